package vn.vinhdanh.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.certificateIn;
import static vn.vinhdanh.rules.condition.Scales.fighterIn;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.CommendationType;

class OneFormTests {

    private static final OneForm ONE_FORM = new OneForm(CLAUSE);

    @Test
    void aTitleOfTheYearIsNoForm() {
        assertThat(ONE_FORM.remark(weighing(person().award(fighterIn(YEAR))))).isEmpty();
    }

    @Test
    void aFormOfAnotherYearIsForAnotherAchievement() {
        assertThat(ONE_FORM.remark(weighing(person().award(certificateIn(YEAR - 1, CommendationType.MERIT)))))
                .isEmpty();
    }

    @Test
    void aFormOfTheSameYearIsRemarkedAndDecidesNothing() {
        var weighing = weighing(person().award(certificateIn(YEAR, CommendationType.MERIT)));
        assertThat(ONE_FORM.remark(weighing)).map(words -> words.key()).contains("rules.remark.one-form");
        assertThat(ONE_FORM.weigh(weighing)).isEmpty();
        assertThat(ONE_FORM.narrow(weighing)).isEqualTo(weighing);
    }
}
