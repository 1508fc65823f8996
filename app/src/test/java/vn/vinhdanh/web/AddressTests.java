package vn.vinhdanh.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTests {

    @Test
    void oneValueChangesAndTheOthersStay() {
        assertThat(Address.with("/nguoi?q=an&trang=3", "trang", 4)).isEqualTo("/nguoi?q=an&trang=4");
        assertThat(Address.with("/nguoi", "q", "Võ Ẩn & Hạnh"))
                .isEqualTo("/nguoi?q=V%C3%B5+%E1%BA%A8n+%26+H%E1%BA%A1nh");
    }

    @Test
    void nothingTakesTheValueAway() {
        assertThat(Address.with("/nguoi?trang=3", "trang", null)).isEqualTo("/nguoi");
        assertThat(Address.with("/nguoi?trangphuc=1&trang=3", "trang", "")).isEqualTo("/nguoi?trangphuc=1");
    }

    @Test
    void valuesAreReadBackAsTheyWereTyped() {
        assertThat(Address.values("/nguoi?q=V%C3%B5+An&ngay=2025-03-01", "ngay"))
                .containsExactly(Map.entry("q", "Võ An"));
        assertThat(Address.values("/nguoi?q=100%", "ngay")).containsExactly(Map.entry("q", "100%"));
    }
}
