package vn.vinhdanh.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;

/**
 * Whose record the viewer may open: the offices of the ministry everyone's, a unit officer that of the people of the
 * units in charge, everybody their own.
 */
@Component
@Transactional(readOnly = true)
public class PeopleInSight {

    private static final Role[] SEE_EVERYONE = {
        Role.DESK_OFFICER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY, Role.SIGNING_LEADER, Role.ADMINISTRATOR
    };

    private final Access access;
    private final JdbcClient database;
    private final Clock clock;

    PeopleInSight(Access access, JdbcClient database, Clock clock) {
        this.access = access;
        this.database = database;
        this.clock = clock;
    }

    /** The units whose people the viewer may open; null for all of them, empty for none but oneself. */
    public @Nullable Set<UnitId> units() {
        if (access.isAnyOf(SEE_EVERYONE)) {
            return null;
        }
        return access.scope().stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the viewer may open the person's record. A unit officer keeps in sight who works in the unit today. */
    public boolean sees(PersonId person) {
        if (access.isAnyOf(SEE_EVERYONE) || access.isPerson(person.value())) {
            return true;
        }
        var scope = access.scope();
        return !scope.isEmpty()
                && database.sql("""
                select exists (
                    select 1 from organization.post
                     where person_id = :person and kind = 'MAIN' and period @> cast(:day as date)
                       and unit_id in (:scope))""")
                        .param("person", person.value())
                        .param("day", LocalDate.now(clock))
                        .param("scope", scope)
                        .query(Boolean.class)
                        .single();
    }

    /** Those of the people whose record the viewer may open. The number of queries does not grow with the people. */
    public Set<PersonId> among(Set<PersonId> people) {
        if (people.isEmpty() || access.isAnyOf(SEE_EVERYONE)) {
            return people;
        }
        var seen = new HashSet<PersonId>();
        var own = own();
        if (own != null && people.contains(own)) {
            seen.add(own);
        }
        seen.addAll(inCharge(people));
        return seen;
    }

    /** Those of the people who work today in a unit the viewer is officer of, or below one. One query at the most. */
    public Set<PersonId> inCharge(Set<PersonId> people) {
        var scope = access.scope();
        if (people.isEmpty() || scope.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(database.sql("""
                select distinct person_id from organization.post
                 where person_id in (:people) and kind = 'MAIN' and period @> cast(:day as date)
                   and unit_id in (:scope)""")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("day", LocalDate.now(clock))
                .param("scope", scope)
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list());
    }

    /**
     * Lets pass a viewer who may open the person's record.
     *
     * @throws vn.vinhdanh.web.NotFoundProblem (journalled) for everybody else
     */
    public void require(PersonId person) {
        if (!sees(person)) {
            throw access.notYours("person", person);
        }
    }

    /** Whether the viewer keeps the unit's record: its own officer, one of a unit above it, or the emulation office. */
    public boolean keepsRecordOf(UnitId unit) {
        return access.is(Role.DESK_OFFICER) || access.isOfficerOfUnit(unit.value());
    }

    /** The viewer's own record, or null. */
    public @Nullable PersonId own() {
        return access.account()
                .flatMap(account -> account.person())
                .map(PersonId::new)
                .orElse(null);
    }
}
