package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleQuestion;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.Units;

/** The ministry as it stood on any day: its units, their merger, its blocs and its people. */
class OrganizationJourney extends Journey {

    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
    private static final LocalDate MERGER = LocalDate.of(2025, 3, 1);

    @Autowired
    private Units units;

    @Autowired
    private Blocs blocs;

    @Autowired
    private People people;

    @Test
    void the_tree_is_seen_before_and_after_the_merger() {
        signInAs("chuyen-vien");
        visit("/to-chuc?ngay=2025-02-28");
        assertThat(page.locator("main").innerText()).contains("Bộ Thông tin và Truyền thông");
        assertThat(page.locator("main a").allInnerTexts()).contains("Bộ Khoa học và Công nghệ");
        shot("units-before-merger");

        page.locator("main input[name=ngay]").fill("2025-03-01");
        page.locator("main form.filters button").click();
        page.waitForURL(there -> there.contains("ngay=2025-03-01"));
        assertThat(page.locator("main > .split .card").first().innerText())
                .doesNotContain("Bộ Thông tin và Truyền thông");
        shot("units-after-merger");
    }

    @Test
    void a_merged_ministry_leads_to_its_successor_and_back() {
        var former = unit("Bộ Thông tin và Truyền thông", BEFORE);
        var successor = unit("Bộ Khoa học và Công nghệ", MERGER);
        signInAs("nhan-vien");
        visit("/to-chuc/" + former);
        assertThat(page.locator(".notice").first().innerText()).contains("01/03/2025", "Bộ Khoa học và Công nghệ");
        shot("unit-ended");

        visit("/to-chuc/" + successor);
        assertThat(page.locator(".notice").first().innerText()).contains("Bộ Thông tin và Truyền thông");
        shot("unit-successor");

        visit("/to-chuc/" + successor + "?ngay=2024-01-01");
        assertThat(page.locator("h1").innerText()).isEqualTo("Bộ Khoa học và Công nghệ");
    }

    @Test
    void a_bloc_of_2023_shows_its_thirteen_members_leader_and_deputy() {
        signInAs("chuyen-vien");
        visit("/khoi?nam=2023");
        shot("blocs-2023");
        var bloc = blocs.ofYear(2023).stream()
                .filter(each -> each.name().contains("Văn phòng"))
                .map(Bloc::id)
                .findFirst()
                .orElseThrow();
        visit("/khoi/" + bloc + "?ngay=2023-07-13");
        assertThat(page.locator("tbody tr").count()).isEqualTo(13);
        assertThat(page.locator("tbody tr").nth(0).innerText()).contains("Viện Ứng dụng công nghệ", "Khối trưởng");
        assertThat(page.locator("tbody tr").nth(1).innerText()).contains("Văn phòng Công nhận Chất lượng", "Khối phó");
        shot("bloc-2023");

        visit("/khoi?nam=2020");
        assertThat(page.locator("main").innerText()).contains("Vụ Pháp chế", "Văn phòng Bộ");
        visit("/khoi?nam=2019");
        assertThat(page.locator("main .two > .card").count()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void the_list_of_people_shows_true_totals_and_ends_at_the_viewers_scope() {
        var today = LocalDate.now(clock);
        var all = people.search(PeopleQuestion.everyone(today)).total();
        signInAs("chuyen-vien");
        visit("/nguoi");
        assertThat(page.locator(".page-head").innerText()).contains(Long.toString(all));
        shot("people");

        visit("/nguoi?q=nguyen");
        var found =
                people.search(new PeopleQuestion("nguyen", null, null, PeopleQuestion.Order.NAME, false, today, 1, 50));
        assertThat(page.locator(".page-head").innerText()).contains(found.total() + " người");

        var institute = unit("Viện Ứng dụng công nghệ", today);
        var elsewhere = unit("Vụ Pháp chế", today);
        signInAs("vien-ung-dung");
        visit("/to-chuc/" + institute);
        shot("unit-institute");
        visit("/nguoi?don-vi=" + elsewhere);
        assertThat(page.locator("tbody tr").count()).isZero();
    }

    @Test
    void a_list_of_people_is_checked_row_by_row_and_the_same_list_twice_changes_nothing() {
        var list = """
                Họ và tên\tNăm sinh\tGiới tính\tĐối tượng\tĐơn vị\tChức danh
                Trịnh Thị Mẫu Nhập\t1984\tNữ\tViên chức\tVIỆN ỨNG DỤNG CÔNG NGHỆ\tNghiên cứu viên
                Trịnh Văn Mẫu Nhập\t1979\tNam\tViên chức\tViện Ứng dụng công nghệ\tKỹ sư
                """;
        signInAs("chuyen-vien");
        give(list.replace("1979", "bảy chín"));
        assertThat(page.locator("tbody tr").first().innerText()).contains("Chưa đúng", "Cột B", "bảy chín");
        shot("import-wrong");

        give(list);
        assertThat(page.locator("main").innerText()).contains("Mới: 2");
        shot("import-right");
        page.locator("button:has-text('Ghi tất cả')").click();
        page.waitForURL(there -> there.endsWith("/nguoi"));
        assertThat(page.locator("[role=status]").first().innerText()).contains("Đã ghi 2 dòng");

        give(list);
        assertThat(page.locator("main").innerText()).contains("Không có gì để thay đổi");
        assertThat(page.locator("button:has-text('Ghi tất cả')").count()).isZero();
        shot("import-nothing");
    }

    @Test
    void units_are_changed_from_forms_with_a_day() {
        signInAs("chuyen-vien");
        visit("/to-chuc/them");
        shot("unit-new");
        page.locator("input[name=ten]").fill("Trung tâm Mẫu Ghi chép");
        page.locator("select[name=loai]").selectOption("CENTRE");
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.matches(".*/to-chuc/\\d+"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Trung tâm Mẫu Ghi chép");
        page.locator("a:has-text('Ghi thay đổi')").click();
        shot("unit-changes");
        page.locator("#rename-name").fill("Trung tâm Mẫu Đổi tên");
        page.locator("#rename-day").fill("2026-11-01");
        page.locator("form[action$='/doi-ten'] button").click();
        page.waitForURL(there -> there.matches(".*/to-chuc/\\d+"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Trung tâm Mẫu Đổi tên");
        visit("/nguoi/them");
        shot("person-new");

        signInAs("vien-ung-dung");
        visit("/to-chuc/them", 404);
    }

    private void give(String list) {
        visit("/nguoi/nhap");
        page.locator("textarea[name=dan]").fill(list);
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.matches(".*/nguoi/nhap/\\d+"));
    }

    private UnitId unit(String name, LocalDate day) {
        return switch (units.resolve(name, day)) {
            case UnitMatch.Exact(var unit) -> unit.id();
            case UnitMatch other -> throw new AssertionError(name + " on " + day + ": " + other);
        };
    }
}
