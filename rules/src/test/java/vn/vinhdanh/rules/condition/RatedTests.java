package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.verdict.Answer;

class RatedTests {
    private static final Condition GOOD = new Rated(CLAUSE, Rating.GOOD);

    @Test
    void doesNotFireForALowerRating() {
        assertThat(GOOD.weigh(weighing(person().rated(YEAR, Rating.COMPLETED))).answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(GOOD.weigh(weighing(person().rated(YEAR, Rating.COMPLETED)))))
                .containsExactly("rules.missing.rating");
    }

    @Test
    void doesNotFireForTheRatingOfAnotherYear() {
        assertThat(GOOD.weigh(weighing(person().rated(YEAR - 1, Rating.EXCELLENT)))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(GOOD.weigh(weighing(person().rated(YEAR - 1, Rating.EXCELLENT)))))
                .containsExactly("rules.missing.rating-record");
    }

    @Test
    void twoRatingsOfOneYearAreADoubt() {
        assertThat(GOOD.weigh(weighing(person().rated(YEAR, Rating.GOOD).rated(YEAR, Rating.EXCELLENT)))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(GOOD.weigh(weighing(person().rated(YEAR, Rating.GOOD).rated(YEAR, Rating.EXCELLENT)))))
                .containsExactly("rules.missing.rating-contradiction");
    }

    @Test
    void aBetterRatingIsEnough() {
        assertThat(GOOD.weigh(weighing(person().rated(YEAR, Rating.EXCELLENT))).answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void aYearBeforeTheFloorDoesNotCount() {
        assertThat(GOOD.weigh(weighing(person().rated(YEAR, Rating.GOOD)).notBefore(YEAR + 1))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }
}
