package vn.vinhdanh.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.Subject;

/** Awards as lists write them, and what is asked about words that nothing is called. */
class AwardReadingTests {

    private static final AwardReading.Reader READER =
            new AwardReading.Reader(Law.read().awards());

    private static @Nullable String nearest(String text, @Nullable Subject subject) {
        Award nearest = READER.nearest(text, subject);
        return nearest == null ? null : nearest.key().value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HCLĐ hạng 3              | huan-chuong-lao-dong-hang-ba
            HCLĐ hạng Nhì            | huan-chuong-lao-dong-hang-nhi
            HCLÐ hạng III            | huan-chuong-lao-dong-hang-ba
            HCLĐ 2                   | huan-chuong-lao-dong-hang-nhi
            HC Lao động hạng Nhất    | huan-chuong-lao-dong-hang-nhat
            HC LĐ hạng 1             | huan-chuong-lao-dong-hang-nhat
            Huân chương LĐ hạng Ba   | huan-chuong-lao-dong-hang-ba
            HCĐL hạng 3              | huan-chuong-doc-lap-hang-ba
            HC Độc lập hạng Nhì      | huan-chuong-doc-lap-hang-nhi
            HCBVTQ hạng 2            | huan-chuong-bao-ve-to-quoc-hang-nhi
            BKBT                     | bang-khen-bo
            BK Bộ trưởng             | bang-khen-bo
            BK cấp Bộ                | bang-khen-bo
            BK Thủ tướng             | bang-khen-thu-tuong
            BK TTg                   | bang-khen-thu-tuong
            BKTTCP                   | bang-khen-thu-tuong
            CSTĐCS                   | chien-si-thi-dua-co-so
            CSTĐ cấp cơ sở           | chien-si-thi-dua-co-so
            CSTĐ TQ                  | chien-si-thi-dua-toan-quoc
            LĐTT                     | lao-dong-tien-tien
            LĐ tiên tiến             | lao-dong-tien-tien
            TTLĐXS                   | tap-the-lao-dong-xuat-sac
            TT LĐXS                  | tap-the-lao-dong-xuat-sac
            TT LĐTT                  | tap-the-lao-dong-tien-tien
            Cờ TĐ Chính phủ          | co-thi-dua-chinh-phu
            Cờ Bộ                    | co-thi-dua-bo
            """)
    void theShortFormsPeopleWriteAreNames(String written, String award) {
        AwardReading reading = READER.of(written);
        assertThat(reading.awards()).extracting(each -> each.key().value()).containsExactly(award);
        assertThat(reading.sure()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bằng ken Bộ trưởng       | bang-khen-bo
            Chiến sĩ thi dua cơ xở   | chien-si-thi-dua-co-so
            Lao đọng tiên tiên       | lao-dong-tien-tien
            Giấy khe                 | giay-khen
            HCLĐHB                   | huan-chuong-lao-dong-hang-ba
            Huân chươn Lao độn hạng Ba | huan-chuong-lao-dong-hang-ba
            """)
    void aWordThatNothingIsCalledIsAskedAbout(String written, String award) {
        assertThat(nearest(written, null)).isEqualTo(award);
    }

    @Test
    void onlyWhatTheSubjectCanReceiveIsAskedAbout() {
        assertThat(nearest("Lao động tiên tiến tập thể", Subject.COLLECTIVE)).isEqualTo("tap-the-lao-dong-tien-tien");
        Award person = Objects.requireNonNull(READER.nearest("Tập thể lao động tiên tiếng", Subject.INDIVIDUAL));
        assertThat(person.profile().subjects()).contains(Subject.INDIVIDUAL);
    }

    @Test
    void aWordLikeNoNameIsNotGuessedAt() {
        assertThat(nearest("xyz", null)).isNull();
        assertThat(nearest("", null)).isNull();
        assertThat(nearest("Đi nghỉ mát Sầm Sơn", null)).isNull();
    }
}
