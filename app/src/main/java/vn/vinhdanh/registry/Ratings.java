package vn.vinhdanh.registry;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/** Brings the ratings of the years onto record, of people and of units. What is wrong is set right in {@link Corrections}. */
@Component
@Transactional
public class Ratings {

    private final JdbcClient database;
    private final RegisterKeeping keeping;
    private final Possible possible;
    private final Journal journal;

    Ratings(JdbcClient database, RegisterKeeping keeping, Possible possible, Journal journal) {
        this.database = database;
        this.keeping = keeping;
        this.possible = possible;
        this.journal = journal;
    }

    /**
     * Records ratings of a year. A rating said again the same changes nothing, but for the paper where none was on
     * record; a different one is no second rating but a {@link Corrections correction}.
     *
     * @throws Refusal when somebody has another rating for that year already, or was not employed yet
     */
    public void rate(List<YearlyRating> ratings, boolean sample) {
        keeping.mayRecord(
                RecordKind.RATING, ratings.stream().map(YearlyRating::holder).toList());
        if (ratings.isEmpty()) {
            return;
        }
        var once = onceEach(ratings);
        possible.rated(once);
        rateKind(
                "person_id",
                once.stream()
                        .filter(each -> each.holder() instanceof Holder.OnePerson)
                        .toList(),
                sample);
        rateKind(
                "unit_id",
                once.stream()
                        .filter(each -> each.holder() instanceof Holder.OneUnit)
                        .toList(),
                sample);
        if (once.size() == 1) {
            var only = once.getFirst();
            journal.record(
                    "register.rated",
                    only.holder().word(),
                    only.holder().number(),
                    null,
                    Map.of("year", only.year(), "rating", only.rating().name()));
        } else {
            journal.record("register.rated", "yearly-ratings", 0, null, Map.of("ratings", once.size()));
        }
    }

    private static List<YearlyRating> onceEach(List<YearlyRating> ratings) {
        record Key(Holder holder, int year) {}
        var once = new LinkedHashMap<Key, YearlyRating>();
        for (YearlyRating rating : ratings) {
            var other = once.putIfAbsent(new Key(rating.holder(), rating.year()), rating);
            if (other != null && other.rating() != rating.rating()) {
                throw ratedTwice(rating.year(), other.rating());
            }
        }
        return List.copyOf(once.values());
    }

    private static Refusal ratedTwice(int year, Rating standing) {
        return new Refusal(
                "registry.refusal.rating-twice",
                Year.of(year),
                new Words.Term(
                        "registry.rating."
                                + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        List.of()));
    }

    private void rateKind(String column, List<YearlyRating> ratings, boolean sample) {
        if (ratings.isEmpty()) {
            return;
        }
        var holders = ratings.stream().map(each -> each.holder().number()).toArray(Long[]::new);
        var years = ratings.stream().map(YearlyRating::year).toArray(Integer[]::new);
        var classes = texts(ratings.stream().map(each -> each.rating().name()).toList());
        database.sql("""
                insert into registry.yearly_rating (%1$s, year, class, decision, sample)
                select * from unnest(cast(:holders as bigint[]), cast(:years as int[]), cast(:classes as text[]),
                                     cast(:decisions as text[]), cast(:samples as boolean[]))
                on conflict (%1$s, year) where %1$s is not null and withdrawn_at is null
                do update set decision = excluded.decision, version = registry.yearly_rating.version + 1
                 where registry.yearly_rating.class = excluded.class
                   and registry.yearly_rating.decision is null and excluded.decision is not null""".formatted(column))
                .param("holders", holders)
                .param("years", years)
                .param("classes", classes)
                .param("decisions", ratings.stream().map(YearlyRating::decision).toArray(String[]::new))
                .param("samples", ratings.stream().map(each -> sample).toArray(Boolean[]::new))
                .update();
        database.sql("""
                select q.year, q.class
                  from unnest(cast(:holders as bigint[]), cast(:years as int[]), cast(:classes as text[]))
                       as said(holder, year, class)
                  join registry.yearly_rating q
                    on q.%1$s = said.holder and q.year = said.year and q.withdrawn_at is null
                 where q.class <> said.class
                 limit 1""".formatted(column))
                .param("holders", holders)
                .param("years", years)
                .param("classes", classes)
                .query((row, number) -> ratedTwice(row.getInt("year"), Rating.valueOf(row.getString("class"))))
                .optional()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
