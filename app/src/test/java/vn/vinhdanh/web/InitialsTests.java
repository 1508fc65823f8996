package vn.vinhdanh.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTests {

    @Test
    void familyNameAndGivenNameCount() {
        assertThat(Initials.of("Võ Thị Hạnh")).isEqualTo("VH");
        assertThat(Initials.of("  đặng   ánh ")).isEqualTo("ĐÁ");
        assertThat(Initials.of("Ngọc")).isEqualTo("N");
        assertThat(Initials.of(" ")).isEmpty();
    }
}
