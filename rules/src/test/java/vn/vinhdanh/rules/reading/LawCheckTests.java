package vn.vinhdanh.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every finding of the check, each with its place. */
class LawCheckTests {

    @Test
    void aSoundLawHasNoFaults() {
        Checkup checkup = LawCheck.of(SmallLaw.files());
        assertThat(checkup.faults()).isEmpty();
        assertThat(checkup.remarks()).isEmpty();
        assertThat(checkup.sound()).isTrue();
        assertThat(said(checkup))
                .isEqualTo("7 files: 1 acts, 2 awards, 2 versions, 2 examples, 0 drafts. 0 faults, 0 remarks.");
    }

    @Test
    void aDraftIsOneByItsMarkAndNotByWordsInAText() {
        assertThat(LawCheck.hasDraft(new LawFile("a.yaml", "versions:\n  - { \"draft\": true }\n")))
                .isTrue();
        assertThat(LawCheck.hasDraft(new LawFile("a.yaml", "act: a\ndraft:   true\n")))
                .isTrue();
        assertThat(LawCheck.hasDraft(new LawFile("a.yaml", "note: |\n  draft: true\n  and more\n")))
                .isFalse();
        assertThat(LawCheck.hasDraft(new LawFile("a.yaml", "act: a\ndraft: false\n")))
                .isFalse();
        assertThat(LawCheck.hasDraft(new LawFile("a.yaml", "act: [\n"))).isFalse();
    }

    @Test
    void whatDoesNotLoadIsTold() {
        Checkup checkup =
                LawCheck.of(changed("awards/khen-mau.yaml", text -> text.replace("rated-in-a-row:", "ratd:")));
        assertThat(checkup.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(24));
        assertThat(said(checkup)).isEqualTo("7 files: not loaded, because of 1 faults.");
    }

    @Test
    void anActNotInForceWhenTheVersionBeginsIsAFault() {
        assertFaults(
                changed("awards/khen-mau.yaml", text -> text.replace("from: 2020-01-01", "from: 2019-01-01")),
                "awards/khen-mau.yaml:14: Act 01/2020/QH is not in force on 01/01/2019.");
    }

    @Test
    void aChapterIsAPlaceThoughAWideOne() {
        assertRemarks(
                changed(
                        "procedures/ballots.yaml",
                        text -> text.replace("luat-mau, Điều 7", "luat-mau, chương về phiếu")),
                "procedures/ballots.yaml:8: The citation “chương về phiếu” names no article.");
    }

    @Test
    void aPaperForAFewMayStandBesideOneForMany() {
        String paper = """
                papers:
                  - paper: letter
                    names: { vi: "Tờ trình", en: "Letter" }
                    levels: [unit]
                    in-force-from: 2020-01-01
                    cites: "luat-mau, Điều 6"
                    checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
                """;
        String other = paper.substring(paper.indexOf('\n') + 1);
        assertThat(LawCheck.of(changed(
                                "procedures/ballots.yaml",
                                text -> text + paper + other.replace("levels: [unit]", "awards: [khen-mau]")))
                        .sound())
                .isTrue();
        assertThat(LawCheck.of(changed("procedures/ballots.yaml", text -> text + paper + other))
                        .sound())
                .isFalse();
    }

    @Test
    void aClauseThatNamesNoArticleIsAFaultAndOfADraftARemark() {
        List<LawFile> unclear =
                changed("procedures/ballots.yaml", text -> text.replace("luat-mau, Điều 7", "luat-mau, phần về phiếu"));
        assertFaults(unclear, "procedures/ballots.yaml:8: The citation “phần về phiếu” names no article.");
        assertRemarks(
                changed(
                        unclear,
                        "procedures/ballots.yaml",
                        text -> text.replace("    regime: SAMPLE", "    regime: SAMPLE\n    draft: true")),
                "procedures/ballots.yaml:2: A draft, deciding nothing. ",
                "procedures/ballots.yaml:9: The citation “phần về phiếu” names no article.");
        assertThat(LawCheck.of(changed(
                                "procedures/ballots.yaml",
                                text -> text.replace("luat-mau, Điều 7", "luat-mau, toàn văn")))
                        .sound())
                .isTrue();
    }

