package vn.vinhdanh.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents give up their lines, or say why they cannot. */
class PapersTests {

    private static final String LETTER = "BỘ MẪU\nSố: 12/BM-VP\n\nVề việc báo cáo thi đua quý II\n";

    private static final OfficialPaper PAPER = OfficialPaper.by("BỘ MẪU")
            .numbered("12/BM-VP")
            .at("Hà Nội", LocalDate.of(2026, 2, 5))
            .kind("CÔNG VĂN")
            .subject("Về việc báo cáo thi đua quý II")
            .paragraph("Đề nghị các đơn vị báo cáo trước ngày 15 tháng 6.")
            .paper();

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of("UTF-8", Made.utf8(LETTER)),
                Arguments.of("UTF-8, decomposed", Made.utf8(Made.decomposed(LETTER))),
                Arguments.of("UTF-16", Made.marked(StandardCharsets.UTF_16LE, LETTER)),
                Arguments.of("Windows-1258", Made.windows1258(LETTER)),
                Arguments.of("DOCX", PAPER.docx()),
                Arguments.of("PDF", PAPER.pdf()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void theSameLinesComeOutOfEveryKind(String kind, byte[] bytes) {
        var paper = Papers.read(bytes, "van-ban");

        assertThat(paper.text()).contains("BỘ MẪU").contains("Số: 12/BM-VP").contains("Về việc báo cáo thi đua quý II");
        assertThat(paper.pagesWithoutText()).isEmpty();
        assertThat(paper.lines()).extracting(Paper.Line::number).startsWith(1, 2, 3);
    }

    @Test
    void wordsOwnNumbersAreCountedAgain() {
        var bytes = word(document -> {
            var list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            level(list, 0, STNumberFormat.UPPER_ROMAN, "%1.");
            level(list, 1, STNumberFormat.LOWER_LETTER, "%2)");
            var numbering = document.createNumbering();
            var id =
                    numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
            for (String text : new String[] {"MỤC ĐÍCH", "- thứ nhất", "- thứ hai", "NỘI DUNG", "- thứ ba"}) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(id);
                paragraph.setNumILvl(text.startsWith("-") ? BigInteger.ONE : BigInteger.ZERO);
                paragraph.createRun().setText(text.replace("- ", ""));
            }
        });

        assertThat(Papers.read(bytes, "ke-hoach.docx").lines())
                .extracting(Paper.Line::text)
                .containsExactly("I. MỤC ĐÍCH", "a) thứ nhất", "b) thứ hai", "II. NỘI DUNG", "a) thứ ba");
    }

    private static void level(CTAbstractNum list, int depth, STNumberFormat.Enum format, String text) {
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        level.addNewStart().setVal(BigInteger.ONE);
    }

    @Test
    void aTableGivesALineForEachRow() {
        var bytes = word(document -> {
            var table = document.createTable(2, 3);
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText("ô " + row + column);
                }
            }
        });

        assertThat(Papers.read(bytes, "bang.docx").text()).isEqualTo("ô 00\tô 01\tô 02\nô 10\tô 11\tô 12");
    }

    @Test
    void pagesOfTextAreCounted() {
        var paper = Papers.read(Made.utf8("trang một\n\fTrang hai\n\n\n\ncuối"), "a.txt");

        assertThat(paper.lines())
                .extracting(Paper.Line::page, Paper.Line::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "trang một"),
                        org.assertj.core.groups.Tuple.tuple(2, "Trang hai"),
                        org.assertj.core.groups.Tuple.tuple(2, ""),
                        org.assertj.core.groups.Tuple.tuple(2, "cuối"));
    }

    @Test
    void aScannedPageAmongOthersIsNamed() {
        var paper = Papers.read(pdf(PAPER.pdf(), PapersTests::addDrawing), "a.pdf");

        assertThat(paper.pagesWithoutText()).containsExactly(2);
        assertThat(paper.text()).contains("BỘ MẪU");
    }

    static Stream<Arguments> documents() {
        var docx = PAPER.docx();
        var pdf = PAPER.pdf();
        return Stream.of(
                Arguments.of("too large", new byte[Papers.MOST_BYTES + 1], "printing.file.large"),
                Arguments.of("nothing", new byte[0], "printing.file.empty"),
                Arguments.of("blank", Made.utf8(" \n\n"), "printing.paper.empty"),
                Arguments.of("half a PDF", Arrays.copyOf(pdf, 400), "printing.file.broken"),
                Arguments.of("a PDF with a password", locked(pdf), "printing.file.encrypted"),
                Arguments.of("a scan", scan(), "printing.paper.scan"),
                Arguments.of("a photo", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "printing.paper.scan"),
                Arguments.of("a macro", Made.with(docx, "word/vbaProject.bin", new byte[9]), "printing.file.macro"),
                Arguments.of("half a DOCX", Arrays.copyOf(docx, docx.length / 2), "printing.file.broken"),
                Arguments.of(
                        "a damaged DOCX",
                        Made.with(docx, "word/document.xml", Made.utf8("<w")),
                        "printing.file.broken"),
                Arguments.of("a bomb", Made.with(docx, "word/media/a", new byte[40_000_000]), "printing.file.bomb"),
                Arguments.of("a password", Made.encrypted(docx), "printing.file.encrypted"),
                Arguments.of("the old Word", Made.olderOffice("WordDocument"), "printing.paper.doc"),
                Arguments.of("rich text", Made.utf8("{\\rtf1 a}"), "printing.paper.odt"),
                Arguments.of("a web page", Made.utf8("<!DOCTYPE html><p>a"), "printing.paper.html"),
                Arguments.of("a workbook", Made.workbook(new String[] {"a"}), "printing.paper.table"),
                Arguments.of("an archive", Made.zip(Map.of("a.txt", new byte[1])), "printing.paper.other"),
                Arguments.of(
                        "an older font", Made.utf8("Bé Khoa häc vµ C«ng nghÖ, V¨n phßng"), "printing.text.olderFont"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void whatCannotBeReadIsRefused(String what, byte[] bytes, String key) {
        var refusal = catchThrowableOfType(Unreadable.class, () -> Papers.read(bytes, "van-ban.pdf"));

        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
    }

    private static byte[] word(Consumer<XWPFDocument> filling) {
        try (var document = new XWPFDocument()) {
            filling.accept(document);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] pdf(byte[] bytes, Consumer<PDDocument> change) {
        try (var document = Loader.loadPDF(bytes)) {
            change.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void addDrawing(PDDocument document) {
        var page = new PDPage();
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.addRect(10, 10, 100, 100);
            pen.fill();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] scan() {
        return pdf(PAPER.pdf(), document -> {
            document.removePage(0);
            addDrawing(document);
        });
    }

    private static byte[] locked(byte[] pdf) {
        return pdf(pdf, document -> {
            try {
                document.protect(new StandardProtectionPolicy("chủ", "người đọc", new AccessPermission()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }
}
