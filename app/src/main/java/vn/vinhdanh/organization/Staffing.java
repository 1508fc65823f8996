package vn.vinhdanh.organization;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * What may be done to people's records and posts. Each verb is one act in one transaction, journalled, open to those
 * who keep the organisation's record.
 */
@Component
@Transactional
public class Staffing {

    private final JdbcClient database;
    private final People people;
    private final RecordKeeping keeping;

    Staffing(JdbcClient database, People people, RecordKeeping keeping) {
        this.database = database;
        this.people = people;
        this.keeping = keeping;
    }

    /** Puts a person on record, without a post yet. */
    public PersonId register(NewPerson person) {
        keeping.mayKeep();
        var id = insert(person);
        keeping.journal("person.registered", "person", id.value(), Map.of(), Map.of());
        return id;
    }

    /** Puts many people with their first main posts on record at once, in the order given: one act, one journal entry. */
    public List<PersonId> enrol(List<Enrolment> enrolments) {
        keeping.mayKeep();
        var ids = new ArrayList<PersonId>(enrolments.size());
        for (Enrolment enrolment : enrolments) {
            var id = insert(enrolment.person());
            insertPost(id, enrolment.unit(), enrolment.title(), PostKind.MAIN, enrolment.leader(), enrolment.from());
            ids.add(id);
        }
        keeping.journal("people.enrolled", "people", 0, Map.of(), Map.of("people", Integer.toString(ids.size())));
        return List.copyOf(ids);
    }

    /** Corrects what was wrongly recorded about a person. */
    public void correct(PersonId id, NewPerson right, int version) {
        keeping.mayKeep();
        var before = people.find(id, LocalDate.EPOCH)
                .orElseThrow(NotFoundProblem::new)
                .person();
        int changed = database.sql("""
                update organization.person
                   set full_name = :name, sex = cast(:sex as text), birth_year = cast(:born as integer), class = :class,
                       direct_worker = :direct, joined_on = cast(:joined as date), version = version + 1
                 where id = :id and version = :version""")
                .param("name", Wording.required(right.fullName(), "organization.refusal.person-name"))
                .param("sex", right.sex() == null ? null : right.sex().name())
                .param("born", right.birthYear())
                .param("class", right.personClass().name())
                .param("direct", right.directWorker())
                .param("joined", right.joinedOn())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleProblem();
        }
        keeping.journal(
                "person.corrected",
                "person",
                id.value(),
                Map.of("class", before.personClass().name()),
                Map.of("class", right.personClass().name()));
    }

    /**
     * Gives a person a post from the day on. A new main post ends the one held until then.
     *
     * @param from null when the beginning is not on record
     */
    public void appoint(
            PersonId id, UnitId unit, String title, PostKind kind, boolean leader, @Nullable LocalDate from) {
        keeping.mayKeep();
        if (kind == PostKind.MAIN && from != null) {
            database.sql("""
                    update organization.post
                       set period = daterange(lower(period), cast(:from as date))
                     where person_id = :id and kind = 'MAIN' and period @> cast(:from as date)
                       and (lower(period) is null or lower(period) < cast(:from as date))""").param("from", from).param("id", id.value()).update();
        }
        try {
            insertPost(id, unit, title, kind, leader, from);
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("organization.refusal.other-post", from);
        }
        keeping.journal(
                "person.appointed", "person", id.value(), Map.of(), Map.of("unit", unit.toString(), "title", title));
    }

    /** Notes that the person is no longer in the service from the day on; all posts end with it. */
    public void leave(PersonId id, LocalDate on) {
        keeping.mayKeep();
        database.sql("""
                update organization.post
                   set period = daterange(lower(period), cast(:on as date))
                 where person_id = :id and period @> cast(:on as date)
                   and (lower(period) is null or lower(period) < cast(:on as date))""").param("on", on).param("id", id.value()).update();
        int changed = database.sql("""
                update organization.person set left_on = :on, version = version + 1
                 where id = :id and (joined_on is null or joined_on < :on)""").param("on", on).param("id", id.value()).update();
        if (changed == 0) {
            throw new Refusal("organization.refusal.left-before-joining", on);
        }
        keeping.journal("person.left", "person", id.value(), Map.of(), Map.of("on", on.toString()));
    }

    private PersonId insert(NewPerson person) {
        return new PersonId(database.sql("""
                insert into organization.person
                    (full_name, sex, birth_year, class, direct_worker, joined_on, sample)
                values (:name, cast(:sex as text), cast(:born as integer), :class, :direct, cast(:joined as date), :sample)
                returning id""")
                .param("name", Wording.required(person.fullName(), "organization.refusal.person-name"))
                .param("sex", person.sex() == null ? null : person.sex().name())
                .param("born", person.birthYear())
                .param("class", person.personClass().name())
                .param("direct", person.directWorker())
                .param("joined", person.joinedOn())
                .param("sample", person.sample())
                .query(Long.class)
                .single());
    }

    private void insertPost(
            PersonId id, UnitId unit, String title, PostKind kind, boolean leader, @Nullable LocalDate from) {
        database.sql("""
                insert into organization.post (person_id, unit_id, title, kind, leader, period)
                values (:person, :unit, :title, :kind, :leader, daterange(cast(:from as date), null))""")
                .param("person", id.value())
                .param("unit", unit.value())
                .param("title", Wording.composed(title))
                .param("kind", kind.name())
                .param("leader", leader)
                .param("from", from)
                .update();
    }
}
