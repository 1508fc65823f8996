package vn.vinhdanh.rules.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ResearchTask;
import vn.vinhdanh.rules.fact.Solved;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;

/** Rows filled number by number, and which records fit into columns at all. */
class PopulationBuilderTests {

    private static final AwardKey TITLE = new AwardKey("danh-hieu");
    private static final int FIRST_KEPT = 2024 - 63;

    @Test
    void everythingSaidOfARowIsInIt() {
        Discipline discipline = new Discipline(DisciplineLevel.WARNING, LocalDate.of(2020, 1, 1), null);
        Achievement achievement = new Achievement(AchievementKind.SUDDEN, 2024, Truth.YES, "paper");
        CollectiveYear members = new CollectiveYear(2024, 4, Map.of(), Map.of(), Truth.NO);
        PopulationBuilder builder = Population.builder();
        int title = builder.award(TITLE);
        History row = builder.next(Subject.COLLECTIVE, 2024)
                .workerClass(WorkerClass.FARMER)
                .woman(Truth.NO)
                .pendingProceedings(Truth.YES)
                .rated(FIRST_KEPT - 1, Rating.GOOD)
                .initiative(Reach.MINISTRY, 2022, PopulationBuilder.NOT_RECOGNISED)
                .research(Reach.NATIONAL, 2021, (int) LocalDate.of(2021, 5, 1).toEpochDay())
                .discipline(discipline)
                .achievement(achievement)
                .members(members)
                .award(title, 2020, CommendationType.DEVOTION, builder.decision("7/QĐ"))
                .award(title, 2021, CommendationType.MERIT, builder.decision(null))
                .next(Subject.HOUSEHOLD, 2020)
                .build()
                .history(0);
        assertThat(row.subject()).isEqualTo(Subject.COLLECTIVE);
        assertThat(row.workerClass()).isEqualTo(WorkerClass.FARMER);
        assertThat(row.woman()).isEqualTo(Truth.NO);
        assertThat(row.pendingProceedings()).isEqualTo(Truth.YES);
        assertThat(row.rating(FIRST_KEPT - 1)).isNull();
        assertThat(row.recordsFrom()).isEqualTo(2020);
        assertThat(row.solvedInitiatives().year(0)).isEqualTo(2022);
        assertThat(row.solvedInitiatives().recognisedOn(0)).isEqualTo(Solved.NOT_RECOGNISED);
        assertThat(row.solvedResearch().year(0)).isEqualTo(2021);
        assertThat(row.solvedResearch().reach(0)).isEqualTo(Reach.NATIONAL);
        assertThat(row.disciplines()).containsExactly(discipline);
        assertThat(row.achievements()).containsExactly(achievement);
        assertThat(row.collectiveYear(2024)).isEqualTo(members);
        assertThat(row.awards(TITLE))
                .containsExactly(
                        new AwardHeld(TITLE, 2020, CommendationType.DEVOTION, "7/QĐ", false),
                        new AwardHeld(TITLE, 2021, CommendationType.MERIT, null, false));
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void aSecondRatingOfAYearIsTheSameOrAContradiction(Rating second) {
        for (Rating first : Rating.values()) {
            PopulationBuilder builder = Population.builder();
            builder.next(Subject.INDIVIDUAL, 2024).rated(2024, first).rated(2024, second);
            History row = builder.next(Subject.INDIVIDUAL, 2024)
                    .rated(2024, first)
                    .rated(2024, second)
                    .rated(2024, first)
                    .build()
                    .history(0);
            assertThat(row.rating(2024)).isEqualTo(first == second ? first : null);
            assertThat(row.contradictoryRating(2024)).isEqualTo(first != second);
        }
    }

    @Test
    void aContradictionIsNotMendedByAThirdRating() {
        History row = Population.builder()
                .next(Subject.INDIVIDUAL, 2024)
                .rated(2023, Rating.GOOD)
                .rated(2023, Rating.EXCELLENT)
                .rated(2023, Rating.EXCELLENT)
                .rated(2022, Rating.COMPLETED)
                .rated(2022, Rating.GOOD)
                .rated(2022, Rating.COMPLETED)
                .build()
                .history(0);
        assertThat(row.contradictoryRating(2023)).isTrue();
        assertThat(row.rating(2023)).isNull();
        assertThat(row.contradictoryRating(2022)).isTrue();
        assertThat(row.rating(2022)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "9999, true", "10000, false", "-5, false"})
    void aYearIsAYear(int year, boolean good) {
        PopulationBuilder builder = Population.builder();
        if (good) {
            assertThat(builder.next(Subject.INDIVIDUAL, year).build().history(0).year())
                    .isEqualTo(year);
        } else {
            assertThatThrownBy(() -> builder.next(Subject.INDIVIDUAL, year))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Integer.toString(year));
        }
    }

