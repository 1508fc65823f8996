package vn.vinhdanh.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ResearchTask;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.verdict.Answer;

/** A little calendar becomes the facts it tells. */
class CaseReaderTests {

    private static final AwardKey TITLE = new AwardKey("danh-hieu");
    private static final String HEAD = """
            award: khen-mau
            cases:
              - says: "Một người"
                on: 2021-03-01
                year: 2020
                expect: unknown
            """;

    @Test
    void aPersonIsReadWhole() {
        LawCase read = one(HEAD + """
                    regime: SAMPLE
                    route: merit
                    missing: [rules.missing.sex, rules.missing.post]
                    facts:
                      since: 2010-02-03
                      records-from: 2011
                      woman: true
                      pending: no
                      standing: outside
                      class: farmer
                      retires-later: yes
                      ratings: { 2019: good, 2020: [good, excellent] }
                      posts: [ { post: minister, from: 2015-01-01 }, { post: deputy-minister, from: 2012-01-01, until: 2014-12-31 } ]
                      services: [ { in: army, from: 2000-01-01, until: 2005-01-01 }, { in: career, from: 2006-01-01 } ]
                      awards:
                        - { award: danh-hieu, years: [2018, 2019] }
                        - { award: danh-hieu, years: [2015], type: sudden, decision: false }
                        - { award: danh-hieu, years: [2014], decision: true, revoked: true }
                      initiatives: [ { id: A, reach: base, year: 2019, recognised: 2019-11-01, used-for: [danh-hieu] }, { id: B, reach: ministry, year: 2020 } ]
                      research: [ { id: C, reach: national, year: 2018, accepted: 2018-10-01 }, { id: D, reach: base, year: 2017, used-for: [danh-hieu] } ]
                      disciplines: [ { level: warning, decided: 2012-01-01, ends: 2013-01-01 }, { level: reprimand, decided: 2016-01-01 } ]
                      achievements: [ { kind: sudden, year: 2020, confirmed: unknown } ]
                """);
        assertThat(read.file()).isEqualTo("awards/khen-mau.cases.yaml");
        assertThat(read.line()).isEqualTo(3);
        assertThat(read.says()).isEqualTo("Một người");
        assertThat(read.award()).isEqualTo(new AwardKey("khen-mau"));
        assertThat(read.on()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(read.expected()).isEqualTo(Answer.UNKNOWN);
        assertThat(read.regime()).isEqualTo("SAMPLE");
        assertThat(read.route()).isEqualTo("merit");
        assertThat(read.missing()).containsExactly("rules.missing.sex", "rules.missing.post");
        Facts facts = read.facts();
        assertThat(facts.subject()).isEqualTo(Subject.INDIVIDUAL);
        assertThat(facts.year()).isEqualTo(2020);
        assertThat(facts.since()).isEqualTo(LocalDate.of(2010, 2, 3));
        assertThat(facts.recordsFrom()).isEqualTo(2011);
        assertThat(facts.woman()).isEqualTo(Truth.YES);
        assertThat(facts.pendingProceedings()).isEqualTo(Truth.NO);
        assertThat(facts.standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(facts.workerClass()).isEqualTo(WorkerClass.FARMER);
        assertThat(facts.laterRetirement()).isEqualTo(Truth.YES);
        assertThat(facts.rating(2019)).isEqualTo(Rating.GOOD);
        assertThat(facts.contradictoryRating(2020)).isTrue();
        assertThat(facts.posts())
                .containsExactly(
                        new Post(PostLevel.MINISTER, LocalDate.of(2015, 1, 1), null),
                        new Post(PostLevel.DEPUTY_MINISTER, LocalDate.of(2012, 1, 1), LocalDate.of(2014, 12, 31)));
        assertThat(facts.services())
                .containsExactly(
                        new Service(ServicePlace.ARMY, LocalDate.of(2000, 1, 1), LocalDate.of(2005, 1, 1)),
                        new Service(ServicePlace.CAREER, LocalDate.of(2006, 1, 1), null));
        assertThat(facts.awards())
                .containsExactly(
                        new AwardHeld(TITLE, 2018, CommendationType.MERIT, "01/QĐ-2018", false),
                        new AwardHeld(TITLE, 2019, CommendationType.MERIT, "01/QĐ-2019", false),
                        new AwardHeld(TITLE, 2015, CommendationType.SUDDEN, null, false));
        assertThat(facts.initiatives())
                .containsExactly(
                        new Initiative("A", "A", Reach.BASE, 2019, LocalDate.of(2019, 11, 1), List.of(TITLE)),
                        new Initiative("B", "B", Reach.MINISTRY, 2020, null, List.of()));
        assertThat(facts.researchTasks())
                .containsExactly(
                        new ResearchTask("C", "C", Reach.NATIONAL, 2018, LocalDate.of(2018, 10, 1), List.of()),
                        new ResearchTask("D", "D", Reach.BASE, 2017, null, List.of(TITLE)));
        assertThat(facts.disciplines())
                .containsExactly(
                        new Discipline(DisciplineLevel.WARNING, LocalDate.of(2012, 1, 1), LocalDate.of(2013, 1, 1)),
                        new Discipline(DisciplineLevel.REPRIMAND, LocalDate.of(2016, 1, 1), null));
        assertThat(facts.achievements())
                .containsExactly(new Achievement(AchievementKind.SUDDEN, 2020, Truth.UNKNOWN, "—"));
    }

    @Test
    void whatIsNotSaidStaysOpen() {
        LawCase read = one(HEAD);
        assertThat(read.regime()).isNull();
        assertThat(read.route()).isNull();
        assertThat(read.missing()).isEmpty();
        assertThat(read.facts().posts()).isNull();
        assertThat(read.facts().woman()).isEqualTo(Truth.UNKNOWN);
        assertThat(read.facts().standing()).isNull();
    }

    @Test
    void aCollectiveIsReadWithItsMembers() {
        LawCase read = one(HEAD + """
                    subject: collective
                    facts:
                      woman: false
                      members:
                        - { year: 2020, members: 12, holders: { danh-hieu: 9 }, disciplined: [warning, warning, reprimand], all-completed: yes }
                        - { year: 2019, members: 0 }
                """);
        assertThat(read.facts().subject()).isEqualTo(Subject.COLLECTIVE);
        assertThat(read.facts().woman()).isEqualTo(Truth.NO);
        assertThat(read.facts().collectiveYear(2020))
                .isEqualTo(new CollectiveYear(
                        2020,
                        12,
                        Map.of(TITLE, 9),
                        Map.of(DisciplineLevel.WARNING, 2, DisciplineLevel.REPRIMAND, 1),
                        Truth.YES));
        assertThat(read.facts().collectiveYear(2019))
                .isEqualTo(new CollectiveYear(2019, 0, Map.of(), Map.of(), Truth.UNKNOWN));
        assertThat(one(HEAD + "    subject: household\n").facts().subject()).isEqualTo(Subject.HOUSEHOLD);
    }

    @Test
    void onlyFilesOfCasesAreReadAndAllFaultsAreTold() {
        LawFile law = new LawFile("awards/khen-mau.yaml", "no case at all");
        LawFile good = new LawFile("awards/khen-mau.cases.yaml", HEAD);
        assertThat(CaseReader.read(List.of(law, good))).hasSize(1);
        LawFile bad = new LawFile("awards/khen-hai.cases.yaml", "award: khen-hai\n");
        LawFile worse = new LawFile("awards/khen-ba.cases.yaml", "cases: []\n");
        assertThatThrownBy(() -> CaseReader.read(List.of(bad, good, worse)))
                .isInstanceOfSatisfying(
                        LawUnreadable.class,
                        unreadable -> assertThat(unreadable.faults())
                                .extracting(Fault::file)
                                .containsExactly("awards/khen-hai.cases.yaml", "awards/khen-ba.cases.yaml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age: 40                                                                     | unknown-word
            records-from: 1989                                                          | not-a-number
            ratings: { 1899: good }                                                     | not-a-number
            posts: [ { post: minister, since: 2015-01-01 } ]                            | unknown-word
            services: [ { in: army, from: 2015-01-01, to: 2016-01-01 } ]                | unknown-word
            awards: [ { award: danh-hieu, years: [2101] } ]                             | not-a-number
            awards: [ { award: danh-hieu, year: 2010 } ]                                | unknown-word
            initiatives: [ { id: A, reach: base, year: 2019, accepted: 2019-11-01 } ]   | unknown-word
            research: [ { id: A, reach: base, year: 2019, recognised: 2019-11-01 } ]    | unknown-word
            disciplines: [ { level: warning, on: 2012-01-01 } ]                         | unknown-word
            achievements: [ { kind: sudden, year: 2020 } ]                              | word-missing
            achievements: [ { kind: sudden, year: 2020, confirmed: yes, by: me } ]      | unknown-word
            members: [ { year: 2020, members: -1 } ]                                    | not-a-number
            members: [ { year: 2020, members: 5, holders: { DANH-HIỆU: 1 } } ]          | not-an-award-key
            members: [ { year: 2020, members: 5, women: 2 } ]                           | unknown-word
            """)
    void factsThatCannotBeAreRefused(String fact, String what) {
        assertThatThrownBy(() -> one(HEAD + "    facts:\n      " + fact + "\n"))
                .isInstanceOfSatisfying(
                        LawUnreadable.class,
                        unreadable -> assertThat(unreadable.faults())
                                .singleElement()
                                .satisfies(fault -> {
                                    assertThat(fault.what().key()).isEqualTo("rules.fault." + what);
                                    assertThat(fault.line()).isEqualTo(8);
                                }));
    }

    private static LawCase one(String text) {
        List<LawCase> cases = CaseReader.read(List.of(new LawFile("awards/khen-mau.cases.yaml", text)));
        assertThat(cases).hasSize(1);
        return cases.getFirst();
    }
}
