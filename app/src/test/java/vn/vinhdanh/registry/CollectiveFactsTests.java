package vn.vinhdanh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Truth;

/** Who counts as a member of a collective, when people come and go and units are moved. */
@HouseTest
@Transactional
class CollectiveFactsTests {

    private static final AwardKey ADVANCED = new AwardKey("lao-dong-tien-tien");
    private static final LocalDate AFTER = LocalDate.of(2025, 2, 1);

    @Autowired
    private FactsOf factsOf;

    @Autowired
    private JdbcClient database;

    private long upper;
    private long lower;
    private long other;

    @BeforeEach
    void threeUnits() {
        upper = unit();
        lower = unit();
        other = unit();
        below(lower, upper, "2020-01-01", null);
    }

    private long unit() {
        return database.sql(
                        "insert into organization.unit (kind, founded_on) values ('DIVISION', '2020-01-01') returning id")
                .query(Long.class)
                .single();
    }

    private void below(long unit, long parent, String from, @Nullable String until) {
        database.sql("""
                        insert into organization.unit_parent (unit_id, parent_id, period)
                        values (:unit, :parent, daterange(cast(:from as date), cast(:until as date)))""")
                .param("unit", unit)
                .param("parent", parent)
                .param("from", from)
                .param("until", until)
                .update();
    }

    private long person() {
        return database.sql("""
                        insert into organization.person (full_name, class) values ('Thử Thành Viên', 'PUBLIC_EMPLOYEE')
                        returning id""").query(Long.class).single();
    }

    private void post(long person, long unit, String from, @Nullable String until) {
        database.sql("""
                        insert into organization.post (person_id, unit_id, period)
                        values (:person, :unit, daterange(cast(:from as date), cast(:until as date)))""")
                .param("person", person)
                .param("unit", unit)
                .param("from", from)
                .param("until", until)
                .update();
    }

    private void advanced(long person, String signed) {
        database.sql("""
                        with decision as (
                            insert into registry.award_decision (number, signed_on, issuer)
                            values (:number, cast(:signed as date), 'Thử thành viên') returning id)
                        insert into registry.award_record
                            (award_key, kind, type, level, person_id, achieved_from, achieved_to, decision_id)
                        select 'lao-dong-tien-tien', 'TITLE', 'MERIT', 'UNIT', :person, 2024, 2024, id from decision""")
                .param("number", "TV-" + person)
                .param("signed", signed)
                .param("person", person)
                .update();
    }

    private @Nullable CollectiveYear members(long unit, LocalDate day) {
        Facts facts = factsOf.unit(new UnitId(unit), 2024, day);
        return facts.collectiveYear(2024);
    }

    private int count(long unit, LocalDate day) {
        CollectiveYear year = members(unit, day);
        return year == null ? 0 : year.members();
    }

    @Test
    void whoIsThereAtTheEndOfTheYearCounts() {
        post(person(), upper, "2024-03-01", null);
        post(person(), upper, "2020-01-01", "2024-03-01");
        long moved = person();
        post(moved, upper, "2020-01-01", "2024-07-01");
        post(moved, other, "2024-07-01", null);
        assertThat(count(upper, AFTER)).isEqualTo(1);
        assertThat(count(other, AFTER)).isEqualTo(1);
    }

    @Test
    void whoLeavesAfterTheYearStillCountsForIt() {
        post(person(), upper, "2020-01-01", "2025-01-10");
        assertThat(count(upper, AFTER)).isEqualTo(1);
    }

    @Test
    void theUnitsBelowCountAsTheyStoodAtTheEndOfTheYear() {
        post(person(), lower, "2020-01-01", null);
        assertThat(count(upper, AFTER)).isEqualTo(1);
        database.sql(
                        "update organization.unit_parent set period = daterange('2020-01-01', '2024-07-01') where unit_id = :unit")
                .param("unit", lower)
                .update();
        below(lower, other, "2024-07-01", null);
        assertThat(count(upper, AFTER)).isZero();
        assertThat(count(other, AFTER)).isEqualTo(1);
        assertThat(count(upper, LocalDate.of(2024, 6, 1)))
                .as("as it stood before the move")
                .isEqualTo(1);
    }

    @Test
    void aDayInThePastKnowsNothingOfLaterDecisions() {
        long person = person();
        post(person, upper, "2020-01-01", null);
        advanced(person, "2024-12-20");
        assertThat(Objects.requireNonNull(members(upper, AFTER)).holders()).containsEntry(ADVANCED, 1);
        assertThat(Objects.requireNonNull(members(upper, LocalDate.of(2024, 12, 1)))
                        .holders())
                .isEmpty();
    }

    @Test
    void aUnitWithoutMembersIsNotKnownAndNotEmpty() {
        assertThat(members(upper, AFTER)).isNull();
    }

    @Test
    void disciplineAndUnratedMembersAreTold() {
        long person = person();
        post(person, upper, "2020-01-01", null);
        database.sql(
                        "insert into registry.discipline (person_id, level, decided_on) values (:person, 'WARNING', '2024-05-01')")
                .param("person", person)
                .update();
        CollectiveYear year = Objects.requireNonNull(members(upper, AFTER));
        assertThat(year.disciplinedFrom(DisciplineLevel.WARNING)).isEqualTo(1);
        assertThat(year.allCompleted()).isEqualTo(Truth.UNKNOWN);
        assertThat(Objects.requireNonNull(members(upper, LocalDate.of(2024, 4, 1)))
                        .disciplinedFrom(DisciplineLevel.WARNING))
                .isZero();
    }
}
