package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.collective;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;

class MembersAwardedTests {
    private static final Condition SEVENTY = new MembersAwarded(CLAUSE, FIGHTER, 70, false, 0);
    private static final Condition MORE_THAN_HALF = new MembersAwarded(CLAUSE, FIGHTER, 50, true, 0);
    private static final Condition ONE = new MembersAwarded(CLAUSE, FIGHTER, 0, false, 1);

    private static Facts.Builder with(int members, int holders) {
        return collective().members(new CollectiveYear(YEAR, members, Map.of(FIGHTER, holders), Map.of(), Truth.YES));
    }

    @Test
    void doesNotFireBelowTheShare() {
        assertThat(SEVENTY.weigh(weighing(with(11, 7))).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(SEVENTY.weigh(weighing(with(11, 7))))).containsExactly("rules.missing.members");
    }

    @Test
    void doesNotFireForExactlyHalfWhereMoreIsAsked() {
        assertThat(MORE_THAN_HALF.weigh(weighing(with(10, 5))).answer()).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void doesNotFireForNobody() {
        assertThat(ONE.weigh(weighing(with(10, 0))).answer()).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aMissingRecordIsADoubt() {
        assertThat(SEVENTY.weigh(weighing(collective())).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(SEVENTY.weigh(weighing(collective())))).containsExactly("rules.missing.members-record");
    }

    @Test
    void theShareIsReached() {
        assertThat(SEVENTY.weigh(weighing(with(10, 7))).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void moreThanHalfIsExceeded() {
        assertThat(MORE_THAN_HALF.weigh(weighing(with(11, 6))).answer()).isEqualTo(Answer.MET);
    }
}
