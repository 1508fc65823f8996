package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;

/** An administrator adds an act and a quota of the ministry, slips in a text, mends it, and takes it back. */
class OwnRuleJourney extends Journey {

    @Autowired
    private JdbcClient database;

    @Autowired
    private LawInForce law;

    @AfterEach
    void theLawIsTheStatesAgain() {
        database.sql("delete from commendation.own_rule_text").update();
        database.sql("delete from commendation.own_rule").update();
        law.renew(Law.read());
    }

    @Test
    void a_ministry_adds_a_rule_of_its_own_without_a_restart() {
        signInAs("chuyen-vien");
        visit("/quan-tri/luat", 404);

        signInAs("quan-tri");
        visit("/quan-tri");
        page.locator("main a[href='/quan-tri/luat']").click();
        page.waitForURL(there -> there.endsWith("/quan-tri/luat"));
        shot("own-rules-empty");

        visit("/quan-tri/luat/van-ban");
        page.locator("#so").fill("05/2026/TT-THU");
        page.locator("#noi-ban-hanh").fill("Bộ Thử nghiệm");
        page.locator("#ten").fill("Thông tư mẫu về tỷ lệ khen thưởng");
        page.locator("#ngay-ban-hanh").fill("2026-01-10");
        page.locator("#tu").fill("2026-02-01");
        shot("own-rules-act");
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.matches(".*/tep/\\d+"));

        // The form is shown back with what was typed when something in it cannot be.
        visit("/quan-tri/luat/ty-le");
        page.locator("#khen-thuong").selectOption("bang-khen-bo");
        page.locator("#ty-le").fill("120");
        page.locator("#trong-so").selectOption("lao-dong-tien-tien");
        page.locator("#ten").fill("Số Bằng khen so với số Lao động tiên tiến");
        page.locator("#tu").fill("2026-03-01");
        page.locator("#van-ban").selectOption("05-2026-tt-thu");
        page.locator("#dieu").fill("Điều 7 khoản 2");
        page.locator("main form button.primary").click();
        page.locator("#ty-le-wrong").waitFor();
        assertThat(page.locator("#dieu").inputValue()).isEqualTo("Điều 7 khoản 2");
        var problem = page.locator(".problems a[href='#ty-le']");
        assertThat(problem.innerText())
                .startsWith(page.locator("label[for='ty-le']").innerText().replace(" *", "") + ":");
        shot("own-rules-quota-wrong");
        page.locator("#ty-le").fill("20");
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.matches(".*/tep/\\d+"));
        String file = page.url().substring(address("").length());
        shot("own-rules-file");

        visit("/luat/bang-khen-bo?ngay=2026-11-21");
        assertThat(page.locator("main").innerText()).contains("05/2026/TT-THU");

        // A slip is shown beside its line, and the typed text stays.
        visit(file);
        String text = page.locator("#noi-dung").inputValue();
        page.locator("#noi-dung").fill(text.replace("percent:", "procent:") + "# của tôi\n");
        page.locator("main form button.primary").click();
        page.locator("main table").first().waitFor();
        assertThat(page.locator("main table").first().innerText()).contains("procent");
        assertThat(page.locator("#noi-dung").inputValue()).contains("# của tôi");
        shot("own-rules-file-wrong");
        page.locator("#noi-dung").fill(text.replace("percent: 20", "percent: 25"));
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.endsWith(file));

        visit("/quan-tri/luat");
        assertThat(page.locator("main .chip.met").count()).isEqualTo(2);
        shot("own-rules-list");

        visit(file);
        page.locator("main form button.danger").click();
        page.locator("#confirm[open] [data-yes]").click();
        page.waitForURL(there -> there.endsWith("/quan-tri/luat"));
        assertThat(page.locator("main .chip.unknown").count()).isEqualTo(1);
        visit("/luat/bang-khen-bo?ngay=2026-11-21");
        assertThat(page.locator("main").innerText()).doesNotContain("05/2026/TT-THU");
    }
}
