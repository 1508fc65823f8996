package vn.vinhdanh.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.Blocs;

@HouseTest
@Transactional
class CountingTests {

    @Autowired
    Counting counting;

    @Autowired
    Blocs blocs;

    @Autowired
    JdbcClient jdbc;

    /** The conference of 25/6/2020 reported these eight figures for 2015–2019. */
    @Test
    void theFiveYearsOfTheMinistryOfficesComeOutExactly() {
        Map<String, Figure> figures = figures();
        assertThat(of(figures, "huan-chuong-lao-dong")).satisfies(order -> {
            assertThat(order.occurrences()).isEqualTo(14);
            assertThat(order.collectives()).isEqualTo(5);
            assertThat(order.people()).isEqualTo(9);
        });
        assertThat(of(figures, "co-thi-dua-chinh-phu").collectiveOccurrences()).isEqualTo(5);
        assertThat(of(figures, "bang-khen-thu-tuong")).satisfies(certificate -> {
            assertThat(certificate.occurrences()).isEqualTo(15);
            assertThat(certificate.people()).isEqualTo(15);
        });
        assertThat(of(figures, "chien-si-thi-dua-toan-quoc").people()).isEqualTo(2);
        assertThat(of(figures, "co-thi-dua-bo").collectiveOccurrences()).isEqualTo(17);
        assertThat(of(figures, "bang-khen-bo")).satisfies(certificate -> {
            assertThat(certificate.occurrences()).isEqualTo(171);
            assertThat(certificate.collectiveOccurrences()).isEqualTo(28);
            assertThat(certificate.personOccurrences()).isEqualTo(143);
            assertThat(certificate.people()).isLessThan(143);
        });
        assertThat(of(figures, "tap-the-lao-dong-xuat-sac").collectiveOccurrences())
                .isEqualTo(59);
        assertThat(of(figures, "chien-si-thi-dua-bo").personOccurrences()).isEqualTo(39);
    }

    @Test
    void behindEachFigureStandExactlyItsAwardsEachWithItsDecision() {
        for (Figure figure : counting.figures(fiveYears())) {
            for (Subject subject : Subject.values()) {
                long expected = subject == Subject.PERSON ? figure.personOccurrences() : figure.collectiveOccurrences();
                List<Counted> behind = counting.behind(fiveYears(), figure.family(), subject, 0, 5000);
                assertThat(behind).hasSize((int) expected).allSatisfy(counted -> {
                    assertThat(counted.decisionNumber()).isNotBlank();
                    assertThat(counted.holder()).isNotBlank();
                    assertThat(counted.year()).isBetween(2015, 2019);
                });
                assertThat(counting.count(fiveYears(), figure.family(), subject))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void anAwardThatWasUndoneNoLongerCounts() {
        long before = of(figures(), "chien-si-thi-dua-toan-quoc").occurrences();
        jdbc.sql("""
                update registry.award_record set undone_by_id = decision_id, undone_on = date '2021-01-01'
                where id = (select min(id) from registry.award_record where award_key = 'chien-si-thi-dua-toan-quoc')
                """).update();
        assertThat(of(figures(), "chien-si-thi-dua-toan-quoc").occurrences()).isEqualTo(before - 1);
    }

    @Test
    void theYearsAddUpToTheWhole() {
        long years = counting.years(fiveYears()).stream()
                .mapToLong(year -> year.people() + year.collectives())
                .sum();
        long whole = counting.figures(fiveYears()).stream()
                .mapToLong(Figure::occurrences)
                .sum();
        assertThat(years).isEqualTo(whole).isPositive();
    }

    private static Figure of(Map<String, Figure> figures, String family) {
        return Objects.requireNonNull(figures.get(family), family);
    }

    private Map<String, Figure> figures() {
        return counting.figures(fiveYears()).stream().collect(Collectors.toMap(Figure::family, figure -> figure));
    }

    private Question fiveYears() {
        Bloc offices = blocs.ofYear(2019).stream()
                .filter(bloc -> bloc.name().endsWith("Cơ quan Bộ"))
                .findFirst()
                .orElseThrow();
        return new Question(
                2015,
                2019,
                blocs.throughTheYears(offices.id()).stream()
                        .filter(bloc -> bloc.year() >= 2015 && bloc.year() <= 2019)
                        .map(Bloc::id)
                        .toList());
    }
}
