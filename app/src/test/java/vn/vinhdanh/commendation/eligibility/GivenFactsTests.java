package vn.vinhdanh.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Doubt;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.web.Words;

/** What somebody typed becomes facts, and each field that cannot be read is told by its name. */
class GivenFactsTests {

    private static final Law LAW = Law.read();

    @Test
    void whatIsTypedBecomesFacts() {
        var reading = read(Map.ofEntries(
                Map.entry("day", "21/11/2026"),
                Map.entry("year", "2026"),
                Map.entry("since", "2010-05-01"),
                Map.entry("pending", "no"),
                Map.entry("ratings[0].year", "2026"),
                Map.entry("ratings[0].rating", "excellent"),
                Map.entry("awards[3].award", "CSTĐ cơ sở"),
                Map.entry("awards[3].year", "2025"),
                Map.entry("awards[3].decision", "12/QĐ"),
                Map.entry("initiatives[0].title", "Máy đo"),
                Map.entry("initiatives[0].reach", "ministry"),
                Map.entry("initiatives[0].year", "2026"),
                Map.entry("initiatives[0].recognised", "30/11/2026")));
        assertThat(reading.problems()).isEmpty();
        var facts = Objects.requireNonNull(reading.facts());
        assertThat(reading.day()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(facts.rating(2026)).isEqualTo(Rating.EXCELLENT);
        assertThat(facts.awards(new AwardKey("chien-si-thi-dua-co-so"))).hasSize(1);
        assertThat(facts.initiatives().getFirst().reach()).isEqualTo(Reach.MINISTRY);
    }

    @Test
    void everyFieldThatCannotBeReadIsNamed() {
        var reading = read(Map.ofEntries(
                Map.entry("day", "31/02/2026"),
                Map.entry("year", "2026"),
                Map.entry("ratings[0].year", "26"),
                Map.entry("ratings[0].rating", "superb"),
                Map.entry("awards[0].award", "khong-co-giai-nay"),
                Map.entry("disciplines[0].level", "warning"),
                Map.entry("members[0].year", "2025"),
                Map.entry("colour", "red")));
        assertThat(reading.problems().keySet())
                .containsExactlyInAnyOrder(
                        "day",
                        "ratings[0].year",
                        "ratings[0].rating",
                        "awards[0].award",
                        "awards[0].year",
                        "disciplines[0].decided",
                        "members[0].members",
                        "colour");
        assertThat(read(Map.of("day", "2026-11-21")).problems()).containsOnlyKeys("year");
    }

    @Test
    void timesOfServiceAreFactsAndTheirFieldsAreNamed() {
        var reading = read(Map.ofEntries(
                Map.entry("day", "2026-11-21"),
                Map.entry("year", "2026"),
                Map.entry("postsComplete", "yes"),
                Map.entry("services[0].place", "volunteer-youth"),
                Map.entry("services[0].from", "1970-01-01"),
                Map.entry("services[0].until", "31/12/1971"),
                Map.entry("services[1].place", "army"),
                Map.entry("services[1].from", "1985-03-01")));
        assertThat(reading.problems()).isEmpty();
        var facts = Objects.requireNonNull(reading.facts());
        assertThat(facts.services())
                .containsExactly(
                        new Service(ServicePlace.VOLUNTEER_YOUTH, LocalDate.of(1970, 1, 1), LocalDate.of(1971, 12, 31)),
                        new Service(ServicePlace.ARMY, LocalDate.of(1985, 3, 1), null));
        assertThat(facts.posts()).isEmpty();
        assertThat(read(Map.of("day", "2026-11-21", "year", "2026", "services[0].place", "navy"))
                        .problems())
                .containsOnlyKeys("services[0].place", "services[0].from");
    }

    @Test
    void contradictionsAreDoubtsAndNeverFailures() {
        Map<String, String> typed = new LinkedHashMap<>(Map.of("day", "2026-11-21", "year", "2026"));
        typed.put("ratings[0].year", "2025");
        typed.put("ratings[0].rating", "GOOD");
        typed.put("ratings[1].year", "2025");
        typed.put("ratings[1].rating", "EXCELLENT");
        for (int i = 0; i < 2; i++) {
            typed.put("initiatives[" + i + "].title", "Một sáng kiến");
            typed.put("initiatives[" + i + "].reach", "BASE");
            typed.put("initiatives[" + i + "].year", "2025");
        }
        var reading = read(typed);
        assertThat(reading.problems()).isEmpty();
        var facts = Objects.requireNonNull(reading.facts());
        assertThat(facts.doubts())
                .anyMatch(Doubt.TwoRatings.class::isInstance)
                .anyMatch(Doubt.SolutionTwice.class::isInstance);
        var verdict = LAW.on(LocalDate.of(2026, 11, 21))
                .award(new AwardKey("chien-si-thi-dua-co-so"))
                .weigh(facts);
        assertThat(verdict.remarks()).anyMatch(each -> each.key().equals("rules.doubt.two-ratings"));
    }

    @Test
    void aListThatIsTooLongIsRefused() {
        Map<String, String> typed = new LinkedHashMap<>(Map.of("day", "2026-11-21", "year", "2026"));
        for (int i = 0; i < GivenFacts.MOST_ROWS + 1; i++) {
            typed.put("ratings[" + i + "].year", Integer.toString(1960 + i));
            typed.put("ratings[" + i + "].rating", "GOOD");
        }
        Map<String, Words.Term> problems = read(typed).problems();
        assertThat(problems.values()).anyMatch(each -> each.key().equals("given.wrong.too-many"));
    }

    private static GivenFacts.Reading read(Map<String, String> typed) {
        return GivenFacts.read(typed, LAW, Set.of());
    }
}
