package vn.vinhdanh.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/**
 * What may be done to units. Each verb is one act in one transaction, journalled, open to those who keep the
 * organisation's record. The day given is always the first day of the new state; nothing earlier is overwritten.
 */
@Component
@Transactional
public class Restructuring {

    private final JdbcClient database;
    private final Units units;
    private final RecordKeeping keeping;

    Restructuring(JdbcClient database, Units units, RecordKeeping keeping) {
        this.database = database;
        this.units = units;
        this.keeping = keeping;
    }

    /**
     * Puts a unit on record.
     *
     * @param decision the paper that founded it, or null
     */
    public UnitId found(NewUnit unit, @Nullable String decision) {
        keeping.mayKeep();
        var name = Wording.required(unit.name(), "organization.refusal.unit-name");
        var id = new UnitId(database.sql("""
                insert into organization.unit (kind, legal_personality, external, founded_on, sample)
                values (:kind, :legal, :external, cast(:founded as date), :sample)
                returning id""")
                .param("kind", unit.kind().name())
                .param("legal", unit.legalPersonality())
                .param("external", unit.external())
                .param("founded", unit.foundedOn())
                .param("sample", unit.sample())
                .query(Long.class)
                .single());
        insertName(id, name, unit.shortName(), unit.foundedOn());
        if (unit.parent() != null) {
            insertParent(id, unit.parent(), unit.foundedOn());
        }
        if (unit.foundedOn() != null) {
            note(UnitChangeKind.FOUNDED, unit.foundedOn(), decision, List.of(), List.of(id));
        }
        keeping.journal("unit.founded", "unit", id.value(), Map.of(), Map.of("name", name));
        return id;
    }

    /** Gives the unit another name from the day on. */
    public void rename(
            UnitId id, String name, @Nullable String shortName, LocalDate on, @Nullable String decision, int version) {
        keeping.mayKeep();
        var before = alive(id, on);
        var newName = Wording.required(name, "organization.refusal.unit-name");
        lock(id, version);
        if (close("unit_name", id, on) == 0) {
            throw new Refusal("organization.refusal.same-day", before.name(), on);
        }
        orRefuse(before.name(), on, () -> insertName(id, newName, shortName, on));
        note(UnitChangeKind.RENAMED, on, decision, List.of(id), List.of(id));
        keeping.journal("unit.renamed", "unit", id.value(), Map.of("name", before.name()), Map.of("name", newName));
    }

    /** Places the unit under another from the day on, or under none. */
    public void move(UnitId id, @Nullable UnitId parent, LocalDate on, @Nullable String decision, int version) {
        keeping.mayKeep();
        var before = alive(id, on);
        if (parent != null && units.within(id, on).contains(parent)) {
            throw new Refusal(
                    "organization.refusal.circle",
                    before.name(),
                    alive(parent, on).name());
        }
        lock(id, version);
        place(before, parent, on);
        note(UnitChangeKind.MOVED, on, decision, List.of(id), List.of(id));
        keeping.journal(
                "unit.moved",
                "unit",
                id.value(),
                Map.of("parent", String.valueOf(before.parent())),
                Map.of("parent", String.valueOf(parent)));
    }

    /**
     * Lets units go into one. The successor may be one of the living units (which then takes the others in) or one
     * founded that day for it. What stood below the predecessors now stands below the successor, and whoever had the
     * main post in a predecessor itself has it in the successor; their records stay theirs, and the successor shows
     * them.
     */
    public void merge(List<UnitId> predecessors, UnitId successor, LocalDate on, @Nullable String decision) {
        keeping.mayKeep();
        var into = alive(successor, on);
        var ending = predecessors.stream()
                .filter(id -> !id.equals(successor))
                .distinct()
                .toList();
        if (ending.isEmpty()) {
            throw new Refusal("organization.refusal.nothing-to-merge", into.name());
        }
        for (UnitId id : ending) {
            var unit = alive(id, on);
            if (units.within(id, on).contains(successor)) {
                throw new Refusal("organization.refusal.circle", unit.name(), into.name());
            }
            handOver(unit, into, on);
            end(unit, on);
        }
        note(UnitChangeKind.MERGED, on, decision, predecessors, List.of(successor));
        keeping.journal(
                "unit.merged",
                "unit",
                successor.value(),
                Map.of("predecessors", predecessors.toString()),
                Map.of("on", on.toString()));
    }

