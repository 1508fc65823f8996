package vn.vinhdanh.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Decider;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.catalogue.Subject;

/** The catalogue holds every award there is, and says of each who decides and by which clause. */
class CatalogueTests {

    private static final Law LAW = Law.read();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
            LĐTT,       lao-dong-tien-tien,                     TITLE,        UNIT,       HEAD_OF_UNIT
            CSTĐCS,     chien-si-thi-dua-co-so,                 TITLE,        UNIT,       HEAD_OF_UNIT
            CSTĐB,      chien-si-thi-dua-bo,                    TITLE,        MINISTRY,   MINISTER
            CSTĐTQ,     chien-si-thi-dua-toan-quoc,             TITLE,        GOVERNMENT, PRIME_MINISTER
            TTLĐTT,     tap-the-lao-dong-tien-tien,             TITLE,        UNIT,       HEAD_OF_UNIT
            TTLĐXS,     tap-the-lao-dong-xuat-sac,              TITLE,        MINISTRY,   MINISTER
            CTĐB,       co-thi-dua-bo,                          TITLE,        MINISTRY,   MINISTER
            CTĐCP,      co-thi-dua-chinh-phu,                   TITLE,        GOVERNMENT, GOVERNMENT
            Cờ thi đua của quân khu,  co-thi-dua-quan-khu,      TITLE,        MINISTRY,   HEAD_OF_GREAT_BODY
            Cờ thi đua ĐHQG, co-thi-dua-dai-hoc-quoc-gia,       TITLE,        MINISTRY,   HEAD_OF_GREAT_BODY
            XTB,        xa-phuong-dac-khu-tieu-bieu,            TITLE,        MINISTRY,   PROVINCE_CHAIR
            TVH,        thon-to-dan-pho-van-hoa,                TITLE,        UNIT,       COMMUNE_CHAIR
            GĐVH,       gia-dinh-van-hoa,                       TITLE,        UNIT,       COMMUNE_CHAIR
            HCSV,       huan-chuong-sao-vang,                   COMMENDATION, STATE,      PRESIDENT
            HCHCM,      huan-chuong-ho-chi-minh,                COMMENDATION, STATE,      PRESIDENT
            HCĐL I,     huan-chuong-doc-lap-hang-nhat,          COMMENDATION, STATE,      PRESIDENT
            HCĐL II,    huan-chuong-doc-lap-hang-nhi,           COMMENDATION, STATE,      PRESIDENT
            HCĐL III,   huan-chuong-doc-lap-hang-ba,            COMMENDATION, STATE,      PRESIDENT
            HCQC I,     huan-chuong-quan-cong-hang-nhat,        COMMENDATION, STATE,      PRESIDENT
            HCQC II,    huan-chuong-quan-cong-hang-nhi,         COMMENDATION, STATE,      PRESIDENT
            HCQC III,   huan-chuong-quan-cong-hang-ba,          COMMENDATION, STATE,      PRESIDENT
            HCLĐ I,     huan-chuong-lao-dong-hang-nhat,         COMMENDATION, STATE,      PRESIDENT
            HCLĐ II,    huan-chuong-lao-dong-hang-nhi,          COMMENDATION, STATE,      PRESIDENT
            HCLĐ III,   huan-chuong-lao-dong-hang-ba,           COMMENDATION, STATE,      PRESIDENT
            HCCC I,     huan-chuong-chien-cong-hang-nhat,       COMMENDATION, STATE,      PRESIDENT
            HCCC II,    huan-chuong-chien-cong-hang-nhi,        COMMENDATION, STATE,      PRESIDENT
            HCCC III,   huan-chuong-chien-cong-hang-ba,         COMMENDATION, STATE,      PRESIDENT
            HCBVTQ I,   huan-chuong-bao-ve-to-quoc-hang-nhat,   COMMENDATION, STATE,      PRESIDENT
            HCBVTQ II,  huan-chuong-bao-ve-to-quoc-hang-nhi,    COMMENDATION, STATE,      PRESIDENT
            HCBVTQ III, huan-chuong-bao-ve-to-quoc-hang-ba,     COMMENDATION, STATE,      PRESIDENT
            HCĐĐK,      huan-chuong-dai-doan-ket-dan-toc,       COMMENDATION, STATE,      PRESIDENT
            HCDC,       huan-chuong-dung-cam,                   COMMENDATION, STATE,      PRESIDENT
            HCHN,       huan-chuong-huu-nghi,                   COMMENDATION, STATE,      PRESIDENT
            HCQKQT,     huy-chuong-quan-ky-quyet-thang,         COMMENDATION, STATE,      PRESIDENT
            HCVANTQ,    huy-chuong-vi-an-ninh-to-quoc,          COMMENDATION, STATE,      PRESIDENT
            HCCSVV I,   huy-chuong-chien-si-ve-vang-hang-nhat,  COMMENDATION, STATE,      PRESIDENT
            HCCSVV II,  huy-chuong-chien-si-ve-vang-hang-nhi,   COMMENDATION, STATE,      PRESIDENT
            HCCSVV III, huy-chuong-chien-si-ve-vang-hang-ba,    COMMENDATION, STATE,      PRESIDENT
            Huy chương Hữu nghị, huy-chuong-huu-nghi,           COMMENDATION, STATE,      PRESIDENT
            HCTNXP,     huy-chuong-thanh-nien-xung-phong-ve-vang, COMMENDATION, STATE,    PRESIDENT
            Tỉnh anh hùng, tinh-anh-hung,                       COMMENDATION, STATE,      PRESIDENT
            Thành phố anh hùng, thanh-pho-anh-hung,             COMMENDATION, STATE,      PRESIDENT
            Bà mẹ Việt Nam Anh hùng, ba-me-viet-nam-anh-hung,   COMMENDATION, STATE,      PRESIDENT
            AHLLVTND,   anh-hung-luc-luong-vu-trang-nhan-dan,   COMMENDATION, STATE,      PRESIDENT
            AHLĐ,       anh-hung-lao-dong,                      COMMENDATION, STATE,      PRESIDENT
            NGND,       nha-giao-nhan-dan,                      COMMENDATION, STATE,      PRESIDENT
            NGƯT,       nha-giao-uu-tu,                         COMMENDATION, STATE,      PRESIDENT
            TTND,       thay-thuoc-nhan-dan,                    COMMENDATION, STATE,      PRESIDENT
            TTƯT,       thay-thuoc-uu-tu,                       COMMENDATION, STATE,      PRESIDENT
            NSND,       nghe-si-nhan-dan,                       COMMENDATION, STATE,      PRESIDENT
            NSƯT,       nghe-si-uu-tu,                          COMMENDATION, STATE,      PRESIDENT
            NNND,       nghe-nhan-nhan-dan,                     COMMENDATION, STATE,      PRESIDENT
            NNƯT,       nghe-nhan-uu-tu,                        COMMENDATION, STATE,      PRESIDENT
            Giải thưởng Hồ Chí Minh, giai-thuong-ho-chi-minh,   COMMENDATION, STATE,      PRESIDENT
            Giải thưởng Nhà nước, giai-thuong-nha-nuoc,         COMMENDATION, STATE,      PRESIDENT
            BKTTg,      bang-khen-thu-tuong,                    COMMENDATION, GOVERNMENT, PRIME_MINISTER
            BKB,        bang-khen-bo,                           COMMENDATION, MINISTRY,   MINISTER
            Bằng khen của quân khu, bang-khen-quan-khu,         COMMENDATION, MINISTRY,   HEAD_OF_GREAT_BODY
            Bằng khen ĐHQG, bang-khen-dai-hoc-quoc-gia,         COMMENDATION, MINISTRY,   HEAD_OF_GREAT_BODY
            KNC,        ky-niem-chuong,                         COMMENDATION, MINISTRY,   MINISTER
            KNC UBTVQH, ky-niem-chuong-uy-ban-thuong-vu-quoc-hoi, COMMENDATION, STATE,    STANDING_COMMITTEE
            Huy hiệu,   huy-hieu,                               COMMENDATION, MINISTRY,   MINISTER
            GK,         giay-khen,                              COMMENDATION, UNIT,       HEAD_OF_UNIT
            """)
    void everyAwardIsThereUnderItsShortName(
            String shortName, String key, AwardKind kind, Level level, Decider.Who decides) {
        Award award = LAW.called(shortName).orElseThrow();
        assertThat(award.key()).isEqualTo(new AwardKey(key));
        assertThat(award.kind()).isEqualTo(kind);
        assertThat(award.profile().level()).isEqualTo(level);
        assertThat(award.profile().deciders(DAY).getFirst().who()).isEqualTo(decides);
        assertThat(award.profile().subjects()).isNotEmpty();
        assertThat(award.profile().symbol()).isNotBlank();
        assertThat(award.profile().deciders())
                .allSatisfy(each -> assertThat(LAW.act(each.citation().act())).isPresent());
    }

    @Test
    void thereIsNoAwardBesidesThose() {
        assertThat(LAW.awards()).hasSize(63);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chiến sĩ tiên tiến", "Đơn vị tiên tiến", "Đơn vị quyết thắng", "Thị trấn tiêu biểu"})
    void titlesOfTheForcesAndFormerNamesAreRecognised(String name) {
        assertThat(LAW.called(name)).isPresent();
    }

    @Test
    void theExemplaryCommuneWasRenamed() {
        var profile = LAW.called("Xã, phường, thị trấn tiêu biểu").orElseThrow().profile();
        assertThat(profile.namesOn(LocalDate.of(2025, 6, 30)).vietnamese()).isEqualTo("Xã, phường, thị trấn tiêu biểu");
        assertThat(profile.namesOn(LocalDate.of(2025, 7, 1)).vietnamese()).isEqualTo("Xã, phường, đặc khu tiêu biểu");
    }

    @Test
    void theCulturalVillagePassedFromTheDistrictToTheCommune() {
        var profile = LAW.called("TVH").orElseThrow().profile();
        assertThat(profile.deciders(LocalDate.of(2025, 6, 30)))
                .extracting(Decider::who)
                .containsExactly(Decider.Who.DISTRICT_CHAIR);
        assertThat(profile.deciders(LocalDate.of(2025, 7, 1)))
                .extracting(Decider::who)
                .containsExactly(Decider.Who.COMMUNE_CHAIR);
    }

    @Test
    void theGovernmentFlagHasTwoDecidersOfWhichOneIsUnconfirmed() {
        assertThat(LAW.called("CTĐCP").orElseThrow().profile().deciders(DAY))
                .extracting(Decider::who, Decider::draft)
                .containsExactly(tuple(Decider.Who.GOVERNMENT, false), tuple(Decider.Who.PRIME_MINISTER, true));
    }

    @Test
    void aDayThatNoSourceCoversIsAnsweredByTheNearestAsUnconfirmed() {
        assertThat(LAW.called("LĐTT").orElseThrow().profile().deciders(LocalDate.of(2019, 12, 1)))
                .isNotEmpty()
                .allMatch(Decider::draft);
    }

    @Test
    void theBadgeEndedWithTheLawOf2022() {
        var badge = LAW.called("Huy hiệu").orElseThrow().profile();
        assertThat(badge.givenOn(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(badge.givenOn(LocalDate.of(2024, 1, 1))).isFalse();
        assertThat(LAW.called("GK").orElseThrow().profile().givenOn(DAY)).isTrue();
    }

    @Test
    void aBonusIsReadOrSaysThatItWasNot() {
        assertThat(LAW.awards().stream()
                        .flatMap(award -> award.profile().bonuses().stream())
                        .filter(bonus -> !bonus.draft()))
                .hasSizeGreaterThan(80)
                .allSatisfy(bonus -> assertThat(LAW.act(bonus.citation().act())
                                .orElseThrow()
                                .inForceOn(bonus.inForce().from()))
                        .isTrue());
    }

    /** Multiples as read, each on a day of the decree in which it was read. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            CSTĐTQ,   INDIVIDUAL, 2024-05-01, 4.5
            CSTĐTQ,   INDIVIDUAL, 2025-08-01, 4.5
            CSTĐB,    INDIVIDUAL, 2025-08-01, 3.0
            CSTĐCS,   INDIVIDUAL, 2025-08-01, 1.0
            LĐTT,     INDIVIDUAL, 2025-08-01, 0.3
            TTLĐXS,   COLLECTIVE, 2025-08-01, 1.5
            TTLĐTT,   COLLECTIVE, 2025-08-01, 0.8
            XTB,      COLLECTIVE, 2025-08-01, 2.0
            TVH,      COLLECTIVE, 2025-08-01, 1.5
            CTĐCP,    COLLECTIVE, 2025-08-01, 12
            CTĐB,     COLLECTIVE, 2025-08-01, 8
            Cờ thi đua của quân khu, COLLECTIVE, 2025-08-01, 6
            Cờ thi đua ĐHQG, COLLECTIVE, 2025-08-01, 6
            HCSV,     INDIVIDUAL, 2024-05-01, 46
            HCSV,     COLLECTIVE, 2024-05-01, 92
            HCHCM,    INDIVIDUAL, 2024-05-01, 30.5
            HCHCM,    COLLECTIVE, 2024-05-01, 61
            HCĐL I,   INDIVIDUAL, 2024-05-01, 15
            HCĐL I,   COLLECTIVE, 2024-05-01, 30
            HCĐL II,  INDIVIDUAL, 2024-05-01, 12.5
            HCĐL II,  COLLECTIVE, 2024-05-01, 25
            HCĐL III, INDIVIDUAL, 2024-05-01, 10.5
            HCĐL III, COLLECTIVE, 2024-05-01, 21
            HCQC I,   INDIVIDUAL, 2024-05-01, 15
            HCQC II,  COLLECTIVE, 2024-05-01, 25
            HCQC III, INDIVIDUAL, 2024-05-01, 10.5
            HCLĐ I,   INDIVIDUAL, 2024-05-01, 9
            HCLĐ II,  INDIVIDUAL, 2024-05-01, 7.5
            HCLĐ III, INDIVIDUAL, 2024-05-01, 4.5
            HCLĐ I,   COLLECTIVE, 2025-08-01, 18
            HCLĐ II,  COLLECTIVE, 2025-08-01, 15
            HCLĐ III, COLLECTIVE, 2025-08-01, 9
            HCCC I,   INDIVIDUAL, 2024-05-01, 9
            HCCC II,  COLLECTIVE, 2024-05-01, 15
            HCBVTQ III, INDIVIDUAL, 2024-05-01, 4.5
            HCĐĐK,    INDIVIDUAL, 2024-05-01, 7.5
            HCĐĐK,    COLLECTIVE, 2024-05-01, 15
            HCDC,     INDIVIDUAL, 2024-05-01, 4.5
            HCDC,     COLLECTIVE, 2024-05-01, 9
            AHLĐ,     INDIVIDUAL, 2024-05-01, 15.5
            AHLĐ,     COLLECTIVE, 2024-05-01, 31
            BMVNAH,   INDIVIDUAL, 2024-05-01, 15.5
            NGND,     INDIVIDUAL, 2024-05-01, 12.5
            TTƯT,     INDIVIDUAL, 2024-05-01, 9.0
            BKTTg,    INDIVIDUAL, 2025-08-01, 3.5
            BKTTg,    COLLECTIVE, 2025-08-01, 7
            BKTTg,    HOUSEHOLD,  2025-08-01, 5.25
            BKB,      INDIVIDUAL, 2025-08-01, 1.5
            BKB,      COLLECTIVE, 2025-08-01, 3
            BKB,      HOUSEHOLD,  2025-08-01, 2.25
            GK,       INDIVIDUAL, 2025-08-01, 0.3
            GK,       COLLECTIVE, 2025-08-01, 0.6
            GK,       HOUSEHOLD,  2025-08-01, 0.45
            KNC,      INDIVIDUAL, 2024-05-01, 0.6
            KNC,      INDIVIDUAL, 2025-08-01, 0.6
            KNC UBTVQH, INDIVIDUAL, 2025-08-01, 0.8
            BKB,      INDIVIDUAL, 2022-05-01, 1.0
            BKTTg,    INDIVIDUAL, 2022-05-01, 3.5
            HCTNXP,   INDIVIDUAL, 2022-05-01, 1.5
            Giải thưởng Hồ Chí Minh, INDIVIDUAL, 2022-05-01, 270
            Giải thưởng Nhà nước,    INDIVIDUAL, 2022-05-01, 170
            """)
    void theMultipleOfTheDecreeInWhichItWasRead(String name, Subject subject, LocalDate day, BigDecimal multiple) {
        var bonus =
                LAW.on(day).bonus(LAW.called(name).orElseThrow().key(), subject).orElseThrow();
        assertThat(bonus.multiple()).isEqualByComparingTo(multiple);
        assertThat(bonus.draft()).isFalse();
    }

    @Test
    void commemorativeMedalsHaveACeilingAndNotASum() {
        assertThat(Stream.of("KNC", "KNC UBTVQH").map(name -> LAW.called(name).orElseThrow()))
                .allSatisfy(award -> assertThat(award.profile().bonuses()).allMatch(bonus -> bonus.atMost()));
    }

    /** A household receives half as much again as a person. */
    @ParameterizedTest
    @ValueSource(strings = {"BKTTg", "BKB", "GK"})
    void aHouseholdReceivesOneAndAHalfTimesThePerson(String name) {
        AwardKey key = LAW.called(name).orElseThrow().key();
        LawOn day = LAW.on(DAY);
        BigDecimal person = day.bonus(key, Subject.INDIVIDUAL).orElseThrow().multiple();
        assertThat(day.bonus(key, Subject.HOUSEHOLD).orElseThrow().multiple())
                .isEqualByComparingTo(person.multiply(new BigDecimal("1.5")));
    }
}
