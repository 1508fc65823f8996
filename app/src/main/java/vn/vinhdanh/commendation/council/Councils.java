package vn.vinhdanh.commendation.council;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.Refusal;

/** The councils and who sits in them, by day. */
@Component
@Transactional
public class Councils {

    private final JdbcClient database;
    private final CouncilScope scope;
    private final Journal journal;
    private final Clock clock;

    Councils(JdbcClient database, CouncilScope scope, Journal journal, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.journal = journal;
        this.clock = clock;
    }

    /** All councils with their members on the day. Two queries. */
    @Transactional(readOnly = true)
    public List<Council> all(LocalDate day) {
        Map<Long, List<CouncilMember>> members = members(day);
        return database.sql("""
                        select c.id, c.level, c.name, c.unit_id, c.version, u.name as unit_name
                          from commendation.council c
                          left join organization.unit_name u on u.unit_id = c.unit_id and u.period @> cast(:day as date)
                         order by c.level desc, c.name, c.id""")
                .param("day", day)
                .query((row, number) -> new Council(
                        new CouncilId(row.getLong("id")),
                        CouncilLevel.valueOf(row.getString("level")),
                        row.getString("name"),
                        new UnitId(row.getLong("unit_id")),
                        row.getString("unit_name") == null ? "" : row.getString("unit_name"),
                        members.getOrDefault(row.getLong("id"), List.of()),
                        row.getInt("version")))
                .list();
    }

    private Map<Long, List<CouncilMember>> members(LocalDate day) {
        record Seat(long council, CouncilMember member) {}
        return database
                .sql("""
                        select m.id, m.council_id, m.person_id, p.full_name, m.role,
                               lower(m.period) as from_day, upper(m.period) as until_day
                          from commendation.council_member m
                          join organization.person p on p.id = m.person_id
                         where m.period @> cast(:day as date)
                         order by array_position(array['CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR', 'SECRETARY'], m.role)
                                      nulls last,
                                  p.given_name, p.family_name, m.id""")
                .param("day", day)
                .query((row, number) -> new Seat(
                        row.getLong("council_id"),
                        new CouncilMember(
                                row.getLong("id"),
                                new PersonId(row.getLong("person_id")),
                                row.getString("full_name"),
                                CouncilRole.valueOf(row.getString("role")),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Seat::council,
                        LinkedHashMap::new,
                        Collectors.mapping(Seat::member, Collectors.toUnmodifiableList())));
    }

    /**
     * Founds a council.
     *
     * @throws Refusal when the name is missing or the unit has a council of this name
     */
    public CouncilId found(CouncilLevel level, String name, UnitId unit) {
        scope.requireFounder("new");
        String written = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (written.isEmpty()) {
            throw new Refusal("commendation.refusal.council-name");
        }
        try {
            CouncilId id = new CouncilId(database.sql("""
                            insert into commendation.council (level, name, unit_id, made_on)
                            values (:level, :name, :unit, :today) returning id""")
                    .param("level", level.name())
                    .param("name", written)
                    .param("unit", unit.value())
                    .param("today", LocalDate.now(clock))
                    .query(Long.class)
                    .single());
            journal.record("council.founded", "council", id, null, Map.of("level", level, "unit", unit.value()));
            return id;
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("commendation.refusal.council-exists", written);
        }
    }

    /**
     * Gives a person a seat from the day on.
     *
     * @throws Refusal when the person sits there already, or the council has a chair on that day
     */
    public void appoint(
            CouncilId council, PersonId person, CouncilRole role, LocalDate from, @Nullable LocalDate until) {
        scope.requireFounder(council);
        if (until != null && !until.isAfter(from)) {
            throw new Refusal("commendation.refusal.days-turned");
        }
        try {
            database.sql("""
                            insert into commendation.council_member (council_id, person_id, role, period)
                            values (:council, :person, :role, daterange(cast(:from as date), cast(:until as date)))""")
                    .param("council", council.value())
                    .param("person", person.value())
                    .param("role", role.name())
                    .param("from", from)
                    .param("until", until)
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("commendation.refusal.seat-taken");
        }
        journal.record(
                "council.member-appointed", "council", council, null, Map.of("person", person.value(), "role", role));
    }

    /** Ends a seat: the day given is the first on which it is no longer held. */
    public void endSeat(CouncilId council, long seat, LocalDate on) {
        scope.requireFounder(council);
        int ended = database.sql("""
                        update commendation.council_member set period = daterange(lower(period), :on)
                         where id = :seat and council_id = :council and period @> cast(:on as date)
                           and lower(period) < cast(:on as date)""")
                .param("on", on)
                .param("seat", seat)
                .param("council", council.value())
                .update();
        if (ended == 0) {
            throw new Refusal("commendation.refusal.seat-not-held");
        }
        journal.record("council.seat-ended", "council", council, null, Map.of("seat", seat, "on", on));
    }

    /** Whether the viewer may found councils and seat members, to show or hide the form. */
    public boolean mayFound() {
        return scope.mayFound();
    }
}
