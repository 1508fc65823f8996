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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
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
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;

/**
 * Weighs and keeps. The subjects are cut into portions that the cores of the machine share; each portion reads its facts in a
 * fixed number of queries, weighs, and writes in one transaction. Nobody sees a survey before all of it is there.
 */
@Component
class SurveyRun {

    private static final int PORTION = 500;

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
    private record Work(
            SurveyId id,
            SurveyTerms terms,
            List<Award> awards,
            LawOn lawOn,
            Lexicon lexicon,
            AtomicIntegerArray notFormalised) {

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
     * @param weighed told how many subjects are done, from any thread
     * @return how many rows were kept
     */
    int run(SurveyId id, SurveyTerms terms, Law law, List<SurveySubjects.One> subjects, IntConsumer weighed) {
        List<Award> awards = law.awards();
        Work work =
                new Work(id, terms, awards, law.on(terms.day()), new Lexicon(), new AtomicIntegerArray(awards.size()));
        AtomicInteger done = new AtomicInteger();
        List<Callable<Integer>> portions = new ArrayList<>();
        for (List<SurveySubjects.One> portion : portions(subjects)) {
            portions.add(() -> {
                int rows = portion(work, portion);
                weighed.accept(done.addAndGet(portion.size()));
                return rows;
            });
        }
        int rows = together(portions);
        transaction.executeWithoutResult(status -> end(work, rows));
        return rows;
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

    private static int together(List<Callable<Integer>> portions) {
        try (ExecutorService hands =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            int rows = 0;
            for (Future<Integer> each : hands.invokeAll(portions)) {
                rows += each.get();
            }
            return rows;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The survey was stopped", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A portion of the survey failed", failure.getCause());
        }
    }

    private int portion(Work work, List<SurveySubjects.One> portion) {
        boolean people = portion.getFirst().person() != null;
        Map<Object, Facts> facts = Objects.requireNonNull(transaction.execute(status -> {
            // A plan for any array of numbers is a bad one for an array of five hundred.
            database.sql("set local plan_cache_mode = force_custom_plan").update();
            return people ? ofPeople(portion, work) : ofUnits(portion, work);
        }));
        CopyRows subjects = new CopyRows();
        CopyRows rows = new CopyRows();
        ExplanationWriter writer = new ExplanationWriter(work.lexicon());
        List<Open> open = open(work, facts.values(), writer);
        int[] notFormalised = new int[work.awards().size()];
        int count = 0;
        for (SurveySubjects.One one : portion) {
            Facts known = facts.get(people ? Objects.requireNonNull(one.person()) : Objects.requireNonNull(one.unit()));
            if (known == null) {
                continue; // Gone from the record since the list was drawn up.
            }
            for (Open each : open) {
                byte[] silence = each.silence();
                if (silence != null) {
                    writer.add(silence);
                    notFormalised[each.number()]++;
                    continue;
                }
                Verdict verdict = each.award().weigh(known);
                writer.add(each.number(), verdict);
                Standing standing = Standing.of(verdict);
                if (standing == Standing.NOT_FORMALISED) {
                    notFormalised[each.number()]++;
                } else {
                    row(rows, work.id(), one, each.number(), verdict, standing);
                    count++;
                }
            }
            subject(subjects, work.id(), one, writer.take());
        }
        for (int i = 0; i < notFormalised.length; i++) {
            work.notFormalised().addAndGet(i, notFormalised[i]);
        }
        transaction.executeWithoutResult(status -> keep(subjects, rows));
        return count;
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

    private static void row(
            CopyRows rows, SurveyId id, SurveySubjects.One one, int award, Verdict verdict, Standing standing) {
        rows.row(
                id.value(),
                one.position(),
                (short) award,
                standing.name(),
                (short) Math.min(Standing.distance(verdict), Short.MAX_VALUE),
                verdict.bestRoute().map(RouteWeighed::route).orElse(null));
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
            rows.into("commendation.survey_row (survey_id, position, award, standing, distance, route)", connection);
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

    private void end(Work work, int rows) {
        database.sql("""
                        insert into commendation.survey_award (survey_id, number, award_key, not_formalised)
                        select :survey, number - 1, award, not_formalised
                          from unnest(cast(:awards as text[]), cast(:counts as integer[]))
                               with ordinality as given(award, not_formalised, number)""")
                .param("survey", work.id().value())
                .param(
                        "awards",
                        work.awards().stream().map(each -> each.key().value()).toArray(String[]::new))
                .param(
                        "counts",
                        java.util.stream.IntStream.range(0, work.awards().size())
                                .mapToObj(work.notFormalised()::get)
                                .toArray(Integer[]::new))
                .update();
        database.sql("update commendation.survey set rows = :rows, lexicon = :lexicon where id = :id")
                .param("rows", rows)
                .param("lexicon", work.lexicon().toBytes())
                .param("id", work.id().value())
                .update();
    }
}
