package vn.vinhdanh.organization;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;

/** What may be done to blocs. Each verb is one act in one transaction, journalled. */
@Component
@Transactional
public class BlocForming {

    private final JdbcClient database;
    private final Blocs blocs;
    private final Units units;
    private final RecordKeeping keeping;

    BlocForming(JdbcClient database, Blocs blocs, Units units, RecordKeeping keeping) {
        this.database = database;
        this.blocs = blocs;
        this.units = units;
        this.keeping = keeping;
    }

    /**
     * Forms a bloc for a year.
     *
     * @param continues the bloc of an earlier year it carries on from, or null
     */
    public BlocId form(
            String name,
            int year,
            BlocLevel level,
            @Nullable String field,
            @Nullable BlocId continues,
            boolean sample) {
        keeping.mayFormBlocs();
        var words = Wording.required(name, "organization.refusal.bloc-name");
        try {
            var id = new BlocId(database.sql("""
                    insert into organization.bloc (name, year, level, field, continues_id, sample)
                    values (:name, :year, :level, cast(:field as text), cast(:continues as bigint), :sample)
                    returning id""")
                    .param("name", words)
                    .param("year", year)
                    .param("level", level.name())
                    .param("field", Wording.composed(field))
                    .param("continues", continues == null ? null : continues.value())
                    .param("sample", sample)
                    .query(Long.class)
                    .single());
            keeping.journal(
                    "bloc.formed", "bloc", id.value(), Map.of(), Map.of("name", words, "year", Integer.toString(year)));
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refusal("organization.refusal.bloc-twice", words, Integer.toString(year));
        }
    }

    /**
     * Forms the blocs of a year as they were: the same name, level and field, and the members of their last day in the
     * same roles. A unit that is no more on the first day of the new year is left out.
     *
     * @throws Refusal when one of them was carried on already, or its name is taken in that year
     */
    public CarriedOver carryOver(List<BlocId> earlier, int year) {
        keeping.mayFormBlocs();
        var formed = new ArrayList<BlocId>();
        int leftOut = 0;
        for (BlocId each : earlier) {
            var bloc = bloc(each);
            if (bloc.year() >= year) {
                throw new Refusal("organization.refusal.bloc-not-earlier", bloc.name(), Year.of(year));
            }
            if (blocs.throughTheYears(each).stream().anyMatch(other -> each.equals(other.continues()))) {
                throw new Refusal("organization.refusal.bloc-carried-on", bloc.name());
            }
            var id = form(bloc.name(), year, bloc.level(), bloc.field(), each, bloc.sample());
            var first = LocalDate.of(year, 1, 1);
            var members = blocs.members(each, LocalDate.of(bloc.year(), 12, 31));
            var units = this.units.asOf(members.stream().map(BlocMember::unit).toList(), first);
            for (BlocMember member : members) {
                var unit = units.get(member.unit());
                if (unit != null && unit.alive()) {
                    admit(id, member.unit(), member.role(), null);
                } else {
                    leftOut++;
                }
            }
            formed.add(id);
        }
        return new CarriedOver(List.copyOf(formed), leftOut);
    }

    /**
     * What {@link #carryOver} formed.
     *
     * @param leftOut how many members were left out because they are no more
     */
    public record CarriedOver(List<BlocId> blocs, int leftOut) {}

    /**
     * Takes a unit into the bloc.
     *
     * @param from the first day, or null for the first day of the bloc's year; it stays to the year's end
     */
    public void admit(BlocId id, UnitId unit, BlocRole role, @Nullable LocalDate from) {
        keeping.mayFormBlocs();
        var year = Period.ofYear(bloc(id).year());
        insert(id, unit, role, from == null ? year.from() : within(year, from), year.until());
        keeping.journal(
                "bloc.member-admitted",
                "bloc",
                id.value(),
                Map.of(),
                Map.of("unit", unit.toString(), "role", role.name()));
    }

    /** Lets a unit go from the bloc; the day is the first on which it is no longer a member. */
    public void release(BlocId id, UnitId unit, LocalDate on) {
        keeping.mayFormBlocs();
        within(Period.ofYear(bloc(id).year()), on);
        end(id, unit, on);
        keeping.journal(
                "bloc.member-released",
                "bloc",
                id.value(),
                Map.of("unit", unit.toString()),
                Map.of("on", on.toString()));
    }

