package vn.vinhdanh.commendation.survey;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.forecast.Assumption;
import vn.vinhdanh.rules.verdict.Verdict;

/**
 * Weighs and keeps. The subjects are cut into portions that the cores of the machine share; each portion reads its facts in a
 * fixed number of queries, weighs, and writes in one transaction. Nobody sees a survey before all of it is there.
 */
@Component
class SurveyRun {

    /** Large enough that a query is worth its plan, small enough that the cores come to the end together. */
    private static final int PORTION = 1_000;

    private final JdbcClient database;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final FactsOf factsOf;

    SurveyRun(JdbcClient database, DataSource dataSource, TransactionTemplate transaction, FactsOf factsOf) {
        this.database = database;
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.factsOf = factsOf;
    }

    /** One survey under way. */
    private record Work(SurveyId id, SurveyTerms terms, List<Award> awards, LawOn lawOn, Lexicon lexicon, Tally tally) {

        /** The last year whose record counts: a forecast begins from the year before. */
        int recordYear() {
            return terms.forecast() ? terms.year() - 1 : terms.year();
        }

        /** The record as it stands, or as it would stand if next year went like this one. */
        Facts asAsked(Facts facts) {
            return terms.forecast() ? Assumption.steady(lawOn.law(), facts).aYearLater(facts) : facts;
        }
    }

    /**
     * Does the whole survey.
     *
     * @param weighed told how many subjects are done, more and more
     */
    void run(SurveyId id, SurveyTerms terms, Law law, List<SurveySubjects.One> subjects, IntConsumer weighed) {
        List<Award> awards = law.awards();
        Work work = new Work(id, terms, awards, law.on(terms.day()), new Lexicon(), new Tally(awards.size()));
        List<Callable<Integer>> portions = new ArrayList<>();
        for (List<SurveySubjects.One> portion : portions(subjects)) {
            portions.add(() -> {
                portion(work, portion);
                return portion.size();
            });
        }
        together(portions, weighed);
        transaction.executeWithoutResult(status -> end(work));
    }

    private static List<List<SurveySubjects.One>> portions(List<SurveySubjects.One> subjects) {
        List<List<SurveySubjects.One>> portions = new ArrayList<>();
        // A portion is of one kind. Collectives first: their members take the longest to count.
        int people =
                (int) subjects.stream().filter(each -> each.person() != null).count();
        cut(subjects.subList(people, subjects.size()), portions);
        cut(subjects.subList(0, people), portions);
        return portions;
    }

    private static void cut(List<SurveySubjects.One> subjects, List<List<SurveySubjects.One>> portions) {
        for (int from = 0; from < subjects.size(); from += PORTION) {
            portions.add(subjects.subList(from, Math.min(subjects.size(), from + PORTION)));
        }
    }

    private static void together(List<Callable<Integer>> portions, IntConsumer weighed) {
        try (ExecutorService hands =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var ends = new ExecutorCompletionService<Integer>(hands);
            portions.forEach(ends::submit);
            int done = 0;
            for (int ended = 0; ended < portions.size(); ended++) {
                done += ends.take().get();
                weighed.accept(done);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The survey was stopped", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A portion of the survey failed", failure.getCause());
        }
    }

    private void portion(Work work, List<SurveySubjects.One> portion) {
        boolean people = portion.getFirst().person() != null;
        Map<Object, Facts> facts = Objects.requireNonNull(transaction.execute(status -> {
            // A plan for any array of numbers is a bad one for an array of a thousand.
            database.sql("set local plan_cache_mode = force_custom_plan").update();
            return people ? ofPeople(portion, work) : ofUnits(portion, work);
        }));
        CopyRows subjects = new CopyRows();
        CopyRows rows = new CopyRows();
        ExplanationWriter writer = new ExplanationWriter(work.lexicon());
        List<Open> open = open(work, facts.values(), writer);
        Tally tally = new Tally(work.awards().size());
        for (SurveySubjects.One one : portion) {
            Facts known = facts.get(people ? Objects.requireNonNull(one.person()) : Objects.requireNonNull(one.unit()));
            if (known == null) {
                continue; // Gone from the record since the list was drawn up.
            }
            for (Open each : open) {
                Standing standing = weigh(each, known, writer);
                tally.add(each.number(), standing);
                if (standing.isShown()) {
                    rows.row(work.id().value(), (short) each.number(), one.position(), standing.name());
                }
            }
            subject(subjects, work.id(), one, writer.take());
        }
        work.tally().add(tally);
        transaction.executeWithoutResult(status -> keep(subjects, rows));
    }

