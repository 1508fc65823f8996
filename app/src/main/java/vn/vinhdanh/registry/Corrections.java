package vn.vinhdanh.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/**
 * Sets right what was put on record by mistake. Each verb is one act in one transaction, journalled, with its reason:
 * the record says what is right from now on, and beside it stays what it said before. What a decision said wrong is set
 * right by a decision; see {@link Registry#correct}.
 */
@Component
@Transactional
public class Corrections {

    private final JdbcClient database;
    private final RecordEntries entries;
    private final Catalogue catalogue;
    private final RegisterKeeping keeping;
    private final Possible possible;
    private final Journal journal;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Corrections(
            JdbcClient database,
            RecordEntries entries,
            Catalogue catalogue,
            RegisterKeeping keeping,
            Possible possible,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.entries = entries;
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.possible = possible;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A record as the one who corrects it saw it.
     *
     * @param reason what was wrong, in a few words; a correction without it is refused
     */
    public record Of(long id, int version, String reason) {}

    /** Sets right the year, the rating or its paper. */
    public void rating(Of record, int year, Rating rating, @Nullable String paper) {
        var holder = entries.find(RecordKind.RATING, record.id())
                .orElseThrow(NotFoundProblem::new)
                .holders()
                .getFirst();
        keeping.mayRecord(RecordKind.RATING, List.of(holder));
        possible.rated(List.of(new YearlyRating(holder, year, rating, paper)));
        try {
            change(
                    RecordKind.RATING,
                    record,
                    () -> database.sql("""
                    update registry.yearly_rating
                       set year = :year, class = :class, decision = cast(:paper as text), version = version + 1
                     where id = :id and version = :version""")
                            .param("year", year)
                            .param("class", rating.name())
                            .param("paper", paper)
                            .param("id", record.id())
                            .param("version", record.version())
                            .update());
        } catch (DuplicateKeyException e) {
            throw new Refusal("registry.refusal.rated-that-year", java.time.Year.of(year));
        }
    }

    /**
     * Sets right an initiative or a research task. An author who has spent it on an award stays its author.
     *
     * @param right all of it as it should stand
     */
    public void initiative(Of record, NewInitiative right) {
        if (right.title().isBlank() || right.authors().isEmpty()) {
            throw new Refusal("registry.refusal.initiative-incomplete");
        }
        keeping.mayRecord(
                RecordKind.INITIATIVE, right.authors().stream().map(Holder::of).toList());
        possible.once(right, record.id());
        change(RecordKind.INITIATIVE, record, () -> {
            int updated = database.sql("""
                    update registry.initiative
                       set title = :title, kind = :kind, reach = :reach, year = :year,
                           recognised_on = cast(:on as date), recognised_by = cast(:by as text), version = version + 1
                     where id = :id and version = :version""")
                    .param("title", right.title().strip())
                    .param("kind", right.research() ? "RESEARCH" : "INITIATIVE")
                    .param("reach", right.reach().name())
                    .param("year", right.year())
                    .param("on", right.recognisedOn())
                    .param("by", right.recognisedBy())
                    .param("id", record.id())
                    .param("version", record.version())
                    .update();
            authors(record.id(), right.authors());
            return updated;
        });
    }

    /** Sets right an achievement; only the emulation office says whether it is confirmed. */
    public void achievement(Of record, NewAchievement right) {
        if (right.confirmed() != null) {
            keeping.mayConfirm(right.holder());
        }
        Achievements.requireSound(right);
        var confirmed = right.confirmed();
        change(
                RecordKind.ACHIEVEMENT,
                record,
                () -> database.sql("""
                update registry.achievement
                   set kind = :kind, year = :year, what = :what, confirmed_by = cast(:by as text),
                       confirmed_on = cast(:on as date), version = version + 1
                 where id = :id and version = :version""")
                        .param("kind", right.kind().name())
                        .param("year", right.year())
                        .param("what", right.what().strip())
                        .param("by", confirmed == null ? null : confirmed.by().strip())
                        .param("on", confirmed == null ? null : confirmed.on())
                        .param("id", record.id())
                        .param("version", record.version())
                        .update());
    }

    /** Sets right a time of service. */
    public void service(Of record, ServiceTime right) {
        Stretch.requireInOrder(right.from(), right.until());
        possible.served(List.of(right));
        try {
            change(
                    RecordKind.SERVICE,
                    record,
                    () -> database.sql("""
                    update registry.service_time
                       set place = :place, began_on = :from, ended_on = cast(:until as date),
                           paper = cast(:paper as text), version = version + 1
                     where id = :id and version = :version""")
                            .param("place", right.place().name())
                            .param("from", right.from())
                            .param("until", right.until())
                            .param("paper", right.paper())
                            .param("id", record.id())
                            .param("version", record.version())
                            .update());
        } catch (DataIntegrityViolationException e) {
            throw ServiceTimes.refusal(right.place(), e);
        }
    }

    /** Sets right a disciplinary measure. */
    public void discipline(
            Of record, DisciplineLevel level, LocalDate decidedOn, @Nullable LocalDate endsOn, @Nullable String paper) {
        Stretch.requireInOrder(decidedOn, endsOn);
        change(
                RecordKind.DISCIPLINE,
                record,
                () -> database.sql("""
                update registry.discipline
                   set level = :level, decided_on = :decided, ends_on = cast(:ends as date),
                       decision = cast(:paper as text), version = version + 1
                 where id = :id and version = :version""")
                        .param("level", level.name())
                        .param("decided", decidedOn)
                        .param("ends", endsOn)
                        .param("paper", paper)
                        .param("id", record.id())
                        .param("version", record.version())
                        .update());
    }

    /** Sets right since when proceedings are open, until when they were, and what they are about. */
    public void proceeding(Of record, LocalDate openedOn, @Nullable LocalDate closedOn, String cause) {
        Stretch.requireInOrder(openedOn, closedOn);
        change(
                RecordKind.PROCEEDING,
                record,
                () -> database.sql("""
                update registry.proceeding
                   set opened_on = :opened, closed_on = cast(:closed as date), reason = :cause, version = version + 1
                 where id = :id and version = :version""")
                        .param("opened", openedOn)
                        .param("closed", closedOn)
                        .param("cause", cause)
                        .param("id", record.id())
                        .param("version", record.version())
                        .update());
    }

    /** Sets right an award of the past that was copied wrongly from its decision; the decision itself stays. */
    public void award(Of record, AwardKey award, CommendationType type, int from, int to, String citation) {
        var known = catalogue.award(award);
        var before = entries.find(RecordKind.AWARD, record.id()).orElseThrow(NotFoundProblem::new);
        before.holders().forEach(holder -> Registry.fits(known, type, holder, from, to));
        Registry.achievedBefore(to, LocalDate.parse(before.field("signed-on")));
        try {
            change(
                    RecordKind.AWARD,
                    record,
                    () -> database.sql("""
                    update registry.award_record
                       set award_key = :award, kind = :kind, type = :type, level = :level, achieved_from = :from,
                           achieved_to = :to, citation = :citation, version = version + 1
                     where id = :id and version = :version and legacy""")
                            .param("award", award.value())
                            .param("kind", known.kind().name())
                            .param("type", type.name())
                            .param("level", known.profile().level().name())
                            .param("from", from)
                            .param("to", to)
                            .param("citation", citation)
                            .param("id", record.id())
                            .param("version", record.version())
                            .update());
        } catch (DuplicateKeyException e) {
            throw new Refusal("registry.refusal.title-twice", before.field("number"));
        }
    }

    /** Takes back a record that should never have been, as one put down for the wrong person. */
    public void withdraw(RecordKind kind, Of record) {
        var before = open(kind, record);
        int withdrawn = switch (kind) {
            case RATING -> withdraw("yearly_rating", record);
            case ACHIEVEMENT -> withdraw("achievement", record);
            case SERVICE -> withdraw("service_time", record);
            case DISCIPLINE -> withdraw("discipline", record);
            case PROCEEDING -> withdraw("proceeding", record);
            case INITIATIVE -> withdrawInitiative(record);
            case AWARD -> withdrawAward(record);
        };
        close(before, withdrawn, null, record.reason());
    }

    private int withdraw(String table, Of record) {
        return database.sql("""
                update registry.%s set withdrawn_at = :now, version = version + 1
                 where id = :id and version = :version""".formatted(table))
                .param("now", OffsetDateTime.now(clock))
                .param("id", record.id())
                .param("version", record.version())
                .update();
    }

    private int withdrawInitiative(Of record) {
        if (spentBy(record.id()) > 0) {
            throw new Refusal("registry.refusal.initiative-in-use");
        }
        return withdraw("initiative", record);
    }

    /** It never stood: undone by the very decision it named, from that day. */
    private int withdrawAward(Of record) {
        return database.sql("""
                update registry.award_record r
                   set undone_by_id = r.decision_id, undone_on = d.signed_on, version = r.version + 1
                  from registry.award_decision d
                 where d.id = r.decision_id and r.id = :id and r.version = :version and r.legacy""")
                .param("id", record.id())
                .param("version", record.version())
                .update();
    }

    private long spentBy(long initiative) {
        return database.sql("""
                select count(*) from registry.initiative_author where initiative_id = :id and used_by_id is not null""").param("id", initiative).query(Long.class).single();
    }

    private void authors(long initiative, List<PersonId> authors) {
        var numbers = authors.stream().map(PersonId::value).distinct().toArray(Long[]::new);
        int spent = database.sql("""
                select count(*) from registry.initiative_author
                 where initiative_id = :id and used_by_id is not null
                   and person_id <> all(cast(:authors as bigint[]))""")
                .param("id", initiative)
                .param("authors", numbers)
                .query(Integer.class)
                .single();
        if (spent > 0) {
            throw new Refusal("registry.refusal.initiative-in-use");
        }
        database.sql("""
                delete from registry.initiative_author
                 where initiative_id = :id and person_id <> all(cast(:authors as bigint[]))""").param("id", initiative).param("authors", numbers).update();
        database.sql("""
                insert into registry.initiative_author (initiative_id, person_id)
                select :id, author from unnest(cast(:authors as bigint[])) as author
                on conflict do nothing""").param("id", initiative).param("authors", numbers).update();
    }

    /** What changes a record, and how many lines it changed: one, or none when somebody else was faster. */
    private interface Change {
        int make();
    }

    private void change(RecordKind kind, Of record, Change change) {
        var before = open(kind, record);
        int changed = change.make();
        var after = entries.find(kind, record.id()).orElseThrow(StaleProblem::new);
        if (changed == 1 && after.fields().equals(before.fields())) {
            throw new Refusal("registry.refusal.nothing-corrected");
        }
        close(before, changed, after, record.reason());
    }

    private RecordEntry open(RecordKind kind, Of record) {
        var before = entries.find(kind, record.id()).orElseThrow(NotFoundProblem::new);
        keeping.mayCorrect(before);
        if (!before.mine()) {
            throw new Refusal("registry.refusal.by-decision-only", before.field("number"));
        }
        if (record.reason().isBlank()) {
            throw new Refusal("registry.refusal.reason");
        }
        return before;
    }

    private void close(RecordEntry before, int changed, @Nullable RecordEntry after, String reason) {
        if (changed != 1) {
            throw new StaleProblem();
        }
        var whose =
                before.kind() == RecordKind.INITIATIVE ? null : before.holders().getFirst();
        database.sql("""
                insert into registry.correction
                    (kind, record_id, person_id, unit_id, was, became, reason, corrected_at)
                values (:kind, :record, cast(:person as bigint), cast(:unit as bigint), cast(:was as json),
                        cast(:became as json), :reason, :now)""")
                .param("kind", before.kind().name())
                .param("record", before.id())
                .param("person", whose == null ? null : whose.personNumber())
                .param("unit", whose == null ? null : whose.unitNumber())
                .param("was", json.writeValueAsString(before.fields()))
                .param("became", after == null ? null : json.writeValueAsString(after.fields()))
                .param("reason", reason.strip())
                .param("now", OffsetDateTime.now(clock))
                .update();
        journal.record(
                after == null ? "register.record-withdrawn" : "register.record-corrected",
                "record-of-" + before.kind().path(),
                before.id(),
                before.fields(),
                after == null ? Map.of("reason", reason) : withReason(after, reason));
    }

    private static Map<String, String> withReason(RecordEntry after, String reason) {
        var said = new LinkedHashMap<>(after.fields());
        said.put("reason-of-correction", reason);
        return said;
    }
}
