package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.verdict.Answer;

class RatedYearsTests {
    private static final Condition ONE_EXCELLENT = new RatedYears(CLAUSE, Rating.EXCELLENT, 1);

    @Test
    void doesNotFireWithoutSuchAYearInThePeriod() {
        assertThat(ONE_EXCELLENT
                        .weigh(weighing(person().rated(2022, Rating.EXCELLENT)
                                        .rated(2023, Rating.GOOD)
                                        .rated(2024, Rating.GOOD))
                                .within(2023, 2024))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(ONE_EXCELLENT.weigh(weighing(person().rated(2022, Rating.EXCELLENT)
                                .rated(2023, Rating.GOOD)
                                .rated(2024, Rating.GOOD))
                        .within(2023, 2024))))
                .containsExactly("rules.missing.rated-years");
    }

    @Test
    void aMissingYearOfThePeriodIsADoubt() {
        assertThat(ONE_EXCELLENT
                        .weigh(weighing(person().rated(2024, Rating.GOOD)).within(2023, 2024))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(ONE_EXCELLENT.weigh(
                        weighing(person().rated(2024, Rating.GOOD)).within(2023, 2024))))
                .containsExactly("rules.missing.rating-record");
    }

    @Test
    void oneYearAnywhereInThePeriodIsEnough() {
        assertThat(ONE_EXCELLENT
                        .weigh(weighing(person().rated(2023, Rating.EXCELLENT).rated(2024, Rating.GOOD))
                                .within(2023, 2024))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
