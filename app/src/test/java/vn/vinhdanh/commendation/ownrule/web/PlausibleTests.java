package vn.vinhdanh.commendation.ownrule.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlausibleTests {

    @Test
    void aNumberLooksLikeAnActsNumber() {
        assertThat(List.of("12/2026/TT-BKHCN", "98/2023/NĐ-CP", "5007/BNV-TĐKT"))
                .allMatch(Plausible::number);
        assertThat(List.of("../../etc/1", "không số", "<b>1</b>", "1;drop", "")).noneMatch(Plausible::number);
    }

    @Test
    void aClauseNamesItsPlace() {
        assertThat(List.of("Điều 7", "điều 7 khoản 2 điểm a", "Chương II", "toàn văn", "Khoản 1, Điều 3"))
                .allMatch(Plausible::clause);
        assertThat(List.of("Điều", "xyz", "khoản nào đó", "7", "")).noneMatch(Plausible::clause);
    }

    @Test
    void aDayIsOfThisCentury() {
        assertThat(Plausible.day(LocalDate.of(1945, 1, 1))).isTrue();
        assertThat(Plausible.day(LocalDate.of(1944, 12, 31))).isFalse();
        assertThat(Plausible.day(LocalDate.of(2101, 1, 1))).isFalse();
    }
}
