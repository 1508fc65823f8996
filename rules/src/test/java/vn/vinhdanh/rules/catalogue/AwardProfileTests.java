package vn.vinhdanh.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An award's names, offices and days, as they were on a day. */
class AwardProfileTests {

    private static final Citation CITES = new Citation(new ActKey("luat-mau"), "Điều 1");
    private static final LocalDate RENAMED = LocalDate.of(2015, 12, 31);

    private static Decider decider(Decider.Who who, int from, @Nullable Integer until) {
        LocalDate last = until == null ? null : LocalDate.of(until, 12, 31);
        return new Decider(who, new InForce(LocalDate.of(from, 1, 1), last), CITES, null, false);
    }

    private static AwardProfile profile(@Nullable Given given) {
        return new AwardProfile(
                new AwardKey("khen-mau"),
                new Said("Khen mẫu", "Sample"),
                List.of(
                        new FormerName(new Said("Khen xưa", "Ancient"), LocalDate.of(2005, 12, 31), CITES),
                        new FormerName(new Said("Khen cũ", "Old"), RENAMED, CITES)),
                List.of("KM"),
                List.of(Subject.INDIVIDUAL),
                Level.MINISTRY,
                List.of(
                        decider(Decider.Who.MINISTER, 2010, 2014),
                        decider(Decider.Who.PROVINCE_CHAIR, 2010, 2014),
                        decider(Decider.Who.HEAD_OF_UNIT, 2020, null)),
                1,
                Cadence.ANNUAL,
                List.of(),
                "order-1",
                given);
    }

    @ParameterizedTest
    @CsvSource({"2005-12-31, Ancient", "2006-01-01, Old", "2015-12-31, Old", "2016-01-01, Sample"})
    void itIsCalledAsOnThatDay(LocalDate day, String name) {
        assertThat(profile(null).namesOn(day).in(Locale.ENGLISH)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-06-01, MINISTER+PROVINCE_CHAIR, true",
        "2010-01-01, MINISTER+PROVINCE_CHAIR, false",
        "2014-12-31, MINISTER+PROVINCE_CHAIR, false",
        "2016-01-01, MINISTER+PROVINCE_CHAIR, true",
        "2019-12-31, HEAD_OF_UNIT, true",
        "2030-01-01, HEAD_OF_UNIT, false"
    })
    void whereNothingWasReadTheNearestOfficesStandInAsUnconfirmed(LocalDate day, String who, boolean draft) {
        List<Decider> deciders = profile(null).deciders(day);
        assertThat(deciders).extracting(each -> each.who().name()).containsExactly(who.split("\\+"));
        assertThat(deciders).allMatch(each -> each.draft() == draft);
    }

    @Test
    void itIsGivenOnItsDays() {
        assertThat(profile(null).givenOn(RENAMED)).isTrue();
        InForce days = new InForce(LocalDate.of(2010, 1, 1), RENAMED);
        AwardProfile dropped = profile(new Given(days, CITES, null, false));
        assertThat(dropped.givenOn(RENAMED)).isTrue();
        assertThat(dropped.givenOn(RENAMED.plusDays(1))).isFalse();
        assertThat(dropped.givenOn(LocalDate.of(2009, 12, 31))).isFalse();
    }

    @Test
    void everyNameIsKnown() {
        assertThat(profile(null).alsoCalled(List.of("Khen kiểu Bộ")).everyName())
                .containsExactly(
                        "khen mau",
                        "Khen mẫu",
                        "Sample",
                        "Khen xưa",
                        "Ancient",
                        "Khen cũ",
                        "Old",
                        "KM",
                        "Khen kiểu Bộ");
    }

    @Test
    void anOfficeThatWasADraftStaysOne() {
        Decider draft = decider(Decider.Who.MINISTER, 2010, null).unconfirmed();
        assertThat(draft.draft()).isTrue();
        assertThat(draft.unconfirmed()).isSameAs(draft);
    }

    @Test
    void aNameIsComparedBare() {
        assertThat(BareName.of("  Bằng khen —  của “Bộ” Đ1! ")).isEqualTo("bang khen cua bo d1");
    }
}
