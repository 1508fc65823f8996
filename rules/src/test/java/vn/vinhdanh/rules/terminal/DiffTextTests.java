package vn.vinhdanh.rules.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.difference.LawDiff;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawReader;
import vn.vinhdanh.rules.reading.SmallLaw;

/** A reform as a jurist reads it on the terminal, line by line. */
class DiffTextTests {

    private static final String END =
            "cites: \"luat-mau, Điều 9\", " + "checked: { on: 2026-11-21, grade: VERIFIED, source: \"made up\" } }\n";
    private static final String THEN = "in-force-from: 2020-01-01, in-force-until: 2021-12-31, " + END;
    private static final String NOW = "in-force-from: 2022-01-01, " + END;

    @Test
    void aReformIsToldInFull() {
        assertThat(told(LocalDate.of(2021, 3, 1), LocalDate.of(2022, 3, 1))).isEqualTo("""
                The law of 01/03/2021 and the law of 01/03/2022
                Awards with changed conditions: 1
                  Name khen-mau (Individual)
                Summary:
                  requirement: 5 new, 1 gone, 1 changed
                  way: 1 new, 1 gone, 0 changed
                  for people to weigh: 1 new, 0 gone, 0 changed
                  decided by: 1 new, 1 gone, 0 changed
                  share of votes: 0 new, 0 gone, 1 changed
                  paper: 0 new, 1 gone, 0 changed
                  largest share: 1 new, 0 gone, 0 changed
                  bonus: 0 new, 0 gone, 1 changed
                  general rule: 1 new, 0 gone, 0 changed
                  time limit: 0 new, 1 gone, 1 changed
                  quorum: 0 new, 0 gone, 1 changed

                Name khen-mau (Individual)
                  then: SAMPLE, Điều 2, 01/2020/QH, from 01/01/2020: Two ways.
                  now:  REFORM, Điều 2, 01/2020/QH, from 01/01/2022: Two ways.
                  - requirement: Not disciplined with a warning or more (Điều 2 khoản 1, 01/2020/QH)
                  + requirement: Holds Name huan-chuong-mau (one of several choices) (Điều 4, 01/2020/QH)
                  + requirement: Name huan-chuong-mau in 2 or more years in a row (one of several choices) (Điều 4, 01/2020/QH)
                  + requirement: At least 2 years of that time rated good or better (within “Name huan-chuong-mau in 2 or more years in a row”) (Điều 4, 01/2020/QH)
                  + requirement: At least 12 months of service by the end of the year (Điều 5, 01/2020/QH) (draft)
                  ~ requirement [Merit]: 2 or more years in a row rated excellent or better (Điều 2 khoản 2, 01/2020/QH) → 4 or more years in a row rated excellent or better (Điều 2 khoản 2, 01/2020/QH)
                  + way: Movement (Điều 2 khoản 3, 01/2020/QH)
                  + requirement [Movement]: a sudden achievement (Điều 2 khoản 3, 01/2020/QH)
                  - way: Sudden (Điều 2 khoản 3, 01/2020/QH)
                  + for people to weigh: Sets an example (Điều 6, 01/2020/QH)
                  + decided by: Head of the unit with legal personality (Điều 1, 01/2020/QH)
                  - decided by: Minister (Điều 1, 01/2020/QH)
                  ~ share of votes: at least 80% of all members (Council of the ministry) (Điều 9, 01/2020/QH) → at least 70% of all members (Council of the ministry) (Điều 9, 01/2020/QH)
                  - paper: Report (Điều 9, 01/2020/QH)
                  + largest share: A name: at most 20% (Điều 9, 01/2020/QH)
                  ~ bonus: 1,5 times the base salary (Điều 8, 01/2020/QH) → 2 times the base salary (Điều 8, 01/2020/QH) (draft)

                Other changes:

                Name huan-chuong-mau (Individual)
                  then: SAMPLE, Điều 2, 01/2020/QH, from 01/01/2020: Two ways.
                  now:  RETOLD, Điều 2, 01/2020/QH, from 01/01/2022: Two ways.
                  the same conditions, only the clause is new

                For all awards:
                  + general rule: The gist of single-use (Điều 3, 01/2020/QH)
                  ~ time limit: A name: 20 working days (Điều 9, 01/2020/QH) → A name: 20 days (Điều 9, 01/2020/QH)
                  - time limit: A name: by 31/12 (Điều 9, 01/2020/QH)
                  ~ quorum: at least 1/2 of the members present (Điều 9, 01/2020/QH) → at least 2/3 of the members present (Điều 9, 01/2020/QH)
                """.stripTrailing());
    }

