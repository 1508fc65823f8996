package vn.vinhdanh.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.printing.OfficialPaper.Alignment;
import vn.vinhdanh.printing.OfficialPaper.GridColumn;

/** What is written can be read back from the file itself. */
class WritingTests {

    private static final String ADDRESS = "https://vinhdanh.example.gov.vn/cong/xac-minh/7K3M-Q9TX-2026";

    private static final Certificate CERTIFICATE = new Certificate(
            "BỘ TRƯỞNG BỘ KHOA HỌC VÀ CÔNG NGHỆ",
            "TẶNG",
            "BẰNG KHEN",
            "Bà Nguyễn Thị Ưu Mẫu",
            "Trưởng phòng Tổng hợp, Viện Nghiên cứu Mẫu",
            "Đã có thành tích xuất sắc trong công tác, hai năm liên tục 2024 và 2025",
            "Quyết định số 123/QĐ-BKHCN ngày 05 tháng 01 năm 2026",
            "Hà Nội",
            LocalDate.of(2026, 1, 5),
            List.of("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
            "Trần Văn Mẫu",
            ADDRESS,
            "");

    private static final OfficialPaper DECISION = OfficialPaper.by("BỘ KHOA HỌC VÀ CÔNG NGHỆ")
            .numbered("123/QĐ-BKHCN")
            .at("Hà Nội", LocalDate.of(2026, 1, 5))
            .kind("QUYẾT ĐỊNH")
            .subject("Về việc tặng Bằng khen của Bộ trưởng")
            .authority("BỘ TRƯỞNG BỘ KHOA HỌC VÀ CÔNG NGHỆ")
            .grounds("Căn cứ Luật Thi đua, khen thưởng;")
            .grounds("Theo đề nghị của Vụ trưởng Vụ Thi đua - Khen thưởng,")
            .centred("QUYẾT ĐỊNH:")
            .article("Điều 1.", "Tặng Bằng khen cho 60 cá nhân có tên trong danh sách kèm theo.")
            .article("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký.")
            .signedBy("Trần Văn Mẫu", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG")
            .copies("Như Điều 2;", "Lưu: VT, TĐKT.")
            .appendix("DANH SÁCH", "(Kèm theo Quyết định số 123/QĐ-BKHCN ngày 05 tháng 01 năm 2026)")
            .table(
                    List.of(
                            new GridColumn("STT", 1, Alignment.CENTRE),
                            new GridColumn("Họ và tên", 5, Alignment.LEFT),
                            new GridColumn("Đơn vị", 6, Alignment.LEFT)),
                    IntStream.rangeClosed(1, 60)
                            .mapToObj(i -> List.of(
                                    Integer.toString(i), "Nguyễn Văn Mẫu " + i, "Viện Mẫu <" + i + "> & cộng sự"))
                            .toList())
            .paper();

    @Test
    void aDecisionSaysAllItsWordsAndNumbersItsPages() throws IOException {
        var bytes = DECISION.pdf();
        keep("quyet-dinh.pdf", bytes);

        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(page(bytes, 1))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("BỘ KHOA HỌC VÀ CÔNG NGHỆ", "Số: 123/QĐ-BKHCN", "Hà Nội, ngày 05 tháng 01 năm 2026")
                    .contains("QUYẾT ĐỊNH", "Điều 1. Tặng Bằng khen", "Nơi nhận:", "- Lưu: VT, TĐKT.")
                    .contains("KT. BỘ TRƯỞNG", "Trần Văn Mẫu");
            assertThat(page(bytes, 2)).startsWith("2").contains("DANH SÁCH", "Viện Mẫu <1> & cộng sự");
            assertThat(page(bytes, 3)).startsWith("3").contains("Họ và tên", "Nguyễn Văn Mẫu 60");
            pdf.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue();
                } catch (IOException unreadable) {
                    throw new java.io.UncheckedIOException(unreadable);
                }
            });
        }
    }

    @Test
    void theSameDecisionCanBeEditedInWord() throws IOException {
        var bytes = DECISION.docx();
        keep("quyet-dinh.docx", bytes);

        assertThat(Papers.read(bytes, "quyet-dinh.docx").text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 123/QĐ-BKHCN", "Hà Nội, ngày 05 tháng 01 năm 2026")
                .contains("Điều 1. Tặng Bằng khen", "KT. BỘ TRƯỞNG", "60\tNguyễn Văn Mẫu 60\tViện Mẫu <60> & cộng sự");
    }

    @Test
    void anOfficialLetterCarriesItsSubjectUnderTheNumber() throws IOException {
        var letter = OfficialPaper.by("VỤ MẪU")
                .under("BỘ MẪU")
                .numbered("…/BM-VM")
                .at("Hà Nội", null)
                .subject("đôn đốc báo cáo quý III")
                .to("Viện Mẫu", "Văn phòng Mẫu")
                .paragraph("Đề nghị đơn vị gửi báo cáo.")
                .signedBy("Lê Thị Mẫu", "VỤ TRƯỞNG")
                .watermark("BẢN MẪU")
                .paper();
        keep("cong-van.pdf", letter.pdf());
        keep("cong-van.docx", letter.docx());

        assertThat(text(letter.pdf()))
                .contains("V/v đôn đốc báo cáo quý III", "Hà Nội, ngày … tháng … năm …", "- Văn phòng Mẫu");
        assertThat(text(letter.pdf()).replaceAll("\\s", "")).contains("BẢNMẪU");
        assertThat(Papers.read(letter.docx(), "a.docx").text()).contains("V/v đôn đốc báo cáo quý III");
    }

    @Test
    void aCertificateSaysAllItsWordsAndItsCodeLeadsToTheCheck() throws Exception {
        var bytes = CERTIFICATE.pdf();
        keep("bang-khen.pdf", bytes);

        assertThat(text(bytes))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BỘ TRƯỞNG BỘ KHOA HỌC VÀ CÔNG NGHỆ", "BẰNG KHEN")
                .contains("Bà Nguyễn Thị Ưu Mẫu", "Quyết định số 123/QĐ-BKHCN", "THỨ TRƯỞNG", "Trần Văn Mẫu")
                .contains("Hà Nội, ngày 05 tháng 01 năm 2026");
        assertThat(text(bytes).replaceAll("\\s", "")).contains(ADDRESS.replaceAll("\\s", ""));
        assertThat(codeOn(lowerLeft(image(bytes)))).isEqualTo(ADDRESS);
    }

    @Test
    void longNamesStayOnThePageWhole() throws Exception {
        var lengthy = new Certificate(
                "CHỦ NHIỆM ỦY BAN QUỐC GIA VỀ CÁC CHƯƠNG TRÌNH KHOA HỌC, CÔNG NGHỆ VÀ ĐỔI MỚI SÁNG TẠO TRỌNG ĐIỂM",
                "CÔNG NHẬN DANH HIỆU",
                "TẬP THỂ LAO ĐỘNG XUẤT SẮC TIÊU BIỂU TOÀN NGÀNH",
                "Trung tâm Nghiên cứu và Phát triển hội nhập khoa học và công nghệ quốc tế thuộc Văn phòng các Chương trình"
                        + " trọng điểm cấp nhà nước",
                "Bộ Khoa học và Công nghệ và các đơn vị phối hợp thực hiện trên địa bàn cả nước trong nhiều năm liên tục",
                "Đã có thành tích đặc biệt xuất sắc ".repeat(8).strip(),
                "Quyết định số 123/QĐ-BKHCN ngày 05 tháng 01 năm 2026 của Bộ trưởng Bộ Khoa học và Công nghệ",
                "Thành phố Hồ Chí Minh",
                null,
                List.of("KT. CHỦ NHIỆM ỦY BAN QUỐC GIA VỀ CÁC CHƯƠNG TRÌNH KHOA HỌC", "PHÓ CHỦ NHIỆM THƯỜNG TRỰC"),
                "Giáo sư, Tiến sĩ Nguyễn Phúc Hoàng Mẫu",
                ADDRESS + "?nguon=giay&ngon-ngu=vi&phien-ban=1",
                "BẢN MẪU");
        var bytes = lengthy.pdf();
        keep("bang-khen-dai.pdf", bytes);

        var words = text(bytes).replaceAll("\\s+", " ");
        assertThat(words)
                .contains("công nghệ quốc tế thuộc", "cấp nhà nước", "ĐỔI MỚI SÁNG TẠO TRỌNG ĐIỂM", "BẢN MẪU")
                .contains("Giáo sư, Tiến sĩ Nguyễn Phúc Hoàng Mẫu");
        assertThat(Collections.nCopies(8, "Đã có thành tích đặc biệt xuất sắc"))
                .allSatisfy(part -> assertThat(words).contains(part));
        assertThat(marginIsClean(image(new Certificate(
                                lengthy.issuer(),
                                "",
                                lengthy.award(),
                                lengthy.recipient(),
                                lengthy.about(),
                                lengthy.reason(),
                                "",
                                "",
                                null,
                                List.of(),
                                "",
                                ADDRESS,
                                "")
                        .pdf())))
                .isTrue();
    }

    @Test
    void decomposedNamesArePrintedComposed() throws IOException {
        var name = "Đỗ Thị Hiền Ưng";
        var certificate = new Certificate(
                "BỘ MẪU",
                "TẶNG",
                "BẰNG KHEN",
                Normalizer.normalize(name, Normalizer.Form.NFD),
                "",
                "",
                "",
                "",
                null,
                List.of(),
                "",
                ADDRESS,
                "");

        assertThat(text(certificate.pdf())).contains(name);
    }

    @Test
    void aLetterTheFontLacksIsNamed() {
        var certificate = new Certificate("BỘ MẪU", "", "", "Tên 漢", "", "", "", "", null, List.of(), "", ADDRESS, "");

        var refusal = catchThrowableOfType(Unreadable.class, certificate::pdf);

        assertThat(refusal.arguments()).contains("漢");
    }

    @Test
    void aThousandCertificatesAreOneModestFile() throws IOException {
        var many = Collections.nCopies(1_000, CERTIFICATE);

        var bytes = Certificate.pdf(many);

        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1_000);
        }
        assertThat(bytes.length).isLessThan(8_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 912", "-5", "@SUM(A1)", "\t=1", "bình thường"})
    void noWordsTurnIntoAFormula(String words) throws IOException {
        var sheet = Spreadsheet.named("Thử").column("Chữ", 20).row(words);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet.xlsx()))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(words);
        }
        var line = new String(sheet.csv(), StandardCharsets.UTF_8)
                .lines()
                .toList()
                .get(1)
                .replace("\"", "");
        assertThat(line.charAt(0)).isNotIn('=', '+', '-', '@', '\t');
    }

    @Test
    void aWorkbookComesBackAsItWasWritten() {
        var bytes = Spreadsheet.workbook(
                Spreadsheet.named("Khen thưởng: 2026")
                        .title("DANH SÁCH KHEN THƯỞNG")
                        .title("Bộ Mẫu")
                        .column("STT", 6)
                        .column("Họ và tên", 30)
                        .column("Ngày ký", 14)
                        .column("Tiền thưởng", 16)
                        .row(1, "Nguyễn Văn Mẫu", LocalDate.of(2026, 1, 5), new BigDecimal("3510000"))
                        .row(2, "Lê Thị Mẫu", null, 0.5),
                Spreadsheet.named("Trống").column("a", 5));
        keep("danh-sach.xlsx", bytes);

        var table = Tables.read(bytes, "a.xlsx", "Khen thưởng 2026");

        assertThat(table.columns())
                .extracting(Column::title)
                .containsExactly("STT", "Họ và tên", "Ngày ký", "Tiền thưởng");
        assertThat(table.rows().getFirst().cell(2).day()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(table.rows().getFirst().cell(3).amount()).isEqualByComparingTo("3510000");
        assertThat(table.rows().get(1).cell(2).isBlank()).isTrue();
    }

    @Test
    void whatIsWrittenAsTextIsReadBack() {
        var sheet = Spreadsheet.named("a")
                .column("Tên", 9)
                .column("Ghi chú", 9)
                .row("Mẫu; \"một\"", "x")
                .row("b", "1,5");

        var table = Tables.read(sheet.csv(), "a.csv");

        assertThat(table.rows().getFirst().cell(0).text()).isEqualTo("Mẫu; \"một\"");
        assertThat(table.rows().get(1).cell(1).requireNumber()).isEqualByComparingTo("1.5");
    }

    @Test
    void valuesThatHaveNoCellAreRefused() {
        var sheet = Spreadsheet.named("a").column("Tên", 9);

        assertThatThrownBy(() -> sheet.row("a", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheet.row(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeIsReadBackFromPictureAndDrawing() throws Exception {
        var code = QrCode.of(ADDRESS);

        assertThat(codeOn(ImageIO.read(new ByteArrayInputStream(code.png(4))))).isEqualTo(ADDRESS);
        assertThat(code.svg("Kiểm tra <1>"))
                .startsWith("<svg")
                .contains("Kiểm tra &lt;1&gt;")
                .doesNotContain("style=");
        assertThatThrownBy(() -> QrCode.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(byte[] pdf, int number) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).strip();
        }
    }

    private static BufferedImage image(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        }
    }

    /** What a telephone is held over. */
    private static BufferedImage lowerLeft(BufferedImage image) {
        int side = image.getHeight() * 2 / 5;
        return image.getSubimage(0, image.getHeight() - side, side, side);
    }

    private static String codeOn(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        var hints = Map.of(DecodeHintType.TRY_HARDER, true);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                .getText();
    }

    /** Whether nothing is written between the frame and the widest line of words, on either side. */
    private static boolean marginIsClean(BufferedImage image) {
        int left = (int) (60 / 72.0 * 150);
        for (int y = 350; y < image.getHeight() - 450; y++) {
            for (int x = left; x < left + 40; x++) {
                if ((image.getRGB(x, y) & 0xFF) < 0x60) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Leaves what was written for a person to look at. */
    private static void keep(String name, byte[] bytes) {
        try {
            Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name), bytes);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }
}
