package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.initiative;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.verdict.Answer;

class RatedInARowTests {
    private static final Condition TWO_EXCELLENT = new RatedInARow(CLAUSE, Rating.EXCELLENT, 2, List.of());

    @Test
    void doesNotFireWhenTheLastYearFails() {
        assertThat(TWO_EXCELLENT
                        .weigh(weighing(person().rated(2022, Rating.EXCELLENT)
                                .rated(2023, Rating.EXCELLENT)
                                .rated(2024, Rating.GOOD)))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(TWO_EXCELLENT.weigh(weighing(person().rated(2022, Rating.EXCELLENT)
                        .rated(2023, Rating.EXCELLENT)
                        .rated(2024, Rating.GOOD)))))
                .containsExactly("rules.missing.years-in-a-row");
    }

    @Test
    void aMissingYearIsADoubtAndNotANo() {
        assertThat(TWO_EXCELLENT
                        .weigh(weighing(person().rated(2024, Rating.EXCELLENT)))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(TWO_EXCELLENT.weigh(weighing(person().rated(2024, Rating.EXCELLENT)))))
                .containsExactly("rules.missing.year-record");
    }

    @Test
    void aMissingYearCannotSaveABrokenRun() {
        assertThat(TWO_EXCELLENT
                        .weigh(weighing(person().rated(2023, Rating.GOOD)))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void yearsBeforeRecruitmentAreANo() {
        assertThat(TWO_EXCELLENT
                        .weigh(weighing(person().since(LocalDate.of(2024, 1, 1)).rated(2024, Rating.EXCELLENT)))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void moreThanEnoughIsEnough() {
        assertThat(TWO_EXCELLENT
                        .weigh(weighing(person().rated(2022, Rating.EXCELLENT)
                                .rated(2023, Rating.EXCELLENT)
                                .rated(2024, Rating.EXCELLENT)))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void aLongerRunGivesALongerTimeForWhatMustHoldMeanwhile() {
        Condition withInitiative =
                new RatedInARow(CLAUSE, Rating.EXCELLENT, 2, List.of(new Initiatives(CLAUSE, Reach.BASE, 1, false)));
        var facts = person().rated(2023, Rating.EXCELLENT)
                .rated(2024, Rating.EXCELLENT)
                .initiative(initiative("SK", Reach.BASE, 2022));
        assertThat(withInitiative
                        .weigh(weighing(facts.rated(2022, Rating.EXCELLENT)))
                        .answer())
                .isEqualTo(Answer.MET);
        var shorter = person().rated(2022, Rating.GOOD)
                .rated(2023, Rating.EXCELLENT)
                .rated(2024, Rating.EXCELLENT)
                .initiative(initiative("SK", Reach.BASE, 2022));
        assertThat(withInitiative.weigh(weighing(shorter)).answer()).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aDoubtfulYearMayStillLengthenTheTime() {
        Condition withInitiative =
                new RatedInARow(CLAUSE, Rating.EXCELLENT, 2, List.of(new Initiatives(CLAUSE, Reach.BASE, 1, false)));
        var facts = person().rated(2023, Rating.EXCELLENT)
                .rated(2024, Rating.EXCELLENT)
                .initiative(initiative("SK", Reach.BASE, 2022));
        assertThat(withInitiative.weigh(weighing(facts)).answer()).isEqualTo(Answer.UNKNOWN);
    }
}
