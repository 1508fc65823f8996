package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.verdict.Answer;

class EmployedAtLeastTests {
    private static final Condition TEN_MONTHS = new EmployedAtLeast(CLAUSE, 10, 10);
    private static final Condition TEN_YEARS = new EmployedAtLeast(CLAUSE, 120, 96);

    @Test
    void doesNotFireADayTooLate() {
        assertThat(TEN_MONTHS
                        .weigh(weighing(person().since(LocalDate.of(YEAR, 3, 2))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(TEN_MONTHS.weigh(weighing(person().since(LocalDate.of(YEAR, 3, 2))))))
                .containsExactly("rules.missing.employed");
    }

    @Test
    void anUnknownDayIsADoubt() {
        assertThat(TEN_MONTHS.weigh(weighing(person().since(null))).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(TEN_MONTHS.weigh(weighing(person().since(null)))))
                .containsExactly("rules.missing.recruitment-day");
    }

    @Test
    void tenMonthsToTheDayAreEnough() {
        assertThat(TEN_MONTHS
                        .weigh(weighing(person().since(LocalDate.of(YEAR, 3, 1))))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void aWomanNeedsLessWhereTheClauseSaysSo() {
        LocalDate nineYears = LocalDate.of(YEAR - 8, 1, 1);
        assertThat(TEN_YEARS
                        .weigh(weighing(person().since(nineYears).woman(true)))
                        .answer())
                .isEqualTo(Answer.MET);
        assertThat(TEN_YEARS
                        .weigh(weighing(person().since(nineYears).woman(false)))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(TEN_YEARS.weigh(weighing(person().since(nineYears))).answer())
                .isEqualTo(Answer.UNKNOWN);
    }
}
