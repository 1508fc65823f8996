package vn.vinhdanh.rules.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Truth;

/** What goes into the columns comes out of them. */
class PopulationTests {

    private static final AwardKey TITLE = new AwardKey("danh-hieu");
    private static final AwardKey CERTIFICATE = new AwardKey("bang-khen");

    @Test
    void aRowShowsWhatTheFactsSay() {
        List<Facts> histories = new RandomHistories(11, List.of(TITLE, CERTIFICATE)).some(500);
        Population population = Population.of(histories);
        for (int row = 0; row < histories.size(); row++) {
            assertSame(population.history(row), histories.get(row));
            assertThat(titles(population.history(row))).isEqualTo(titles(histories.get(row)));
        }
    }

    @Test
    void aRowFilledByNumbersIsTheSameAsOneFromFacts() {
        PopulationBuilder builder = Population.builder();
        int title = builder.award(TITLE);
        int decision = builder.decision("01/QĐ");
        builder.next(Subject.INDIVIDUAL, 2024)
                .since(2010, 5, 6)
                .recordsFrom(2011)
                .woman(Truth.YES)
                .pendingProceedings(Truth.NO)
                .rated(2023, Rating.GOOD)
                .rated(2024, Rating.EXCELLENT)
                .rated(2022, Rating.GOOD)
                .rated(2022, Rating.COMPLETED)
                .award(title, 2024, CommendationType.MERIT, decision)
                .award(title, 2020, CommendationType.SUDDEN, PopulationBuilder.NO_DECISION)
                .initiative(
                        Reach.MINISTRY, 2024, (int) LocalDate.of(2024, 11, 1).toEpochDay());
        History row = builder.build().history(0);
        Facts facts = Facts.ofPerson(2024)
                .since(LocalDate.of(2010, 5, 6))
                .recordsFrom(2011)
                .woman(true)
                .pendingProceedings(Truth.NO)
                .rated(2023, Rating.GOOD)
                .rated(2024, Rating.EXCELLENT)
                .rated(2022, Rating.GOOD)
                .rated(2022, Rating.COMPLETED)
                .award(new AwardHeld(TITLE, 2024, CommendationType.MERIT, "01/QĐ", false))
                .award(new AwardHeld(TITLE, 2020, CommendationType.SUDDEN, null, false))
                .build();
        assertSame(row, facts);
        assertThat(row.solvedInitiatives().count()).isOne();
        assertThat(row.solvedInitiatives().reach(0)).isEqualTo(Reach.MINISTRY);
        assertThat(row.solvedInitiatives().title(0)).isEqualTo("1");
    }

    @Test
    void tenYearsOfAPersonTakeAtMostAHundredBytes() {
        PopulationBuilder builder = Population.builder();
        int title = builder.award(TITLE);
        int certificate = builder.award(CERTIFICATE);
        int decision = builder.decision("01/QĐ");
        for (int person = 0; person < 10_000; person++) {
            builder.next(Subject.INDIVIDUAL, 2024).since(2010, 1, 1);
            for (int year = 2015; year <= 2024; year++) {
                builder.rated(year, Rating.GOOD).award(title, year, CommendationType.MERIT, decision);
                if (year % 2 == 0) {
                    builder.initiative(Reach.BASE, year, PopulationBuilder.NOT_RECOGNISED);
                }
            }
            if (person % 5 < 2) {
                builder.award(certificate, 2014, CommendationType.MERIT, decision);
            }
        }
        Population population = builder.build();
        assertThat(population.bytes() / (double) population.size()).isBetween(50.0, 100.0);
    }

    @Test
    void aLongHistoryIsKeptWhole() {
        Facts old = Facts.ofPerson(2024)
                .award(new AwardHeld(TITLE, 1950, CommendationType.MERIT, "1/QĐ", false))
                .build();
        assertThat(Population.of(List.of(old)).history(0)).isSameAs(old);
        PopulationBuilder builder = Population.builder();
        int title = builder.award(TITLE);
        builder.next(Subject.INDIVIDUAL, 2024);
        assertThatThrownBy(() -> builder.award(title, 1950, CommendationType.MERIT, PopulationBuilder.NO_DECISION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1950");
    }

    private static void assertSame(History row, Facts facts) {
        assertThat(row.subject()).isEqualTo(facts.subject());
        assertThat(row.year()).isEqualTo(facts.year());
        assertThat(row.since()).isEqualTo(facts.since());
        assertThat(row.recordsFrom()).isEqualTo(facts.recordsFrom());
        assertThat(row.woman()).isEqualTo(facts.woman());
        assertThat(row.pendingProceedings()).isEqualTo(facts.pendingProceedings());
        assertThat(row.workerClass()).isEqualTo(facts.workerClass());
        assertThat(row.standing()).isEqualTo(facts.standing());
        assertThat(row.laterRetirement()).isEqualTo(facts.laterRetirement());
        assertThat(row.posts()).isEqualTo(facts.posts());
        assertThat(row.services()).isEqualTo(facts.services());
        assertThat(row.disciplines()).isEqualTo(facts.disciplines());
        assertThat(row.achievements()).isEqualTo(facts.achievements());
        assertThat(row.awards()).containsExactlyInAnyOrderElementsOf(facts.awards());
        for (AwardKey each : List.of(TITLE, CERTIFICATE)) {
            assertThat(row.awards(each)).isEqualTo(facts.awards(each));
            assertThat(row.awarded(each)).isEqualTo(facts.awarded(each));
        }
        for (int year = facts.year() - 70; year <= facts.year() + 2; year++) {
            assertThat(row.rating(year)).isEqualTo(facts.rating(year));
            assertThat(row.contradictoryRating(year)).isEqualTo(facts.contradictoryRating(year));
            assertThat(row.collectiveYear(year)).isEqualTo(facts.collectiveYear(year));
            for (Rating each : Rating.values()) {
                assertThat(row.ratedAtLeast(year, each)).isEqualTo(facts.ratedAtLeast(year, each));
                assertThat(row.ratedAtLeast(each)).isEqualTo(facts.ratedAtLeast(each));
            }
            assertThat(row.awardedFor(TITLE, year)).isEqualTo(facts.awardedFor(TITLE, year));
        }
    }

    private static List<String> titles(History history) {
        List<String> titles = new ArrayList<>();
        for (int each = 0; each < history.solvedInitiatives().count(); each++) {
            titles.add(history.solvedInitiatives().title(each));
        }
        return titles;
    }
}
