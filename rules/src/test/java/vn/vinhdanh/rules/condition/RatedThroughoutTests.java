package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.verdict.Answer;

class RatedThroughoutTests {

    private static final RatedThroughout GOOD = new RatedThroughout(CLAUSE, Rating.GOOD);

    private static Facts.Builder threeYears(Rating second) {
        return person().rated(2022, Rating.GOOD).rated(2023, second).rated(2024, Rating.EXCELLENT);
    }

    @Test
    void oneLowerYearIsEnoughForANo() {
        var found = GOOD.weigh(weighing(threeYears(Rating.COMPLETED)).within(2022, 2024));
        assertThat(found.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(found.distance()).isEqualTo(1);
        assertThat(missing(found)).containsExactly("rules.missing.rating");
    }

    @Test
    void everyYearAtLeastSoGood() {
        assertThat(GOOD.weigh(weighing(threeYears(Rating.GOOD)).within(2022, 2024))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void theYearsNotOnRecordAreAskedForTogether() {
        var found = GOOD.weigh(weighing(threeYears(Rating.GOOD)).within(2010, 2024));
        assertThat(found.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(found)).containsExactly("rules.missing.ratings-record");
    }

    @Test
    void aLowerYearOutsideTheTimeDoesNotMatter() {
        assertThat(GOOD.weigh(weighing(threeYears(Rating.GOOD).rated(2021, Rating.NOT_COMPLETED))
                                .within(2022, 2030))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
