package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.fighterIn;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.verdict.Answer;

class MeetsStandardOfTests {
    private static final Condition MEETS = new MeetsStandardOf(CLAUSE, FIGHTER);

    @Test
    void doesNotFireWhenTheOtherStandardFails() {
        assertThat(MEETS.weigh(weighing(person(), Answer.NOT_MET)).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(MEETS.weigh(weighing(person(), Answer.NOT_MET)).missing()).hasSize(1);
    }

    @Test
    void doesNotFireForTheAwardOfAnotherYear() {
        assertThat(MEETS.weigh(weighing(person().award(fighterIn(YEAR - 1)), Answer.NOT_MET))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void anUnformalisedStandardIsADoubt() {
        assertThat(MEETS.weigh(weighing(person(), Answer.NOT_FORMALISED)).answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(MEETS.weigh(weighing(person(), Answer.NOT_FORMALISED))))
                .containsExactly("rules.missing.award-record");
    }

    @Test
    void theAwardOfTheYearIsEnough() {
        assertThat(MEETS.weigh(weighing(person().award(fighterIn(YEAR)), Answer.NOT_MET))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void theStandardIsEnough() {
        assertThat(MEETS.weigh(weighing(person(), Answer.MET)).answer()).isEqualTo(Answer.MET);
    }
}