    /**
     * Gives a member another role from the day on, for instance that of the leader. Whoever leads until then becomes
     * an ordinary member.
     */
    public void giveRole(BlocId id, UnitId unit, BlocRole role, LocalDate on) {
        keeping.mayFormBlocs();
        var year = Period.ofYear(bloc(id).year());
        within(year, on);
        if (role == BlocRole.LEADER) {
            blocs.leader(id, on).filter(leader -> !leader.equals(unit)).ifPresent(leader -> {
                end(id, leader, on);
                insert(id, leader, BlocRole.MEMBER, on, year.until());
            });
        }
        end(id, unit, on);
        insert(id, unit, role, on, year.until());
        keeping.journal(
                "bloc.role-given",
                "bloc",
                id.value(),
                Map.of(),
                Map.of("unit", unit.toString(), "role", role.name(), "on", on.toString()));
    }

    /**
     * Says who of the emulation office follows the bloc from the day on.
     *
     * @param person the person on record, or null when only a name is known
     * @param from null for the first day of the bloc's year
     */
    public void follow(BlocId id, @Nullable PersonId person, @Nullable String plainName, @Nullable LocalDate from) {
        keeping.mayFormBlocs();
        var year = Period.ofYear(bloc(id).year());
        if ((person == null) == (plainName == null || plainName.isBlank())) {
            throw new Refusal("organization.refusal.head-name");
        }
        var first = from == null ? year.from() : from;
        database.sql("""
                update organization.bloc_follower
                   set period = daterange(lower(period), cast(:from as date))
                 where bloc_id = :id and period @> cast(:from as date) and lower(period) < cast(:from as date)""").param("from", first).param("id", id.value()).update();
        database.sql("""
                insert into organization.bloc_follower (bloc_id, person_id, plain_name, period)
                values (:id, cast(:person as bigint), cast(:name as text), daterange(cast(:from as date), null))""")
                .param("id", id.value())
                .param("person", person == null ? null : person.value())
                .param("name", person == null ? Wording.composed(plainName) : null)
                .param("from", first)
                .update();
        keeping.journal("bloc.follower-named", "bloc", id.value(), Map.of(), Map.of());
    }

    private Bloc bloc(BlocId id) {
        return blocs.find(id).orElseThrow(NotFoundProblem::new);
    }

    private static LocalDate within(Period year, LocalDate day) {
        if (!year.covers(day)) {
            throw new Refusal("organization.refusal.not-in-year", day);
        }
        return day;
    }

    private void insert(BlocId id, UnitId unit, BlocRole role, @Nullable LocalDate from, @Nullable LocalDate until) {
        try {
            database.sql("""
                    insert into organization.bloc_member (bloc_id, unit_id, role, period)
                    values (:bloc, :unit, :role, daterange(cast(:from as date), cast(:until as date)))""")
                    .param("bloc", id.value())
                    .param("unit", unit.value())
                    .param("role", role.name())
                    .param("from", from)
                    .param("until", until)
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("organization.refusal.member-twice", from);
        }
    }

    /** Ends the membership that holds on the day; one that began that very day leaves nothing behind. */
    private void end(BlocId id, UnitId unit, LocalDate on) {
        int ended = database.sql("""
                update organization.bloc_member
                   set period = daterange(lower(period), cast(:on as date))
                 where bloc_id = :bloc and unit_id = :unit and period @> cast(:on as date)
                   and lower(period) < cast(:on as date)""")
                .param("on", on)
                .param("bloc", id.value())
                .param("unit", unit.value())
                .update();
        if (ended == 0) {
            int removed = database.sql("""
                    delete from organization.bloc_member
                     where bloc_id = :bloc and unit_id = :unit and lower(period) = cast(:on as date)""")
                    .param("on", on)
                    .param("bloc", id.value())
                    .param("unit", unit.value())
                    .update();
            if (removed == 0) {
                throw new Refusal("organization.refusal.no-member", on);
            }
        }
    }
}
