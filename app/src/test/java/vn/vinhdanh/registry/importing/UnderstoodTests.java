package vn.vinhdanh.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.registry.ServiceTime;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.web.Words;

/** What lists write is recognised, and never guessed. */
class UnderstoodTests {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource(textBlock = """
            Quân đội,                                ARMY
            QUÂN ĐỘI NHÂN DÂN VIỆT NAM,              ARMY
            quân ngũ,                                ARMY
            TNXP,                                    VOLUNTEER_YOUTH
            Lực lượng Thanh niên xung phong,         VOLUNTEER_YOUTH
            ngành,                                   SECTOR
            Công tác trong ngành,                    SECTOR
            tổng thời gian trong ngành,              SECTOR
            Tổng thời gian công tác,                 CAREER
            toan bo,                                 CAREER
            Career,                                  CAREER
            """)
    void a_place_of_service_goes_by_its_whole_wording(String written, ServicePlace place) {
        assertThat(Understood.place(written)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng cục Thủy sản",
                "Tổng công ty Lương thực",
                "TCT Lương thực",
                "Tổng",
                "Ngoài ngành",
                "ngành khác",
                "ngành Công an",
                "ngoài quân đội",
                "Bệnh viện Quân đội",
                "Hội cựu thanh niên xung phong",
                ""
            })
    void what_only_contains_such_a_word_is_no_place_of_service(String written) {
        assertThat(Understood.place(written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_place_is_understood_as_the_pages_write_it(ServicePlace place) {
        for (Locale language : new Locale[] {Words.VIETNAMESE, Words.ENGLISH}) {
            assertThat(Understood.place(words.say(language, ServiceTime.wordOf(place))))
                    .contains(place);
        }
    }

    @Test
    void the_refusal_names_wordings_that_are_understood() {
        assertThat(words.say(Words.VIETNAMESE, "registry.import.no-place", "x")
                        .split(": ", 2)[1]
                        .split("[,.] ?"))
                .isNotEmpty()
                .allSatisfy(named -> assertThat(Understood.place(named)).isPresent());
        assertThat(words.say(Words.ENGLISH, "registry.import.no-place", "x")
                        .split(": ", 2)[1]
                        .split("[,.] ?"))
                .isNotEmpty()
                .allSatisfy(named -> assertThat(Understood.place(named)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "Tốt, GOOD",
        "Loại tốt, GOOD",
        "Hoàn thành tốt nhiệm vụ, GOOD",
        "HTXSNV, EXCELLENT",
        "Hoàn thành nhiệm vụ, COMPLETED",
        "Chưa hoàn thành nhiệm vụ, NOT_COMPLETED",
        "Không hoàn thành nhiệm vụ, NOT_COMPLETED"
    })
    void a_rating_is_understood_as_lists_write_it(String words, Rating meant) {
        assertThat(Understood.rating(words)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chưa tốt", "Không tốt", "Tốt nghiệp"})
    void a_rating_is_not_guessed_from_one_syllable(String words) {
        assertThat(Understood.rating(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bộ, MINISTRY",
        "Bộ Khoa học và Công nghệ, MINISTRY",
        "Cấp Bộ, MINISTRY",
        "Cấp cơ sở, BASE",
        "Toàn quốc, NATIONAL"
    })
    void a_reach_is_understood_as_lists_write_it(String words, Reach meant) {
        assertThat(Understood.reach(words)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cán bộ", "Toàn bộ", "Nội bộ"})
    void a_reach_is_not_guessed_from_one_syllable(String words) {
        assertThat(Understood.reach(words)).isEmpty();
    }
}
