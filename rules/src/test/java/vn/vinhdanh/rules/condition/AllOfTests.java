package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.initiative;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.verdict.Answer;

class AllOfTests {
    private static final Condition GOOD = new Rated(CLAUSE, Rating.GOOD);
    private static final Condition INITIATIVE = new Initiatives(CLAUSE, Reach.BASE, 1, false);
    private static final Condition BOTH = new AllOf(CLAUSE, List.of(GOOD, INITIATIVE));

    @Test
    void doesNotFireWhenOneFails() {
        assertThat(BOTH.weigh(weighing(person().rated(YEAR, Rating.GOOD))).answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void oneNoBeatsADoubt() {
        assertThat(BOTH.weigh(weighing(person())).answer()).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void oneDoubtIsADoubt() {
        assertThat(BOTH.weigh(weighing(person().initiative(initiative("SK", Reach.BASE, YEAR))))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void bothAreEnough() {
        assertThat(BOTH.weigh(weighing(
                                person().rated(YEAR, Rating.GOOD).initiative(initiative("SK", Reach.BASE, YEAR))))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
