package vn.vinhdanh.commendation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedLists;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.condition.Claimed;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;

/** Everybody is weighed for every award, the answers stay as they were given, and nobody looks beyond the own units. */
@HouseTest
class SurveyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    private Surveying surveying;

    @Autowired
    private Surveys surveys;

    @Autowired
    private SurveyToLists toLists;

    @Autowired
    private SurveySheet sheet;

    @Autowired
    private CheckedLists lists;

    @Autowired
    private FactsOf factsOf;

    @Autowired
    private LawInForce law;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theWholeMinistryIsWeighedAndEveryAnswerIsThatOfTheEngine() {
        acting.as("chuyen-vien", () -> {
            Survey survey = done(null, 2026);
            long people = database.sql("""
                            select count(*)
                              from organization.post m
                              join organization.unit_as_of(cast('2026-11-21' as date)) u
                                on u.id = m.unit_id and u.alive and not u.external
                             where m.kind = 'MAIN' and m.period @> cast('2026-11-21' as date)""").query(Long.class).single();
            assertThat(survey.subjects()).isGreaterThanOrEqualTo((int) people);
            assertThat(survey.lawStamp()).isEqualTo(law.stamp());
            List<SurveyRow> rows = surveys.rows(survey, all(Standing.ELIGIBLE), 0, 40);
            assertThat(rows).isNotEmpty();
            for (SurveyRow each : rows) {
                var facts = each.person() != null
                        ? factsOf.person(each.person(), 2026, TODAY)
                        : factsOf.unit(Objects.requireNonNull(each.unit()), 2026, TODAY);
                assertThat(each.verdict())
                        .isEqualTo(law.on(TODAY).award(each.award()).weigh(facts));
                assertThat(each.standing()).isEqualTo(Standing.ELIGIBLE);
            }
            assertThat(surveys.rows(survey, all(Standing.NEAR), 0, 40))
                    .isNotEmpty()
                    .allSatisfy(each -> {
                        assertThat(lacking(each.verdict())).isEqualTo(1);
                        assertThat(each.verdict().missing())
                                .isNotEmpty()
                                .noneMatch(words -> words.key().equals(Claimed.LACKING));
                    });
            int counted = surveys.byAward(survey).stream()
                    .flatMap(each -> each.counts().values().stream())
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(counted).isEqualTo(survey.rows());
            // Every award that a person can receive at all stands on the person's own page, explained.
            List<SurveyRow> ofOne = surveys.of(survey, rows.getFirst().position());
            assertThat(ofOne)
                    .extracting(SurveyRow::award)
                    .doesNotHaveDuplicates()
                    .contains(rows.getFirst().award());
            assertThat(Tables.read(sheet.xlsx(survey, all(Standing.NEAR), VIETNAMESE), "ra-soat.xlsx")
                            .rows())
                    .hasSizeGreaterThan(40);
        });
    }

    /** How much is lacking in all, on the best way. */
    private static int lacking(Verdict verdict) {
        return verdict.findings().stream()
                        .filter(each -> !each.clause().draft())
                        .mapToInt(Finding::distance)
                        .sum()
                + verdict.bestRoute().map(RouteWeighed::distance).orElse(0);
    }

    @Test
    void everyAnswerThatWasKeptIsThatOfTheEngine() {
        acting.as("vien-ung-dung", () -> {
            Survey survey = done(new UnitId(acting.unitOf("vien-ung-dung")), 2025);
            LawOn on = law.on(TODAY);
            Map<AwardKey, Map<Standing, Integer>> counted = new HashMap<>();
            Map<Standing, List<String>> shown = new EnumMap<>(Standing.class);
            for (int position = 0; position < survey.subjects(); position++) {
                List<SurveyRow> rows = surveys.of(survey, position);
                SurveyRow any = rows.getFirst();
                Facts facts = any.person() != null
                        ? factsOf.person(any.person(), 2025, TODAY)
                        : factsOf.unit(Objects.requireNonNull(any.unit()), 2025, TODAY);
                for (SurveyRow each : rows) {
                    Verdict engines = on.award(each.award()).weigh(facts);
                    assertThat(each.verdict()).isEqualTo(engines);
                    assertThat(each.standing()).isEqualTo(Standing.of(engines));
                    counted.computeIfAbsent(each.award(), award -> new EnumMap<>(Standing.class))
                            .merge(each.standing(), 1, Integer::sum);
                    shown.computeIfAbsent(each.standing(), standing -> new ArrayList<>())
                            .add(each.choice());
                }
            }
            for (Surveys.OfAward each : surveys.byAward(survey)) {
                Map<Standing, Integer> expected = counted.getOrDefault(each.award(), Map.of());
                for (Standing standing : List.of(Standing.ELIGIBLE, Standing.NEAR, Standing.UNKNOWN, Standing.FAR)) {
                    assertThat(each.count(standing)).isEqualTo(expected.getOrDefault(standing, 0));
                }
                assertThat(each.notFormalised()).isEqualTo(expected.getOrDefault(Standing.NOT_FORMALISED, 0));
            }
            for (Standing standing : List.of(Standing.ELIGIBLE, Standing.NEAR, Standing.UNKNOWN)) {
                assertThat(surveys.rows(survey, all(standing), 0, 100_000))
                        .extracting(SurveyRow::choice)
                        .containsExactlyInAnyOrderElementsOf(shown.getOrDefault(standing, List.of()));
            }
        });
    }

    @Test
    void theCountsOfTheTabsAreThoseOfTheirRows() {
        acting.as("chuyen-vien", () -> {
            Survey survey = done(null, 2025);
            UnitId unit = new UnitId(acting.unitOf("vien-ung-dung"));
            AwardKey one = new AwardKey("lao-dong-tien-tien");
            List<Surveys.OfAward> byAward = surveys.byAward(survey);
            for (AwardKey award : Arrays.asList(null, one)) {
                for (Set<UnitId> within : Arrays.asList(null, Set.of(unit))) {
                    for (boolean unproposed : new boolean[] {false, true}) {
                        SurveyQuestion any = new SurveyQuestion(Standing.NEAR, award, within, unproposed);
                        Map<Standing, Long> counts = surveys.counts(survey, any, byAward);
                        for (Standing each : List.of(Standing.ELIGIBLE, Standing.NEAR, Standing.UNKNOWN)) {
                            SurveyQuestion question = new SurveyQuestion(each, award, within, unproposed);
                            assertThat(counts.getOrDefault(each, 0L))
                                    .as("%s", question)
                                    .isEqualTo(surveys.rows(survey, question, 0, 100_000)
                                            .size());
                        }
                    }
                }
            }
        });
    }

    @Test
    void thePagesQueriesDoNotGrowWithTheSurvey() {
        Hands hands = new Hands(database);
        Survey ofUnit = acting.as("vien-ung-dung", () -> done(new UnitId(acting.unitOf("vien-ung-dung")), 2026));
        acting.as("chuyen-vien", () -> {
            Survey ofMinistry = done(null, 2026);
            assertThat(hands.queries(() -> listed(ofMinistry)))
                    .isEqualTo(hands.queries(() -> listed(ofUnit)))
                    .isLessThanOrEqualTo(7);
            List<Surveys.OfAward> byAward = surveys.byAward(ofMinistry);
            assertThat(hands.queries(() -> surveys.counts(ofMinistry, all(Standing.NEAR), byAward)))
                    .isZero();
        });
    }

    private void listed(Survey survey) {
        SurveyQuestion unproposed = new SurveyQuestion(Standing.ELIGIBLE, null, null, true);
        surveys.find(survey.id());
        surveys.counts(survey, unproposed, surveys.byAward(survey));
        surveys.rows(survey, unproposed, 0, 50);
    }

    @Test
    void whoHasADossierIsNoLongerUnproposed() {
        acting.as("vien-ung-dung", () -> {
            UnitId unit = new UnitId(acting.unitOf("vien-ung-dung"));
            Survey survey = done(unit, 2026);
            SurveyRow one = surveys.rows(survey, new SurveyQuestion(Standing.NEAR, null, null, true), 0, 500).stream()
                    .filter(each -> each.person() != null)
                    .findFirst()
                    .orElseThrow();
            SurveyQuestion open = new SurveyQuestion(Standing.NEAR, one.award(), null, true);
            List<SurveyRow> before = surveys.rows(survey, open, 0, 500);
            acting.draft(Objects.requireNonNull(one.person()).value(), one.award(), unit.value(), 2026);
            assertThat(surveys.rows(survey, open, 0, 500))
                    .extracting(SurveyRow::position)
                    .doesNotContain(one.position());
            assertThat(surveys.rows(survey, new SurveyQuestion(Standing.NEAR, one.award(), null, false), 0, 500))
                    .extracting(SurveyRow::position)
                    .contains(one.position());
            assertThat(surveys.counts(survey, open, surveys.byAward(survey)).getOrDefault(Standing.NEAR, 0L))
                    .isEqualTo(before.size() - 1L);
        });
    }

    @Test
    void chosenRowsBecomeAListWithEverybodySettled() {
        acting.as("vien-ung-dung", () -> {
            Survey survey = done(new UnitId(acting.unitOf("vien-ung-dung")), 2026);
            List<SurveyRow> three = surveys.rows(survey, all(Standing.NEAR), 0, 500).stream()
                    .filter(each -> each.person() != null)
                    .limit(3)
                    .toList();
            List<SurveyRow> chosen =
                    surveys.chosen(survey, three.stream().map(SurveyRow::choice).toList());
            assertThat(chosen).containsExactlyInAnyOrderElementsOf(three);
            assertThat(surveys.chosen(survey, List.of("x", "999999/bang-khen-bo", "0/khong-co")))
                    .isEmpty();
            var made = toLists.make(UUID.randomUUID(), survey, chosen, VIETNAMESE);
            assertThat(made).hasSize(1);
            CheckedList list = lists.find(made.getFirst());
            assertThat(list.lines())
                    .extracting(CheckedList.Line::person)
                    .containsExactlyElementsOf(
                            chosen.stream().map(SurveyRow::person).toList());
            assertThat(list.lines())
                    .extracting(CheckedList.Line::award)
                    .containsExactlyElementsOf(
                            chosen.stream().map(SurveyRow::award).toList());
            assertThatThrownBy(() -> toLists.make(UUID.randomUUID(), survey, List.of(), VIETNAMESE))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    void aUnitThatIsNotThereIsNotFound() {
        acting.as(
                "chuyen-vien",
                () -> assertThatThrownBy(() -> ask(new UnitId(99_999), 2026)).isInstanceOf(NotFoundProblem.class));
    }

    @Test
    void aForecastYieldsNoList() {
        acting.as("chuyen-vien", () -> {
            SurveyId id = surveying.ask(UUID.randomUUID(), new SurveyTerms(null, 2027, TODAY, true));
            surveying.await(id, Duration.ofMinutes(5));
            Survey survey = surveys.find(id);
            List<SurveyRow> rows = surveys.rows(survey, all(Standing.ELIGIBLE), 0, 1);
            assertThat(rows).hasSize(1);
            assertThatThrownBy(() -> toLists.make(UUID.randomUUID(), survey, rows, VIETNAMESE))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("survey.refusal.forecast"));
        });
    }

    @Test
    void theSameQuestionIsAskedOnceAndOnlyThreeWait() {
        acting.as("chuyen-vien", () -> {
            SurveyId id = Objects.requireNonNull(transaction.execute(status -> {
                SurveyId first = ask(null, 2024);
                assertThat(ask(null, 2024)).isEqualTo(first);
                return first;
            }));
            surveying.await(id, Duration.ofMinutes(5));
            assertThat(ask(null, 2024)).isNotEqualTo(id);
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        for (int year = 2018; year <= 2021; year++) {
                            ask(null, year);
                        }
                    }))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("survey.refusal.many-waiting"));
        });
    }

    @Test
    void whatWasUnderWayWhenTheHouseStoppedIsBrokenAndGoesWithTheNext() {
        acting.as("chuyen-vien", () -> {
            long left = database.sql("""
                            insert into commendation.survey (asked_by, asked_at, year, on_day, law_stamp)
                            select min(id), now(), 2017, '2026-11-21', 'x' from identity.account returning id""").query(Long.class).single();
            database.sql("""
                            insert into commendation.survey_row (survey_id, award, position, standing)
                            values (:id, 0, 0, 'NEAR')""").param("id", left).update();
            surveying.afterSingletonsInstantiated();
            assertThat(surveys.find(new SurveyId(left)).state()).isEqualTo(Survey.State.BROKEN);
            assertThat(count("select count(*) from commendation.survey_row where survey_id = :id", left))
                    .isZero();
            done(null, 2017);
            assertThat(count("select count(*) from commendation.survey where id = :id", left))
                    .isZero();
        });
    }

    private long count(String sql, long id) {
        return database.sql(sql).param("id", id).query(Long.class).single();
    }

    @Test
    void anOfficerSurveysTheOwnUnitsOnlyAndAnEmployeeNone() {
        Survey ofMinistry = acting.as("chuyen-vien", () -> done(null, 2025));
        acting.as("vien-ung-dung", () -> {
            assertThatThrownBy(() -> ask(null, 2026)).isInstanceOf(NotFoundProblem.class);
            assertThatThrownBy(() -> surveys.find(ofMinistry.id())).isInstanceOf(NotFoundProblem.class);
            assertThat(surveys.recent(50)).extracting(Survey::id).doesNotContain(ofMinistry.id());
        });
        acting.as("nhan-vien", () -> {
            assertThatThrownBy(() -> surveying.requireSurveying()).isInstanceOf(NotFoundProblem.class);
            assertThatThrownBy(() -> surveys.find(ofMinistry.id())).isInstanceOf(NotFoundProblem.class);
        });
    }

    @Test
    void aYearThatCannotBeIsRefusedInWords() {
        acting.as("chuyen-vien", () -> {
            assertThatThrownBy(() -> ask(null, 1800)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> surveying.ask(
                            UUID.randomUUID(), new SurveyTerms(null, 2026, LocalDate.of(1800, 1, 1), false)))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    void tenThousandPeopleAreWeighedExplainedAndKeptInSeconds() {
        TenThousand everybody = TenThousand.moveIn(database);
        try {
            acting.as("chuyen-vien", () -> {
                Survey warm = done(new UnitId(everybody.unit()), 2025);
                double house = houseSeconds();
                double ground = databaseSeconds();
                Survey survey = done(new UnitId(everybody.unit()), 2026);
                System.out.printf(
                        "survey.10000-people.cpu-seconds %.2f s in the house, %.2f s in PostgreSQL%n",
                        houseSeconds() - house, databaseSeconds() - ground);
                assertThat(survey.subjects()).isEqualTo(TenThousand.PEOPLE + 1);
                System.out.printf(
                        "survey.10000-people.seconds %.2f s (first run %.2f s; %d awards, %d answers kept, load %.1f)%n",
                        Objects.requireNonNull(survey.milliseconds()) / 1000.0,
                        Objects.requireNonNull(warm.milliseconds()) / 1000.0,
                        law.awards().size(),
                        survey.rows(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                System.out.println("survey.10000-people.megabytes "
                        + database.sql("""
                                select sum(length(explanation)) / 1000000 || ' MB of explanations'
                                  from commendation.survey_subject where survey_id = :id""")
                                .param("id", survey.id().value())
                                .query(String.class)
                                .single());
                theListGoesByItsIndex(survey);
            });
        } finally {
            everybody.moveOut();
        }
    }

    private static double houseSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    private double databaseSeconds() {
        return database.sql("select pid from pg_stat_activity").query(Long.class).list().stream()
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .flatMap(each -> each.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1000.0;
    }

    private void theListGoesByItsIndex(Survey survey) {
        // The planner may prefer to read a small table whole; asked is whether the indexes serve the question at all.
        List<String> plan = Objects.requireNonNull(transaction.execute(status -> {
            database.sql("set local enable_seqscan = off").update();
            return database.sql("""
                                    explain select r.position, s.explanation
                                      from commendation.survey_row r
                                      join commendation.survey_subject s
                                        on s.survey_id = r.survey_id and s.position = r.position
                                      join commendation.survey_award w
                                        on w.survey_id = r.survey_id and w.number = r.award
                                     where r.survey_id = :survey and r.standing = 'NEAR'
                                     order by r.award, r.position limit 50""")
                    .param("survey", survey.id().value())
                    .query(String.class)
                    .list();
        }));
        assertThat(String.join("\n", plan)).contains("survey_row_pkey").contains("survey_subject_pkey");
        long start = System.nanoTime();
        surveys.counts(survey, new SurveyQuestion(Standing.NEAR, null, null, true), surveys.byAward(survey));
        long counted = System.nanoTime();
        surveys.rows(survey, new SurveyQuestion(Standing.NEAR, null, null, true), 0, 50);
        System.out.printf(
                "survey.list.milliseconds %d ms to count, %d ms for fifty rows%n",
                (counted - start) / 1_000_000, (System.nanoTime() - counted) / 1_000_000);
    }

    private static SurveyQuestion all(Standing standing) {
        return new SurveyQuestion(standing, null, null, false);
    }

    private SurveyId ask(@Nullable UnitId unit, int year) {
        return surveying.ask(UUID.randomUUID(), new SurveyTerms(unit, year, TODAY, false));
    }

    private Survey done(@Nullable UnitId unit, int year) {
        SurveyId id = ask(unit, year);
        surveying.await(id, Duration.ofMinutes(5));
        Survey survey = surveys.find(id);
        assertThat(survey.state()).isEqualTo(Survey.State.DONE);
        return survey;
    }
}
