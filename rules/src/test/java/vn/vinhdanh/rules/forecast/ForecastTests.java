package vn.vinhdanh.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import vn.vinhdanh.rules.wording.Wording;

class ForecastTests {

    private static final Law LAW = Law.read();
    private static final Forecast FORECAST = new Forecast(LAW);
    private static final AwardKey WORKER = new AwardKey("lao-dong-tien-tien");
    private static final AwardKey FIGHTER = new AwardKey("chien-si-thi-dua-co-so");
    private static final AwardKey MINISTRY_FIGHTER = new AwardKey("chien-si-thi-dua-bo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Grassroots fighter in these years, rated excellent in them, recorded in full since 2015. */
    private static Facts.Builder fighter(int... years) {
        Facts.Builder facts = Facts.ofPerson(2026)
                .since(LocalDate.of(2015, 1, 1))
                .recordsFrom(2015)
                .woman(true)
                .pendingProceedings(Truth.NO);
        for (int year : years) {
            facts.rated(year, Rating.EXCELLENT)
                    .award(new AwardHeld(FIGHTER, year, CommendationType.MERIT, "1/QĐ", false))
                    .award(new AwardHeld(WORKER, year, CommendationType.MERIT, "1/QĐ", false));
        }
        return facts;
    }

    private static Prospect of(List<Prospect> prospects, AwardKey award) {
        return prospects.stream()
                .filter(each -> each.award().equals(award))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPersonWithoutARecordIsNearNothingThatNeedsYears() {
        Facts nobody = Facts.ofPerson(2026)
                .since(LocalDate.of(2026, 1, 1))
                .recordsFrom(2026)
                .pendingProceedings(Truth.NO)
                .rated(2026, Rating.COMPLETED)
                .build();
        Prospect prospect = of(FORECAST.on(TODAY, nobody), MINISTRY_FIGHTER);
        assertThat(prospect.nearness()).isEqualTo(Nearness.FAR);
        assertThat(prospect.steps()).isGreaterThan(1);
    }

    @Test
    void oneInitiativeLacksAndTheWordsSayHowManyHowFarAndUntilWhen() {
        Prospect near = of(FORECAST.nearMisses(TODAY, fighter(2024, 2025, 2026).build()), MINISTRY_FIGHTER);
        assertThat(near.steps()).isEqualTo(1);
        assertThat(near.by()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(near.missing())
                .extracting(words -> Wording.plain(Locale.of("vi")).say(words))
                .containsExactly("Cần thêm 1 sáng kiến từ cấp Bộ trở lên của các năm 2024 đến 2026, được công nhận"
                        + " trước ngày 31/12/2026");
        assertThat(near.missing())
                .extracting(words -> Wording.plain(Locale.ENGLISH).say(words))
                .containsExactly(
                        "1 more initiative of ministry level or above from 2024 to 2026 needed, recognised before"
                                + " 31/12/2026");
    }

    @Test
    void whatIsHeldForTheYearIsNotOfferedAgain() {
        assertThat(of(FORECAST.on(TODAY, fighter(2026).build()), FIGHTER).nearness())
                .isEqualTo(Nearness.HELD);
    }

    @Test
    void aWayThatNeedsAClaimIsNeverANearMiss() {
        Facts facts = fighter().rated(2026, Rating.GOOD).build();
        assertThat(FORECAST.nearMisses(TODAY, facts))
                .allSatisfy(each -> assertThat(each.missing())
                        .noneSatisfy(words -> assertThat(words.key()).isEqualTo("rules.missing.claimed")));
    }

    @Test
    void theThirdYearInARowOpensTheMinistryTitle() {
        Facts facts = fighter(2025, 2026)
                .initiative(new Initiative("a", "a", Reach.MINISTRY, 2025, LocalDate.of(2025, 12, 1), List.of()))
                .build();
        assertThat(of(FORECAST.on(TODAY, facts), MINISTRY_FIGHTER).nearness()).isEqualTo(Nearness.NEAR);
        Outlook steady = FORECAST.nextYear(TODAY, facts, Assumption.steady(LAW, facts));
        assertThat(steady.year()).isEqualTo(2027);
        assertThat(steady.by()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(steady.opens()).extracting(Prospect::award).contains(MINISTRY_FIGHTER);
        assertThat(steady.assumptions())
                .extracting(words -> words.key())
                .containsExactly("rules.assumption.rated", "rules.assumption.received", "rules.assumption.received");
        Outlook lesser = FORECAST.nextYear(TODAY, facts, Assumption.of(Rating.GOOD));
        assertThat(lesser.opens()).extracting(Prospect::award).doesNotContain(MINISTRY_FIGHTER);
    }

    @Test
    void withoutTheInitiativeNextYearSaysWhatStillLacks() {
        Facts facts = fighter(2025, 2026).build();
        Outlook outlook = FORECAST.nextYear(TODAY, facts, Assumption.steady(LAW, facts));
        assertThat(outlook.opens()).extracting(Prospect::award).doesNotContain(MINISTRY_FIGHTER);
        Prospect near = of(outlook.near(), MINISTRY_FIGHTER);
        assertThat(near.missing())
                .extracting(words -> Wording.plain(Locale.of("vi")).say(words))
                .containsExactly("Cần thêm 1 sáng kiến từ cấp Bộ trở lên của các năm 2025 đến 2027, được công nhận"
                        + " trước ngày 31/12/2027");
    }

    @Test
    void whatIsOpenAlreadyDoesNotOpenNextYear() {
        Facts facts = fighter(2025, 2026).build();
        assertThat(of(FORECAST.on(TODAY, facts), new AwardKey("bang-khen-bo")).nearness())
                .isEqualTo(Nearness.OPEN);
        assertThat(FORECAST.nextYear(TODAY, facts, Assumption.steady(LAW, facts))
                        .opens())
                .extracting(Prospect::award)
                .doesNotContain(new AwardKey("bang-khen-bo"));
    }

    @Test
    void theNearestComeFirst() {
        assertThat(FORECAST.on(TODAY, fighter(2025, 2026).build()))
                .isSortedAccordingTo(Prospect.NEAREST_FIRST)
                .extracting(Prospect::award)
                .doesNotHaveDuplicates();
    }
}
