package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Who is eligible and was not proposed? One click from the unit's page; the chosen become a list of proposals. */
class SurveyJourney extends Journey {

    @Test
    void the_ministry_is_surveyed_in_one_click_and_the_chosen_become_a_list() {
        signInAs("chuyen-vien");
        visit("/ra-soat");
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.matches(".*/ra-soat/\\d+"));
        page.locator("main table[data-choose]").waitFor();
        shot("survey-eligible");

        page.locator("nav.tabs a").nth(1).click();
        page.waitForURL(there -> there.contains("xem=near"));
        Locator first = page.locator("table[data-choose] tbody tr").first();
        assertThat(first.locator(".fine").count()).isPositive();
        shot("survey-near");

        first.locator("th a").click();
        page.locator("details[open] .findings").waitFor();
        assertThat(page.locator("main details.fold").count()).isGreaterThan(4);
        shot("survey-subject");

        page.goBack();
        page.locator("table[data-choose] tbody tr:has(.fine:not(:has-text('Tập thể'))) input[name=dong]")
                .first()
                .check();
        page.locator(".bulk button.primary").click();
        page.waitForURL(there -> there.matches(".*/kiem-tra/\\d+.*"));
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);

        visit("/ra-soat");
        assertThat(page.locator("main tbody tr").count()).isPositive();
        shot("survey-start");
    }

    @Test
    void an_officer_goes_there_from_the_unit_and_sees_next_year() {
        signInAs("vien-ung-dung");
        visit("/to-chuc");
        visit("/ra-soat");
        assertThat(page.locator("#don-vi option").count()).isPositive();
        page.locator("main form button[name=nam-toi]").click();
        page.waitForURL(there -> there.matches(".*/ra-soat/\\d+"));
        page.locator("nav.tabs a").nth(2).click();
        page.waitForURL(there -> there.contains("xem=unknown"));
        shot("survey-forecast");
        page.setViewportSize(360, 740);
        var open = page.locator("nav.tabs a[aria-current]").boundingBox();
        assertThat(open.x).isNotNegative();
        assertThat(open.x + open.width).isLessThanOrEqualTo(360);
        signInAs("nhan-vien");
        visit("/ra-soat", 404);
    }
}
