package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.initiative;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;

class WithinTests {
    private static final Condition ONE_IN_THREE_YEARS =
            new Within(CLAUSE, 3, List.of(new Initiatives(CLAUSE, Reach.BASE, 1, false)));

    @Test
    void theFirstOfTheYearsCounts() {
        Finding finding = ONE_IN_THREE_YEARS.weigh(weighing(person().initiative(initiative("a", Reach.BASE, 2022))));
        assertThat(finding.answer()).isEqualTo(Answer.MET);
        assertThat(finding.parts()).hasSize(1);
    }

    @Test
    void theYearBeforeThemDoesNot() {
        Finding finding = ONE_IN_THREE_YEARS.weigh(weighing(person().initiative(initiative("a", Reach.BASE, 2021))));
        assertThat(finding.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(finding.distance()).isEqualTo(1);
        assertThat(missing(finding)).containsExactly("rules.missing.initiatives");
    }
}
