package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.scoring.Criterion;
import vn.vinhdanh.emulation.scoring.GroupKind;
import vn.vinhdanh.emulation.scoring.Marks;
import vn.vinhdanh.emulation.scoring.Party;
import vn.vinhdanh.emulation.scoring.ScoreSheet;
import vn.vinhdanh.emulation.scoring.ScoreSheets;
import vn.vinhdanh.emulation.scoring.Scoring;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Tables;

/** A bloc of thirteen scores itself: from the sheet to the unit put forward for the flag, with two that share the first place. */
class ScoringJourney extends Journey {

    private static final String BLOC = "Khối thi đua Văn phòng - Viện";

    @Autowired
    private JdbcClient database;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private Scoring scoring;

    @SuppressWarnings("NullAway.Init") // Made when the story begins.
    private Hands hands;

    @SuppressWarnings("NullAway.Init")
    private ScoreSheetId sheet;

    @Test
    void a_bloc_scores_its_members_and_nominates_its_leading_unit() {
        hands = new Hands(database);
        BlocId bloc = hands.bloc(BLOC, 2024);

        signInAs("khoi-truong");
        visit("/cham-diem?nam=2024");
        page.locator("select[name=bloc]").selectOption(bloc.toString());
        press("#lap form button");
        assertThat(page.locator("main").innerText()).contains("100 điểm");
        sheet = new ScoreSheetId(Long.parseLong(page.url().replaceAll(".*/cham-diem/(\\d+).*", "$1")));
        shot("scoring-design");
        pressAndMeanIt("main form[action$='/buoc-tiep'] button");

        signInAs("hoc-vien");
        visit("/cham-diem/" + sheet + "/tu-cham");
        for (Criterion criterion : criteria()) {
            page.locator("#m" + criterion.id())
                    .fill(criterion.maximum().toBigInteger().toString());
            page.locator("#w" + criterion.id()).fill("Báo cáo tổng kết năm, mục " + criterion.ordinal());
        }
        shot("scoring-self");
        press("button[value=hand-in]");
        assertThat(page.locator("[role=status]").first().innerText()).contains("Đã nộp điểm tự chấm");
        othersScoreThemselves();

        signInAs("khoi-truong");
        visit("/cham-diem/" + sheet);
        pressAndMeanIt("main form[action$='/buoc-tiep'] button");

        signInAs("hoc-vien");
        visit("/cham-diem/" + sheet + "/cham-cheo");
        assertThat(page.locator("main form[action$='/cham-cheo'] tbody tr").count())
                .isEqualTo(12);
        page.locator("textarea[name=pasted]").fill(spreadsheet());
        press("main form[action$='/dan'] button");
        shot("scoring-cross");
        press("button[value=hand-in]");
        assertThat(page.locator("[role=status]").first().innerText()).contains("Đã nộp điểm chấm chéo");
        othersScoreOneAnother();

        signInAs("vien-ung-dung");
        visit("/cham-diem/" + sheet + "/diem/" + hands.unitOf("vien-nang-luong"));
        assertThat(page.locator("main").innerText()).doesNotContain("Các thành viên khác chấm");
        visit("/cham-diem/" + sheet + "/xep-hang");
        assertThat(page.locator("main").innerText()).contains("Chưa có kết quả");
        signInAs("vu-phap-che");
        visit("/cham-diem/" + sheet, 404);

        signInAs("khoi-truong");
        visit("/cham-diem/" + sheet);
        pressAndMeanIt("main form[action$='/buoc-tiep'] button");

        signInAs("chuyen-vien");
        visit("/cham-diem/" + sheet + "/tham-dinh?don-vi=" + hands.unitOf("hoc-vien"));
        page.locator("#m" + criteria().getFirst().id()).fill("18");
        page.locator("#w" + criteria().getFirst().id()).fill("Còn một nhiệm vụ chậm so với kế hoạch");
        shot("scoring-check");
        press("main form[action$='/tham-dinh'] button");
        theRestIsChecked();
        visit("/cham-diem/" + sheet);
        shot("scoring-sheet");
        pressAndMeanIt("main form[action$='/buoc-tiep'] button");

        signInAs("khoi-truong");
        visit("/cham-diem/" + sheet + "/xep-hang");
        assertThat(page.locator("table.bars tbody tr").count()).isEqualTo(13);
        assertThat(page.locator("main").innerText()).contains("2 đơn vị cùng hạng nhất", "đồng hạng");
        shot("scoring-ranking-tie");
        theTableIsTakenAsASpreadsheet();
        page.locator("select[name=unit]")
                .selectOption(hands.unitOf("vien-ung-dung").toString());
        page.locator("select[name=way]").selectOption("BALLOT");
        page.locator("#votes-for").fill("8");
        page.locator("#votes-cast").fill("13");
        page.locator("textarea[name=note]").fill("Họp khối ngày 15/11, biên bản mẫu số 3.");
        pressAndMeanIt("main form[action$='/de-cu'] button");
        assertThat(page.locator(".hero").innerText())
                .contains("Viện Ứng dụng công nghệ", "Cờ thi đua của Bộ", "8 / 13");
        shot("scoring-nominated");

        signInAs("hoc-vien");
        visit("/cham-diem/" + sheet + "/diem/" + hands.unitOf("hoc-vien"));
        assertThat(page.locator("main").innerText()).contains("Còn một nhiệm vụ chậm", "Các thành viên khác chấm");
        shot("scoring-member");
        visit("/cham-diem?nam=2024");
        shot("scoring-sheets");
    }

