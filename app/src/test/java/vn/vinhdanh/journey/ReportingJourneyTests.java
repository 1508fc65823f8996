package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.organization.UnitId;

/** A quarterly duty of 2023: handed in, returned, handed in again, accepted; and who is late or missing. */
class ReportingJourneyTests extends Journey {

    @Autowired
    private JdbcClient database;

    @Test
    void a_unit_reports_the_desk_returns_and_the_board_shows_who_is_on_time_late_and_missing() {
        var hands = new Hands(database);
        UnitId academy = hands.unitOf("hoc-vien");
        UnitId institute = hands.unitOf("vien-ung-dung");
        UnitId department = hands.unitOf("vu-phap-che");

        clock.travelTo(LocalDate.of(2023, 1, 10));
        signInAs("chuyen-vien");
        visit("/bao-cao/moi");
        page.getByLabel("Tên báo cáo").fill("Báo cáo quý kết quả phong trào thi đua");
        page.locator("summary", new Page.LocatorOptions().setHasText("Chỉ một số đơn vị"))
                .click();
        for (UnitId unit : new UnitId[] {academy, institute, department}) {
            page.locator("input[name=unit][value='" + unit + "']").check();
        }
        shot("duty-new");
        click("Đặt chế độ báo cáo");
        done();
        String board = page.url();
        assertThat(page.locator("table").first().textContent())
                .contains("14/03/2023", "14/06/2023", "14/09/2023", "14/12/2023");

        clock.travelTo(LocalDate.of(2023, 3, 14));
        signInAs("hoc-vien");
        visit("/");
        shot("emulation-today-unit-officer");
        page.navigate(board + "/2023-q1/" + academy);
        page.getByLabel("Kết quả thực hiện").fill("Đã phát động hai đợt thi đua, 8 phòng tham gia.");
        page.getByLabel("Phong trào, đợt thi đua đã phát động").fill("2");
        shot("report-writing");
        click("Lưu nháp");
        done();
        click("Gửi báo cáo");
        done();
        assertThat(page.locator("main").textContent()).contains("Đúng hạn");

        clock.travelTo(LocalDate.of(2023, 3, 17));
        signInAs("vien-ung-dung");
        page.navigate(board + "/2023-q1/" + institute);
        page.getByLabel("Kết quả thực hiện").fill("Phong trào được triển khai ở mọi phòng.");
        click("Gửi báo cáo");
        done();
        assertThat(page.locator("main").textContent()).contains("Muộn 3 ngày");
        page.navigate(board + "/2023-q1/" + academy);
        assertThat(page.title()).as("another unit’s report").doesNotContain("Học viện");

        clock.travelTo(LocalDate.of(2023, 3, 20));
        signInAs("chuyen-vien");
        visit("/");
        shot("emulation-today-desk-officer");
        page.navigate(board + "/2023-q1/" + academy);
        page.getByLabel("Lý do trả lại").fill("Bổ sung số liệu tuyên truyền.");
        shot("report-to-read");
        click("Trả lại");
        done();
        page.navigate(board);
        shot("duty-board");
        assertThat(page.locator("table.board").textContent())
                .contains("Trả lại", "Muộn 3 ngày", "Chưa nộp, quá 6 ngày");
        page.getByRole(AriaRole.LINK, named("1 Chưa nộp")).first().click();
        assertThat(page.locator("table.board tbody tr").count()).isEqualTo(1);
        shot("duty-board-missing");
        page.navigate(board + "/2023-q1/don-doc");
        assertThat(page.locator(".paper").textContent()).contains("Vụ Pháp chế");
        shot("urging-letter");
        var word = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Tải Word")).click());
        assertThat(word.suggestedFilename()).isEqualTo("don-doc-2023-q1.docx");

        signInAs("hoc-vien");
        visit("/");
        page.getByRole(AriaRole.LINK, named("Sửa và gửi lại")).first().click();
        shot("report-returned");
        page.getByLabel("Tin, bài tuyên truyền").fill("15");
        click("Gửi lại");
        done();

        signInAs("chuyen-vien");
        page.navigate(board + "/2023-q1/" + academy);
        click("Chấp nhận và khóa");
        done();
        shot("report-accepted");
        assertThat(page.locator("main").textContent()).contains("Đúng hạn");
        visit("/bao-cao?nam=2023");
        shot("duties");
    }

    private void click(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private void done() {
        page.locator("[data-done]").waitFor();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
