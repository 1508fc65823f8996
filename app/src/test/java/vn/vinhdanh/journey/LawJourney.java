package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.commendation.Acting;

/** The law is found, read, laid side by side, and tried on somebody made up. */
class LawJourney extends Journey {

    @Autowired
    private Acting acting;

    @Test
    void an_award_is_found_by_its_abbreviation_and_its_versions_are_compared() {
        signInAs("nhan-vien");
        visit("/luat?q=CSTĐ");
        assertThat(page.locator("main ul.tree a").allInnerTexts())
                .anyMatch(name -> name.contains("Chiến sĩ thi đua cấp Bộ"))
                .noneMatch(name -> name.contains("Huân chương"));
        shot("law-found");
        visit("/luat/chien-si-thi-dua-bo?ngay=2026-11-21");
        assertThat(page.locator("ol.timeline li").count()).isGreaterThan(1);
        assertThat(page.locator("main").innerText()).doesNotContain("khác với mong đợi");
        shot("law-award-now");
        visit("/luat/chien-si-thi-dua-bo/so-sanh?tu=2023-12-31&den=2024-01-01");
        assertThat(page.locator("main ins, main del").count()).isPositive();
        shot("law-compare");
        visit("/luat/so-sanh?tu=2023-12-31&den=2026-11-21");
        assertThat(page.locator("main .card").count()).isGreaterThan(3);
        shot("law-changes");
        visit("/luat/khong-co-giai-nay/so-sanh", 404);
        visit("/luat/khong-co-giai-nay/thu", 404);
    }

    @Test
    void a_day_before_all_law_is_said_and_one_out_of_range_is_refused_at_the_field() {
        signInAs("nhan-vien");
        for (String path : new String[] {"/luat", "/luat/chien-si-thi-dua-bo"}) {
            visit(path + "?ngay=1900-01-01");
            assertThat(page.locator("main .notice").first().innerText()).contains("sớm hơn mọi quy định đã số hóa");
            visit(path + "?ngay=%2B999999999-12-31", 422);
            assertThat(page.locator("main form.filters").innerText()).contains("1900", "2100");
            assertThat(page.locator("main").innerText()).doesNotContain("1000000000");
        }
    }

    @Test
    void a_day_that_is_none_stays_in_its_field_and_the_other_day_too() {
        signInAs("nhan-vien");
        for (String path : new String[] {"/luat/so-sanh", "/luat/chien-si-thi-dua-bo/so-sanh"}) {
            visit(path + "?tu=x&den=2024-01-01", 422);
            assertThat(page.locator("#tu").inputValue()).isEqualTo("x");
            assertThat(page.locator("#tu-wrong").innerText()).contains("“x”");
            assertThat(page.locator("#den").inputValue()).isEqualTo("2024-01-01");
        }
        shot("law-compare-wrong-day");
        visit("/luat/chien-si-thi-dua-bo/thu?ngay=h%C3%B4m+nay", 422);
        assertThat(page.locator("#day").inputValue()).isEqualTo("hôm nay");
        assertThat(page.locator(".problems a").innerText()).startsWith("Ngày tiếp nhận hồ sơ:");
        visit("/luat/chien-si-thi-dua-bo/thu?truong-hop=abc", 400);
        assertThat(page.locator("#truong-hop-wrong").innerText()).contains("“abc”");
        shot("misread");
        page.locator("#truong-hop").fill("0");
        page.locator("main form button.primary").click();
        page.locator("#ket-qua .findings").waitFor();
    }

    @Test
    void somebody_made_up_is_tried_and_nothing_typed_is_lost() {
        signInAs("nhan-vien");
        visit("/luat/chien-si-thi-dua-co-so/thu?ngay=2026-11-21");
        shot("try-empty");
        page.locator("[name='ratings[0].rating']").selectOption("EXCELLENT");
        page.locator("[name='awards[0].award']").selectOption("lao-dong-tien-tien");
        page.locator("[name='awards[0].year']").fill("hai nghìn");
        page.locator("main form button.primary").first().click();
        page.locator(".problems").waitFor();
        assertThat(page.locator("[name='awards[0].year']").inputValue()).isEqualTo("hai nghìn");
        assertThat(page.locator("[name='ratings[0].rating']").inputValue()).isEqualTo("EXCELLENT");
        var problem = page.locator(".problems a").first();
        assertThat(problem.innerText()).startsWith("Danh hiệu, hình thức đã nhận, dòng 1 – Năm:");
        problem.click();
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("awards[0].year");
        shot("try-problem");

        page.locator("[name='awards[0].year']").fill("2026");
        page.locator("[name='awards[0].decision']").fill("12/QĐ-VPB");
        page.locator("main form button.primary").first().click();
        page.locator("#ket-qua .findings").waitFor();
        assertThat(page.locator("#ket-qua .need").count()).isPositive();
        shot("try-near");

        page.locator("button[value=awards]").click();
        page.locator("[name='awards[6].award']").waitFor();
        page.locator("[name='initiatives[0].reach']").selectOption("BASE");
        page.locator("[name='initiatives[0].year']").fill("2026");
        page.locator("[name='initiatives[0].recognised']").fill("2026-11-01");
        page.locator("main form button.primary").first().click();
        page.locator("#ket-qua .findings").waitFor();
        assertThat(page.locator("#ket-qua .chip.met, #ket-qua .why li.met").count())
                .isPositive();

        page.locator("main details.fold summary").first().click();
        page.locator("main details.fold[open] a").first().click();
        page.locator("#ket-qua .findings").waitFor();
        shot("try-case");
    }

    @Test
    void an_employee_sees_where_she_stands_and_what_programs_may_ask() {
        signInAs("nhan-vien");
        visit("/nguoi/" + acting.personOf("nhan-vien"));
        page.locator("main a[href$='/dieu-kien']").click();
        page.waitForURL(there -> there.endsWith("/dieu-kien"));
        assertThat(page.locator("main details.fold").count()).isGreaterThan(3);
        shot("standing");
        visit("/api");
        shot("api");

        signInAs("chuyen-vien");
        visit("/so-vang");
        page.locator("main a[href^='/so-vang/quyet-dinh/']").first().click();
        page.locator("main a[href$='/doi-chieu']").click();
        page.waitForURL(there -> there.endsWith("/doi-chieu"));
        assertThat(page.locator("main details.fold").count()).isPositive();
        shot("replay");
    }
}
