package vn.vinhdanh.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for lists over which the reader of tables would trip, guided by the code that they reach. Every input is answered with
 * tables or with an {@link Unreadable}, in time. {@code ./vinhdanh fuzz} goes looking for more; what it finds is kept beside this
 * class.
 *
 * <p>An input that begins with P was pasted, any other is a file.
 */
class GuidedTableFuzzTests {

    /** Of the processor's time, so that a busy machine is nobody's fault. */
    private static final long SLOWEST = Duration.ofSeconds(4).toNanos();

    private static final Map<String, List<String>> SOUGHT =
            Map.of("name", List.of("Họ và tên", "Họ tên"), "unit", List.of("Đơn vị"), "born", List.of("Năm sinh"));

    @MethodSource("lists")
    @FuzzTest
    void everyListIsAnswered(byte[] input) {
        long began = processorTime();
        try {
            List<Table> tables = input.length > 0 && input[0] == 'P'
                    ? List.of(Tables.paste(
                            new String(Arrays.copyOfRange(input, 1, input.length), StandardCharsets.UTF_8)))
                    : Tables.all(input, "danh-sach");
            for (Table table : tables) {
                assertThat(Columns.guess(table, SOUGHT)).isNotNull();
                assertThat(table.entries()).isNotNull();
            }
        } catch (Unreadable refused) {
            assertThat(refused.key()).startsWith("printing.");
        }
        long took = processorTime() - began;
        if (took >= SLOWEST) {
            fail("took " + Duration.ofNanos(took));
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static Stream<byte[]> lists() {
        String list = """
                BỘ MẪU

                TT;Họ và tên;Năm sinh;Đơn vị;Thành tích
                ;;;;Năm 2024;Năm 2025
                (1);(2);(3);(4);(5);(6)
                1;Nguyễn Văn Mẫu;1980;Vụ Mẫu;"HTXSNV; CSTĐCS";HTTNV
                2;Trần Thị Mẫu;="01980";Vụ Mẫu;"nói \"\"tốt\"\"";
                """;
        return Stream.of(
                Made.utf8(list),
                Made.utf8(list.replace(';', ',')),
                Made.utf8("sep=|\r\n" + list.replace(';', '|').replace("\n", "\r\n")),
                Made.utf8("P" + list.replace(';', '\t')),
                ("\uFEFF" + list).getBytes(StandardCharsets.UTF_16LE),
                Made.utf8("P1. Nguyễn Văn Mẫu, Vụ Mẫu\n2. Trần Thị Mẫu, Vụ Mẫu\n"),
                Made.workbook(
                        new String[] {"TT", "Họ và tên", "Đơn vị"}, new String[] {}, new String[] {"1", "Mẫu", "Viện"}),
                Made.utf8("<html><table><tr><td>Họ tên</td></tr></table></html>"),
                Made.utf8("{\\rtf1 Mẫu}"));
    }
}
