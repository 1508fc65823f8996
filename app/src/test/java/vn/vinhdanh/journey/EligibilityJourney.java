package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of thirty is checked, its doubts are settled, and its rows become dossiers; and the law is read. */
class EligibilityJourney extends Journey {

    @TempDir
    private Path folder;

    @Test
    void a_list_of_thirty_is_checked_settled_and_becomes_dossiers() {
        signInAs("vien-ung-dung");
        visit("/kiem-tra");
        assertThat(page.locator("#don-vi option").count()).isEqualTo(2);
        shot("check-start");

        signInAs("chuyen-vien");
        visit("/kiem-tra");
        Download example = page.waitForDownload(
                () -> page.locator("a[href='/kiem-tra/danh-sach-mau.xlsx']").click());
        Path file = folder.resolve("mau.xlsx");
        example.saveAs(file);
        page.locator("#don-vi")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Viện Ứng dụng công nghệ"));
        page.locator("#nam").fill("2026");
        page.locator("#tiep-nhan").fill("2026-11-21");
        page.locator("#tep").setInputFiles(file);
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.matches(".*/kiem-tra/\\d+"));
        String list = page.url().substring(address("").length());
        assertThat(page.locator("tbody tr").count()).isEqualTo(30);
        assertThat(page.locator("tbody .chip.met").count()).isPositive();
        assertThat(page.locator("tbody .chip.not").count()).isPositive();
        assertThat(page.locator("tbody .chip.unknown").count()).isPositive();
        shot("check-list");

        // The grounds open inside the row.
        Locator row = page.locator("tbody tr:has(.chip.not)").first();
        row.locator("a[hx-get]").click();
        row.locator(".findings").waitFor();
        assertThat(row.locator(".findings .clause").count()).isPositive();

        // A doubt about the person is settled on the row's own page.
        page.locator("tbody tr:has(select[name^=nguoi-]) th a").first().click();
        page.waitForURL(there -> there.matches(".*/kiem-tra/\\d+/\\d+"));
        shot("check-row-doubt");
        page.locator("main select[name^=nguoi-]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("main form button.primary").click();
        page.locator(".findings").waitFor();
        shot("check-row");

        visit(list);
        Download verdicts = page.waitForDownload(
                () -> page.locator("a[href$='/ket-qua.xlsx']").click());
        assertThat(verdicts.suggestedFilename()).endsWith(".xlsx");

        // A row that is not met goes nowhere without a reason.
        Locator notMet = page.locator("tbody tr:has(.chip.not)").first();
        notMet.locator("input[name=dong]").check();
        page.locator(".bulk button:not(.primary)").last().click();
        assertThat(page.locator("main .notice").first().innerText()).contains("lý do");
        page.locator(".bulk button.primary").click();
        page.waitForURL(there -> there.matches(".*/kiem-tra/\\d+"));
        assertThat(page.locator("tbody a[href^='/ho-so/']").count()).isPositive();
        shot("check-dossiers");

        page.locator("tbody a[href^='/ho-so/']").first().click();
        page.waitForURL(there -> there.contains("/ho-so/"));
        assertThat(page.locator("main .why li").count()).isPositive();
    }

    @Test
    void the_law_is_read_as_of_a_day() {
        signInAs("nhan-vien");
        visit("/luat");
        shot("law");
        visit("/luat/bang-khen-bo?ngay=2023-05-01");
        assertThat(page.locator("main").innerText()).contains("91/2017");
        shot("law-award-old");
        visit("/luat/chien-si-thi-dua-bo?ngay=2026-11-21");
        assertThat(page.locator("main .card").first().innerText()).contains("06/2022/QH15");
        shot("law-award");
        visit("/luat/khong-co-danh-hieu-nay", 404);
        visit("/kiem-tra", 404);
    }
}
