package vn.vinhdanh.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostLevelTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "Chuyên viên", "Trưởng phòng", "Thủ trưởng đơn vị", "Vụ trưởngX", "nguyên Vụ trưởng"})
    void aTitleThatDoesNotTellTellsNothing(String title) {
        assertThat(PostLevel.of(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Vụ trưởng Vụ Kế hoạch, DEPARTMENT_HEAD",
        "Phó Vụ trưởng, DEPARTMENT_DEPUTY",
        "Quyền Cục trưởng, DEPARTMENT_HEAD",
        "Tổng cục trưởng, GENERAL_DEPARTMENT_HEAD",
        "Phó Tổng cục trưởng, GENERAL_DEPARTMENT_DEPUTY",
        "Chánh Văn phòng Bộ, DEPARTMENT_HEAD",
        "PHÓ GIÁM ĐỐC SỞ, PROVINCIAL_DEPUTY",
        "Giám đốc Sở Khoa học và Công nghệ, PROVINCIAL_HEAD",
        "Thứ trưởng, DEPUTY_MINISTER",
        "Bộ trưởng, MINISTER"
    })
    void aTitleIsRecognisedByItsBeginning(String title, PostLevel level) {
        assertThat(PostLevel.of(title)).contains(level);
    }

    @Test
    void higherPostsStandAtEveryLowerLevel() {
        assertThat(PostLevel.MINISTER.atLeast(PostLevel.DEPARTMENT_HEAD)).isTrue();
        assertThat(PostLevel.DEPARTMENT_HEAD.atLeast(PostLevel.DEPARTMENT_HEAD)).isTrue();
        assertThat(PostLevel.DEPARTMENT_DEPUTY.atLeast(PostLevel.DEPARTMENT_HEAD))
                .isFalse();
    }
}