    @ParameterizedTest
    @CsvSource({"1960, false", "1961, true", "9999, true", "10000, false"})
    void anAwardLiesWithinTheYearsKept(int ofYear, boolean good) {
        assertThat(fits(Facts.ofPerson(2024).recordsFrom(2000).award(held(ofYear))))
                .isEqualTo(good);
        PopulationBuilder builder = Population.builder();
        int title = builder.award(TITLE);
        builder.next(Subject.INDIVIDUAL, 2024);
        if (good) {
            builder.award(title, ofYear, CommendationType.MERIT, PopulationBuilder.NO_DECISION);
            assertThat(builder.build().history(0).awards(TITLE))
                    .extracting(AwardHeld::year)
                    .containsExactly(ofYear);
        } else {
            assertThatThrownBy(
                            () -> builder.award(title, ofYear, CommendationType.MERIT, PopulationBuilder.NO_DECISION))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static AwardHeld held(int year) {
        return new AwardHeld(TITLE, year, CommendationType.MERIT, "1/QĐ", false);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "9999, true", "10000, false"})
    void yearsThatFitAreFromOneToFourDigits(int year, boolean good) {
        LocalDate day = LocalDate.of(year, 3, 4);
        assertThat(fits(Facts.ofPerson(year).recordsFrom(1))).isEqualTo(good);
        assertThat(fits(Facts.ofPerson(2024).since(day))).isEqualTo(good);
        assertThat(fits(Facts.ofPerson(2024).recordsFrom(year))).isEqualTo(good);
        assertThat(fits(Facts.ofPerson(2024).discipline(new Discipline(DisciplineLevel.WARNING, day, null))))
                .isEqualTo(good);
        LocalDate before = LocalDate.of(Math.min(year, 2000), 1, 1);
        assertThat(fits(Facts.ofPerson(2024)
                        .discipline(new Discipline(DisciplineLevel.WARNING, LocalDate.of(1, 1, 1), day))
                        .since(before.getYear() < 1 ? null : before)))
                .isEqualTo(year == 0 || good);
    }

    @Test
    void anEmptyRecordFits() {
        assertThat(fits(Facts.ofHousehold(2024))).isTrue();
        assertThat(Population.of(List.of(Facts.ofHousehold(2024).build()))
                        .history(0)
                        .recordsFrom())
                .isGreaterThan(9999);
    }

    @Test
    void whatWasUsedForAnAwardAndWhatHasAnOldDayIsReadBack() {
        Facts facts = Facts.ofPerson(2024)
                .initiative(
                        new Initiative("a", "A way", Reach.BASE, FIRST_KEPT, LocalDate.of(1961, 1, 2), List.of(TITLE)))
                .build();
        Solved solved = Population.of(List.of(facts)).history(0).solvedInitiatives();
        assertThat(solved.id(0)).isEqualTo("a");
        assertThat(solved.title(0)).isEqualTo("A way");
        assertThat(solved.year(0)).isEqualTo(FIRST_KEPT);
        assertThat(solved.usedFor(0)).containsExactly(TITLE);
        assertThat(solved.recognisedOn(0))
                .isEqualTo((int) LocalDate.of(1961, 1, 2).toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({
        "1960, 2000-01-01, false",
        "1961, 2000-01-01, true",
        "2024, 1959-12-31, false",
        "2024, 2150-01-01, false",
        "2024, , true"
    })
    void initiativesHaveARange(int year, @Nullable LocalDate recognised, boolean good) {
        assertThat(fits(Facts.ofPerson(2024)
                        .initiative(new Initiative("a", "A way", Reach.BASE, year, recognised, List.of()))))
                .isEqualTo(good);
        assertThat(fits(Facts.ofPerson(2024)
                        .research(new ResearchTask("a", "A study", Reach.BASE, year, recognised, List.of()))))
                .isEqualTo(good);
    }

    @Test
    void awardsThatNobodyKnowsAreFoundAgainForEachCatalogue() {
        AwardKey other = new AwardKey("bang-khen");
        Facts facts = Facts.ofPerson(2024)
                .award(held(2020))
                .award(new AwardHeld(other, 2019, CommendationType.MERIT, "1/QĐ", false))
                .build();
        History row = Population.of(List.of(facts)).history(0);
        assertThat(row.awardsOutside(Set.of(TITLE)))
                .extracting(AwardHeld::award)
                .containsExactly(other);
        assertThat(row.awardsOutside(Set.of(other)))
                .extracting(AwardHeld::award)
                .containsExactly(TITLE);
        assertThat(row.awardsOutside(Set.of())).extracting(AwardHeld::award).containsExactly(other, TITLE);
        assertThat(row.awardsOutside(Set.of(TITLE, other))).isEmpty();
    }

    /** Whether the record went into the columns; one that did not is kept as the very object. */
    private static boolean fits(Facts.Builder builder) {
        Facts facts = builder.build();
        return Population.of(List.of(facts)).history(0) != facts;
    }
}
