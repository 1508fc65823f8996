package vn.vinhdanh.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.forecast.Replay.Difference;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.wording.Wording;

class ReplayTests {

    private static final Law LAW = Law.read();
    private static final AwardKey FIGHTER = new AwardKey("chien-si-thi-dua-co-so");
    private static final AwardKey MINISTRY_FIGHTER = new AwardKey("chien-si-thi-dua-bo");

    private static Facts.Builder threeYears(LocalDate recognised) {
        Facts.Builder facts =
                Facts.ofPerson(2026).since(LocalDate.of(2010, 1, 1)).recordsFrom(2010);
        for (int year = 2021; year <= 2023; year++) {
            facts.award(new AwardHeld(FIGHTER, year, CommendationType.MERIT, "1/QĐ", false));
        }
        return facts.award(new AwardHeld(MINISTRY_FIGHTER, 2023, CommendationType.MERIT, "2/QĐ", false))
                .initiative(new Initiative("a", "a", Reach.MINISTRY, 2022, recognised, List.of(MINISTRY_FIGHTER)));
    }

    private static PastDecision decided(LocalDate received, boolean given, @Nullable Answer verdict) {
        return new PastDecision(MINISTRY_FIGHTER, 2023, received, given, verdict);
    }

    @Test
    void aSoundDecisionAgreesWithTheLawOfItsDay() {
        Replay replay = Replay.of(
                LAW,
                decided(LocalDate.of(2024, 3, 1), true, Answer.MET),
                threeYears(LocalDate.of(2022, 11, 20)).build());
        assertThat(replay.difference()).isEqualTo(Difference.AGREES);
        assertThat(replay.verdict().version()).isNotNull();
        assertThat(replay.changed()).isEmpty();
        assertThat(Wording.plain(Locale.ENGLISH).say(replay.said()))
                .isEqualTo("The decision agrees with the law of its day");
    }

    @Test
    void whatWasRecognisedLaterWasNotThereYet() {
        Facts facts = threeYears(LocalDate.of(2024, 6, 1)).build();
        Replay replay = Replay.of(LAW, decided(LocalDate.of(2024, 3, 1), true, Answer.MET), facts);
        assertThat(replay.difference()).isEqualTo(Difference.RECORD_LACKS);
        assertThat(replay.changed()).isPresent();
        assertThat(Replay.of(LAW, decided(LocalDate.of(2024, 6, 2), true, null), facts)
                        .difference())
                .isEqualTo(Difference.AGREES);
    }

    @Test
    void aTitleThatIsNotThereWasGivenAgainstTheLaw() {
        Facts facts = threeYears(LocalDate.of(2022, 11, 20))
                .without(each -> each.year() == 2022)
                .build();
        assertThat(Replay.of(LAW, decided(LocalDate.of(2024, 3, 1), true, null), facts)
                        .difference())
                .isEqualTo(Difference.GIVEN_THOUGH_NOT_MET);
        assertThat(Replay.of(LAW, decided(LocalDate.of(2024, 3, 1), false, null), facts)
                        .difference())
                .isEqualTo(Difference.AGREES);
    }

    @Test
    void metAndNotGivenMayBeAChoice() {
        Facts facts = threeYears(LocalDate.of(2022, 11, 20)).build();
        assertThat(Replay.of(LAW, decided(LocalDate.of(2024, 3, 1), false, null), facts)
                        .difference())
                .isEqualTo(Difference.MET_THOUGH_NOT_GIVEN);
    }

    @Test
    void aDayBeforeAllLawIsNotFormalised() {
        PastDecision past = new PastDecision(MINISTRY_FIGHTER, 2015, LocalDate.of(2016, 1, 5), true, null);
        Replay replay =
                Replay.of(LAW, past, threeYears(LocalDate.of(2022, 1, 1)).build());
        assertThat(replay.difference()).isEqualTo(Difference.NOT_FORMALISED);
    }
}
