package vn.vinhdanh.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.bonus.BaseSalary;
import vn.vinhdanh.rules.bonus.BonusRule;
import vn.vinhdanh.rules.bonus.FundCeiling;
import vn.vinhdanh.rules.bonus.Money;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.procedure.Ballot;
import vn.vinhdanh.rules.procedure.BallotNeed;
import vn.vinhdanh.rules.procedure.CouncilLevel;
import vn.vinhdanh.rules.procedure.Deadline;
import vn.vinhdanh.rules.procedure.Filing;
import vn.vinhdanh.rules.procedure.ListRule;
import vn.vinhdanh.rules.procedure.Paper;
import vn.vinhdanh.rules.procedure.Procedures;
import vn.vinhdanh.rules.procedure.Provision;
import vn.vinhdanh.rules.procedure.Quorum;
import vn.vinhdanh.rules.procedure.Quota;
import vn.vinhdanh.rules.procedure.TimeLimit;

/** What a file says about procedures and money is what the law then knows, number by number. */
class ProcedureReaderTests {

    private static final AwardKey CERTIFICATE = new AwardKey("khen-mau");
    private static final AwardKey ORDER = new AwardKey("huan-chuong-mau");
    private static final Checked CHECKED = new Checked(LocalDate.of(2026, 11, 21), Grade.VERIFIED, "made up");
    private static final Citation CITES = new Citation(new ActKey("luat-mau"), "Điều 5");
    private static final InForce ALWAYS = new InForce(LocalDate.of(2021, 1, 1), null);
    private static final InForce A_WHILE = new InForce(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    private static final Said NAMES = new Said("Tên", "Name");

    /** How every entry ends. */
    private static final String END = "in-force-from: 2021-01-01, cites: \"luat-mau, Điều 5\", "
            + "checked: { on: 2026-11-21, grade: VERIFIED, source: \"made up\" } }\n";

    private static final String NAMED = "names: { vi: \"Tên\", en: \"Name\" }, ";
    private static final String GIST = "gist: { vi: \"Tên\", en: \"Name\" }, ";

    @Test
    void ballotsAndQuorumsAreRead() {
        Procedures read = read("ballots:\n"
                + "  - { awards: [khen-mau, huan-chuong-mau], council: proposing, percent: 90, regime: NEW, "
                + "in-force-until: 2021-12-31, draft: true, "
                + END + "quorums:\n"
                + "  - { numerator: 2, denominator: 3, " + END
                + "needs-ballot:\n  - { kind: commendation, except: [khen-mau], " + END);
        assertThat(read.ballots())
                .containsExactly(new Ballot(
                        List.of(CERTIFICATE, ORDER), CouncilLevel.PROPOSING, 90, "NEW", A_WHILE, CITES, CHECKED, true));
        assertThat(read.quorums()).containsExactly(new Quorum(2, 3, ALWAYS, CITES, false));
        assertThat(read.ballotNeeds()).containsExactly(new BallotNeed(List.of(ORDER), ALWAYS, CITES, false));
    }

    @Test
    void papersFilingsAndProvisionsAreRead() {
        Procedures read = read("papers:\n"
                + "  - { paper: letter, " + NAMED + END
                + "  - { paper: report, when: if-any, levels: [ministry], draft: true, " + NAMED + END
                + "filings:\n"
                + "  - { originals: 3, electronic: true, awards: [khen-mau], " + END
                + "  - { originals: 1, kind: title, draft: true, " + END
                + "provisions:\n"
                + "  - { provision: order, topic: ceremony, " + GIST + END
                + "  - { provision: bloc, topic: bloc, awards: [huan-chuong-mau], draft: true, " + GIST + END);
        assertThat(read.papers())
                .containsExactly(
                        new Paper("letter", NAMES, List.of(), Paper.When.ALWAYS, ALWAYS, CITES, false),
                        new Paper(
                                "report", NAMES, List.of(ORDER, CERTIFICATE), Paper.When.IF_ANY, ALWAYS, CITES, true));
        assertThat(read.filings())
                .containsExactly(
                        new Filing(List.of(CERTIFICATE), 3, true, ALWAYS, CITES, false),
                        new Filing(List.of(), 1, false, ALWAYS, CITES, true));
        assertThat(read.provisions())
                .containsExactly(
                        new Provision(
                                "order", Provision.Topic.CEREMONY, NAMES, List.of(), ALWAYS, CITES, CHECKED, false),
                        new Provision(
                                "bloc", Provision.Topic.BLOC, NAMES, List.of(ORDER), ALWAYS, CITES, CHECKED, true));
    }

    @Test
    void timeLimitsAreReadInEveryShape() {
        Procedures read = read("deadlines:\n"
                + "  - { deadline: one, working-days: 20, awards: [khen-mau], " + NAMED + END
                + "  - { deadline: two, calendar-days: 400, draft: true, " + NAMED + END
                + "  - { deadline: three, by: 12-31, opens: 11-01, years-after: 5, " + NAMED + END
                + "reports:\n"
                + "  - { deadline: four, by: 06-30, " + NAMED + END);
        assertThat(read.deadlines())
                .containsExactly(
                        deadline("one", new TimeLimit.WorkingDays(20), List.of(CERTIFICATE), false),
                        deadline("two", new TimeLimit.CalendarDays(400), List.of(), true),
                        deadline(
                                "three",
                                new TimeLimit.ByDayOfYear(MonthDay.of(11, 1), MonthDay.of(12, 31), 5),
                                List.of(),
                                false));
        assertThat(read.reports())
                .containsExactly(
                        deadline("four", new TimeLimit.ByDayOfYear(null, MonthDay.of(6, 30), null), List.of(), false));
    }

    private static Deadline deadline(String key, TimeLimit limit, List<AwardKey> awards, boolean draft) {
        return new Deadline(key, NAMES, limit, awards, ALWAYS, CITES, draft);
    }

    @Test
    void quotasAndListRulesAreRead() {
        Procedures read = read("quotas:\n"
                + "  - { quota: one, award: khen-mau, percent: 15, " + NAMED + END
                + "  - { quota: two, award: khen-mau, of-holders: huan-chuong-mau, percent: 20, per: unit, at-least: 1, "
                + "rounding: nearest, routes: [merit, sudden], draft: true, " + NAMED + END
                + "  - { quota: three, award: khen-mau, base: members, percent: 100, " + NAMED + END
                + "list-rules:\n"
                + "  - { rule: mostly-women-first, percent: 70, " + GIST + END
                + "  - { rule: votes-first, draft: true, " + GIST + END);
        assertThat(read.quotas())
                .containsExactly(
                        new Quota(
                                "one",
                                NAMES,
                                CERTIFICATE,
                                null,
                                15,
                                ALWAYS,
                                CITES,
                                false,
                                Quota.Base.DESCRIBED,
                                Quota.Per.LIST,
                                0,
                                Quota.Rounding.DOWN,
                                List.of()),
                        new Quota(
                                "two",
                                NAMES,
                                CERTIFICATE,
                                ORDER,
                                20,
                                ALWAYS,
                                CITES,
                                true,
                                Quota.Base.HOLDERS,
                                Quota.Per.UNIT,
                                1,
                                Quota.Rounding.NEAREST,
                                List.of("merit", "sudden")),
                        new Quota(
                                "three",
                                NAMES,
                                CERTIFICATE,
                                null,
                                100,
                                ALWAYS,
                                CITES,
                                false,
                                Quota.Base.MEMBERS,
                                Quota.Per.LIST,
                                0,
                                Quota.Rounding.DOWN,
                                List.of()));
        assertThat(read.listRules())
                .containsExactly(
                        new ListRule(ListRule.Kind.MOSTLY_WOMEN_FIRST, 70, NAMES, ALWAYS, CITES, CHECKED, false),
                        new ListRule(ListRule.Kind.VOTES_FIRST, 0, NAMES, ALWAYS, CITES, CHECKED, true));
    }

    @Test
    void moneyIsRead() {
        Money read = law(
                        "bonus/tien.yaml",
                        "base-salaries:\n"
                                + "  - { dong: 2340000, " + END
                                + "bonus-rules:\n"
                                + "  - { rule: round-up, number: 10000, " + GIST + END
                                + "  - { rule: titles, draft: true, " + GIST + END
                                + "fund-ceilings:\n"
                                + "  - { percent-of-payroll: 20, percent-for-organising: 15, draft: true, " + END)
                .procedures()
                .money();
        assertThat(read.salaries()).containsExactly(new BaseSalary(2_340_000, ALWAYS, CITES, CHECKED, false));
        assertThat(read.rules())
                .containsExactly(
                        new BonusRule(BonusRule.Kind.ROUND_UP, 10_000, NAMES, ALWAYS, CITES, CHECKED, false),
                        new BonusRule(BonusRule.Kind.TITLES, 0, NAMES, ALWAYS, CITES, CHECKED, true));
        assertThat(read.funds()).containsExactly(new FundCeiling(20, 15, ALWAYS, CITES, CHECKED, true));
    }

    @Test
    void namedAwardsComeAfterThoseOfAKindAndOnce() {
        Procedures read = read("filings:\n"
                + "  - { originals: 1, kind: commendation, except: [khen-mau], awards: [khen-mau, huan-chuong-mau], "
                + END
                + "  - { originals: 1, levels: [unit], " + END);
        assertThat(read.filings()).extracting(Filing::awards).containsExactly(List.of(ORDER, CERTIFICATE), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ballots: [ { awards: [khen-mau], council: ministry, percent: 101, regime: X,   | not-a-number
            quorums: [ { numerator: 4, denominator: 3,                                      | not-a-number
            deadlines: [ { deadline: x, NAMED                                               | word-missing
            deadlines: [ { deadline: x, working-days: 3, by: 12-31, NAMED                   | word-missing
            deadlines: [ { deadline: x, working-days: 401, NAMED                            | not-a-number
            deadlines: [ { deadline: x, by: 13-31, NAMED                                    | not-a-day-of-year
            filings: [ { originals: 11,                                                     | not-a-number
            quotas: [ { quota: x, award: khen-mau, percent: 5, base: holders, NAMED         | word-missing
            quotas: [ { quota: x, award: khen-mau, percent: 5, of-holders: huan-chuong-mau, base: members, NAMED | unknown-word
            quotas: [ { quota: x, award: khen-mau, percent: 5, routes: [by-luck], NAMED     | unknown-word
            list-rules: [ { rule: youngest-first, GIST                                      | unknown-word
            papers: [ { paper: x, who: me, NAMED                                            | unknown-word
            provisions: [ { provision: x, topic: luck, GIST                                 | unknown-word
            needs-ballot: [ { originals: 3,                                                 | unknown-word
            wishes: [ {                                                                     | unknown-word
            """)
    void whatCannotBeIsRefused(String beginning, String what) {
        String text = beginning.replace("NAMED", NAMED).replace("GIST", GIST) + END.strip() + " ]\n";
        assertFault("procedures/thu.yaml", text, what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            base-salaries: [ { dong: 0,                                                  | not-a-number
            base-salaries: [ { dong: 1, multiple: 2,                                     | unknown-word
            bonus-rules: [ { rule: round-up, GIST                                        | word-missing
            bonus-rules: [ { rule: titles, number: 0, GIST                               | not-a-number
            fund-ceilings: [ { percent-of-payroll: 20, percent-for-organising: 101,      | not-a-number
            gifts: [ {                                                                   | unknown-word
            """)
    void moneyThatCannotBeIsRefused(String beginning, String what) {
        assertFault("bonus/tien.yaml", beginning.replace("GIST", GIST) + END.strip() + " ]\n", what);
    }

    private static void assertFault(String path, String text, String what) {
        assertThatThrownBy(() -> law(path, text))
                .isInstanceOfSatisfying(
                        LawUnreadable.class,
                        unreadable -> assertThat(unreadable.faults())
                                .singleElement()
                                .satisfies(fault -> {
                                    assertThat(fault.what().key()).isEqualTo("rules.fault." + what);
                                    assertThat(fault.file()).isEqualTo(path);
                                    assertThat(fault.line()).isEqualTo(1);
                                }));
    }

    private static Procedures read(String text) {
        return law("procedures/thu.yaml", text).procedures();
    }

    private static Law law(String path, String text) {
        List<LawFile> files = new ArrayList<>(SmallLaw.files());
        files.removeIf(each -> each.path().startsWith("procedures/"));
        files.add(new LawFile(path, text));
        return new LawReader(files).read();
    }
}
