package vn.vinhdanh.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class WordTablesTests {

    /** A document with a letterhead, a table in a list's shape, and the signatures. */
    private static byte[] document() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            fill(document.createTable(1, 2), List.of(List.of("BỘ THỬ NGHIỆM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
            document.createParagraph().createRun().setText("Danh sách đề nghị tặng Bằng khen Bộ");
            var list = document.createTable(4, 4);
            fill(
                    list,
                    List.of(
                            List.of("TT", "Họ và tên", "Đơn vị công tác", "Thành tích"),
                            List.of("1", "Nguyễn Văn An", "Phòng Một", "tốt"),
                            List.of("2", "Lê Thị Bình", "", "tốt"),
                            List.of("3", "Trần Chi", "Phòng Hai", "")));
            merge(list, 1, 2);
            document.createParagraph();
            fill(document.createTable(1, 2), List.of(List.of("NGƯỜI LẬP", "THỦ TRƯỞNG")));
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void merge(XWPFTable table, int column, int fromRow) {
        table.getRow(fromRow - 1)
                .getCell(column + 1)
                .getCTTc()
                .addNewTcPr()
                .addNewVMerge()
                .setVal(STMerge.RESTART);
        table.getRow(fromRow)
                .getCell(column + 1)
                .getCTTc()
                .addNewTcPr()
                .addNewVMerge()
                .setVal(STMerge.CONTINUE);
    }

    private static void fill(XWPFTable table, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
    }

    @Test
    void everyTableIsReadWithTheWordsAboveIt() throws IOException {
        List<Table> tables = Tables.all(document(), "danh-sach.docx");
        assertThat(tables).hasSize(3);
        Table list = tables.get(1);
        assertThat(list.sheet()).isEqualTo("Danh sách đề nghị tặng Bằng khen Bộ");
        assertThat(list.columns())
                .extracting(Column::title)
                .containsExactly("TT", "Họ và tên", "Đơn vị công tác", "Thành tích");
        assertThat(list.entries()).hasSize(3);
        assertThat(list.entries().get(0).cell(1).text()).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void aCellMergedDownwardBelongsToEachRow() throws IOException {
        Table list = Tables.all(document(), "danh-sach.docx").get(1);
        assertThat(list.entries().get(1).cell(2).text()).isEqualTo("Phòng Một");
        assertThat(list.entries().get(2).cell(2).text()).isEqualTo("Phòng Hai");
    }
}