    @Test
    void aVersionWithoutAnExampleIsAFaultAndAnAwardWithoutVersionsARemark() {
        assertFaults(
                changed("awards/khen-mau.yaml", text -> text + SmallLaw.version("2022-01-01", 3)),
                "awards/khen-mau.yaml:30: The version from 01/01/2022 has no example.");
        assertRemarks(
                changed("awards/khen-mau.yaml", text -> text.replaceFirst("(?s)versions:.*", "")).stream()
                        .filter(file -> !file.path().equals("awards/khen-mau.cases.yaml"))
                        .toList(),
                "awards/khen-mau.yaml:1: This award has no version yet");
    }

    @Test
    void anExampleThatComesOutOtherwiseIsAFault() {
        assertFaults(
                changed("awards/khen-mau.cases.yaml", text -> text.replace("2019: excellent", "2019: good")),
                "awards/khen-mau.cases.yaml:3: The example “Hai năm xuất sắc thì đạt” expects “Eligible”");
        assertFaults(
                changed("awards/khen-mau.cases.yaml", text -> text.replace("route: merit", "route: sudden")),
                "awards/khen-mau.cases.yaml:3: The example");
    }

    @Test
    void theSameLimitTwiceAtOnceIsAFault() {
        String appraisal = """
                  - deadline: appraisal
                    names: { vi: "Thẩm định", en: "Appraisal" }
                    working-days: 10
                    in-force-from: 2024-01-01
                    cites: "luat-mau, Điều 8"
                    checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
                """.indent(0);
        assertFaults(
                changed("procedures/ballots.yaml", text -> text + appraisal),
                "procedures/ballots.yaml:17: “appraisal” is said twice for the time from 01/01/2024.");
        assertThat(LawCheck.of(changed(
                                "procedures/ballots.yaml", text -> text + appraisal.replace("appraisal", "another")))
                        .sound())
                .isTrue();
    }

    @Test
    void aDeclaredGapLoadsAndIsTold() {
        UnaryOperator<String> gap = text -> text.replaceFirst(
                        "in-force-from: 2020-01-01", "in-force-from: 2020-01-01\n    in-force-until: 2021-06-30")
                + SmallLaw.version("2022-01-01", 3)
                        .replace(
                                "    regime:",
                                "    follows-a-gap: { vi: \"Chưa đọc\", en: \"Not read\" }\n    regime:");
        assertThat(LawCheck.of(changed("awards/khen-mau.yaml", gap)).remarks())
                .extracting(Fault::toString)
                .anyMatch(each -> each.startsWith(
                        "awards/khen-mau.yaml:31: There is a declared gap before this version: Not read"));
    }

    @Test
    void aMinistrysVersionWithoutAnExampleIsOnlyTold() {
        Checkup checkup = LawCheck.of(SmallLaw.with(
                Map.of("awards/ky-niem-chuong-bo.yaml", SmallLaw.award("ky-niem-chuong-bo", "minister"))));
        assertThat(checkup.faults()).isEmpty();
        assertThat(checkup.remarks())
                .extracting(Fault::toString)
                .singleElement()
                .asString()
                .startsWith("luat/awards/ky-niem-chuong-bo.yaml:11: The version from 01/01/2020 has no example.");
    }

    private static String said(Checkup checkup) {
        return vn.vinhdanh.rules.wording.Wording.plain(Locale.ENGLISH).say(checkup.summary());
    }

    private static void assertFaults(List<LawFile> files, String... beginnings) {
        assertBeginnings(LawCheck.of(files).faults(), beginnings);
    }

    private static void assertRemarks(List<LawFile> files, String... beginnings) {
        Checkup checkup = LawCheck.of(files);
        assertThat(checkup.faults()).isEmpty();
        assertBeginnings(checkup.remarks(), beginnings);
    }

    private static void assertBeginnings(List<Fault> found, String... beginnings) {
        assertThat(found).extracting(Fault::toString).hasSize(beginnings.length);
        for (int i = 0; i < beginnings.length; i++) {
            assertThat(found.get(i).toString()).startsWith(beginnings[i]);
        }
    }

    private static List<LawFile> changed(String path, UnaryOperator<String> change) {
        return changed(SmallLaw.files(), path, change);
    }

    private static List<LawFile> changed(List<LawFile> files, String path, UnaryOperator<String> change) {
        return files.stream()
                .map(file -> file.path().equals(path) ? new LawFile(path, change.apply(file.text())) : file)
                .toList();
    }
}
