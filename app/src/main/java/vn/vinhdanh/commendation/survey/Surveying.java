package vn.vinhdanh.commendation.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;

/**
 * Asks a survey. The emulation office asks about anybody, a unit officer about the own units and below. One survey runs at a
 * time, apart from the request, so that whoever asked may leave and find it again.
 */
@Component
public class Surveying implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Surveying.class);

    /** Of one scope, year and kind so many are kept; older ones go when a new one stands. */
    private static final int KEPT = 3;

    /** So many surveys of one account may wait for their turn. */
    private static final int WAITING = 3;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final SurveySubjects subjects;
    private final SurveyRun run;
    private final LawInForce law;
    private final Units units;
    private final Access access;
    private final Journal journal;
    private final OnceOnly onceOnly;
    private final Clock clock;
    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("survey").daemon().factory());
    private final Map<SurveyId, UnderWay> underWay = new ConcurrentHashMap<>();

    /** @param of how many there are in all; 0 while that is not known */
    public record Progress(int weighed, int of) {}

    private static final class UnderWay {
        private final CompletableFuture<Void> end = new CompletableFuture<>();
        private volatile Progress progress = new Progress(0, 0);
        private volatile boolean begun;
    }

    Surveying(
            JdbcClient database,
            TransactionTemplate transaction,
            SurveySubjects subjects,
            SurveyRun run,
            LawInForce law,
            Units units,
            Access access,
            Journal journal,
            OnceOnly onceOnly,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.subjects = subjects;
        this.run = run;
        this.law = law;
        this.units = units;
        this.access = access;
        this.journal = journal;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /** Whether the viewer may survey anything at all. */
    public boolean maySurvey() {
        return access.is(Role.DESK_OFFICER) || !access.scope().isEmpty();
    }

    /**
     * Lets pass whoever may survey.
     *
     * @throws NotFoundProblem (journalled) for everybody else
     */
    public void requireSurveying() {
        if (!maySurvey()) {
            throw access.notYours("survey", "all");
        }
    }

    /** Whether the viewer may survey this scope; null is the whole ministry. */
    boolean covers(@org.jspecify.annotations.Nullable UnitId unit) {
        return access.is(Role.DESK_OFFICER) || (unit != null && access.isOfficerOfUnit(unit.value()));
    }

    /**
     * Asks one survey; it begins when the transaction ends. While one of the very same terms runs or waits, that one is meant.
     *
     * @throws Refusal when year or day cannot be, or when too many surveys of the account wait already
     * @throws NotFoundProblem (journalled) when the unit is not the viewer's, or there is none
     */
    @Transactional
    public SurveyId ask(UUID once, SurveyTerms terms) {
        onceOnly.use(once);
        if (!covers(terms.unit())) {
            throw access.notYours("survey", terms.unit() == null ? "ministry" : terms.unit());
        }
        check(terms);
        UnitId unit = terms.unit();
        if (unit != null && units.find(unit, terms.day()).isEmpty()) {
            throw new NotFoundProblem();
        }
        Law now = law.law();
        // One question at a time, until the transaction ends: two that ask the same at once share one survey.
        database.sql("select pg_advisory_xact_lock(hashtext('commendation.survey'))")
                .query((row, number) -> number)
                .list();
        Optional<SurveyId> same = same(terms, now);
        if (same.isPresent()) {
            return same.get();
        }
        requireRoom();
        SurveyId id = new SurveyId(database.sql("""
                        insert into commendation.survey (asked_by, asked_at, unit_id, year, on_day, forecast, law_stamp)
                        values (:by, :at, :unit, :year, :day, :forecast, :stamp)
                        returning id""")
                .param("by", access.require().id().value())
                .param("at", OffsetDateTime.now(clock))
                .param("unit", unit == null ? null : unit.value(), java.sql.Types.BIGINT)
                .param("year", terms.year())
                .param("day", terms.day())
                .param("forecast", terms.forecast())
                .param("stamp", now.stamp())
                .query(Long.class)
                .single());
        Map<String, Object> after = new HashMap<>();
        after.put("unit", unit == null ? "ministry" : unit.value());
        after.put("year", terms.year());
        after.put("day", terms.day());
        after.put("forecast", terms.forecast());
        journal.record("survey.asked", "survey", id, null, after);
        UnderWay way = new UnderWay();
        underWay.put(id, way);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    hand.execute(() -> begin(id, terms, now, way));
                } else {
                    underWay.remove(id);
                }
            }
        });
        return id;
    }

    private Optional<SurveyId> same(SurveyTerms terms, Law now) {
        UnitId unit = terms.unit();
        return database
                .sql("""
                        select id from commendation.survey
                         where state = 'RUNNING' and unit_id is not distinct from :unit and year = :year
                           and on_day = :day and forecast = :forecast and law_stamp = :stamp
                         order by id""")
                .param("unit", unit == null ? null : unit.value(), java.sql.Types.BIGINT)
                .param("year", terms.year())
                .param("day", terms.day())
                .param("forecast", terms.forecast())
                .param("stamp", now.stamp())
                .query(Long.class)
                .list()
                .stream()
                .map(SurveyId::new)
                .filter(underWay::containsKey)
                .findFirst();
    }

    private void requireRoom() {
        long waiting = database
                .sql("select id from commendation.survey where state = 'RUNNING' and asked_by = :by")
                .param("by", access.require().id().value())
                .query(Long.class)
                .list()
                .stream()
                .map(id -> underWay.get(new SurveyId(id)))
                .filter(way -> way != null && !way.begun)
                .count();
        if (waiting >= WAITING) {
            throw new Refusal("survey.refusal.many-waiting", waiting);
        }
    }

    private void check(SurveyTerms terms) {
        LocalDate today = LocalDate.now(clock);
        if (terms.year() < 1990 || terms.year() > today.getYear() + 2) {
            throw new Refusal("survey.refusal.year", Integer.toString(terms.year()));
        }
        if (terms.day().getYear() < 1990 || terms.day().isAfter(today.plusYears(2))) {
            throw new Refusal("survey.refusal.day", terms.day());
        }
    }

    private void begin(SurveyId id, SurveyTerms terms, Law now, UnderWay way) {
        long start = System.nanoTime();
        way.begun = true;
        try {
            List<SurveySubjects.One> all = subjects.of(terms);
            way.progress = new Progress(0, all.size());
            run.run(id, terms, now, all, weighed -> way.progress = new Progress(weighed, all.size()));
            // So many new rows at once: without a look at them the next question is planned as if there were none, and
            // would take minutes. Nobody asks before the survey has ended.
            database.sql("analyze commendation.survey_row, commendation.survey_subject, commendation.survey_award")
                    .update();
            int milliseconds = (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
            end(id, all.size(), milliseconds);
            forgetOlder(id);
        } catch (RuntimeException failure) {
            LOG.error("Survey {} broke off", id, failure);
            breakOff(List.of(id.value()));
        } finally {
            underWay.remove(id);
            way.end.complete(null);
        }
    }

    private void end(SurveyId id, int all, int milliseconds) {
        database.sql("""
                        update commendation.survey set state = 'DONE', subjects = :subjects, took_ms = :took
                         where id = :id""")
                .param("subjects", all)
                .param("took", milliseconds)
                .param("id", id.value())
                .update();
    }

    /** What was under way when the house stopped goes on no more. Before the first request is taken. */
    @Override
    public void afterSingletonsInstantiated() {
        breakOff(
                database
                        .sql("select id from commendation.survey where state = 'RUNNING'")
                        .query(Long.class)
                        .list()
                        .stream()
                        .filter(id -> !underWay.containsKey(new SurveyId(id)))
                        .toList());
    }

    /** Half a survey answers nothing: what was kept of it goes. */
    private void breakOff(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            for (String each : List.of(
                    "delete from commendation.survey_row where survey_id in (:ids)",
                    "delete from commendation.survey_subject where survey_id in (:ids)",
                    "delete from commendation.survey_award where survey_id in (:ids)",
                    "update commendation.survey set state = 'BROKEN' where id in (:ids)")) {
                database.sql(each).param("ids", ids).update();
            }
        });
    }

    /** Surveys are pictures to work with, not records: a new one of the same kind makes room for itself. */
    private void forgetOlder(SurveyId id) {
        transaction.executeWithoutResult(status ->
                database.sql("""
                        delete from commendation.survey
                         where id in (
                             select id from (
                                 select old.id, old.state,
                                        row_number() over (partition by old.state order by old.id desc) as place
                                   from commendation.survey old
                                   join commendation.survey new on new.id = :id
                                  where old.unit_id is not distinct from new.unit_id and old.year = new.year
                                    and old.forecast = new.forecast and old.state <> 'RUNNING') as alike
                              where state = 'BROKEN' or place > :kept)""").param("id", id.value()).param("kept", KEPT).update());
    }

    /** How far a survey under way has come; empty when it is not. */
    public Optional<Progress> progress(SurveyId id) {
        return Optional.ofNullable(underWay.get(id)).map(way -> way.progress);
    }

    /** Waits a moment for the end, so that a short survey needs no page of its own to wait on. */
    public void await(SurveyId id, Duration atMost) {
        UnderWay way = underWay.get(id);
        if (way == null) {
            return;
        }
        try {
            way.end.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException stillUnderWay) {
            LOG.debug("Survey {} goes on", id);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        hand.shutdownNow();
    }
}
