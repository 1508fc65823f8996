package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.collective;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;

class MembersCompletedTests {
    private static final Condition ALL = new MembersCompleted(CLAUSE);

    private static CollectiveYear year(Truth allCompleted) {
        return new CollectiveYear(YEAR, 10, Map.of(), Map.of(), allCompleted);
    }

    @Test
    void doesNotFireWhenSomebodyFailed() {
        assertThat(ALL.weigh(weighing(collective().members(year(Truth.NO)))).answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(ALL.weigh(weighing(collective().members(year(Truth.NO))))))
                .containsExactly("rules.missing.members-completed");
    }

    @Test
    void aMissingRecordIsADoubt() {
        assertThat(ALL.weigh(weighing(collective())).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(ALL.weigh(weighing(collective())))).containsExactly("rules.missing.members-record");
    }

    @Test
    void everybodyIsEnough() {
        assertThat(ALL.weigh(weighing(collective().members(year(Truth.YES)))).answer())
                .isEqualTo(Answer.MET);
    }
}
