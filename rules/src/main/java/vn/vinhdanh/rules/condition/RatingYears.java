package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Says the yearly ratings that a condition looked at. */
final class RatingYears {

    private RatingYears() {}

    static Words seen(History facts, int year) {
        if (facts.contradictoryRating(year)) {
            return Words.of("rules.seen.rating-contradictory", new Argument.Year(year));
        }
        Rating rating = facts.rating(year);
        return rating == null
                ? Words.of("rules.seen.no-rating", new Argument.Year(year))
                : Words.of("rules.seen.rating", new Argument.Year(year), Argument.term(rating));
    }

    /**
     * What to mend about a year in doubt: the key of {@code otherwise} takes the year, unless two ratings contradict each other or
     * the year is rated and counts only in part.
     */
    static Words missing(Weighing weighing, int year, String otherwise) {
        Argument said = new Argument.Year(year);
        if (weighing.facts().contradictoryRating(year)) {
            return Words.of("rules.missing.rating-contradiction", said);
        }
        Words lacking = Words.of(otherwise, said);
        return weighing.facts().rating(year) == null ? lacking : weighing.doubtful(year, lacking);
    }

    static List<Words> seen(History facts, int from, int to) {
        List<Words> seen = new ArrayList<>(to - from + 1);
        for (int year = from; year <= to; year++) {
            seen.add(seen(facts, year));
        }
        return seen;
    }
}
