package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CERTIFICATE;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.certificateIn;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.verdict.Answer;

class HoldsTests {
    private static final Condition HOLDS = new Holds(CLAUSE, CERTIFICATE, List.of());

    @Test
    void doesNotFireWithoutTheAward() {
        assertThat(HOLDS.weigh(weighing(person())).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(HOLDS.weigh(weighing(person())))).containsExactly("rules.missing.holds");
    }

    @Test
    void anIncompleteRegisterIsADoubt() {
        assertThat(HOLDS.weigh(weighing(person().recordsFrom(2020))).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(HOLDS.weigh(weighing(person().recordsFrom(2020)))))
                .containsExactly("rules.missing.holds-record");
    }

    @Test
    void aSuddenOneIsNoStepWhereOnlyMeritCounts() {
        Weighing weighing = weighing(person().award(certificateIn(2020, CommendationType.SUDDEN)));
        assertThat(HOLDS.weigh(weighing.withMeritOnly()).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(HOLDS.weigh(weighing).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void onlyYearsAfterItCountForWhatFollows() {
        Condition then = new Holds(CLAUSE, CERTIFICATE, List.of(new RatedInARow(CLAUSE, Rating.GOOD, 2, List.of())));
        var facts = person().rated(2023, Rating.GOOD).rated(2024, Rating.GOOD);
        assertThat(then.weigh(weighing(facts.award(certificateIn(2023, CommendationType.MERIT))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(then.weigh(weighing(facts.award(certificateIn(2022, CommendationType.MERIT))))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void oneReceivedWithinTheLastYearsIsNoneReceivedBefore() {
        Condition before = new Holds(CLAUSE, CERTIFICATE, 5, List.of());
        assertThat(before.weigh(weighing(person().award(certificateIn(2020, CommendationType.MERIT))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(before.weigh(weighing(person().award(certificateIn(2019, CommendationType.MERIT))))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
