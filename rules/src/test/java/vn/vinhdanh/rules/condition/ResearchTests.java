package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.initiative;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.task;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.verdict.Answer;

class ResearchTests {
    private static final Condition ONE = new Research(CLAUSE, Reach.BASE, 1, false);

    @Test
    void doesNotFireForAnInitiative() {
        assertThat(ONE.weigh(weighing(person().initiative(initiative("SK", Reach.BASE, YEAR))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(ONE.weigh(weighing(person().initiative(initiative("SK", Reach.BASE, YEAR))))))
                .containsExactly("rules.missing.research");
    }

    @Test
    void anAcceptedTaskIsEnough() {
        assertThat(ONE.weigh(weighing(person().research(task("DT", Reach.BASE, YEAR))))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
