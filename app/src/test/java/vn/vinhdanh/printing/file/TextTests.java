package vn.vinhdanh.printing.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was typed or copied comes to one plain line; what is one already stays as it is. */
class TextTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "Nguyễn Thị Ánh", "Bằng khen Bộ - 2025 (lần 2)", "Đỗ Ước", "STT", "ŵ ſ ɏ"})
    void a_plain_line_stays(String plain) {
        assertThat(Text.oneLine(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '  Trần An ',               Trần An
            'Trần  An',                 Trần An
            'Trần\u00A0An',             Trần An
            'Trần\u200B An\uFEFF',      Trần An
            'Tra\u0302\u0300n An',      Trần An
            'Tra\u0300\u0302n An',      Trần An
            'Trần\u00ADAn',             TrầnAn
            'Trần\tAn',                 Trần An
            ' ',                        ''
            """)
    void everything_else_is_put_right(String typed, String line) {
        assertThat(Text.oneLine(typed)).isEqualTo(line);
    }
}
