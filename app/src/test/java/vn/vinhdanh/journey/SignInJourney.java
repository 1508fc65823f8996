package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Step 1: signing in, being known, and being kept out. */
class SignInJourney extends Journey {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aVisitorIsSentToTheFrontDoorFromEveryRoom() {
        for (String path : new String[] {"/", "/to-chuc", "/nguoi", "/quan-tri", "/tim?q=nguyen"}) {
            page.navigate(address(path));
            assertThat(page.url()).endsWith("/dang-nhap");
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndForeignPages() {
        signInAs("chuyen-vien");
        var cookie = page.context().cookies().stream()
                .filter(one -> one.name.equals("vinhdanh"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite.name()).isEqualTo("LAX");
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        signInAs("chuyen-vien");
        var response = page.request()
                .post(
                        address("/tai-khoan/phien"),
                        RequestOptions.create().setForm(FormData.create().set("a", "b")));
        assertThat(response.status()).isEqualTo(403);
        assertThat(response.text()).contains("Biểu mẫu đã hết hạn");
    }

    @Test
    void wrongTriesAreToldAndSlowedDown() {
        for (int i = 0; i < 5; i++) {
            tryWith("khong-co-nguoi-nay", "sai-mat-khau-" + i);
            assertThat(page.url()).contains("sai");
        }
        tryWith("khong-co-nguoi-nay", "sai-nua");
        assertThat(page.url()).contains("cho=");
        shot("sign-in-slowed");
    }

    @Test
    void anEmployeeWhoTriesTheAdministrationFindsNothingAndIsWrittenDown() {
        signInAs("nhan-vien");
        long before = refusals();
        visit("/quan-tri", 404);
        visit("/quan-tri/nhat-ky", 404);
        assertThat(refusals()).isEqualTo(before + 2);
    }

    @Test
    void anAdministratorOpensAnAccountGrantsARoleAndEndsItsSessions() {
        signInAs("quan-tri");
        visit("/quan-tri");
        shot("administration");
        visit("/quan-tri/nhat-ky");
        page.locator("form[action='/quan-tri/nhat-ky/kiem-chung'] button").click();
        assertThat(page.content()).contains("Chuỗi nguyên vẹn");
        shot("journal");
    }

    @Test
    void onesOwnAccountShowsItsSessionsAndEndsTheOthers() {
        signInAs("vu-phap-che");
        try (var elsewhere = page.context().browser().newContext(new Browser.NewContextOptions())) {
            var other = elsewhere.newPage();
            other.navigate(address("/dang-nhap"));
            other.locator("input[name=login]").fill("vu-phap-che");
            other.locator("input[name=password]").fill(vn.vinhdanh.ground.FreshGround.SAMPLE_PASSWORD);
            other.locator("form:has(input[name=password]) button[type=submit]").click();
            visit("/tai-khoan");
            shot("account");
            page.locator("form[action='/tai-khoan/phien'] button").click();
            other.navigate(address("/"));
            assertThat(other.url()).endsWith("/dang-nhap");
        }
        visit("/");
        assertThat(page.url()).doesNotContain("dang-nhap");
    }

    @Test
    void everyPageCanBeReadInEnglish() {
        signInAs("chuyen-vien");
        visit("/");
        page.locator("form[action='/ngon-ngu'] button[value=en], form[action='/ngon-ngu'] button")
                .first()
                .click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.content()).contains("Today");
    }

    private void tryWith(String login, String password) {
        visit("/dang-nhap");
        page.locator("input[name=login]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("form:has(input[name=password]) button[type=submit]").click();
        page.waitForURL(there -> there.contains("?"));
    }

    private long refusals() {
        return jdbc.sql(
                        "select count(*) from identity.journal where act = 'access.refused' and subject_kind = 'administration'")
                .query(Long.class)
                .single();
    }
}
