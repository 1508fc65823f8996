package vn.vinhdanh.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.fighterIn;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.condition.Awarded;
import vn.vinhdanh.rules.condition.RatedInARow;
import vn.vinhdanh.rules.condition.RatedYears;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

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

    @Test
    void aRatedYearInWhichItEndedIsAskedOfPeopleAndNotOfTheRecord() {
        LocalDate ends = LocalDate.of(2023, 5, 31);
        Weighing narrowed = GUARD.narrow(weighing(person().rated(2023, Rating.EXCELLENT)
                .discipline(new Discipline(DisciplineLevel.WARNING, LocalDate.of(2022, 6, 1), ends))));
        List<Words> asked = new RatedYears(CLAUSE, Rating.EXCELLENT, 1)
                .weigh(narrowed.within(2023, 2023))
                .missing();
        assertThat(asked)
                .containsExactly(Words.of(
                        "rules.missing.part-year",
                        new Argument.Year(2023),
                        new Argument.Day(ends),
                        new Argument.Clause(CLAUSE.citation())));
    }

    @Test
    void aTitleOfTheYearInWhichItEndedIsNotDoubtedItself() {
        LocalDate ends = LocalDate.of(2023, 5, 31);
        Weighing narrowed = GUARD.narrow(weighing(person().award(fighterIn(2023))
                .discipline(new Discipline(DisciplineLevel.WARNING, LocalDate.of(2022, 6, 1), ends))));
        assertThat(new Awarded(CLAUSE, FIGHTER, 1)
                        .weigh(narrowed.within(2023, 2023))
                        .missing())
                .extracting(Words::key)
                .containsExactly("rules.missing.part-year");
    }

    @Test
    void aRunThatItCutsSaysSoAndNotThatAYearWasBad() {
        int year = weighing(person()).facts().year();
        Facts.Builder facts = person();
        for (int each = year - 4; each <= year; each++) {
            facts.rated(each, Rating.EXCELLENT);
        }
        LocalDate ends = LocalDate.of(year - 1, 12, 31);
        facts.discipline(new Discipline(DisciplineLevel.WARNING, LocalDate.of(year - 1, 1, 1), ends));
        List<Words> missing = new RatedInARow(CLAUSE, Rating.EXCELLENT, 3, List.of())
                .weigh(GUARD.narrow(weighing(facts)))
                .missing();
        assertThat(missing)
                .containsExactly(
                        Words.of(
                                "rules.missing.years-in-a-row-anew",
                                new Argument.Count(2),
                                new Argument.Count(3),
                                new Argument.Year(year)),
                        Words.of(
                                "rules.missing.counts-anew",
                                new Argument.Year(year - 1),
                                new Argument.Day(ends),
                                new Argument.Clause(CLAUSE.citation())));
    }
}
