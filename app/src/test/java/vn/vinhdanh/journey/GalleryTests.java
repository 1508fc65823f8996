package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The components side by side, in both themes and on a phone; and what the script adds to them. */
class GalleryTests extends Journey {

    private static final String GALLERY = "/quan-tri/mau-giao-dien";

    @Test
    void every_component_is_sound_in_both_themes() {
        signInAs("quan-tri");
        visit(GALLERY);
        shot("gallery");
    }

    @Test
    void only_administrators_see_the_gallery() {
        signInAs("chuyen-vien");
        visit(GALLERY, 404);
        shot("not-found");
    }

    @Test
    void the_search_opens_and_closes_by_keyboard() {
        signInAs("quan-tri");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#finder").isVisible()).isTrue();
        page.keyboard().type("ng");
        page.waitForSelector("#finder [data-hits]");
        page.keyboard().press("Escape");
        assertThat(page.locator("#finder").isVisible()).isFalse();
    }

    @Test
    void typed_text_outlives_a_closed_page() {
        signInAs("quan-tri");
        visit(GALLERY);
        page.locator("#e").fill("một báo cáo dài, chưa gửi");
        visit("/");
        visit(GALLERY);
        assertThat(page.locator("#e").inputValue()).isEqualTo("một báo cáo dài, chưa gửi");
        assertThat(page.locator("form .notice[role=status]").isVisible()).isTrue();
    }

    @Test
    void a_destructive_act_asks_first() {
        signInAs("quan-tri");
        visit(GALLERY);
        page.locator("#forms .button.danger").click();
        assertThat(page.locator("#confirm").isVisible()).isTrue();
        page.locator("#confirm button[value=no]").click();
        assertThat(page.url()).isEqualTo(address(GALLERY));
    }

    @Test
    void a_fragment_comes_without_leaving_the_page() {
        signInAs("quan-tri");
        visit(GALLERY);
        page.waitForFunction("() => window.htmx");
        page.locator("[hx-target='#fragment']").click();
        page.waitForSelector("#fragment [data-hits]");
        assertThat(page.url()).isEqualTo(address(GALLERY));
    }

    @Test
    void from_the_door_to_the_home_page_weighs_less_than_150_kilobytes() {
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        signInAs("quan-tri");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        long bytes = requests.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
        assertThat(bytes).isBetween(50_000L, 150_000L);
    }
}
