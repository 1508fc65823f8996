package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;

class ClaimedTests {
    private static final Condition SUDDEN = new Claimed(CLAUSE, AchievementKind.SUDDEN);

    private static Achievement achievement(AchievementKind kind, int year, Truth confirmed) {
        return new Achievement(kind, year, confirmed, "paper");
    }

    @Test
    void doesNotFireWhenNothingIsClaimed() {
        assertThat(SUDDEN.weigh(weighing(person())).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(SUDDEN.weigh(weighing(person())))).containsExactly("rules.missing.claimed");
    }

    @Test
    void doesNotFireForAnotherKindOrYear() {
        assertThat(SUDDEN.weigh(weighing(person().achievement(achievement(AchievementKind.MOVEMENT, YEAR, Truth.YES))
                                .achievement(achievement(AchievementKind.SUDDEN, YEAR - 1, Truth.YES))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void doesNotFireWhenItWasDenied() {
        assertThat(SUDDEN.weigh(weighing(person().achievement(achievement(AchievementKind.SUDDEN, YEAR, Truth.NO))))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void anUnconfirmedOneIsADoubt() {
        assertThat(SUDDEN.weigh(weighing(
                                person().achievement(achievement(AchievementKind.SUDDEN, YEAR, Truth.UNKNOWN))))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(missing(SUDDEN.weigh(
                        weighing(person().achievement(achievement(AchievementKind.SUDDEN, YEAR, Truth.UNKNOWN))))))
                .containsExactly("rules.missing.confirmation");
    }

    @Test
    void aConfirmedOneIsEnough() {
        assertThat(SUDDEN.weigh(weighing(person().achievement(achievement(AchievementKind.SUDDEN, YEAR, Truth.YES))))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
