package vn.vinhdanh.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;

/** What cannot be right in a record is named, in the facts and in every verdict about them. */
class FactsTests {

    private static final AwardKey WORKER = new AwardKey("lao-dong-tien-tien");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 20);

    private static Facts.Builder sound() {
        return Facts.ofPerson(2024).since(LocalDate.of(2010, 1, 1)).rated(2024, Rating.GOOD);
    }

    private static AwardHeld award(String key, int year, CommendationType type, boolean withDecision) {
        return new AwardHeld(new AwardKey(key), year, type, withDecision ? "1/QĐ" : null, false);
    }

    private static List<String> said(Facts facts) {
        Verdict verdict = Law.read().on(DAY).weigh(WORKER, facts);
        return verdict.remarks().stream()
                .filter(words -> words.key().startsWith("rules.doubt."))
                .map(words -> Wording.plain(Locale.ENGLISH).say(words))
                .toList();
    }

    @Test
    void aSoundRecordLeavesNoDoubt() {
        Facts facts = sound().rated(2024, Rating.GOOD)
                .award(award("lao-dong-tien-tien", 2023, CommendationType.MERIT, true))
                .build();
        assertThat(facts.doubts()).isEmpty();
        assertThat(said(facts)).isEmpty();
    }

    @Test
    void twoRatingsOfOneYearAreNamedAndTheYearIsUnknown() {
        Facts facts = sound().rated(2024, Rating.EXCELLENT)
                .rated(2024, Rating.COMPLETED)
                .build();
        assertThat(facts.rating(2024)).isNull();
        assertThat(said(facts))
                .containsExactly("2024 has two different ratings, good and excellent; the year counts as unknown");
    }

    @Test
    void anInitiativeTwiceIsNamedAndCountsOnce() {
        Initiative initiative = new Initiative("a", "A way", Reach.BASE, 2023, DAY, List.of());
        Facts facts = sound().initiative(initiative).initiative(initiative).build();
        assertThat(facts.initiatives()).hasSize(1);
        assertThat(said(facts)).containsExactly("“A way” of 2023 was entered twice; it counts once");
    }

    @Test
    void aResearchTaskTwiceIsNamedAndCountsOnce() {
        ResearchTask task = new ResearchTask("a", "A study", Reach.BASE, 2023, DAY, List.of());
        Facts facts = sound().research(task).research(task).build();
        assertThat(facts.researchTasks()).hasSize(1);
        assertThat(facts.doubts()).containsExactly(new Doubt.SolutionTwice("A study", 2023));
    }

    @Test
    void anAwardWithoutDecisionIsNamedAndNotSure() {
        Facts facts = sound().award(award("lao-dong-tien-tien", 2023, CommendationType.MERIT, false))
                .build();
        assertThat(facts.awardedFor(WORKER, 2023)).isEqualTo(Truth.UNKNOWN);
        assertThat(said(facts))
                .containsExactly("lao-dong-tien-tien of 2023 has no decision; it does not count as sure");
    }

    @Test
    void anAwardTwiceForOneYearIsNamedUnlessOfAnotherType() {
        Facts facts = sound().award(award("bang-khen-bo", 2023, CommendationType.MERIT, true))
                .award(award("bang-khen-bo", 2023, CommendationType.SUDDEN, true))
                .build();
        assertThat(facts.doubts()).isEmpty();
        Facts twice = sound().award(award("bang-khen-bo", 2023, CommendationType.MERIT, true))
                .award(award("bang-khen-bo", 2023, CommendationType.MERIT, true))
                .build();
        assertThat(said(twice)).containsExactly("bang-khen-bo of 2023 is on record twice; it counts once");
    }

    @Test
    void anAwardOnRecordThatNobodyKnowsIsNamed() {
        Facts facts = sound().award(award("huy-chuong-vang", 2020, CommendationType.MERIT, true))
                .build();
        assertThat(said(facts))
                .containsExactly(
                        "The record holds an award huy-chuong-vang of 2020 that the catalogue does not know; it does"
                                + " not count");
    }

    @Test
    void aDisciplineThatEndsBeforeItBeganHasNoEnd() {
        Facts facts = sound().discipline(new Discipline(DisciplineLevel.WARNING, DAY, DAY.minusDays(1)))
                .build();
        assertThat(facts.disciplines())
                .singleElement()
                .satisfies(each -> assertThat(each.ends()).isNull());
        assertThat(said(facts))
                .containsExactly(
                        "The discipline decided on 20/12/2024 ends before it; its end counts as not on record");
    }

    @Test
    void timeThatEndsBeforeItBeganDoesNotCount() {
        Facts facts = sound().post(new Post(PostLevel.MINISTER, DAY, DAY.minusYears(1)))
                .service(new Service(ServicePlace.ARMY, DAY, DAY.minusDays(2)))
                .build();
        assertThat(facts.posts()).isEmpty();
        assertThat(facts.services()).isEmpty();
        assertThat(said(facts)).hasSize(2).first().asString().startsWith("The time from 20/12/2024 to 20/12/2023 ends");
    }

    @Test
    void anAchievementYearAfterTheReceiptIsNamed() {
        assertThat(said(Facts.ofPerson(2025).build()))
                .containsExactly("The achievement year 2025 had not begun when the dossier was received on 20/12/2024");
    }

    @Test
    void aRevokedAwardIsNoDoubt() {
        Facts facts = sound().award(new AwardHeld(WORKER, 2023, CommendationType.MERIT, null, true))
                .build();
        assertThat(facts.doubts()).isEmpty();
    }

    @Test
    void theSameRecordSeenFromAnotherYearKeepsItsDoubts() {
        Facts facts = sound().rated(2024, Rating.EXCELLENT).build();
        Facts later = facts.seenFrom(2025).build();
        assertThat(later.doubts()).isEqualTo(facts.doubts());
        assertThat(later.contradictoryRating(2024)).isTrue();
        assertThat(later.year()).isEqualTo(2025);
        assertThat(facts.seenFrom(2020).build().rating(2024)).isNull();
    }
}
