package vn.vinhdanh.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.verdict.Answer;

class CountsAfterDisciplineTests {
    private static final Guard GUARD = new CountsAfterDiscipline(CLAUSE);

    private static Weighing disciplinedUntil(@Nullable LocalDate ends) {
        return weighing(person().discipline(new Discipline(DisciplineLevel.WARNING, LocalDate.of(2022, 6, 1), ends)));
    }

    @Test
    void doesNotFireWithoutDiscipline() {
        Weighing weighing = weighing(person());
        assertThat(GUARD.narrow(weighing)).isEqualTo(weighing);
        assertThat(GUARD.weigh(weighing)).isEmpty();
    }

    @Test
    void yearsBeforeItsEndDoNotCountAndItsLastYearIsADoubt() {
        Weighing narrowed = GUARD.narrow(disciplinedUntil(LocalDate.of(2023, 5, 31)));
        assertThat(narrowed.floor()).isEqualTo(2023);
        assertThat(narrowed.unsureYear()).isEqualTo(2023);
    }

    @Test
    void aYearThatEndsWithItDoesNotCountAtAll() {
        Weighing narrowed = GUARD.narrow(disciplinedUntil(LocalDate.of(2023, 12, 31)));
        assertThat(narrowed.floor()).isEqualTo(2024);
        assertThat(narrowed.unsureYear()).isEqualTo(Weighing.NO_YEAR);
    }

    @Test
    void aMeasureStillInEffectHoldsTheProposal() {
        assertThat(GUARD.weigh(disciplinedUntil(LocalDate.of(2025, 1, 1)))
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void anEndNobodyRecordedIsADoubt() {
        assertThat(GUARD.weigh(disciplinedUntil(null)).orElseThrow().answer()).isEqualTo(Answer.UNKNOWN);
    }
}
