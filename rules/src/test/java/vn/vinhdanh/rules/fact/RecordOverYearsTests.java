package vn.vinhdanh.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;

/** One record looked at year by year, from other years, and as it stood on a day. */
class RecordOverYearsTests {

    private static final AwardKey TITLE = new AwardKey("danh-hieu");
    private static final AwardKey CERTIFICATE = new AwardKey("bang-khen");
    private static final int FIRST_KEPT = 2024 - 63;

    private static AwardHeld held(AwardKey award, int year) {
        return new AwardHeld(award, year, CommendationType.MERIT, "1/QĐ", false);
    }

    private static AwardHeld undecided(AwardKey award, int year) {
        return new AwardHeld(award, year, CommendationType.MERIT, null, false);
    }

    @Test
    void sixtyFourYearsAreKept() {
        Facts facts = Facts.ofPerson(2024)
                .rated(FIRST_KEPT - 1, Rating.GOOD)
                .rated(FIRST_KEPT, Rating.GOOD)
                .rated(2024, Rating.EXCELLENT)
                .rated(2025, Rating.GOOD)
                .build();
        assertThat(facts.rating(FIRST_KEPT - 1)).isNull();
        assertThat(facts.rating(FIRST_KEPT)).isEqualTo(Rating.GOOD);
        assertThat(facts.rating(2024)).isEqualTo(Rating.EXCELLENT);
        assertThat(facts.rating(2025)).isNull();
        assertThat(facts.recordsFrom()).isEqualTo(FIRST_KEPT);
        assertThat(facts.contradictoryRating(FIRST_KEPT)).isFalse();
        Facts twice = facts.seenFrom(2024).rated(FIRST_KEPT, Rating.COMPLETED).build();
        assertThat(twice.contradictoryRating(FIRST_KEPT)).isTrue();
        assertThat(twice.ratedAtLeast(FIRST_KEPT, Rating.COMPLETED)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aRatingIsYesNoOrUnknown() {
        Facts facts = Facts.ofPerson(2024)
                .since(LocalDate.of(2020, 7, 1))
                .rated(FIRST_KEPT, Rating.GOOD)
                .rated(2020, Rating.NOT_COMPLETED)
                .rated(2022, Rating.GOOD)
                .rated(2024, Rating.EXCELLENT)
                .build();
        assertThat(facts.ratedAtLeast(2019, Rating.COMPLETED)).isEqualTo(Truth.NO);
        assertThat(facts.ratedAtLeast(2020, Rating.NOT_COMPLETED)).isEqualTo(Truth.YES);
        assertThat(facts.ratedAtLeast(2020, Rating.COMPLETED)).isEqualTo(Truth.NO);
        assertThat(facts.ratedAtLeast(2021, Rating.COMPLETED)).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.ratedAtLeast(2022, Rating.GOOD)).isEqualTo(Truth.YES);
        assertThat(facts.ratedAtLeast(2022, Rating.EXCELLENT)).isEqualTo(Truth.NO);
        assertThat(facts.ratedAtLeast(2025, Rating.COMPLETED)).isEqualTo(Truth.UNKNOWN);
        Years good = facts.ratedAtLeast(Rating.GOOD);
        for (int year = 2015; year <= 2024; year++) {
            assertThat(good.at(year)).as("%d", year).isEqualTo(facts.ratedAtLeast(year, Rating.GOOD));
        }
    }

    @Test
    void anAwardIsYesNoOrUnknown() {
        Facts facts = Facts.ofPerson(2024)
                .since(LocalDate.of(2010, 7, 1))
                .recordsFrom(2015)
                .award(held(TITLE, 2012))
                .award(undecided(TITLE, 2016))
                .award(held(TITLE, 2024))
                .award(new AwardHeld(TITLE, 2020, CommendationType.MERIT, "1/QĐ", true))
                .build();
        Map<Integer, Truth> expected = Map.of(
                2009, Truth.NO,
                2010, Truth.UNKNOWN,
                2012, Truth.YES,
                2014, Truth.UNKNOWN,
                2015, Truth.NO,
                2016, Truth.UNKNOWN,
                2020, Truth.NO,
                2024, Truth.YES);
        Years awarded = facts.awarded(TITLE);
        expected.forEach((year, truth) -> {
            assertThat(facts.awardedFor(TITLE, year)).as("%d", year).isEqualTo(truth);
            assertThat(awarded.at(year)).as("%d", year).isEqualTo(truth);
        });
        assertThat(facts.awards(TITLE)).extracting(AwardHeld::year).containsExactly(2012, 2016, 2024);
        assertThat(facts.awards()).hasSize(3);
        assertThat(facts.awards(CERTIFICATE)).isEmpty();
        assertThat(facts.awardsHeld()).containsExactly(TITLE);
        assertThat(facts.awardsOutside(Set.of(TITLE))).isEmpty();
        assertThat(facts.awardsOutside(Set.of(CERTIFICATE))).containsExactly(held(TITLE, 2012));
        assertThat(facts.awarded(CERTIFICATE).at(2014)).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.awarded(CERTIFICATE).at(2015)).isEqualTo(Truth.NO);
    }

