package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CERTIFICATE;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.certificateIn;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;

class NotHoldsTests {
    private static final Condition NOT_IN_FIVE_YEARS = new NotHolds(CLAUSE, CERTIFICATE, 5);
    private static final Condition NEVER = new NotHolds(CLAUSE, CERTIFICATE, NotHolds.EVER);

    @Test
    void aCompleteRegisterWithoutItIsEnough() {
        assertThat(weigh(NOT_IN_FIVE_YEARS, person()).answer()).isEqualTo(Answer.MET);
        assertThat(weigh(NEVER, person()).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void theFirstYearOfThePeriodStillCountsAgainst() {
        Finding finding = weigh(NOT_IN_FIVE_YEARS, person().award(certificateIn(2020, CommendationType.SUDDEN)));
        assertThat(finding.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(finding.distance()).isEqualTo(1);
        assertThat(missing(finding)).containsExactly("rules.missing.not-holds-until");
    }

    @Test
    void theYearBeforeThePeriodDoesNot() {
        var facts = person().award(certificateIn(2019, CommendationType.MERIT));
        assertThat(weigh(NOT_IN_FIVE_YEARS, facts).answer()).isEqualTo(Answer.MET);
        assertThat(weigh(NEVER, facts).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(weigh(NEVER, facts))).containsExactly("rules.missing.not-holds");
    }

    @Test
    void theDistanceIsTheYearsToWait() {
        var facts = person().award(certificateIn(2023, CommendationType.MERIT));
        assertThat(weigh(NOT_IN_FIVE_YEARS, facts).distance()).isEqualTo(4);
    }

    @Test
    void anIncompleteRegisterIsADoubt() {
        assertThat(weigh(NOT_IN_FIVE_YEARS, person().recordsFrom(2021)).answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(weigh(NOT_IN_FIVE_YEARS, person().recordsFrom(2020)).answer())
                .isEqualTo(Answer.MET);
        assertThat(missing(weigh(NEVER, person().recordsFrom(2020)))).containsExactly("rules.missing.not-holds-record");
    }

    @Test
    void aRecordWithoutADecisionIsADoubt() {
        var unsure = new AwardHeld(CERTIFICATE, 2022, CommendationType.MERIT, null, false);
        Finding finding = weigh(NOT_IN_FIVE_YEARS, person().award(unsure));
        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(finding)).containsExactly("rules.missing.decision");
    }

    @Test
    void aLaterYearSaysNothing() {
        assertThat(weigh(NEVER, person().award(certificateIn(2025, CommendationType.MERIT)))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    private static Finding weigh(Condition condition, Facts.Builder facts) {
        return condition.weigh(weighing(facts));
    }
}
