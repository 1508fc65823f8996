package vn.vinhdanh.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Verdict;

class EvidenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static Facts.Builder person() {
        return Facts.ofPerson(2025)
                .since(LocalDate.of(2010, 1, 1))
                .recordsFrom(2010)
                .pendingProceedings(Truth.NO);
    }

    private static Initiative initiative(String id, int year) {
        return new Initiative(id, "Sáng kiến " + id, Reach.BASE, year, LocalDate.of(year, 11, 1), List.of());
    }

    private static Evidence fighter(Facts.Builder facts) {
        return evidence(facts, Rows.FIGHTER);
    }

    private static Evidence evidence(Facts.Builder facts, AwardKey award) {
        Facts built = facts.build();
        Verdict verdict = Law.read().on(DAY).award(award).weigh(built);
        return Evidence.of(verdict, built);
    }

    @Test
    void aYesThatNeedsNoInitiativeRestsOnNone() {
        assertThat(fighter(person().rated(2025, Rating.EXCELLENT).initiative(initiative("7", 2025))))
                .isEqualTo(Evidence.NONE);
    }

    @Test
    void aNoRestsOnNone() {
        Facts.Builder facts = person().rated(2025, Rating.NOT_COMPLETED).initiative(initiative("7", 2025));
        assertThat(fighter(facts)).isEqualTo(Evidence.NONE);
    }

    @Test
    void aYesByAnInitiativeNamesIt() {
        Evidence evidence = fighter(person().rated(2025, Rating.GOOD).initiative(initiative("7", 2025)));
        assertThat(evidence.count()).isEqualTo(1);
        assertThat(evidence.spent()).extracting(Evidence.Ground::id).containsExactly("7");
    }

    @Test
    void aCertificateForTwoExcellentYearsNeedsTwo() {
        Facts.Builder facts = person().rated(2024, Rating.EXCELLENT)
                .rated(2025, Rating.EXCELLENT)
                .initiative(initiative("7", 2024))
                .initiative(initiative("8", 2025))
                .initiative(initiative("9", 2025));
        Evidence evidence = evidence(facts, Rows.CERTIFICATE);
        assertThat(evidence.count()).isEqualTo(2);
        assertThat(evidence.grounds()).hasSize(3);
        assertThat(evidence.spent()).hasSize(2);
    }

    @Test
    void twoOfOneNameAreTwo() {
        Facts.Builder facts = person().rated(2024, Rating.EXCELLENT).rated(2025, Rating.EXCELLENT);
        for (String id : List.of("7", "8")) {
            facts.initiative(new Initiative(id, "Trùng tên", Reach.BASE, 2025, LocalDate.of(2025, 11, 1), List.of()));
        }
        Evidence evidence = evidence(facts, Rows.CERTIFICATE);
        assertThat(evidence.count()).isEqualTo(2);
        assertThat(evidence.spent()).extracting(Evidence.Ground::id).containsExactlyInAnyOrder("7", "8");
    }

    @Test
    void aLighterWayIsTaken() {
        Facts.Builder facts = person().rated(2024, Rating.EXCELLENT)
                .rated(2025, Rating.EXCELLENT)
                .initiative(initiative("7", 2024))
                .initiative(initiative("8", 2025))
                .award(new AwardHeld(Rows.FIGHTER, 2024, CommendationType.MERIT, "1/QĐ", false))
                .award(new AwardHeld(Rows.FIGHTER, 2025, CommendationType.MERIT, "2/QĐ", false));
        Verdict verdict = Law.read().on(DAY).award(Rows.CERTIFICATE).weigh(facts.build());
        assertThat(verdict.answer()).isEqualTo(Answer.MET);
        assertThat(evidence(facts, Rows.CERTIFICATE)).isEqualTo(Evidence.NONE);
    }
}
