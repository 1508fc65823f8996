package vn.vinhdanh.rules.bonus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;

/** What is paid, to the đồng. */
class MoneyTests {

    private static final Law LAW = Law.read();
    private static final LawOn DAY = LAW.on(LocalDate.of(2025, 8, 1));

    @ParameterizedTest
    @CsvSource(textBlock = """
            CSTĐCS,   INDIVIDUAL, 2025-08-01,  2340000
            CSTĐB,    INDIVIDUAL, 2025-08-01,  7020000
            LĐTT,     INDIVIDUAL, 2025-08-01,   710000
            TTLĐTT,   COLLECTIVE, 2025-08-01,  1880000
            TTLĐXS,   COLLECTIVE, 2025-08-01,  3510000
            CTĐCP,    COLLECTIVE, 2025-08-01, 28080000
            CTĐB,     COLLECTIVE, 2025-08-01, 18720000
            BKTTg,    INDIVIDUAL, 2025-08-01,  8190000
            BKTTg,    HOUSEHOLD,  2025-08-01, 12290000
            BKB,      INDIVIDUAL, 2025-08-01,  3510000
            GK,       INDIVIDUAL, 2025-08-01,   710000
            GK,       HOUSEHOLD,  2025-08-01,  1060000
            KNC,      INDIVIDUAL, 2025-08-01,  1410000
            HCLĐ III, COLLECTIVE, 2025-08-01, 21060000
            CSTĐTQ,   INDIVIDUAL, 2024-06-30,  8100000
            CSTĐTQ,   INDIVIDUAL, 2024-07-01, 10530000
            HCSV,     COLLECTIVE, 2024-06-30, 165600000
            HCLĐ I,   INDIVIDUAL, 2024-06-30, 16200000
            """)
    void theSumOfTheDecisionDay(String name, Subject subject, LocalDate day, long dong) {
        Amount amount = LAW.on(day).amount(key(name), subject).orElseThrow();
        assertThat(amount.dong()).isEqualTo(dong);
        assertThat(amount.draft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-30, 1390000, true",
        "2019-07-01, 1490000, false",
        "2023-06-30, 1490000, false",
        "2023-07-01, 1800000, false",
        "2024-06-30, 1800000, false",
        "2024-07-01, 2340000, false",
        "2025-12-31, 2340000, false",
        "2026-01-01, 2340000, true"
    })
    void theBaseSalaryOfADay(LocalDate day, long dong, boolean draft) {
        BaseSalary salary = LAW.on(day).money().salary(day).orElseThrow();
        assertThat(salary.dong()).isEqualTo(dong);
        assertThat(salary.draft()).isEqualTo(draft);
    }

    @Test
    void beforeAnySalaryWasReadThereIsNoSum() {
        assertThat(LAW.on(LocalDate.of(2018, 6, 30)).amount(key("BKB"), Subject.INDIVIDUAL))
                .isEmpty();
    }

    @Test
    void aCommemorativeMedalHasACeiling() {
        assertThat(DAY.amount(key("KNC"), Subject.INDIVIDUAL).orElseThrow().atMost())
                .isTrue();
        assertThat(DAY.amount(key("GK"), Subject.INDIVIDUAL).orElseThrow().atMost())
                .isFalse();
    }

    @Test
    void aSumOfTheOldDecreeWaitsForItsRounding() {
        Amount old = LAW.on(LocalDate.of(2022, 5, 1))
                .amount(key("BKB"), Subject.INDIVIDUAL)
                .orElseThrow();
        assertThat(old.dong()).isEqualTo(1_490_000);
        assertThat(old.bonus().draft()).isFalse();
        assertThat(old.draft()).isTrue();
    }

    @Test
    void ofTitlesOverTheSameYearTheHighestIsPaid() {
        assertThat(DAY.payments(List.of(person("LĐTT", 2024, 2024, null), person("CSTĐCS", 2024, 2024, null))))
                .extracting(each -> each.granted().award().value(), Payment::fate)
                .containsExactly(
                        tuple("lao-dong-tien-tien", Payment.Fate.HIGHER_TITLE_PAID),
                        tuple("chien-si-thi-dua-co-so", Payment.Fate.PAID));
    }

    @Test
    void titlesOverDifferentYearsAreEachPaid() {
        assertThat(DAY.payments(List.of(person("CSTĐCS", 2024, 2024, null), person("CSTĐB", 2022, 2024, null))))
                .extracting(Payment::fate)
                .containsOnly(Payment.Fate.PAID);
    }

    @Test
    void ofEqualTitlesTheFirstIsPaid() {
        assertThat(DAY.payments(List.of(person("CSTĐCS", 2024, 2024, null), person("CSTĐCS", 2024, 2024, null))))
                .extracting(Payment::fate)
                .containsExactly(Payment.Fate.PAID, Payment.Fate.HIGHER_TITLE_PAID);
    }

    @Test
    void aTitleAndAFormAreBothPaid() {
        List<Payment> payments =
                DAY.payments(List.of(person("CSTĐCS", 2024, 2024, null), person("BKB", 2024, 2024, null)));
        assertThat(payments).extracting(Payment::fate).containsOnly(Payment.Fate.PAID);
        assertThat(payments.stream()
                        .mapToLong(each ->
                                each.amount() == null ? 0 : each.amount().dong())
                        .sum())
                .isEqualTo(5_850_000);
    }

    @Test
    void formsForDifferentYearsAndAchievementsAreEachPaid() {
        assertThat(DAY.payments(List.of(person("BKB", 2023, 2024, "công trạng"), person("GK", 2025, 2025, "cứu nạn"))))
                .extracting(Payment::fate)
                .containsOnly(Payment.Fate.PAID);
    }

    @Test
    void formsForTheSameYearsOrTheSameAchievementAreForPeople() {
        assertThat(DAY.payments(List.of(person("BKB", 2025, 2025, "cứu nạn"), person("GK", 2024, 2025, "cứu nạn"))))
                .extracting(Payment::fate)
                .containsOnly(Payment.Fate.TO_BE_ASKED);
        assertThat(DAY.payments(List.of(person("BKB", 2025, 2025, null), person("GK", 2025, 2025, null))))
                .extracting(Payment::fate)
                .containsOnly(Payment.Fate.TO_BE_ASKED);
    }

    @Test
    void aPaymentNamesTheClauseThatSettlesIt() {
        assertThat(DAY.payments(List.of(person("CSTĐCS", 2024, 2024, null), person("BKB", 2024, 2024, null))))
                .extracting(
                        each -> each.citation() == null ? "" : each.citation().clause())
                .containsExactly("Điều 49 khoản 5", "Điều 49 khoản 6");
    }

    @Test
    void aFifthOfThePayrollAndAFifthOfTheFund() {
        FundCeiling fund = LAW.on(LocalDate.of(2024, 8, 1))
                .money()
                .fund(LocalDate.of(2024, 8, 1))
                .orElseThrow();
        assertThat(fund.most(10_000_000_004L)).isEqualTo(2_000_000_000L);
        assertThat(fund.mostForOrganising(2_000_000_000L)).isEqualTo(400_000_000L);
        assertThat(fund.draft()).isFalse();
        assertThat(DAY.money().fund(DAY.day()).orElseThrow().draft()).isTrue();
    }

    private static Granted person(String name, int firstYear, int lastYear, @Nullable String achievement) {
        Award award = LAW.called(name).orElseThrow();
        return new Granted(award.key(), award.kind(), Subject.INDIVIDUAL, firstYear, lastYear, achievement);
    }

    private static AwardKey key(String name) {
        return LAW.called(name).orElseThrow().key();
    }
}