    private static Standing weigh(Open open, Facts facts, ExplanationWriter writer) {
        byte[] silence = open.silence();
        if (silence != null) {
            writer.add(silence);
            return Standing.NOT_FORMALISED;
        }
        Verdict verdict = open.award().weigh(facts);
        writer.add(open.number(), verdict);
        return Standing.of(verdict);
    }

    /**
     * An award that the subjects of a portion can receive.
     *
     * @param silence the packed verdict where no text covers them: it is the same for everybody of that year
     */
    private record Open(int number, AwardOn award, byte @Nullable [] silence) {}

    private static List<Open> open(Work work, Collection<Facts> facts, ExplanationWriter writer) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Facts any = facts.iterator().next();
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < work.awards().size(); i++) {
            Award award = work.awards().get(i);
            if (award.profile().subjects().contains(any.subject())) {
                AwardOn on = work.lawOn().award(award.key());
                boolean silent = on.texts(any.subject(), any.year()).stream().allMatch(text -> text.version() == null);
                open.add(new Open(i, on, silent ? writer.packed(i, on.weigh(any)) : null));
            }
        }
        return open;
    }

    private static void subject(CopyRows subjects, SurveyId id, SurveySubjects.One one, byte[] explanation) {
        PersonId person = one.person();
        UnitId unit = one.unit();
        subjects.row(
                id.value(),
                one.position(),
                person == null ? null : person.value(),
                unit == null ? null : unit.value(),
                one.atUnit().value(),
                one.proposing().value(),
                one.name(),
                explanation);
    }

    private void keep(CopyRows subjects, CopyRows rows) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            subjects.into(
                    "commendation.survey_subject (survey_id, position, person_id, unit_id, at_unit_id,"
                            + " proposing_unit_id, name, explanation)",
                    connection);
            rows.into("commendation.survey_row (survey_id, award, position, standing)", connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private Map<Object, Facts> ofPeople(List<SurveySubjects.One> portion, Work work) {
        List<PersonId> ids = portion.stream()
                .map(each -> Objects.requireNonNull(each.person()))
                .toList();
        Map<Object, Facts> facts = new HashMap<>();
        factsOf.people(ids, work.recordYear(), work.terms().day())
                .forEach((id, builder) -> facts.put(id, work.asAsked(builder.build())));
        return facts;
    }

    private Map<Object, Facts> ofUnits(List<SurveySubjects.One> portion, Work work) {
        List<UnitId> ids = portion.stream()
                .map(each -> Objects.requireNonNull(each.unit()))
                .toList();
        Map<Object, Facts> facts = new HashMap<>();
        factsOf.units(ids, work.recordYear(), work.terms().day())
                .forEach((id, builder) -> facts.put(id, work.asAsked(builder.build())));
        return facts;
    }

    private void end(Work work) {
        Tally tally = work.tally();
        database.sql("""
                        insert into commendation.survey_award
                            (survey_id, number, award_key, eligible, near, unknown, far, not_formalised)
                        select :survey, number - 1, award, eligible, near, unknown, far, not_formalised
                          from unnest(cast(:awards as text[]), cast(:eligible as integer[]), cast(:near as integer[]),
                                      cast(:unknown as integer[]), cast(:far as integer[]),
                                      cast(:notFormalised as integer[]))
                               with ordinality as given(award, eligible, near, unknown, far, not_formalised, number)""")
                .param("survey", work.id().value())
                .param(
                        "awards",
                        work.awards().stream().map(each -> each.key().value()).toArray(String[]::new))
                .param("eligible", tally.of(Standing.ELIGIBLE))
                .param("near", tally.of(Standing.NEAR))
                .param("unknown", tally.of(Standing.UNKNOWN))
                .param("far", tally.of(Standing.FAR))
                .param("notFormalised", tally.of(Standing.NOT_FORMALISED))
                .update();
        database.sql("update commendation.survey set rows = :rows, lexicon = :lexicon where id = :id")
                .param("rows", tally.decided())
                .param("lexicon", work.lexicon().toBytes())
                .param("id", work.id().value())
                .update();
    }
}
