package vn.vinhdanh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/** How long people served, and where: what medals for long service rest on. */
@HouseTest
class ServiceTimesTests {

    private static final AwardKey ARMY_MEDAL = new AwardKey("huy-chuong-quan-ky-quyet-thang");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Autowired
    private ServiceTimes services;

    @Autowired
    private Corrections corrections;

    @Autowired
    private RecordEntries entries;

    @Autowired
    private Records records;

    @Autowired
    private FactsOf factsOf;

    @Autowired
    private People people;

    @Autowired
    private LawInForce law;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private Hands hands;
    private PersonId person;
    private PersonId elsewhere;
    private @Nullable Integer born;

    @BeforeEach
    void somebodyWithoutTimesOfService() {
        hands = new Hands(database);
        var today = LocalDate.now(clock);
        person = people.membersOf(hands.unitOf("vien-ung-dung"), today)
                .getFirst()
                .id();
        elsewhere = people.membersOf(hands.unitOf("hoc-vien"), today).getFirst().id();
        forget();
        born = database.sql("select birth_year from organization.person where id = :id")
                .param("id", person.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("birth_year", Integer.class)))
                .single()
                .orElse(null);
        bornIn(1955);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void nobodyActs() {
        RequestContextHolder.resetRequestAttributes();
        hands.rest();
        forget();
        bornIn(born);
    }

    private void bornIn(@Nullable Integer year) {
        database.sql("update organization.person set birth_year = cast(:year as int) where id = :id")
                .param("year", year)
                .param("id", person.value())
                .update();
    }

    private void forget() {
        for (String table : List.of("service_time", "correction")) {
            database.sql("delete from registry." + table + " where person_id = :id")
                    .param("id", person.value())
                    .update();
        }
    }

    @Test
    void a_medal_for_long_service_in_the_army_rests_on_times_that_the_unit_recorded() {
        assertThat(served(DAY)).isEqualTo(Answer.UNKNOWN);

        hands.are("vien-ung-dung");
        services.record(army("1985-03-01", "2005-02-28"));
        assertThat(served(DAY)).isEqualTo(Answer.NOT_MET);
        services.record(army("2010-01-01", null));
        assertThat(served(DAY)).isEqualTo(Answer.MET);
        assertThat(factsOf.person(person, 2025, LocalDate.of(2009, 12, 31)).services())
                .as("what had not begun by the day")
                .containsExactly(new Service(ServicePlace.ARMY, LocalDate.of(1985, 3, 1), LocalDate.of(2005, 2, 28)));
        var latest = entries.of(Holder.of(person), RecordKind.SERVICE).getFirst();
        assertThat(journal.of("record-of-cong-tac", latest.id(), 5))
                .extracting(Journal.Entry::act)
                .containsExactly("register.service-recorded");
    }

