package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * One emulation year, told without a break: from the directive through pact, reports, scores, the list of the proposed,
 * the council and the decision to the register, a certificate that anyone can check, and the five-year table. It runs on the
 * ministries' own documents when they stand beside the checkout and on the project's smaller ones otherwise.
 */
class WholeYearJourneyTests extends YearOfCommendation {

    @Test
    void a_ministry_goes_through_its_emulation_year() throws IOException {
        the_desk_officer_signs_in();
        the_ministry_stands_as_of_a_day();
        the_directive_is_taken_in();
        the_plan_and_the_news_are_taken_in();
        the_bloc_draws_up_its_pact();
        thirteen_units_sign();
        a_unit_enters_how_far_it_came();
        a_unit_reports_and_reports_again();
        the_members_are_scored_and_one_is_nominated();
        thirty_people_are_proposed();
        rows_become_dossiers();
        the_council_is_convened();
        the_council_votes();
        the_decision_is_signed();
        the_register_and_the_certificate_say_so();
        a_revocation_shows_everywhere();
        the_five_years_are_counted();
        everything_is_found();
    }

    private void the_five_years_are_counted() {
        signInAs("chuyen-vien");
        visit("/thong-ke?tu=2015&den=2019");
        page.locator("select[name=khoi]").selectOption(new SelectOption().setLabel("Khối thi đua Cơ quan Bộ"));
        page.locator("main form[action='/thong-ke'] button").click();
        page.waitForURL(Pattern.compile(".*khoi=.+"));
        assertThat(counted("huan-chuong-lao-dong")).startsWith("14", "5", "5", "9", "9");
        assertThat(counted("bang-khen-bo")).startsWith("171", "28").contains("143");
        assertThat(counted("chien-si-thi-dua-bo")).startsWith("39");
    }

    private List<String> counted(String award) {
        return page.locator("tr[data-award=" + award + "] td.figure").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private void everything_is_found() {
        visit("/");
        page.keyboard().press("Control+k");
        page.keyboard().type("nguyen");
        page.locator("#finder [data-hits] a").first().waitFor();
        assertThat(page.locator("#finder [data-hits]").innerText()).contains("Nguyễn");
        page.locator("#finder-text").fill("vien ung dung cong nghe");
        page.locator("#finder [data-hits] a", new Page.LocatorOptions().setHasText("Viện Ứng dụng công nghệ"))
                .first()
                .waitFor();
    }
}