    private void press(String button) {
        leave(() -> page.locator(button).first().click());
    }

    /** Presses a button that asks first. */
    private void pressAndMeanIt(String button) {
        page.locator(button).first().click();
        leave(() -> page.locator("#confirm[open] [data-yes]").click());
    }

    /** Does what leads to another page, and waits for that page even when it has the same address. */
    private void leave(Runnable act) {
        page.evaluate("() => { document.documentElement.dataset.old = 'yes'; }");
        act.run();
        page.waitForFunction("() => !document.documentElement.dataset.old && document.readyState !== 'loading'");
    }

    private void othersScoreThemselves() {
        for (Party party : members()) {
            if (!party.unit().equals(hands.unitOf("hoc-vien"))) {
                as(party.unit(), () -> scoring.self(sheet, party.unit(), party.version(), full(party), true));
            }
        }
    }

    private void othersScoreOneAnother() {
        for (Party by : members()) {
            if (!by.unit().equals(hands.unitOf("hoc-vien"))) {
                as(by.unit(), () -> scoring.cross(sheet, by.unit(), by.version(), forOthers(by), true));
            }
        }
    }

    private void theRestIsChecked() {
        hands.are("chuyen-vien");
        for (Party party : members()) {
            if (!party.deskChecked()) {
                scoring.check(sheet, party.unit(), party.version(), full(party));
            }
        }
        hands.rest();
    }

    private void as(UnitId unit, Runnable act) {
        hands.are(database.sql("""
                        select a.login
                          from identity.role_grant g
                          join identity.account a on a.id = g.account_id
                         where g.role = 'UNIT_OFFICER' and g.unit_id = :unit
                        """)
                .param("unit", unit.value())
                .query(String.class)
                .single());
        act.run();
        hands.rest();
    }

    /** Two units have all points, the others one less for each place. */
    private Map<Long, Marks.Mark> full(Party party) {
        Map<Long, Marks.Mark> marks = new HashMap<>();
        BigDecimal off = BigDecimal.valueOf(Math.max(0, place(party.unit()) - 1));
        for (Criterion criterion : criteria()) {
            marks.put(criterion.id(), new Marks.Mark(criterion.maximum().subtract(off), "Minh chứng mẫu"));
            off = BigDecimal.ZERO;
        }
        return marks;
    }

    private Map<UnitId, Map<Long, BigDecimal>> forOthers(Party by) {
        Map<UnitId, Map<Long, BigDecimal>> given = new HashMap<>();
        for (Party other : members()) {
            if (!other.unit().equals(by.unit())) {
                Map<Long, BigDecimal> cells = new HashMap<>();
                regularColumns().forEach(column -> cells.put(column.key(), column.most()));
                given.put(other.unit(), cells);
            }
        }
        return given;
    }

    private String spreadsheet() {
        StringBuilder table = new StringBuilder("Đơn vị");
        regularColumns().forEach(column -> table.append('\t').append(column.title()));
        for (Party party : members()) {
            table.append('\n').append(party.unitName());
            regularColumns()
                    .forEach(column -> table.append('\t').append(column.most().toBigInteger()));
        }
        return table.toString();
    }

    private int place(UnitId unit) {
        return members().stream().map(Party::unit).toList().indexOf(unit);
    }

    private List<Party> members() {
        return asDesk(() -> sheets.parties(sheets.require(sheet)));
    }

    private List<Criterion> criteria() {
        return asDesk(() -> sheets.require(sheet)).groups().stream()
                .filter(group -> group.kind() == GroupKind.REGULAR)
                .flatMap(group -> group.criteria().stream())
                .toList();
    }

    private List<ScoreSheet.CrossColumn> regularColumns() {
        return asDesk(() -> sheets.require(sheet)).crossColumns().stream()
                .filter(column -> column.kind() == GroupKind.REGULAR)
                .toList();
    }

    /** Reads as the emulation office, and acts on as whoever acted before. */
    private <T> T asDesk(Supplier<T> reading) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        hands.are("chuyen-vien");
        try {
            return reading.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void theTableIsTakenAsASpreadsheet() {
        var download = page.waitForDownload(
                () -> page.locator("a[href$='/xep-hang/excel']").click());
        try {
            var table = Tables.read(Files.readAllBytes(download.path()), "xep-hang.xlsx");
            assertThat(table.entries()).hasSize(13);
            assertThat(table.entries().getFirst().cell(0).number())
                    .hasValueSatisfying(rank -> assertThat(rank).isEqualByComparingTo("1"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
