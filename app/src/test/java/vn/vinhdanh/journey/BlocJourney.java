package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocRole;
import vn.vinhdanh.organization.Blocs;

/** The emulation office forms the blocs of a year, as they were or anew, and changes their leader on a day. */
class BlocJourney extends Journey {

    @Autowired
    private Blocs blocs;

    @Test
    void the_blocs_of_a_year_are_carried_over_and_a_new_one_is_formed() {
        int year = blocs.years().getFirst() + 1;
        var before = blocs.ofYear(year - 1);
        assertThat(before).isNotEmpty();
        signInAs("chuyen-vien");
        visit("/khoi?nam=" + year);
        page.locator("a:has-text('Lập khối')").click();
        page.waitForURL(there -> there.contains("/khoi/lap"));
        assertThat(page.locator("input[name=khoi]").count()).isEqualTo(before.size());
        shot("blocs-form");
        page.locator("form[action$='/nhu-nam-truoc'] button.primary").click();
        page.waitForURL(there -> there.endsWith("/khoi?nam=" + year));
        var formed = blocs.ofYear(year);
        assertThat(formed).hasSameSizeAs(before);
        assertThat(formed)
                .extracting(Bloc::continues)
                .containsAll(before.stream().map(Bloc::id).toList());
        var first = formed.getFirst();
        assertThat(blocs.leader(first.id(), LocalDate.of(year, 1, 1)))
                .isEqualTo(blocs.leader(
                        java.util.Objects.requireNonNull(first.continues()), LocalDate.of(year - 1, 12, 31)));
        shot("blocs-carried-over");

        visit("/khoi/lap?nam=" + year);
        assertThat(page.locator("input[name=khoi]").count()).isZero();
        page.locator("input[name=ten]").fill("Khối Mẫu mới lập");
        page.locator("select[name=khoi-truong]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Vụ Pháp chế"));
        page.locator("label:has-text('Viện Ứng dụng công nghệ') input[name=thanh-vien]")
                .first()
                .check();
        page.locator("form[action='/khoi/lap'][method=post] button.primary").click();
        page.waitForURL(there -> there.matches(".*/khoi/\\d+\\?ngay=.*"));
        assertThat(page.locator("tbody tr").nth(0).innerText()).contains("Vụ Pháp chế", "Khối trưởng");
        assertThat(page.locator("tbody tr").nth(1).innerText()).contains("Viện Ứng dụng công nghệ", "Thành viên");

        page.locator("a:has-text('Thay đổi khối')").click();
        page.locator("#role-unit")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Viện Ứng dụng công nghệ"));
        page.locator("#role-day").fill(year + "-07-01");
        shot("bloc-changes");
        page.locator("form[action$='/vai-tro'] button.primary").click();
        assertThat(page.locator("[role=status]").first().innerText()).contains("Khối Mẫu mới lập");
        var bloc = blocs.ofYear(year).stream()
                .filter(each -> each.name().equals("Khối Mẫu mới lập"))
                .findFirst()
                .orElseThrow();
        assertThat(blocs.members(bloc.id(), LocalDate.of(year, 6, 30))
                        .getFirst()
                        .unitName())
                .isEqualTo("Vụ Pháp chế");
        assertThat(blocs.members(bloc.id(), LocalDate.of(year, 7, 1)).getFirst().unitName())
                .isEqualTo("Viện Ứng dụng công nghệ");
        assertThat(blocs.members(bloc.id(), LocalDate.of(year, 7, 1)))
                .filteredOn(member -> member.role() == BlocRole.LEADER)
                .hasSize(1);

        visit("/khoi/" + bloc.id() + "/thay-doi");
        page.locator("#role-unit").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.evaluate("() => document.querySelectorAll('[max]').forEach(field => field.removeAttribute('max'))");
        page.locator("#role-day").fill((year + 1) + "-01-01");
        page.locator("form[action$='/vai-tro'] button.primary").click();
        assertThat(page.locator("main").innerText()).contains("nằm ngoài năm của khối");
    }

    @Test
    void nobody_but_the_emulation_office_forms_blocs() {
        var bloc = blocs.ofYear(blocs.years().getLast()).getFirst();
        for (var login : new String[] {"khoi-truong", "vien-ung-dung", "quan-tri", "lanh-dao", "nhan-vien"}) {
            signInAs(login);
            visit("/khoi");
            assertThat(page.locator("a[href^='/khoi/lap']").count()).as(login).isZero();
            visit("/khoi/lap", 404);
            visit("/khoi/" + bloc.id() + "/thay-doi", 404);
            visit("/khoi/" + bloc.id());
            assertThat(page.locator("a[href$='/thay-doi']").count()).as(login).isZero();
        }
    }
}
