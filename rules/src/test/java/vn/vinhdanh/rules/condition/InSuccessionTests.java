package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.fighterIn;
import static vn.vinhdanh.rules.condition.Scales.initiative;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.verdict.Answer;

class InSuccessionTests {

    private static final InSuccession TWICE =
            new InSuccession(CLAUSE, FIGHTER, 2, 3, List.of(new Initiatives(CLAUSE, Reach.NATIONAL, 1, false)));

    private static Facts.Builder with(int... years) {
        Facts.Builder facts = person().initiative(initiative("a", Reach.NATIONAL, 2023));
        for (int year : years) {
            facts.award(fighterIn(year));
        }
        return facts;
    }

    @Test
    void onceIsNotTwice() {
        var found = TWICE.weigh(weighing(with(2024)));
        assertThat(found.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(found)).containsExactly("rules.missing.in-succession");
    }

    @Test
    void twiceThreeYearsApartIsInSuccession() {
        assertThat(TWICE.weigh(weighing(with(2021, 2024))).answer()).isEqualTo(Answer.MET);
        assertThat(TWICE.weigh(weighing(with(2018, 2021, 2024))).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void twoRecordsOfOneYearAreOneReceipt() {
        assertThat(TWICE.weigh(weighing(with(2024, 2024))).answer()).isEqualTo(Answer.NOT_MET);
        var twiceOnRecord = with(2021, 2024).award(new AwardHeld(FIGHTER, 2024, CommendationType.MERIT, null, false));
        assertThat(TWICE.weigh(weighing(twiceOnRecord)).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void aLongerGapIsAQuestionForPeople() {
        var found = TWICE.weigh(weighing(with(2020, 2024)));
        assertThat(found.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(found)).containsExactly("rules.missing.succession");
    }

    @Test
    void longAgoIsAQuestionOfTime() {
        assertThat(missing(TWICE.weigh(weighing(with(2018, 2021))))).contains("rules.missing.in-time");
    }

    @Test
    void withoutTheInitiativeItIsANo() {
        var found = TWICE.weigh(weighing(person().award(fighterIn(2021)).award(fighterIn(2024))));
        assertThat(found.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(found)).containsExactly("rules.missing.initiatives");
    }

    @Test
    void aRegisterThatBeginsLateProvesNothing() {
        assertThat(TWICE.weigh(weighing(with(2024).recordsFrom(2022))).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anAwardWithoutDecisionIsAsked() {
        var facts = with(2024).award(new AwardHeld(FIGHTER, 2021, CommendationType.MERIT, null, false));
        assertThat(missing(TWICE.weigh(weighing(facts)))).containsExactly("rules.missing.decision");
    }

    @Test
    void yearsBeforeTheFloorDoNotCount() {
        assertThat(TWICE.weigh(weighing(with(2021, 2024)).notBefore(2022)).answer())
                .isEqualTo(Answer.NOT_MET);
    }
}