    @Test
    void aDayOnWhichNothingChangedIsShort() {
        assertThat(told(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1))).isEqualTo("""
                The law of 01/03/2021 and the law of 01/04/2021
                Nothing changed.
                """.stripTrailing());
    }

    @Test
    void beforeTheFirstVersionThereIsNone() {
        assertThat(told(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 1, 1))).isEqualTo("""
                The law of 31/12/2019 and the law of 01/01/2020
                Awards with changed conditions: 2
                  Name huan-chuong-mau (Individual)
                  Name khen-mau (Individual)
                Summary:
                  decided by: 0 new, 0 gone, 2 changed
                  share of votes: 1 new, 0 gone, 0 changed
                  paper: 1 new, 0 gone, 0 changed
                  bonus: 1 new, 0 gone, 0 changed
                  general rule: 1 new, 0 gone, 0 changed
                  time limit: 2 new, 0 gone, 0 changed
                  quorum: 1 new, 0 gone, 0 changed

                Name huan-chuong-mau (Individual)
                  then: no version was formalised
                  now:  SAMPLE, Điều 2, 01/2020/QH, from 01/01/2020: Two ways.
                  ~ decided by: President (Điều 1, 01/2020/QH) (draft) → President (Điều 1, 01/2020/QH)

                Name khen-mau (Individual)
                  then: no version was formalised
                  now:  SAMPLE, Điều 2, 01/2020/QH, from 01/01/2020: Two ways.
                  ~ decided by: Minister (Điều 1, 01/2020/QH) (draft) → Minister (Điều 1, 01/2020/QH)
                  + share of votes: at least 80% of all members (Council of the ministry) (Điều 9, 01/2020/QH)
                  + paper: Report (Điều 9, 01/2020/QH)
                  + bonus: 1,5 times the base salary (Điều 8, 01/2020/QH)

                For all awards:
                  + general rule: The gist of merit-steps (Điều 3, 01/2020/QH)
                  + time limit: A name: 20 working days (Điều 9, 01/2020/QH)
                  + time limit: A name: by 31/12 (Điều 9, 01/2020/QH)
                  + quorum: at least 1/2 of the members present (Điều 9, 01/2020/QH)
                """.stripTrailing());
    }

    private static String told(LocalDate before, LocalDate after) {
        Law law = new LawReader(reformed()).read();
        List<String> lines = new DiffText(law, Locale.ENGLISH).lines(LawDiff.between(law, before, after));
        return String.join("\n", lines).stripTrailing();
    }

    /** The small law, in which from 2022 on an award is asked for otherwise, and other rules go with it. */
    private static List<LawFile> reformed() {
        List<LawFile> files = new ArrayList<>();
        for (LawFile file : SmallLaw.files()) {
            if (file.path().equals("awards/khen-mau.yaml")) {
                files.add(new LawFile(file.path(), reformed(file.text())));
            } else if (file.path().equals("awards/huan-chuong-mau.yaml")) {
                files.add(new LawFile(file.path(), retold(file.text())));
            } else if (!file.path().startsWith("procedures/")) {
                files.add(file);
            }
        }
        files.add(new LawFile("procedures/thu.yaml", procedures()));
        files.add(new LawFile("guards/single-use.yaml", guard("single-use", "2022-01-01")));
        files.add(new LawFile("guards/merit-steps.yaml", guard("merit-steps", "2020-01-01")));
        return files;
    }

    private static String reformed(String award) {
        String version = award.substring(award.indexOf("  - subject:"));
        String next = version.replace("from: 2020-01-01", "from: 2022-01-01")
                        .replace("regime: SAMPLE", "regime: REFORM")
                        .replace("years: 2", "years: 4")
                        .replace("route: sudden", "route: movement")
                        .replace("Sudden", "Movement")
                        .replace(
                                "      - not-disciplined: { from: warning, cites: \"Điều 2 khoản 1\" }\n",
                                "      - any-of:\n"
                                        + "          - holds: { award: huan-chuong-mau, cites: \"Điều 4\" }\n"
                                        + "          - in-a-row: { award: huan-chuong-mau, times: 2, cites: \"Điều 4\", "
                                        + "meanwhile: [ { rated-years: { at-least: good, years: 2, cites: \"Điều 4\" } } ] }\n"
                                        + "      - employed: { months: 12, cites: \"Điều 5\", draft: true }\n")
                + "    for-people: [ { what: { vi: \"Nêu gương\", en: \"Sets an example\" }, cites: \"Điều 6\" } ]\n";
        String deciders = "decided-by:\n"
                + "  - { who: minister, in-force-from: 2020-01-01, in-force-until: 2021-12-31, cites: \"luat-mau, Điều 1\" }\n"
                + "  - { who: head-of-unit, in-force-from: 2022-01-01, cites: \"luat-mau, Điều 1\" }\n"
                + "bonus:\n"
                + "  - { subject: individual, multiple: 1.50, in-force-from: 2020-01-01, in-force-until: 2021-12-31, "
                + "cites: \"luat-mau, Điều 8\" }\n"
                + "  - { subject: individual, multiple: 2, in-force-from: 2022-01-01, cites: \"luat-mau, Điều 8\", "
                + "draft: true }\n";
        return award.replaceFirst("decided-by: .*\\n", deciders) + next;
    }

    /** The same content under another text. */
    private static String retold(String award) {
        String version = award.substring(award.indexOf("  - subject:"));
        return award
                + version.replace("from: 2020-01-01", "from: 2022-01-01").replace("regime: SAMPLE", "regime: RETOLD");
    }

    private static String procedures() {
        String named = "names: { vi: \"Tên\", en: \"A name\" }, ";
        return "ballots:\n"
                + "  - { awards: [khen-mau], council: ministry, percent: 80, regime: X, " + THEN
                + "  - { awards: [khen-mau], council: ministry, percent: 70, regime: X, " + NOW
                + "papers:\n"
                + "  - { paper: report, awards: [khen-mau], names: { vi: \"Báo cáo\", en: \"Report\" }, " + THEN
                + "quotas:\n"
                + "  - { quota: own, award: khen-mau, percent: 20, " + named + NOW
                + "deadlines:\n"
                + "  - { deadline: one, working-days: 20, " + named + THEN
                + "  - { deadline: one, calendar-days: 20, " + named + NOW
                + "  - { deadline: two, by: 12-31, " + named + THEN
                + "quorums:\n"
                + "  - { numerator: 1, denominator: 2, " + THEN
                + "  - { numerator: 2, denominator: 3, " + NOW;
    }

    private static String guard(String guard, String from) {
        return """
                guard: %s
                kinds: [title, commendation]
                in-force-from: %s
                cites: "luat-mau, Điều 3"
                gist: { vi: "Gốc", en: "The gist of %s" }
                checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
                """.formatted(guard, from, guard);
    }
}
