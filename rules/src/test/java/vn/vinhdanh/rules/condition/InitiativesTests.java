package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CERTIFICATE;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.initiative;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.verdict.Answer;

class InitiativesTests {
    private static final Condition ONE_OF_THE_MINISTRY = new Initiatives(CLAUSE, Reach.MINISTRY, 1, false);

    @Test
    void doesNotFireForANarrowerReach() {
        assertThat(ONE_OF_THE_MINISTRY
                        .weigh(weighing(person().initiative(initiative("SK", Reach.BASE, YEAR))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(
                        ONE_OF_THE_MINISTRY.weigh(weighing(person().initiative(initiative("SK", Reach.BASE, YEAR))))))
                .containsExactly("rules.missing.initiatives");
    }

    @Test
    void doesNotFireForAnotherYear() {
        assertThat(ONE_OF_THE_MINISTRY
                        .weigh(weighing(person().initiative(initiative("SK", Reach.MINISTRY, YEAR - 1))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void whereTheClauseNamesNoPeriodAnOlderOneIsAQuestion() {
        assertThat(new Initiatives(CLAUSE, Reach.MINISTRY, 1, true)
                        .weigh(weighing(person().initiative(initiative("SK", Reach.MINISTRY, YEAR - 1))))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(new Initiatives(CLAUSE, Reach.MINISTRY, 1, true)
                        .weigh(weighing(person().initiative(initiative("SK", Reach.MINISTRY, YEAR - 1))))))
                .containsExactly("rules.missing.older-solution");
    }

    @Test
    void oneThatIsNotRecognisedYetIsADoubt() {
        assertThat(ONE_OF_THE_MINISTRY
                        .weigh(weighing(
                                person().initiative(new Initiative("SK", "SK", Reach.MINISTRY, YEAR, null, List.of()))))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(ONE_OF_THE_MINISTRY.weigh(weighing(
                        person().initiative(new Initiative("SK", "SK", Reach.MINISTRY, YEAR, null, List.of()))))))
                .containsExactly("rules.missing.recognition");
    }

    @Test
    void oneUsedForTheOtherKindOfAwardDoesNotCountAgain() {
        Weighing weighing = weighing(person().initiative(initiative("SK", Reach.MINISTRY, YEAR, CERTIFICATE)));
        assertThat(ONE_OF_THE_MINISTRY.weigh(weighing.withSingleUse()).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(ONE_OF_THE_MINISTRY.weigh(weighing).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void oneUsedForTheSameKindStillCounts() {
        Weighing weighing = weighing(person().initiative(initiative("SK", Reach.MINISTRY, YEAR, FIGHTER)));
        assertThat(ONE_OF_THE_MINISTRY.weigh(weighing.withSingleUse()).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void theSameOneTwiceCountsOnce() {
        assertThat(new Initiatives(CLAUSE, Reach.BASE, 2, false)
                        .weigh(weighing(person().initiative(initiative("SK", Reach.BASE, YEAR))
                                .initiative(initiative("SK", Reach.BASE, YEAR))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aWiderReachIsEnough() {
        assertThat(ONE_OF_THE_MINISTRY
                        .weigh(weighing(person().initiative(initiative("SK", Reach.NATIONAL, YEAR))))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
