package vn.vinhdanh.document.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.document.Bound;
import vn.vinhdanh.document.DocumentKind;
import vn.vinhdanh.document.GatheringPlan;
import vn.vinhdanh.document.ProposedTarget;
import vn.vinhdanh.document.ReportedEvent;
import vn.vinhdanh.document.ReportedEvent.AwardFigure;
import vn.vinhdanh.document.ReportingDuty;
import vn.vinhdanh.ground.Seeds;

/** The reader on the ministries' own documents; they run where those documents lie beside the checkout. */
class MinistryDocumentsTests {

    @Test
    void directiveHasThreePartsEightPointsEightFieldsAndThreeImplementingPoints() {
        Reading reading = read(3);

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.DIRECTIVE);
        assertThat(reading.number()).isNull();
        assertThat(found(reading.day()).value()).isEqualTo(LocalDate.of(2022, 12, 16));
        assertThat(found(reading.issuer()).value()).isEqualTo("Bộ Thông tin và Truyền thông");
        assertThat(found(reading.year()).value()).isEqualTo(2023);
        assertThat(reading.outline().stream().map(Reading.Section::marker)).containsExactly("I", "II", "III");
        assertThat(reading.outline().stream().map(part -> part.children().size()))
                .containsExactly(8, 8, 3);
        assertThat(reading.implementing().stream().map(found -> found.value().doer()))
                .first()
                .isEqualTo("Vụ Tổ chức cán bộ");
        assertThat(reading.implementing()).hasSize(3);
    }

    @Test
    void directiveHasThirtyEightTasksInItsEightFields() {
        List<Reading.Field> fields = read(3).fields();

        assertThat(fields.stream().map(field -> field.tasks().size())).containsExactly(3, 5, 6, 4, 3, 5, 7, 5);
        assertThat(fields).allMatch(field -> !field.title().isDoubtful() && field.leader() != null);
        assertThat(fields.get(1).tasks().get(3).text().value()).contains("nâng cao nhận thức của người dân");
        assertThat(fields.get(2).tasks().get(5).text().value()).contains("Hướng dẫn, đôn đốc, kiểm tra");

        ProposedTarget parks = fields.get(5).tasks().get(3).target().value();
        assertThat(parks.kind()).isEqualTo(ProposedTarget.Kind.NUMBER);
        assertThat(parks.amount()).isEqualByComparingTo("2");
        ProposedTarget removed = fields.get(6).tasks().get(5).target().value();
        assertThat(removed.kind()).isEqualTo(ProposedTarget.Kind.RATIO);
        assertThat(removed.bound()).isEqualTo(Bound.MORE_THAN);
        assertThat(removed.amount()).isEqualByComparingTo("90");
        assertThat(fields.stream()
                        .flatMap(field -> field.tasks().stream())
                        .filter(task -> task.target().value().kind() == ProposedTarget.Kind.MILESTONE))
                .hasSize(36);
    }

    @Test
    void directiveReadsTheSameFromTheLinesOfAPdf() {
        Reading whole = read(3);
        for (int width : new int[] {80, 95, 110}) {
            Reading wrapped = Reader.read(SourceText.of(Texts.wrapped(Seeds.text(3), width)));

            assertThat(wrapped.fields().stream().map(field -> field.tasks().size()))
                    .as("tasks at width " + width)
                    .containsExactly(3, 5, 6, 4, 3, 5, 7, 5);
            assertThat(wrapped.citations().stream().map(Found::value))
                    .as("cited texts at width " + width)
                    .isEqualTo(whole.citations().stream().map(Found::value).toList());
            assertThat(wrapped.duties().stream().map(Found::value))
                    .isEqualTo(whole.duties().stream().map(Found::value).toList());
        }
    }

    @Test
    void directiveCitesThirteenTexts() {
        Reading reading = read(3);

        assertThat(reading.citations().stream().map(found -> found.value().number()))
                .containsExactly(
                        "34-CT/TW",
                        "73/CT-BTTTT",
                        "19/CT-TTg",
                        "05/CT-TW",
                        "16/2021/QĐ-TTg",
                        "42/2022/NĐ-CP",
                        "01/CT-TTg",
                        "18/2014/NĐ-CP",
                        "71/2022/NĐ-CP",
                        "75/QĐ-BTTTT",
                        "4000/KH-BTTTT",
                        "156-KH/BTGTW",
                        "42/CT-TW");
        assertThat(reading.citations().get(1).value().issuer()).isEqualTo("Bộ Thông tin và Truyền thông");
        assertThat(reading.citations().get(11).value().day()).isEqualTo(LocalDate.of(2022, 6, 14));
    }

    @Test
    void directiveLaunchesItsThemeAndAsksForAQuarterlyReport() {
        Reading reading = read(3);

        assertThat(reading.themes().stream().map(Found::value).filter(Reading.Theme::own))
                .singleElement()
                .matches(theme -> theme.words().startsWith("Toàn ngành Thông tin và Truyền thông tiếp tục"))
                .matches(theme -> Objects.equals(theme.fromYear(), 2023));
        ReportingDuty duty = reading.duties().getFirst().value();
        assertThat(reading.duties()).hasSize(1);
        assertThat(duty.lastOnTimeDays(2023))
                .containsExactly(
                        LocalDate.of(2023, 3, 14),
                        LocalDate.of(2023, 6, 14),
                        LocalDate.of(2023, 9, 14),
                        LocalDate.of(2023, 12, 14));
        assertThat(duty.recipient()).contains("Vụ Tổ chức cán bộ");
        assertThat(reading.recipients().getLast().value()).isEqualTo(new Reading.Recipient("VMH", 10, "", true));
        assertThat(reading.recipients()).hasSize(11);
    }

    @Test
    void letterHasItsHeadItsSignatureAndTwoCitedTexts() {
        Reading reading = read(4);

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.OFFICIAL_LETTER);
        assertThat(found(reading.number()).value()).isEqualTo("2298/BKHCN-TĐKT");
        assertThat(found(reading.issuer()).value()).isEqualTo("Bộ Khoa học và Công nghệ");
        assertThat(found(reading.day()).value()).isEqualTo(LocalDate.of(2019, 8, 1));
        assertThat(found(reading.signature()).value())
                .isEqualTo(new Reading.Signature("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Trần Văn Tùng"));
        assertThat(reading.citations().stream().map(found -> found.value().number()))
                .containsExactly("19/KH-HĐTĐKT", "1149/HD-BTĐKT");
        assertThat(reading.addressees()).hasSize(1);
        assertThat(reading.outline()).hasSize(3);
    }

    @Test
    void letterPlansTheConferencesAndTheCongress() {
        List<Reading.Gathering> gatherings = read(4).gatherings();
        assertThat(gatherings).hasSize(2);

        Reading.Gathering conferences = gatherings.getFirst();
        assertThat(found(conferences.staffOver()).value()).isEqualTo(100);
        assertThat(conferences.organisers()).hasSize(6);
        assertThat(conferences.organisers().getLast().value()).isEqualTo("Viện Ứng dụng Công nghệ");
        assertThat(conferences.blocs()).hasSize(4).noneMatch(Found::isDoubtful);
        assertThat(found(conferences.halfDays()).value()).isEqualTo(1);
        assertThat(conferences.window())
                .isEqualTo(new GatheringPlan.Window(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 30), false));
        assertThat(conferences.guidanceFollows()).isNotNull();

        Reading.Gathering congress = gatherings.getLast();
        assertThat(congress.kind().value()).isEqualTo(GatheringPlan.Kind.CONGRESS);
        assertThat(congress.window())
                .isEqualTo(new GatheringPlan.Window(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 31), true));
        assertThat(found(congress.halfDays()).value()).isEqualTo(2);
        assertThat(found(congress.delegates()).value()).isEqualTo(400);
        assertThat(congress.composition()).hasSize(6);
        assertThat(congress.preparations()).hasSize(6);
        assertThat(congress.programme()).hasSize(7);
        assertThat(found(congress.collectiveReports()).value()).isEqualTo(2);
        assertThat(found(congress.individualReports()).value()).isEqualTo(2);
    }

    @Test
    void newsYieldsTheEventAndTheEightAwardFigures() {
        Reading.Event event = event(2);

        assertThat(found(event.day()).value()).isEqualTo(LocalDate.of(2020, 6, 25));
        assertThat(event.part()).isEqualTo(ReportedEvent.PartOfDay.AFTERNOON);
        assertThat(found(event.place()).value()).isEqualTo("Hà Nội");
        assertThat(found(event.organiser()).value()).isEqualTo("Vụ Pháp chế");
        assertThat(found(event.chair()).value()).isEqualTo("Đỗ Hồng Giang");
        assertThat(found(event.period()).value()).isEqualTo(new Reading.Years(2015, 2019));
        assertThat(event.figures().stream().map(Found::value))
                .containsExactly(
                        new AwardFigure("huan-chuong-lao-dong", 14, 5, 9, false),
                        new AwardFigure("co-thi-dua-chinh-phu", 5, 5, 0, true),
                        new AwardFigure("bang-khen-thu-tuong", 15, 0, 15, false),
                        new AwardFigure("chien-si-thi-dua-toan-quoc", 2, 0, 2, false),
                        new AwardFigure("co-thi-dua-bo", 17, 17, 0, true),
                        new AwardFigure("bang-khen-bo", 171, 28, 143, true),
                        new AwardFigure("tap-the-lao-dong-xuat-sac", 59, 59, 0, true),
                        new AwardFigure("chien-si-thi-dua-bo", 39, 0, 39, true));
        Reading.Bloc bloc = Objects.requireNonNull(event.bloc());
        assertThat(found(bloc.leaderUnit()).value()).isEqualTo("Vụ Pháp chế");
        assertThat(found(bloc.deputyUnit()).value()).isEqualTo("Văn phòng Bộ");
        assertThat(bloc.year()).isEqualTo(2020);
    }

    @Test
    void newsOfTheOfficeAndInstituteBlocNamesItsThirteenMembers() {
        Reading.Event event = event(1);
        Reading.Bloc bloc = Objects.requireNonNull(event.bloc());

        assertThat(found(event.day()).value()).isEqualTo(LocalDate.of(2023, 7, 13));
        assertThat(bloc.members()).hasSize(13).noneMatch(Found::isDoubtful);
        assertThat(found(bloc.leaderUnit()).value()).isEqualTo("Viện Ứng dụng công nghệ");
        assertThat(found(bloc.deputyUnit()).value()).isEqualTo("Văn phòng Công nhận Chất lượng");
        assertThat(found(event.chair()).value()).isEqualTo("Hoàng Ngọc Nhân");
        assertThat(read(1).themes().stream().map(theme -> theme.value().words()))
                .containsExactly("Kỷ cương, kết nối, đổi mới, thành công");
    }

    @Test
    void newsOfThePressBlocIsReadAcrossItsNarrowLines() {
        Reading reading = read(0);
        Reading.Event event = event(0);
        Reading.Bloc bloc = Objects.requireNonNull(event.bloc());

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.NEWS);
        assertThat(found(event.organiser()).value()).isEqualTo("Khối thi đua Báo chí - Trung tâm - Nhà xuất bản");
        assertThat(event.day()).isNull();
        assertThat(bloc.members().stream().map(Found::value))
                .containsExactly(
                        "Trung tâm Nghiên cứu và Phát triển truyền thông KH&CN",
                        "Tạp chí KH&CN Việt Nam",
                        "Nhà Xuất bản khoa học và Kỹ thuật",
                        "Trung tâm Công nghệ thông tin",
                        "Báo Điện tử Vnexpress");
        assertThat(bloc.members()).noneMatch(Found::isDoubtful);
        assertThat(reading.themes().stream().map(Found::value).filter(Reading.Theme::pact))
                .singleElement()
                .matches(theme -> theme.own() && Objects.equals(theme.fromYear(), 2023));
    }

    private static Reading read(int number) {
        assumeTrue(Seeds.real(), "the ministries' documents do not lie beside this checkout");
        return Reader.read(SourceText.of(Seeds.text(number)));
    }

    private static Reading.Event event(int number) {
        return Objects.requireNonNull(read(number).event());
    }

    private static <T> Found<T> found(@org.jspecify.annotations.Nullable Found<T> found) {
        return Objects.requireNonNull(found);
    }
}
