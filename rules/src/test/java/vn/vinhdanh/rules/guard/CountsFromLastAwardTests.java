package vn.vinhdanh.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.fighterIn;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Answer;

class CountsFromLastAwardTests {
    private static final Guard GUARD = new CountsFromLastAward(CLAUSE);

    @Test
    void doesNotFireForTheFirstAward() {
        Weighing weighing = weighing(person());
        assertThat(GUARD.narrow(weighing)).isEqualTo(weighing);
        assertThat(GUARD.weigh(weighing)).isEmpty();
    }

    @Test
    void aSuddenAwardUsesUpNoYears() {
        Weighing weighing =
                weighing(person().award(new AwardHeld(FIGHTER, 2022, CommendationType.SUDDEN, "1/QĐ", false)));
        assertThat(GUARD.narrow(weighing)).isEqualTo(weighing);
    }

    @Test
    void yearsUpToTheLastAwardDoNotCountAgain() {
        Weighing weighing = weighing(person().award(fighterIn(2020)).award(fighterIn(2022)));
        assertThat(GUARD.narrow(weighing).floor()).isEqualTo(2023);
        assertThat(GUARD.weigh(weighing).orElseThrow().answer()).isEqualTo(Answer.MET);
    }

    @Test
    void aLastRecordWithoutDecisionIsAskedAndTakesNoYearsAway() {
        Weighing weighing = weighing(person().award(fighterIn(2020)).award(undecided(2022)));
        assertThat(GUARD.narrow(weighing).floor()).isEqualTo(2021);
        var found = GUARD.weigh(weighing).orElseThrow();
        assertThat(found.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(found)).containsExactly("rules.missing.decision");
    }

    @Test
    void aSureRecordOfTheSameYearOrLaterSpeaks() {
        assertThat(GUARD.weigh(weighing(person().award(fighterIn(2022)).award(undecided(2022))))
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.MET);
        assertThat(GUARD.weigh(weighing(person().award(undecided(2020)).award(fighterIn(YEAR))))
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    private static AwardHeld undecided(int year) {
        return new AwardHeld(FIGHTER, year, CommendationType.MERIT, null, false);
    }

    @Test
    void theAwardOfTheYearIsNotGivenTwice() {
        Weighing weighing = weighing(person().award(fighterIn(YEAR)));
        assertThat(GUARD.weigh(weighing).orElseThrow().answer()).isEqualTo(Answer.NOT_MET);
    }
}
