package vn.vinhdanh.document.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.document.Bound;
import vn.vinhdanh.document.DocumentKind;
import vn.vinhdanh.document.GatheringPlan;
import vn.vinhdanh.document.ProposedTarget;
import vn.vinhdanh.document.ReportedEvent;
import vn.vinhdanh.document.ReportingDuty;

/** The reader on documents written for this project: another ministry, other words, and damaged copies. */
class ReaderTests {

    private static final String DIRECTIVE = "003-chi-thi-rung-va-bien";

    @Test
    void headOfADirective() {
        Reading reading = Texts.readOwn(DIRECTIVE);

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.DIRECTIVE);
        assertThat(value(reading.number())).isEqualTo("07/CT-BRB");
        assertThat(value(reading.day())).isEqualTo(LocalDate.of(2024, 1, 9));
        assertThat(value(reading.place())).isEqualTo("Hà Nội");
        assertThat(value(reading.issuer())).isEqualTo("Bộ Rừng và Biển");
        assertThat(value(reading.subject())).isEqualTo("Về việc phát động phong trào thi đua năm 2024");
        assertThat(value(reading.year())).isEqualTo(2024);
    }

    @Test
    void footOfADirectiveWithTheSignatureBesideTheRecipients() {
        Reading reading = Texts.readOwn(DIRECTIVE);

        assertThat(value(reading.signature()))
                .isEqualTo(new Reading.Signature("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Lâm Thị Sông Thao"));
        assertThat(reading.recipients().stream().map(Found::value))
                .containsExactly(
                        new Reading.Recipient("Các đơn vị thuộc Bộ", 0, "", false),
                        new Reading.Recipient("Công đoàn ngành", 0, "để phối hợp", false),
                        new Reading.Recipient("VT", 0, "", true),
                        new Reading.Recipient("TCCB", 5, "", true));
    }

    @Test
    void citedTextsAlsoWhereTwoNumbersShareOneKind() {
        Reading reading = Texts.readOwn(DIRECTIVE);

        assertThat(reading.citations().stream().map(Found::value))
                .containsExactly(
                        new Reading.Citation(
                                "Quyết định", "12/2020/QĐ-TTg", LocalDate.of(2020, 2, 3), "Thủ tướng Chính phủ"),
                        new Reading.Citation("Nghị định", "41/2019/NĐ-CP", null, "Chính phủ"),
                        new Reading.Citation("Nghị định", "42/2019/NĐ-CP", null, "Chính phủ"));
    }

    @Test
    void ownThemeIsToldFromThePrimeMinisters() {
        Reading reading = Texts.readOwn(DIRECTIVE);

        assertThat(reading.themes().stream().map(Found::value).filter(Reading.Theme::own))
                .containsExactly(new Reading.Theme("Giữ rừng xanh, giữ biển lành", true, false, 2024, 2024));
        assertThat(reading.themes()).hasSize(2);
    }

    @Test
    void tasksWithTheirMeasuresDeadlinesAndDoers() {
        List<Reading.Field> fields = Texts.readOwn(DIRECTIVE).fields();

        assertThat(fields.stream().map(field -> field.title().value()))
                .containsExactly("Lâm sinh", "Kiểm ngư", "Truyền thông");
        assertThat(fields.stream().map(field -> field.tasks().size())).containsExactly(2, 3, 1);

        Reading.Task planting = fields.get(0).tasks().get(0);
        assertThat(planting.target().value().kind()).isEqualTo(ProposedTarget.Kind.NUMBER);
        assertThat(planting.target().value().bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(planting.target().value().amount()).isEqualByComparingTo("1200");
        assertThat(planting.dueOn().value()).isEqualTo(LocalDate.of(2024, 6, 29));

        Reading.Task survival = fields.get(0).tasks().get(1);
        assertThat(survival.target().value().kind()).isEqualTo(ProposedTarget.Kind.RATIO);
        assertThat(survival.target().value().unit()).isEqualTo("tỷ lệ cây sống sau một năm");
        assertThat(survival.dueOn().value()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(survival.dueOn().confidence()).isEqualTo(Confidence.LIKELY);

        Reading.Task fishing = fields.get(1).tasks().get(0);
        assertThat(fishing.text().value()).endsWith("cùng lực lượng của địa phương.");
        assertThat(fishing.target().value().bound()).isEqualTo(Bound.LESS_THAN);
        assertThat(fishing.dueOn().value()).isEqualTo(LocalDate.of(2024, 9, 30));

        Reading.Task law = fields.get(1).tasks().get(1);
        assertThat(law.target().value().kind()).isEqualTo(ProposedTarget.Kind.MILESTONE);
        assertThat(value(law.doer())).isEqualTo("Vụ Pháp chế");
    }

    @Test
    void dutyAfterThePeriodIncludesItsDay() {
        Reading reading = Texts.readOwn(DIRECTIVE);

        assertThat(reading.duties().stream().map(Found::value))
                .containsExactly(new ReportingDuty(
                        ReportingDuty.Frequency.QUARTERLY,
                        ReportingDuty.Anchor.FIRST_MONTH_AFTER_PERIOD,
                        5,
                        true,
                        "Văn phòng Bộ"));
        assertThat(reading.duties().getFirst().value().lastOnTimeDays(2024))
                .containsExactly(
                        LocalDate.of(2024, 4, 5),
                        LocalDate.of(2024, 7, 5),
                        LocalDate.of(2024, 10, 5),
                        LocalDate.of(2025, 1, 5));
        assertThat(reading.implementing().stream().map(found -> found.value().doer()))
                .containsExactly("Vụ Tổ chức cán bộ", "Các đơn vị");
    }

    @Test
    void planOfAConferenceAndACongress() {
        Reading reading = Texts.readOwn("004-ke-hoach-dai-hoi");

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.PLAN);
        assertThat(value(reading.issuer())).isEqualTo("Ủy ban Bảo tồn Di sản");
        assertThat(value(reading.signature())).isEqualTo(new Reading.Signature("", "CHỦ TỊCH", "Hồ Mai Hương"));
        assertThat(reading.gatherings()).hasSize(2);

        Reading.Gathering conference = reading.gatherings().getFirst();
        assertThat(conference.kind().value()).isEqualTo(GatheringPlan.Kind.CONFERENCE);
        assertThat(value(conference.staffOver())).isEqualTo(50);
        assertThat(values(conference.organisers())).containsExactly("Trung tâm Trùng tu", "Bảo tàng Ven Sông");
        assertThat(value(conference.halfDays())).isEqualTo(1);
        assertThat(conference.window())
                .isEqualTo(new GatheringPlan.Window(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30), false));

        Reading.Gathering congress = reading.gatherings().getLast();
        assertThat(congress.kind().value()).isEqualTo(GatheringPlan.Kind.CONGRESS);
        assertThat(value(congress.halfDays())).isEqualTo(4);
        assertThat(value(congress.delegates())).isEqualTo(1150);
        assertThat(congress.window())
                .isEqualTo(new GatheringPlan.Window(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30), true));
        assertThat(values(congress.programme())).containsExactly("Khai mạc", "Tôn vinh", "Bế mạc");
        assertThat(congress.preparations()).hasSize(2);
        assertThat(value(congress.collectiveReports())).isEqualTo(3);
        assertThat(value(congress.individualReports())).isEqualTo(2);
    }

    @Test
    void threeBlocsAnnouncedAndTwoListedIsDoubtful() {
        Reading.Gathering conference =
                Texts.readOwn("004-ke-hoach-dai-hoi").gatherings().getFirst();

        assertThat(values(conference.blocs())).containsExactly("Cụm Bảo tàng", "Cụm Thư viện");
        assertThat(conference.blocs()).allMatch(Found::isDoubtful);
    }

    @Test
    void newsOfAConference() {
        Reading reading = Texts.readOwn("002-tin-hoi-nghi-cum");
        Reading.Event event = java.util.Objects.requireNonNull(reading.event());

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.NEWS);
        assertThat(value(event.day())).isEqualTo(LocalDate.of(2023, 12, 12));
        assertThat(event.part()).isEqualTo(ReportedEvent.PartOfDay.MORNING);
        assertThat(value(event.place())).isEqualTo("Đà Nẵng");
        assertThat(value(event.organiser())).isEqualTo("Trung tâm Trùng tu");
        assertThat(value(event.chair())).isEqualTo("Trịnh Khuê Tú");
        Reading.Bloc bloc = java.util.Objects.requireNonNull(event.bloc());
        assertThat(bloc.name().value()).isEqualTo("Bảo tàng – Thư viện");
        assertThat(values(bloc.members())).containsExactly("Trung tâm Trùng tu", "Bảo tàng Ven Sông", "Thư viện Gốm");
        assertThat(reading.themes().getFirst().value())
                .isEqualTo(new Reading.Theme("Một hiện vật, một câu chuyện", true, true, 2023, 2023));
    }

    @Test
    void newsInNarrowLinesAndNewsWithDeputies() {
        Reading.Event workshop = java.util.Objects.requireNonNull(
                Texts.readOwn("000-tin-khoi-xuong-mua").event());
        Reading.Bloc bloc = java.util.Objects.requireNonNull(workshop.bloc());
        assertThat(values(bloc.members())).containsExactly("Xưởng In Lụa", "Kho Mộc bản");
        assertThat(value(bloc.leaderUnit())).isEqualTo("Xưởng In Lụa");

        Reading.Event library = java.util.Objects.requireNonNull(
                Texts.readOwn("001-tin-khoi-thu-vien").event());
        Reading.Bloc four = java.util.Objects.requireNonNull(library.bloc());
        assertThat(four.members()).hasSize(4).noneMatch(Found::isDoubtful);
        assertThat(value(four.leaderUnit())).isEqualTo("Thư viện Gốm");
        assertThat(value(four.deputyUnit())).isEqualTo("Lưu trữ Bản đồ");
    }

    @Test
    void figuresThatDoNotAddUpAreDoubtful() {
        Reading.Event event = java.util.Objects.requireNonNull(
                Texts.readOwn("002-tin-hoi-nghi-cum").event());

        assertThat(event.figures().stream().map(Found::value))
                .containsExactly(
                        new ReportedEvent.AwardFigure("huan-chuong-lao-dong", 3, 1, 1, false),
                        new ReportedEvent.AwardFigure("bang-khen-bo", 1204, 204, 1000, false),
                        new ReportedEvent.AwardFigure("co-thi-dua-chinh-phu", 7, 7, 0, true));
        assertThat(event.figures().stream().map(Found::isDoubtful)).containsExactly(true, false, false);
        assertThat(value(event.period())).isEqualTo(new Reading.Years(2019, 2023));
    }

    /** Copies of the same directive as scanners, mail programs and hurried hands leave them. */
    static Stream<Arguments> damagedCopies() {
        String text = Texts.own(DIRECTIVE);
        return Stream.of(
                Arguments.of("decomposed letters", Normalizer.normalize(text, Normalizer.Form.NFD)),
                Arguments.of("Windows line ends and a byte order mark", "\uFEFF" + text.replace("\n", "\r\n")),
                Arguments.of("long dashes", text.replace("\n- ", "\n– ")),
                Arguments.of("bullets", text.replace("\n- ", "\n• ")),
                Arguments.of("minus signs without a blank", text.replace("\n- ", "\n−")),
                Arguments.of("hard blanks", text.replace(" ", "\u00A0")),
                Arguments.of("numbers with brackets", text.replaceAll("(?m)^(\\d)\\. ", "$1) ")),
                Arguments.of("numbers without a blank", text.replaceAll("(?m)^(\\d)\\. ", "$1.")),
                Arguments.of("parts with a dash", text.replaceAll("(?m)^([IVX]+)\\. ", "$1 - ")),
                Arguments.of("a doubled point number", text.replace("2. Lĩnh vực Kiểm ngư", "1. Lĩnh vực Kiểm ngư")),
                Arguments.of("misspelt recipients", text.replace("Nơi nhận:", "Noi nhân:")),
                Arguments.of("lines of a PDF", Texts.wrapped(text, 80)),
                Arguments.of("narrow lines of a PDF", Texts.wrapped(text, 62)),
                Arguments.of("bold titles", text.replace("CHỈ THỊ", "**CHỈ THỊ**")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damagedCopies")
    void aDamagedCopyReadsTheSame(String damage, String text) {
        Reading whole = Texts.readOwn(DIRECTIVE);
        Reading reading = Reader.read(SourceText.of(text));

        assertThat(value(reading.number())).isEqualTo(value(whole.number()));
        assertThat(value(reading.day())).isEqualTo(value(whole.day()));
        assertThat(reading.fields().stream().map(field -> field.title().value()))
                .containsExactly("Lâm sinh", "Kiểm ngư", "Truyền thông");
        assertThat(reading.fields().stream().map(field -> field.tasks().size())).containsExactly(2, 3, 1);
        assertThat(reading.citations()).hasSize(3);
        assertThat(reading.recipients().stream().map(Found::value))
                .isEqualTo(whole.recipients().stream().map(Found::value).toList());
        assertThat(reading.duties().stream().map(Found::value))
                .isEqualTo(whole.duties().stream().map(Found::value).toList());
        assertThat(value(reading.signature())).isEqualTo(value(whole.signature()));
    }

    @Test
    void aMissingNumberStaysMissing() {
        String text = Texts.own(DIRECTIVE);

        assertThat(Reader.read(SourceText.of(text.replace("Số: 07/CT-BRB", ""))).number())
                .isNull();
        Found<String> blank = java.util.Objects.requireNonNull(
                Reader.read(SourceText.of(text.replace("Số: 07/CT-BRB", "Số:      /CT-BRB")))
                        .number());
        assertThat(blank.value()).isEqualTo("/CT-BRB");
        assertThat(blank.isDoubtful()).isTrue();
    }

    @Test
    void aDayThatDoesNotExistIsNotRead() {
        String text = Texts.own(DIRECTIVE).replace("ngày 09 tháng 01 năm 2024", "ngày 31 tháng 02 năm 2024");

        assertThat(Reader.read(SourceText.of(text)).day()).isNull();
    }

    @Test
    void fieldsThatDisagreeWithTheAnnouncedCountAreDoubtful() {
        String text = Texts.own(DIRECTIVE).replace("03 nhóm nhiệm vụ", "05 nhóm nhiệm vụ");

        assertThat(Reader.read(SourceText.of(text)).fields())
                .allMatch(field -> field.title().isDoubtful());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n ",
                "Xin chào.",
                "1.",
                "- \n- \n-",
                "I.\nII.\nIII.",
                "Số:\nNơi nhận:\nKT. A",
                "“”\"",
                "\u0000\u0001"
            })
    void almostNothingIsReadAsAlmostNothing(String text) {
        Reading reading = Reader.read(SourceText.of(text));

        assertThat(reading.fields()).isEmpty();
        assertThat(reading.citations()).isEmpty();
        assertThat(reading.number()).isNull();
    }

    @Test
    void anEndlessParagraphIsReadInReasonableTime() {
        String endless = "Lĩnh vực " + "thi đua khen thưởng của ông Nguyễn Văn An, ".repeat(8000);

        assertThat(Reader.read(SourceText.of(endless)).fields()).isEmpty();
    }

    @Test
    void everySpanShowsWhatWasRead() {
        SourceText source = SourceText.of(Texts.own(DIRECTIVE));
        Reading reading = Reader.read(source);

        assertThat(shown(source, reading.number())).isEqualTo("07/CT-BRB");
        assertThat(shown(source, reading.day())).isEqualTo("09 tháng 01 năm 2024");
        assertThat(shown(source, reading.fields().get(0).tasks().get(1).target()))
                .isEqualTo("từ 85% trở lên");
        assertThat(shown(source, reading.duties().getFirst())).isEqualTo("chậm nhất ngày 05 của tháng đầu quý sau");
        reading.fields()
                .forEach(field -> field.tasks()
                        .forEach(task -> assertThat(shown(source, task.text()).replaceAll("\\s+", " "))
                                .isEqualTo(task.text().value())));
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                Arguments.of(
                        "Nâng tỷ lệ hồ sơ đúng hạn đạt trên 90%.", ProposedTarget.Kind.RATIO, Bound.MORE_THAN, "90"),
                Arguments.of("Tỷ lệ sai sót dưới 0,5 %.", ProposedTarget.Kind.RATIO, Bound.LESS_THAN, "0.5"),
                Arguments.of("Phấn đấu 100% đơn vị có sáng kiến.", ProposedTarget.Kind.RATIO, Bound.EXACTLY, "100"),
                Arguments.of(
                        "Tối thiểu 80 phần trăm cán bộ được học.", ProposedTarget.Kind.RATIO, Bound.AT_LEAST, "80"),
                Arguments.of("Chi không quá 5% cho hội họp.", ProposedTarget.Kind.RATIO, Bound.AT_MOST, "5"),
                Arguments.of("Phát triển 02 khu ươm tạo tập trung.", ProposedTarget.Kind.NUMBER, Bound.AT_LEAST, "2"),
                Arguments.of("Tổ chức không quá 12 cuộc họp.", ProposedTarget.Kind.NUMBER, Bound.AT_MOST, "12"));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aMeasureHasItsBoundAndItsDirection(String task, ProposedTarget.Kind kind, Bound bound, String amount) {
        ProposedTarget target = Targets.of(passage(task)).value();

        assertThat(target.kind()).isEqualTo(kind);
        assertThat(target.bound()).isEqualTo(bound);
        assertThat(target.amount()).isEqualByComparingTo(new BigDecimal(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xây dựng dự thảo Luật Rừng.",
                "Triển khai mạng 5G và phủ sóng 4G.",
                "Đánh giá 02 năm thí điểm.",
                "Kỷ niệm 50 năm ngày thành lập.",
                "Tổ chức Giải thưởng lần thứ 6.",
                "Thực hiện Chiến lược đến năm 2030, tầm nhìn 2045.",
                "Tổ chức Ngày Doanh nghiệp 12/12.",
                "Áp dụng chuẩn 4.0 và các quy định khác."
            })
    void yearsVersionsAndAnniversariesAreNoCounts(String task) {
        assertThat(Targets.of(passage(task)).value().kind()).isEqualTo(ProposedTarget.Kind.MILESTONE);
    }

    @Test
    void twoFiguresInOneTaskAreDoubtful() {
        assertThat(Targets.of(passage("Trồng 20 ha rừng, mở 3 trạm gác.")).isDoubtful())
                .isTrue();
    }

    @Test
    void dutiesInOtherWords() {
        assertThat(duty("Hằng tháng gửi báo cáo về Vụ Pháp chế trước ngày 25 hằng tháng."))
                .isEqualTo(new ReportingDuty(
                        ReportingDuty.Frequency.MONTHLY,
                        ReportingDuty.Anchor.LAST_MONTH_OF_PERIOD,
                        25,
                        false,
                        "Vụ Pháp chế"));
        assertThat(duty("Định kỳ 6 tháng các cụm báo cáo kết quả trước ngày 10 của tháng cuối kỳ.")
                        .frequency())
                .isEqualTo(ReportingDuty.Frequency.HALF_YEARLY);
    }

    private static ReportingDuty duty(String sentence) {
        return Duties.in(List.of(passage(sentence))).getFirst().value();
    }

    private static Passage passage(String text) {
        return Passages.of(SourceText.of(text)).getFirst();
    }

    private static String shown(SourceText source, @org.jspecify.annotations.Nullable Found<?> found) {
        Span span = java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(found).span());
        return source.value().substring(span.from(), span.to());
    }

    private static <T> @org.jspecify.annotations.Nullable T value(@org.jspecify.annotations.Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private static List<String> values(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }
}
