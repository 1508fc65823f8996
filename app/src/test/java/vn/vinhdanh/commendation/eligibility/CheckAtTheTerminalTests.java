package vn.vinhdanh.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.printing.Tables;

@HouseTest
class CheckAtTheTerminalTests {

    @Autowired
    private CheckAtTheTerminal terminal;

    @Autowired
    private SampleList sampleList;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    void a_list_is_judged_and_written_and_nothing_is_kept() throws Exception {
        Path list = folder.resolve("de-nghi.xlsx");
        Files.write(list, acting.as("chuyen-vien", sampleList::xlsx));
        long before = lists();
        assertThat(check(list, "2026-11-21", "2026", "")).isZero();
        assertThat(said()).startsWith("30 dòng: ").contains("30 rows: ").contains("Dòng ");
        Path written = folder.resolve("de-nghi.ket-qua.xlsx");
        assertThat(said()).contains(written.toString());
        assertThat(Tables.all(Files.readAllBytes(written), "ket-qua.xlsx")
                        .getFirst()
                        .entries())
                .hasSize(30);
        assertThat(lists()).isEqualTo(before);
    }

    @Test
    void a_text_file_is_judged_too_and_what_is_not_recognised_is_told() throws Exception {
        Path list = folder.resolve("ds.csv");
        Files.writeString(
                list, "Họ và tên,Danh hiệu đề nghị\nLương Không Có,CSTĐ cấp Bộ\nLương Không Có,CSTĐ cấp Bộ\n");
        Path out = folder.resolve("ra.xlsx");
        assertThat(check(list, "", "", out.toString())).isZero();
        assertThat(said())
                .startsWith("2 dòng: 0 đủ điều kiện")
                .contains("Trùng với dòng 2")
                .contains("Lương Không Có", "Không có người này trong sổ.");
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void what_cannot_be_read_is_said_with_its_reason() throws Exception {
        Path list = folder.resolve("x.csv");
        assertThat(check(list, "", "", "")).isEqualTo(2);
        assertThat(complained()).contains("The file " + list + " cannot be read.");
        Files.writeString(list, "");
        assertThat(check(list, "", "", "")).isEqualTo(2);
        Files.writeString(list, "Họ và tên,Danh hiệu\nA,B\n");
        assertThat(check(list, "31/12/2026", "", "")).isEqualTo(2);
        assertThat(complained()).contains("“31/12/2026” is not a day.");
        assertThat(check(list, "1900-01-01", "", "")).isEqualTo(2);
        assertThat(complained()).contains("1900").doesNotContain("Năm thành tích");
        assertThat(check(list, "", "năm nay", "")).isEqualTo(2);
        assertThat(check(list, "", "", folder.resolve("none/x.xlsx").toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("cannot be written");
    }

    @Test
    void a_file_without_names_is_refused_and_nothing_is_written_over() throws Exception {
        Path odd = folder.resolve("le.xlsx");
        Files.writeString(odd, "chỉ là chữ\nvài dòng chữ\n");
        assertThat(check(odd, "", "", "")).isEqualTo(2);
        assertThat(complained()).contains("Chưa nhận ra cột họ tên");
        assertThat(folder.resolve("le.ket-qua.xlsx")).doesNotExist();

        Path list = folder.resolve("ds2.csv");
        Files.writeString(list, "a,b,c\n1,2,3\n");
        assertThat(check(list, "", "", "")).isEqualTo(2);
        assertThat(folder.resolve("ds2.ket-qua.xlsx")).doesNotExist();

        Files.writeString(list, "Họ và tên,Danh hiệu\nLương Không Có,LĐTT\nLương Không Có,LĐTT\n");
        assertThat(check(list, "", "", "")).isZero();
        assertThat(said()).contains("Xét cả danh sách, 1 chỗ cần xem", "2 dòng ghi cùng một đề nghị");
        byte[] first = Files.readAllBytes(folder.resolve("ds2.ket-qua.xlsx"));
        assertThat(check(list, "", "", "")).isZero();
        assertThat(said()).contains(folder.resolve("ds2.ket-qua-2.xlsx").toString());
        assertThat(folder.resolve("ds2.ket-qua.xlsx")).hasBinaryContent(first);
        assertThat(Tables.all(Files.readAllBytes(folder.resolve("ds2.ket-qua-2.xlsx")), "x.xlsx")
                        .getFirst()
                        .entries())
                .allSatisfy(row ->
                        assertThat(row.cells()).anyMatch(cell -> cell.text().contains("Không có người này trong sổ.")));
    }

    private int check(Path list, String on, String year, String out) {
        said.reset();
        complained.reset();
        return terminal.check(
                list,
                new CheckAtTheTerminal.Asked(on, year, out),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    private long lists() {
        return database.sql("select count(*) from commendation.checked_list")
                .query(Long.class)
                .single();
    }
}
