package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.fighterIn;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.verdict.Answer;

class AwardedTests {
    private static final Condition TWICE = new Awarded(CLAUSE, FIGHTER, 2);

    @Test
    void doesNotFireForOneInThePeriod() {
        assertThat(TWICE.weigh(weighing(person().award(fighterIn(2019)).award(fighterIn(2024)))
                                .within(2020, 2024))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(TWICE.weigh(weighing(person().award(fighterIn(2019)).award(fighterIn(2024)))
                        .within(2020, 2024))))
                .containsExactly("rules.missing.awarded");
    }

    @Test
    void yearsBeforeTheRegisterAreADoubt() {
        assertThat(TWICE.weigh(weighing(person().recordsFrom(2021).award(fighterIn(2024)))
                                .within(2020, 2024))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(TWICE.weigh(weighing(person().recordsFrom(2021).award(fighterIn(2024)))
                        .within(2020, 2024))))
                .containsExactly("rules.missing.award-record");
    }

    @Test
    void twoAnywhereInThePeriodAreEnough() {
        assertThat(TWICE.weigh(weighing(person().award(fighterIn(2020)).award(fighterIn(2024)))
                                .within(2020, 2024))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
