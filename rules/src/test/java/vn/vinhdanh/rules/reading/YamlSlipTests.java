package vn.vinhdanh.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no YAML is told to people, in their language, at its line. */
class YamlSlipTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "act: a: b                      | 1 | colon where none can be        | dấu hai chấm ở chỗ không được có",
                "act: a;names: x;  b: c         | 3 | colon where none can be        | dấu hai chấm ở chỗ không được có",
                "act: a;number;names: x         | 2 | not followed by a colon        | Thiếu dấu hai chấm",
                "act: a;~number: 1              | 2 | indented with a tab            | bằng phím Tab",
                "act: a;number: @b              | 2 | cannot begin with the character “@” | bắt đầu bằng ký tự “@”",
                "act: a;number: `b              | 2 | cannot begin with the character “`” | bắt đầu bằng ký tự “`”",
                "act: a;number: \"b;issuer: c;   | 2 | quotation mark is opened here  | mở ở đây mà không đóng",
                "act: a;number: 'b;issuer: c;   | 2 | quotation mark is opened here  | mở ở đây mà không đóng",
                "act: a;names: { vi: x;number: 1| 2 | bracket is opened here         | Ngoặc mở ở đây",
                "act: a;touches: [x, y;number: 1| 2 | bracket is opened here         | Ngoặc mở ở đây",
                "act: a;number: \"b\\qc\"        | 2 | followed by a character        | ký tự không hiểu được",
                "act: a;number: 1;number: 2     | 3 | “number” stands twice          | “number” viết hai lần",
                "act: a;touches:;  - b; - c     | 4 | not indented like the lines    | không khớp với các dòng quanh nó",
                "act: a;number: %b              | 2 | cannot begin with              | không được bắt đầu",
                "act: &                         | 1 | not written as YAML is         | không viết đúng cách của YAML"
            })
    void aSlipIsToldInWordsAtItsLine(String text, int line, String english, String vietnamese) {
        Fault fault = faultOf(text.replace(';', '\n').replace('~', '\t'));
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.in(Locale.ENGLISH)).startsWith("luat/acts/a.yaml:").contains(english);
        assertThat(fault.in(Locale.of("vi"))).contains(vietnamese).doesNotContain("expected", "found", "while");
    }

    private static Fault faultOf(String text) {
        LawReader reader = new LawReader(SmallLaw.with(Map.of("acts/a.yaml", text)));
        LawUnreadable unreadable = catchThrowableOfType(LawUnreadable.class, reader::read);
        assertThat(unreadable).as(text).isNotNull();
        List<Fault> here = unreadable.faults().stream()
                .filter(each -> each.file().endsWith("acts/a.yaml"))
                .toList();
        return here.getFirst();
    }
}