    /**
     * Notes that units came out of one. The parts have been founded with that day as their first.
     *
     * @param originLives whether the origin goes on beside them; otherwise it ends that day and nothing may be left in it
     */
    public void split(UnitId origin, List<UnitId> parts, boolean originLives, LocalDate on, @Nullable String decision) {
        keeping.mayKeep();
        var unit = alive(origin, on);
        parts.forEach(part -> alive(part, on));
        if (!originLives) {
            requireEmpty(unit, on);
            end(unit, on);
        }
        note(UnitChangeKind.SPLIT, on, decision, List.of(origin), parts);
        keeping.journal(
                "unit.split", "unit", origin.value(), Map.of(), Map.of("parts", parts.toString(), "on", on.toString()));
    }

    /** Ends a unit that nobody carries on. Nothing may be left in it. */
    public void dissolve(UnitId id, LocalDate on, @Nullable String decision, int version) {
        keeping.mayKeep();
        var unit = alive(id, on);
        lock(id, version);
        requireEmpty(unit, on);
        end(unit, on);
        note(UnitChangeKind.DISSOLVED, on, decision, List.of(id), List.of());
        keeping.journal("unit.dissolved", "unit", id.value(), Map.of("name", unit.name()), Map.of("on", on.toString()));
    }

    /** Remembers another spelling met in documents, so that it is recognised next time. */
    public void alsoCalled(UnitId id, String variant) {
        keeping.mayKeep();
        var name = Wording.required(variant, "organization.refusal.unit-name");
        int added =
                database.sql("""
                insert into organization.unit_variant (unit_id, name) values (:id, :name) on conflict do nothing""").param("id", id.value()).param("name", name).update();
        if (added > 0) {
            keeping.journal("unit.variant-kept", "unit", id.value(), Map.of(), Map.of("variant", name));
        }
    }

    /**
     * Puts someone at the head from the day on; whoever was there until then ends.
     *
     * @param person the person on record, or null when only a name is known
     * @param plainName the name where no person is on record, or null
     * @param title as the papers give it
     * @param acting whether standing in for the head
     * @param from null when the beginning is not on record
     */
    public void putInCharge(
            UnitId id,
            @Nullable PersonId person,
            @Nullable String plainName,
            String title,
            boolean acting,
            @Nullable LocalDate from) {
        keeping.mayKeep();
        var words = Wording.required(title, "organization.refusal.head-title");
        if ((person == null) == (plainName == null || plainName.isBlank())) {
            throw new Refusal("organization.refusal.head-name");
        }
        if (from != null) {
            close("unit_head", id, from);
        }
        orRefuse(
                words,
                from,
                () -> database.sql("""
                insert into organization.unit_head (unit_id, person_id, plain_name, title, acting, period)
                values (:id, cast(:person as bigint), cast(:name as text), :title, :acting,
                        daterange(cast(:from as date), null))""")
                        .param("id", id.value())
                        .param("person", person == null ? null : person.value())
                        .param("name", person == null ? Wording.composed(plainName) : null)
                        .param("title", words)
                        .param("acting", acting)
                        .param("from", from)
                        .update());
        keeping.journal("unit.head-named", "unit", id.value(), Map.of(), Map.of("title", words));
    }

    /** Records how many people of each class the unit had in a year; said again, it corrects. */
    public void countHeads(UnitId id, int year, Map<PersonClass, Integer> people) {
        keeping.mayKeep();
        people.forEach((personClass, count) -> database.sql("""
                insert into organization.unit_head_count (unit_id, year, class, people)
                values (:id, :year, :class, :people)
                on conflict (unit_id, year, class) do update set people = excluded.people""")
                .param("id", id.value())
                .param("year", year)
                .param("class", personClass.name())
                .param("people", count)
                .update());
        keeping.journal(
                "unit.heads-counted",
                "unit",
                id.value(),
                Map.of(),
                Map.of("year", Integer.toString(year), "people", people.toString()));
    }

    private Unit alive(UnitId id, LocalDate on) {
        var unit = units.find(id, on).orElseThrow(NotFoundProblem::new);
        if (!unit.alive()) {
            throw new Refusal("organization.refusal.not-alive", unit.name(), on);
        }
        return unit;
    }

