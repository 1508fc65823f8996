package vn.vinhdanh.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;

class NothingPendingTests {

    private static Answer answer(Facts.Builder facts) {
        return new NothingPending(CLAUSE).weigh(weighing(facts)).orElseThrow().answer();
    }

    @Test
    void doesNotFireWhenNothingIsPending() {
        assertThat(answer(person().pendingProceedings(Truth.NO))).isEqualTo(Answer.MET);
    }

    @Test
    void whatIsPendingHoldsTheProposal() {
        assertThat(answer(person().pendingProceedings(Truth.YES))).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void silenceIsADoubt() {
        assertThat(answer(person())).isEqualTo(Answer.UNKNOWN);
    }
}
