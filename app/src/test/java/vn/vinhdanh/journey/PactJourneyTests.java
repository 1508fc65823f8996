package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.FreshGround;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Tables;

/** The press, centre and publisher bloc of 2023 makes its pact, signs it, and enters how far it came. */
class PactJourneyTests extends Journey {

    private static final String CENTRE = "Trung tâm Công nghệ thông tin";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Test
    void a_bloc_signs_its_pact_gives_out_its_targets_and_reads_its_board() throws IOException {
        clock.travelTo(LocalDate.of(2023, 2, 15));
        var hands = new Hands(database);
        BlocId bloc = hands.bloc("Khối thi đua Báo chí", 2023);
        UnitId centre = hands.unit(CENTRE);
        open("khoi-bao-chi", "Mẫu Khối Trưởng", Role.BLOC_OFFICER, null, bloc.value());
        open("trung-tam-cntt", "Mẫu Trung Tâm", Role.UNIT_OFFICER, centre.value(), null);

        signInAs("khoi-bao-chi");
        visit("/");
        shot("emulation-today-bloc-officer");
        visit("/giao-uoc/moi?nam=2023");
        page.getByLabel("Chủ đề").fill("Đoàn kết, kỷ cương, nâng cao hiệu quả truyền thông");
        shot("pact-new");
        click("Lập giao ước");
        page.locator("[data-done]").waitFor();
        String pact = page.url();
        target("Xuất bản ấn phẩm về khoa học và công nghệ", "NUMBER", "AT_LEAST", "12", "ấn phẩm", "Xuất bản");
        target("Tin, bài đăng đúng tiến độ", "RATIO", "MORE_THAN", "90", "", "Truyền thông");
        target("Ban hành quy chế thi đua của đơn vị", "MILESTONE", "AT_LEAST", "", "", "Điều hành");
        assertThat(page.locator("#chi-tieu tbody tr").count()).isEqualTo(3);
        shot("pact-draft");

        page.getByRole(AriaRole.LINK, named("Giao chỉ tiêu")).click();
        shot("pact-grid");
        page.getByLabel("Bảng dán từ Excel")
                .fill("Đơn vị\tCT1\tCT2\tCT3\n" + CENTRE + "\t24\t95\tx\nBáo Lạ\t1\t1\tx\n");
        click("Đọc bảng");
        assertThat(page.locator("[role=alert]").textContent()).contains("Báo Lạ");
        shot("pact-grid-pasted");
        page.navigate(pact + "/giao");
        page.getByLabel("Chỉ tiêu 1 của " + CENTRE).fill("24");
        click("Giao cho 5 đơn vị");
        assertThat(page.locator("[data-done]").textContent()).contains("15");

        click("Mở ký giao ước");
        page.locator("#confirm[open] [data-yes]").click();
        page.locator("#ky").waitFor();
        shot("pact-open");

        signInAs("trung-tam-cntt");
        visit("/");
        page.locator(".queue a.button").first().click();
        shot("pact-sign");
        page.getByRole(AriaRole.BUTTON, exactly("Ký")).click();
        page.locator("[data-done]").waitFor();

        signInAs("khoi-bao-chi");
        for (int left = 4; left > 0; left--) {
            page.navigate(pact);
            Locator party = page.locator("#ky li details").first();
            party.locator("summary").click();
            party.getByLabel("Người ký").fill("Nguyễn Văn Mẫu");
            party.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Ký").setExact(true))
                    .click();
            page.locator("[data-done]").waitFor();
        }
        assertThat(page.locator("#ky").textContent()).contains("Các bên đã ký xong ngày 15/02/2023");
        shot("pact-signed");

        clock.travelTo(LocalDate.of(2023, 7, 1));
        signInAs("trung-tam-cntt");
        visit("/giao-uoc/tien-do/" + centre + "?nam=2023");
        enter("Xuất bản ấn phẩm", "30/06", "240", "Báo cáo quý 2");
        shot("progress-story");
        page.getByRole(AriaRole.LINK, named("Đính chính")).first().click();
        page.getByLabel("Lũy kế đạt được").fill("13");
        page.getByLabel("Minh chứng").fill("Gõ nhầm một số 0 khi nhập");
        shot("progress-correct");
        click("Ghi bản đính chính");
        page.locator("[data-done]").waitFor();
        assertThat(page.locator(".timeline").textContent()).contains("Đã đính chính");
        visit("/giao-uoc/tien-do/" + centre + "?nam=2023");
        enter("Tin, bài đăng", "30/06", "92,5", "");
        visit("/giao-uoc/tien-do/" + centre + "?nam=2023");
        shot("unit-targets");
        page.navigate(pact + "/bang");
        shot("pact-board");
        assertThat(page.locator("table.board").textContent())
                .contains("13 / 24")
                .contains("92,5 % / 90 %");
        var workbook = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Tải Excel")).click());
        assertThat(Tables.read(Files.readAllBytes(workbook.path()), "bang.xlsx").entries())
                .as("a row for each member")
                .hasSize(5);
        page.getByRole(AriaRole.LINK, named("Theo lĩnh vực")).click();
        shot("pact-board-by-field");
        visit("/giao-uoc?nam=2023");
        shot("pacts");

        signInAs("vu-phap-che");
        visit(pact.substring(address("").length()), 404);
    }

    private void open(
            String login,
            String name,
            Role role,
            @org.jspecify.annotations.Nullable Long unit,
            @org.jspecify.annotations.Nullable Long bloc) {
        AccountId account = accounts.open(login, name, FreshGround.SAMPLE_PASSWORD, null, true);
        accounts.grant(account, role, unit, bloc, LocalDate.of(2023, 1, 1), null);
    }

    private void target(String wording, String kind, String bound, String amount, String measure, String field) {
        Locator form = page.locator("form[action$='/chi-tieu']");
        form.locator("[name=wording]").fill(wording);
        form.locator("[name=kind]").selectOption(kind);
        form.locator("[name=bound]").selectOption(bound);
        form.locator("[name=amount]").fill(amount);
        form.locator("[name=measure]").fill(measure);
        form.locator("[name=field]").fill(field);
        form.locator("button").click();
        page.locator("[data-done]").waitFor();
    }

    private void enter(String targetBegins, String day, String amount, String evidence) {
        page.locator("tr", new Page.LocatorOptions().setHasText(targetBegins))
                .locator("a.button")
                .click();
        List<String> parts = List.of(day.split("/"));
        page.getByLabel("Tính đến ngày").fill("2023-" + parts.get(1) + "-" + parts.get(0));
        page.locator("[name=amount]").fill(amount);
        page.getByLabel("Minh chứng").fill(evidence);
        click("Ghi tiến độ");
        page.locator("[data-done]").waitFor();
    }

    private void click(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }
}
