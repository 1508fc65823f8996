package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.verdict.Answer;

class NotDisciplinedTests {
    private static final Condition NO_WARNING = new NotDisciplined(CLAUSE, DisciplineLevel.WARNING);

    @Test
    void isNotMetAfterAWarningOrMore() {
        assertThat(NO_WARNING
                        .weigh(weighing(person().discipline(
                                        new Discipline(DisciplineLevel.DEMOTION, LocalDate.of(YEAR, 3, 1), null))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(NO_WARNING.weigh(weighing(person().discipline(
                                new Discipline(DisciplineLevel.DEMOTION, LocalDate.of(YEAR, 3, 1), null))))))
                .containsExactly("rules.missing.not-disciplined");
    }

    @Test
    void aLighterMeasureDoesNotMatter() {
        assertThat(NO_WARNING
                        .weigh(weighing(person().discipline(
                                        new Discipline(DisciplineLevel.REPRIMAND, LocalDate.of(YEAR, 3, 1), null))))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void anEarlierYearDoesNotMatter() {
        assertThat(NO_WARNING
                        .weigh(weighing(person().discipline(
                                        new Discipline(DisciplineLevel.WARNING, LocalDate.of(YEAR - 1, 3, 1), null))))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
