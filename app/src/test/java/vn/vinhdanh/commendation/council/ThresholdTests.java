package vn.vinhdanh.commendation.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdTests {

    private static final Threshold NINETY = new Threshold(90, "", true);

    @Test
    void ninety_per_cent_of_ten_are_nine() {
        assertThat(NINETY.votesNeeded(10)).isEqualTo(9);
    }

    @Test
    void eight_of_nine_are_not_ninety_per_cent() {
        assertThat(NINETY.votesNeeded(9)).isEqualTo(9);
    }

    @Test
    void ninety_per_cent_is_never_rounded_down() {
        assertThat(NINETY.votesNeeded(11)).isEqualTo(10);
        assertThat(NINETY.votesNeeded(15)).isEqualTo(14);
        assertThat(NINETY.votesNeeded(20)).isEqualTo(18);
        assertThat(NINETY.votesNeeded(1)).isEqualTo(1);
    }

    @Test
    void eighty_per_cent_of_nine_are_eight() {
        assertThat(new Threshold(80, "", true).votesNeeded(9)).isEqualTo(8);
    }

    @Test
    void without_a_figure_it_is_more_than_half_of_all() {
        Threshold majority = new Threshold(null, "", false);
        assertThat(majority.votesNeeded(9)).isEqualTo(5);
        assertThat(majority.votesNeeded(10)).isEqualTo(6);
    }

    @Test
    void two_thirds_of_ten_are_seven() {
        QuorumRule rule = new QuorumRule(2, 3, "", true);
        assertThat(rule.membersNeeded(10)).isEqualTo(7);
        assertThat(rule.membersNeeded(9)).isEqualTo(6);
    }
}
