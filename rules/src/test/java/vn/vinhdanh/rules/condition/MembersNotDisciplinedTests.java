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
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;

class MembersNotDisciplinedTests {
    private static final Condition NO_WARNING = new MembersNotDisciplined(CLAUSE, DisciplineLevel.WARNING);

    private static CollectiveYear year(Map<DisciplineLevel, Integer> disciplined) {
        return new CollectiveYear(YEAR, 10, Map.of(), disciplined, Truth.YES);
    }

    @Test
    void isNotMetAfterAWarningOrMore() {
        assertThat(NO_WARNING
                        .weigh(weighing(collective().members(year(Map.of(DisciplineLevel.REMOVAL, 1)))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(NO_WARNING.weigh(weighing(collective().members(year(Map.of(DisciplineLevel.REMOVAL, 1)))))))
                .containsExactly("rules.missing.members-not-disciplined");
    }

    @Test
    void aMissingRecordIsADoubt() {
        assertThat(NO_WARNING.weigh(weighing(collective())).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(NO_WARNING.weigh(weighing(collective())))).containsExactly("rules.missing.members-record");
    }

    @Test
    void aLighterMeasureDoesNotMatter() {
        assertThat(NO_WARNING
                        .weigh(weighing(collective().members(year(Map.of(DisciplineLevel.REPRIMAND, 2)))))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
