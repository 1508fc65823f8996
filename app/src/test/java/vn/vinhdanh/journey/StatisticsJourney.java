package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Step 10: the five years of the ministry offices' bloc, and the decisions behind a figure. */
class StatisticsJourney extends Journey {

    @Test
    void theDeskOfficerCountsTheFiveYearsAndOpensAFigure() {
        signInAs("chuyen-vien");
        visit("/thong-ke?tu=2015&den=2019");
        page.locator("select[name=khoi]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Khối thi đua Cơ quan Bộ"));
        page.locator("main form[action='/thong-ke'] button").click();
        assertThat(figures("huan-chuong-lao-dong")).startsWith("14", "5", "5", "9", "9");
        assertThat(figures("co-thi-dua-chinh-phu")).startsWith("5");
        assertThat(figures("bang-khen-thu-tuong")).startsWith("15", "0", "0", "15", "15");
        assertThat(figures("chien-si-thi-dua-toan-quoc")).startsWith("2");
        assertThat(figures("co-thi-dua-bo")).startsWith("17");
        assertThat(figures("bang-khen-bo")).startsWith("171", "28").contains("143");
        assertThat(figures("tap-the-lao-dong-xuat-sac")).startsWith("59");
        assertThat(figures("chien-si-thi-dua-bo")).startsWith("39");
        shot("statistics");

        page.locator("tr[data-award=huan-chuong-lao-dong] a").nth(1).click();
        assertThat(page.locator("tbody tr").count()).isEqualTo(5);
        shot("statistics-behind");
        page.locator("tbody tr a[href^='/so-vang/quyet-dinh/']").first().click();
        assertThat(page.locator("h1").innerText()).isNotBlank();
    }

    @Test
    void theTableLeavesAsAWorkbook() {
        signInAs("chuyen-vien");
        visit("/thong-ke?tu=2015&den=2019");
        var download = page.waitForDownload(
                () -> page.locator("a[href^='/thong-ke/bang.xlsx']").click());
        assertThat(download.suggestedFilename()).isEqualTo("thong-ke-2015-2019.xlsx");
    }

    private java.util.List<String> figures(String award) {
        return page.locator("tr[data-award=" + award + "] td.figure").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }
}