    private void lock(UnitId id, int version) {
        int changed = database.sql("""
                update organization.unit set version = version + 1 where id = :id and version = :version""")
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleProblem();
        }
    }

    private void handOver(Unit from, Unit into, LocalDate on) {
        units.tree(on).childrenOf(from.id()).stream()
                .filter(child -> !child.id().equals(into.id()))
                .forEach(child -> place(child, into.id(), on));
        var kept = database.sql("""
                update organization.post
                   set period = daterange(lower(period), cast(:on as date))
                 where unit_id = :from and kind = 'MAIN' and period @> cast(:on as date)
                   and (lower(period) is null or lower(period) < cast(:on as date))
                returning person_id, title, leader""")
                .param("on", on)
                .param("from", from.id().value())
                .query((row, number) -> Map.entry(
                        row.getLong("person_id"), Map.entry(row.getString("title"), row.getBoolean("leader"))))
                .list();
        kept.forEach(post -> database.sql("""
                insert into organization.post (person_id, unit_id, title, leader, period)
                values (:person, :into, :title, :leader, daterange(cast(:on as date), null))""")
                .param("person", post.getKey())
                .param("into", into.id().value())
                .param("title", post.getValue().getKey())
                .param("leader", post.getValue().getValue())
                .param("on", on)
                .update());
    }

    private void place(Unit unit, @Nullable UnitId parent, LocalDate on) {
        if (close("unit_parent", unit.id(), on) == 0 && unit.parent() != null) {
            throw new Refusal("organization.refusal.same-day", unit.name(), on);
        }
        if (parent != null) {
            orRefuse(unit.name(), on, () -> insertParent(unit.id(), parent, on));
        }
    }

    private void requireEmpty(Unit unit, LocalDate on) {
        long left = database.sql("""
                select (select count(*) from organization.unit_parent
                         where parent_id = :id and period @> cast(:on as date))
                     + (select count(*) from organization.post
                         where unit_id = :id and kind = 'MAIN' and period @> cast(:on as date))""")
                .param("id", unit.id().value())
                .param("on", on)
                .query(Long.class)
                .single();
        if (left > 0) {
            throw new Refusal("organization.refusal.not-empty", unit.name(), on, left);
        }
    }

    private void end(Unit unit, LocalDate on) {
        close("unit_name", unit.id(), on);
        close("unit_parent", unit.id(), on);
        close("unit_head", unit.id(), on);
        database.sql("""
                update organization.unit set dissolved_on = :on, version = version + 1 where id = :id""").param("on", on).param("id", unit.id().value()).update();
    }

    /** Ends the period that holds on the day, if it began earlier; answers how many were ended. */
    private int close(String table, UnitId id, LocalDate on) {
        return database.sql("""
                update organization.%s
                   set period = daterange(lower(period), cast(:on as date))
                 where unit_id = :id and period @> cast(:on as date)
                   and (lower(period) is null or lower(period) < cast(:on as date))""".formatted(table))
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    private void insertName(UnitId id, String name, @Nullable String shortName, @Nullable LocalDate from) {
        var brief = Wording.composed(shortName);
        database.sql("""
                insert into organization.unit_name (unit_id, name, short_name, period)
                values (:id, :name, cast(:short as text), daterange(cast(:from as date), null))""")
                .param("id", id.value())
                .param("name", name)
                .param("short", brief == null || brief.isEmpty() ? null : brief)
                .param("from", from)
                .update();
    }

    private void insertParent(UnitId id, UnitId parent, @Nullable LocalDate from) {
        database.sql("""
                insert into organization.unit_parent (unit_id, parent_id, period)
                values (:id, :parent, daterange(cast(:from as date), null))""")
                .param("id", id.value())
                .param("parent", parent.value())
                .param("from", from)
                .update();
    }

    private void note(
            UnitChangeKind kind, LocalDate on, @Nullable String decision, List<UnitId> before, List<UnitId> after) {
        long change = database.sql("""
                insert into organization.unit_change (kind, on_day, decision)
                values (:kind, :on, cast(:decision as text))
                returning id""")
                .param("kind", kind.name())
                .param("on", on)
                .param("decision", Wording.composed(decision))
                .query(Long.class)
                .single();
        before.forEach(id -> noteParty(change, id, "BEFORE"));
        after.forEach(id -> noteParty(change, id, "AFTER"));
    }

    private void noteParty(long change, UnitId id, String side) {
        database.sql("""
                insert into organization.unit_change_party (change_id, unit_id, side) values (:change, :unit, :side)
                on conflict do nothing""")
                .param("change", change)
                .param("unit", id.value())
                .param("side", side)
                .update();
    }

    /** A fact of a later day already on record stands in the way; the database says so, we put it in words. */
    private static void orRefuse(String name, @Nullable LocalDate on, Runnable act) {
        try {
            act.run();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("organization.refusal.later-fact", name, on);
        }
    }
}
