package vn.vinhdanh.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.condition.Weighing;

class MeritStepsTests {

    @Test
    void onlySaysThatSuddenAwardsAreNoSteps() {
        Weighing weighing = weighing(person());
        assertThat(weighing.meritOnly()).isFalse();
        assertThat(new MeritSteps(CLAUSE).narrow(weighing).meritOnly()).isTrue();
        assertThat(new MeritSteps(CLAUSE).weigh(weighing)).isEmpty();
    }
}