    @Test
    void no_day_counts_twice_and_nothing_ends_before_it_begins() {
        hands.are("vien-ung-dung");
        services.record(army("1985-03-01", "2005-02-28"));
        assertThatThrownBy(() -> services.record(army("2005-02-28", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.service-overlaps");
        assertThatThrownBy(() -> services.record(army("2006-02-28", "2006-02-27")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.ends-before");
        services.record(new ServiceTime(person, ServicePlace.CAREER, LocalDate.of(1985, 3, 1), null, null));
        services.record(army("2005-03-01", "2006-01-01"));
        assertThat(records.services(person)).hasSize(3);
        var later = entries.of(Holder.of(person), RecordKind.SERVICE).getFirst();
        assertThatThrownBy(() -> corrections.service(of(later, "sai ngày"), army("2005-01-01", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.service-overlaps");
    }

    @Test
    void a_time_of_service_is_set_right_with_its_reason_and_withdrawn_counts_no_more() {
        hands.are("vien-ung-dung");
        services.record(army("1985-03-01", "2005-02-28"));
        corrections.service(of(only(), "chép nhầm năm"), army("1975-03-01", "2005-02-28"));
        assertThat(served(DAY)).isEqualTo(Answer.MET);
        assertThat(only().field("began-on")).isEqualTo("1975-03-01");
        corrections.withdraw(RecordKind.SERVICE, of(only(), "nhầm người"));
        assertThat(served(DAY)).isEqualTo(Answer.UNKNOWN);
        assertThat(records.services(person)).isEmpty();
        services.record(army("1985-03-01", null));
        assertThat(entries.corrections(Holder.of(person), RecordKind.SERVICE))
                .extracting(Correction::reason)
                .containsExactly("nhầm người", "chép nhầm năm");
    }

    @Test
    void nobody_served_before_being_born_unless_nobody_knows_when_that_was() {
        hands.are("vien-ung-dung");
        bornIn(1983);
        assertThatThrownBy(() -> services.record(army("1970-03-01", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.served-before-birth");
        services.record(army("2003-03-01", null));
        assertThatThrownBy(() -> corrections.service(of(only(), "vì"), army("1970-03-01", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.served-before-birth");
        bornIn(null);
        corrections.service(of(only(), "vì"), army("1970-03-01", null));
    }

    @Test
    void nobody_records_for_people_elsewhere() {
        hands.are("vien-ung-dung");
        long refused = hands.refusals("record-of-cong-tac", "person " + elsewhere);
        assertThatThrownBy(() -> services.record(
                        new ServiceTime(elsewhere, ServicePlace.ARMY, LocalDate.of(1985, 3, 1), null, null)))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(hands.refusals("record-of-cong-tac", "person " + elsewhere)).isEqualTo(refused + 1);
        assertThatThrownBy(() -> services.recordAll(List.of(
                        army("1985-03-01", null),
                        new ServiceTime(elsewhere, ServicePlace.ARMY, LocalDate.of(1985, 3, 1), null, null))))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(records.services(person)).isEmpty();
    }

    @Test
    void many_people_take_no_more_queries_than_one() {
        assertThat(hands.queries(() -> factsOf.people(List.of(person, elsewhere), 2025, DAY)))
                .isEqualTo(hands.queries(() -> factsOf.person(person, 2025, DAY)));
    }

    @Test
    void many_times_are_recorded_with_no_more_statements_than_two() {
        hands.are("vien-ung-dung");
        services.recordAll(years(1969, 1969));
        assertThat(hands.queries(() -> services.recordAll(years(1970, 1999))))
                .isEqualTo(hands.queries(() -> services.recordAll(years(2000, 2001))));
        assertThat(records.services(person))
                .hasSize(33)
                .contains(army("1970-01-01", "1970-12-31"), army("2001-01-01", "2001-12-31"));
        assertThatThrownBy(() -> services.recordAll(List.of(
                        new ServiceTime(person, ServicePlace.CAREER, LocalDate.of(1985, 3, 1), null, null),
                        army("2001-12-31", null))))
                .as("one refused, none recorded, and the place is named")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments())
                                .containsExactly(new Words.Term("registry.place.army", List.of())));
        assertThat(records.services(person)).hasSize(33);
    }

    private List<ServiceTime> years(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> army(year + "-01-01", year + "-12-31"))
                .toList();
    }

    /** What the rules say about the time itself, whatever else the medal asks for. */
    private Answer served(LocalDate day) {
        Verdict verdict = law.on(DAY).award(ARMY_MEDAL).weigh(factsOf.person(person, day.getYear(), day));
        return verdict.decidingFindings().stream()
                .filter(each -> each.required().key().startsWith("rules.required.served"))
                .map(Finding::answer)
                .findFirst()
                .orElseThrow();
    }

    private ServiceTime army(String from, @Nullable String until) {
        return new ServiceTime(
                person,
                ServicePlace.ARMY,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "Hồ sơ mẫu");
    }

    private RecordEntry only() {
        var found = entries.of(Holder.of(person), RecordKind.SERVICE);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Corrections.Of of(RecordEntry entry, String reason) {
        return new Corrections.Of(entry.id(), entry.version(), reason);
    }

    @Test
    @Transactional
    void many_times_of_service_are_found_by_whose_they_are() {
        database.sql("""
                        with born as (
                            insert into organization.person (full_name, class)
                            select 'Thử Phục Vụ ' || n, 'WORKER' from generate_series(1, 20000) as n returning id)
                        insert into registry.service_time (person_id, place, began_on, paper)
                        select id, 'ARMY', date '2001-01-01', 'Hồ sơ' from born""").update();
        database.sql("analyze registry.service_time").update();
        Long[] few = database.sql("select person_id from registry.service_time order by id desc limit 100")
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        List<String> plan = database.sql("explain " + FactsOf.SERVICES)
                .param("ids", few)
                .param("day", DAY)
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan))
                .contains("service_time_person_id_idx")
                .doesNotContain("Seq Scan");
    }
}
