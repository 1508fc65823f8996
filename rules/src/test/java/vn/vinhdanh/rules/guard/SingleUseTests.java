package vn.vinhdanh.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.condition.Weighing;

class SingleUseTests {

    @Test
    void onlySaysThatUsedInitiativesDoNotCount() {
        Weighing weighing = weighing(person());
        assertThat(weighing.singleUse()).isFalse();
        assertThat(new SingleUse(CLAUSE).narrow(weighing).singleUse()).isTrue();
        assertThat(new SingleUse(CLAUSE).weigh(weighing)).isEmpty();
    }
}