    @Test
    void awardsAtTheEdgesOfWhatIsKept() {
        Facts facts = Facts.ofPerson(2024)
                .award(held(TITLE, 2025))
                .award(held(TITLE, FIRST_KEPT))
                .award(held(TITLE, FIRST_KEPT - 1))
                .award(undecided(CERTIFICATE, FIRST_KEPT))
                .build();
        assertThat(facts.awardedFor(TITLE, FIRST_KEPT)).isEqualTo(Truth.YES);
        assertThat(facts.awardedFor(CERTIFICATE, FIRST_KEPT)).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.awardedFor(TITLE, FIRST_KEPT + 1)).isEqualTo(Truth.NO);
        assertThat(facts.awardedFor(TITLE, FIRST_KEPT - 1)).isEqualTo(Truth.NO);
        assertThat(facts.recordsFrom()).isEqualTo(FIRST_KEPT - 1);
        assertThat(facts.awards(TITLE)).extracting(AwardHeld::year).containsExactly(FIRST_KEPT - 1, FIRST_KEPT, 2025);
    }

    @Test
    void unknownAwardsComeInTheOrderOfTheirKeys() {
        Facts facts = Facts.ofPerson(2024)
                .award(held(new AwardKey("x"), 2020))
                .award(held(new AwardKey("b"), 2020))
                .award(held(new AwardKey("c"), 2020))
                .award(held(new AwardKey("a"), 2020))
                .build();
        assertThat(facts.awardsOutside(Set.of(new AwardKey("b"))))
                .extracting(each -> each.award().value())
                .containsExactly("a", "c", "x");
    }

    private static Facts whole() {
        LocalDate day = LocalDate.of(2015, 1, 1);
        return Facts.ofPerson(2024)
                .since(LocalDate.of(2011, 2, 3))
                .recordsFrom(2012)
                .woman(true)
                .pendingProceedings(Truth.NO)
                .workerClass(WorkerClass.FARMER)
                .standing(Standing.OUTSIDE)
                .laterRetirement(Truth.YES)
                .rated(2023, Rating.GOOD)
                .rated(2024, Rating.EXCELLENT)
                .award(held(TITLE, 2023))
                .award(held(CERTIFICATE, 2024))
                .initiative(new Initiative(
                        "1", "Early", Reach.BASE, 2023, LocalDate.of(2023, 6, 1), List.of(TITLE, CERTIFICATE)))
                .initiative(new Initiative("2", "Late", Reach.BASE, 2023, LocalDate.of(2024, 6, 1), List.of()))
                .research(new ResearchTask(
                        "3", "Early study", Reach.BASE, 2023, LocalDate.of(2023, 6, 1), List.of(CERTIFICATE)))
                .research(
                        new ResearchTask("4", "Late study", Reach.BASE, 2023, LocalDate.of(2024, 6, 1), List.of(TITLE)))
                .discipline(new Discipline(DisciplineLevel.WARNING, LocalDate.of(2023, 12, 20), null))
                .discipline(new Discipline(DisciplineLevel.WARNING, LocalDate.of(2023, 12, 21), null))
                .achievement(new Achievement(AchievementKind.SUDDEN, 2023, Truth.YES, "paper"))
                .members(new CollectiveYear(2023, 5, Map.of(), Map.of(), Truth.YES))
                .post(new Post(PostLevel.MINISTER, day, null))
                .service(new Service(ServicePlace.ARMY, day, null))
                .build();
    }

    @Test
    void seenFromAnotherYearNothingIsLost() {
        Facts facts = whole();
        Facts later = facts.seenFrom(2026).build();
        assertThat(later.subject()).isEqualTo(Subject.INDIVIDUAL);
        assertThat(later.year()).isEqualTo(2026);
        assertThat(later.since()).isEqualTo(facts.since());
        assertThat(later.recordsFrom()).isEqualTo(2012);
        assertThat(later.woman()).isEqualTo(Truth.YES);
        assertThat(later.pendingProceedings()).isEqualTo(Truth.NO);
        assertThat(later.workerClass()).isEqualTo(WorkerClass.FARMER);
        assertThat(later.standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(later.laterRetirement()).isEqualTo(Truth.YES);
        assertThat(later.rating(2023)).isEqualTo(Rating.GOOD);
        assertThat(later.rating(2024)).isEqualTo(Rating.EXCELLENT);
        assertThat(later.rating(2025)).isNull();
        assertThat(later.awards()).isEqualTo(facts.awards()).hasSize(2);
        assertThat(later.initiatives()).isEqualTo(facts.initiatives()).hasSize(2);
        assertThat(later.researchTasks()).isEqualTo(facts.researchTasks()).hasSize(2);
        assertThat(later.disciplines()).isEqualTo(facts.disciplines()).hasSize(2);
        assertThat(later.achievements()).isEqualTo(facts.achievements()).hasSize(1);
        assertThat(later.collectiveYears()).containsExactlyElementsOf(facts.collectiveYears());
        assertThat(later.collectiveYear(2023)).isNotNull();
        assertThat(later.posts()).isEqualTo(facts.posts()).hasSize(1);
        assertThat(later.services()).isEqualTo(facts.services()).hasSize(1);
        assertThat(facts.seenFrom(2025)
                        .post(new Post(PostLevel.MINISTER, LocalDate.of(2025, 1, 1), null))
                        .build()
                        .posts())
                .hasSize(2);
        assertThat(facts.posts()).hasSize(1);
        assertThat(Facts.ofHousehold(2020).build().seenFrom(2021).build().posts())
                .isNull();
        assertThat(Facts.ofHousehold(2020).build().subject()).isEqualTo(Subject.HOUSEHOLD);
        assertThat(Facts.ofCollective(2020).build().subject()).isEqualTo(Subject.COLLECTIVE);
    }

    @Test
    void whatCameAfterTheDayWasNotKnownThen() {
        Facts then = whole().knownBy(LocalDate.of(2023, 12, 20), 2023).build();
        assertThat(then.awards()).containsExactly(held(TITLE, 2023));
        assertThat(then.disciplines())
                .containsExactly(new Discipline(DisciplineLevel.WARNING, LocalDate.of(2023, 12, 20), null));
        assertThat(then.initiatives())
                .extracting(Initiative::recognisedOn)
                .containsExactly(LocalDate.of(2023, 6, 1), null);
        assertThat(then.researchTasks())
                .extracting(ResearchTask::acceptedOn)
                .containsExactly(LocalDate.of(2023, 6, 1), null);
        assertThat(then.initiatives().getLast().title()).isEqualTo("Late");
        assertThat(then.researchTasks().getLast().title()).isEqualTo("Late study");
    }

    @Test
    void anAwardLeftOutGivesBackWhatItUsed() {
        Facts without = whole().seenFrom(2024)
                .without(each -> each.award().equals(TITLE))
                .build();
        assertThat(without.awards()).containsExactly(held(CERTIFICATE, 2024));
        assertThat(without.initiatives().getFirst().usedFor()).containsExactly(CERTIFICATE);
        assertThat(without.researchTasks())
                .extracting(ResearchTask::usedFor)
                .containsExactly(List.of(CERTIFICATE), List.of());
        Facts another = whole().seenFrom(2024)
                .award(held(TITLE, 2020))
                .without(each -> each.year() == 2023)
                .build();
        assertThat(another.initiatives().getFirst().usedFor()).containsExactly(TITLE, CERTIFICATE);
    }

    @Test
    void researchIsCountedLikeInitiatives() {
        Facts facts = whole();
        Solved research = facts.solvedResearch();
        assertThat(research.count()).isEqualTo(2);
        assertThat(research.id(0)).isEqualTo("3");
        assertThat(research.title(1)).isEqualTo("Late study");
        assertThat(research.year(1)).isEqualTo(2023);
        assertThat(research.usedFor(0)).containsExactly(CERTIFICATE);
        assertThat(research.reach(0)).isEqualTo(Reach.BASE);
        assertThat(research.recognisedOn(1))
                .isEqualTo((int) LocalDate.of(2024, 6, 1).toEpochDay());
        assertThat(facts.knownBy(LocalDate.of(2023, 12, 20), 2023)
                        .build()
                        .solvedResearch()
                        .recognisedOn(1))
                .isEqualTo(Solved.NOT_RECOGNISED);
    }

    @Test
    void severalSolutionsOfDifferentNamesAreAllKept() {
        Facts facts = whole();
        assertThat(facts.doubts()).isEmpty();
        assertThat(facts.seenFrom(2024)
                        .initiative(new Initiative("2", "Again", Reach.BASE, 2024, null, List.of()))
                        .build()
                        .doubts())
                .containsExactly(new Doubt.SolutionTwice("Again", 2024));
    }

    @Test
    void membersDisciplinedFromALevelOnAreCounted() {
        CollectiveYear year = new CollectiveYear(
                2024,
                9,
                Map.of(),
                Map.of(DisciplineLevel.REPRIMAND, 3, DisciplineLevel.WARNING, 2, DisciplineLevel.DISMISSAL, 1),
                Truth.YES);
        assertThat(year.disciplinedFrom(DisciplineLevel.REPRIMAND)).isEqualTo(6);
        assertThat(year.disciplinedFrom(DisciplineLevel.WARNING)).isEqualTo(3);
        assertThat(year.disciplinedFrom(DisciplineLevel.DEMOTION)).isEqualTo(1);
    }
}
