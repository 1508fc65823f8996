package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.fighterIn;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Answer;

class TitledInARowTests {
    private static final Condition TWICE = new TitledInARow(CLAUSE, FIGHTER, 2, false, List.of());

    @Test
    void doesNotFireWithAGap() {
        assertThat(TWICE.weigh(weighing(person().award(fighterIn(2022)).award(fighterIn(2024))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(TWICE.weigh(weighing(person().award(fighterIn(2022)).award(fighterIn(2024))))))
                .containsExactly("rules.missing.years-in-a-row");
    }

    @Test
    void doesNotFireForARunThatEndedEarlier() {
        assertThat(TWICE.weigh(weighing(person().award(fighterIn(2022)).award(fighterIn(2023))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void doesNotFireForARevokedTitle() {
        assertThat(TWICE.weigh(weighing(person().award(fighterIn(2024))
                                .award(new AwardHeld(FIGHTER, 2023, CommendationType.MERIT, "1/QĐ", true))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aTitleWithoutADecisionIsADoubt() {
        assertThat(TWICE.weigh(weighing(person().award(fighterIn(2024))
                                .award(new AwardHeld(FIGHTER, 2023, CommendationType.MERIT, null, false))))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(TWICE.weigh(weighing(person().award(fighterIn(2024))
                        .award(new AwardHeld(FIGHTER, 2023, CommendationType.MERIT, null, false))))))
                .containsExactly("rules.missing.year-record");
    }

    @Test
    void yearsBeforeTheRegisterAreADoubt() {
        assertThat(TWICE.weigh(weighing(person().recordsFrom(2024).award(fighterIn(2024))))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void threeAreEnoughForTwo() {
        assertThat(TWICE.weigh(weighing(person().award(fighterIn(2022))
                                .award(fighterIn(2023))
                                .award(fighterIn(2024))))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void whereTheClauseSaysSoTheRunMayEndBeforeTheProposal() {
        Condition before = new TitledInARow(CLAUSE, FIGHTER, 2, true, List.of());
        assertThat(before.weigh(weighing(person().award(fighterIn(2022)).award(fighterIn(2023))))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
