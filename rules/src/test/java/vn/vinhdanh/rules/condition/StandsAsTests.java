package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.verdict.Answer;

class StandsAsTests {

    private static final StandsAs OUTSIDE = new StandsAs(CLAUSE, List.of(Standing.OUTSIDE, Standing.FOREIGN));

    @Test
    void nobodyOfTheMinistryIsFromOutside() {
        var found = OUTSIDE.weigh(weighing(person().standing(Standing.INSIDE)));
        assertThat(found.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(found)).containsExactly("rules.missing.stands-as");
    }

    @Test
    void aForeignerIsFromOutside() {
        assertThat(OUTSIDE.weigh(weighing(person().standing(Standing.FOREIGN))).answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void whatIsNotOnRecordIsAsked() {
        var found = OUTSIDE.weigh(weighing(person()));
        assertThat(found.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(found)).containsExactly("rules.missing.standing");
    }
}
