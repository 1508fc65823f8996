package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.dossier.DossierId;

/**
 * From the drafted dossiers of an institute to the certificate that anyone can check: submitted, one returned, advised on
 * by a council with a conflict of interest, decided, certified, revoked.
 */
class CouncilJourney extends Journey {

    private static final int YEAR = 2026;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @Test
    void dossiers_become_a_decision_and_certificates() {
        long institute = acting.unitOf("vien-ung-dung");
        List<DossierId> dossiers = acting.as(
                "vien-ung-dung",
                () -> acting.peopleOf(institute, 3).stream()
                        .map(person -> acting.draft(person, institute, YEAR))
                        .toList());

        signInAs("vien-ung-dung");
        visit("/");
        visit("/ho-so?trang-thai=drafted&nam=" + YEAR);
        shot("dossiers-drafted");
        page.locator("input[name=chon]").all().forEach(Locator::check);
        send("button:has-text('Nộp các hồ sơ')");
        page.waitForURL(Pattern.compile(".*trang-thai=submitted.*"));

        signInAs("chuyen-vien");
        visit("/ho-so/" + dossiers.getFirst());
        page.locator("textarea[name=reason]").fill("Thiếu báo cáo thành tích");
        send("form[action$='/tra-lai'] button");
        page.waitForURL("**/ho-so/" + dossiers.getFirst());
        shot("dossier-returned");
        visit("/ho-so?trang-thai=submitted&nam=" + YEAR);
        page.locator("input[name=chon]").all().forEach(Locator::check);
        send("button:has-text('Tiếp nhận các hồ sơ')");
        page.waitForURL(Pattern.compile(".*trang-thai=accepted.*"));

        signInAs("vien-ung-dung");
        visit("/ho-so/" + dossiers.getFirst());
        shot("dossier-writing");
        page.locator("textarea[name=report]").fill("Hoàn thành xuất sắc nhiệm vụ; có sáng kiến được công nhận.");
        send("form[data-keep=ho-so] .row > button");
        page.waitForURL("**/ho-so/" + dossiers.getFirst());
        send("form[action$='/nop'] button");
        assertThat(acting.state(dossiers.getFirst())).isEqualTo("SUBMITTED");

        signInAs("chuyen-vien");
        visit("/ho-so/" + dossiers.getFirst());
        send("form[action$='/tiep-nhan'] button");
        page.waitForURL("**/ho-so/" + dossiers.getFirst());
        assertThat(acting.state(dossiers.getFirst())).isEqualTo("ACCEPTED");

        String session = convene();
        vote(session);
        String decision = decide();
        certify(decision);
    }

    private String convene() {
        acting.council("Hội đồng Thi đua - Khen thưởng Bộ (hành trình)", 10);
        signInAs("thu-ky");
        visit("/hoi-dong");
        shot("councils");
        page.selectOption(
                "select[name=council]",
                new com.microsoft.playwright.options.SelectOption()
                        .setLabel("Hội đồng Thi đua - Khen thưởng Bộ (hành trình)"));
        page.locator("input[name=place]").fill("113 Trần Duy Hưng");
        page.locator("form[action='/hoi-dong/phien'] input[name=chon]").all().forEach(Locator::uncheck);
        long institute = acting.unitOf("vien-ung-dung");
        database.sql(
                        "select id from commendation.dossier where state = 'ACCEPTED' and year = :year and proposing_unit_id = :unit")
                .param("year", YEAR)
                .param("unit", institute)
                .query(Long.class)
                .list()
                .forEach(id -> page.locator("form[action='/hoi-dong/phien'] input[name=chon][value='" + id + "']")
                        .check());
        send("form[action='/hoi-dong/phien'] button.primary");
        page.waitForURL(Pattern.compile(".*/hoi-dong/phien/\\d+"));
        String session = page.url().replaceFirst("^https?://[^/]+", "");
        shot("session-convened");
        page.locator("form[action$='/co-mat'] input[name=co]").all().forEach(Locator::check);
        send("form[action$='/co-mat'] button");
        send("form[action$='/khai-mac'] button");
        send("form[action$='/mo-phieu'] button");
        shot("session-voting");
        return session;
    }

    private void vote(String session) {
        signInAs("uy-vien-1");
        visit("/");
        visit(session + "/bo-phieu");
        shot("ballot");
        page.locator("input[type=radio][value=APPROVE]").all().forEach(Locator::check);
        press("main form[action$='/bo-phieu'] button");
        page.locator("code").first().waitFor();
        shot("ballot-receipt");
        String code = page.locator("code").first().textContent();
        visit(session);
        shot("session-member");
        for (int councillor = 2; councillor <= 9; councillor++) {
            signInAs("uy-vien-" + councillor);
            visit(session + "/bo-phieu");
            page.locator("input[type=radio][value=APPROVE]").all().forEach(Locator::check);
            press("main form[action$='/bo-phieu'] button");
            page.locator("code").first().waitFor();
        }
        signInAs("uy-vien-10");
        visit(session + "/bo-phieu");
        assertThat(page.locator("input[type=radio]").count())
                .as("the member of that institute gets no paper")
                .isZero();
        shot("ballot-recused");
        signInAs("thu-ky");
        visit(session);
        send("form[action$='/kiem-phieu'] button");
        page.locator("details:has(code)").first().waitFor();
        page.locator("details:has(code) summary").all().forEach(Locator::click);
        assertThat(page.content()).contains(code);
        shot("session-counted");
        page.locator("textarea[name=conclusion]").fill("Hội đồng nhất trí đề nghị.");
        send("form[action$='/be-mac'] button");
    }

    private String decide() {
        signInAs("chuyen-vien");
        visit("/quyet-dinh");
        shot("decisions-draft");
        page.locator("form[action='/quyet-dinh'] input[name=issuer]").fill("Bộ Khoa học và Công nghệ");
        send("form[action='/quyet-dinh'] button.primary");
        page.waitForURL(Pattern.compile(".*/quyet-dinh/\\d+"));
        String decision = page.url().replaceFirst("^https?://[^/]+", "");
        signInAs("lanh-dao");
        visit("/");
        visit(decision);
        shot("decision-to-sign");
        page.locator("input[name=number]").fill("2611/QĐ-BKHCN");
        page.locator("input[name=title]").fill("Bộ trưởng");
        press("main form[action$='/ky'] button");
        page.locator("a[href$='/chung-nhan.pdf']").waitFor();
        shot("decision-signed");
        return decision;
    }

    private void certify(String decision) {
        signInAs("chuyen-vien");
        visit(decision);
        var download = page.waitForDownload(
                () -> page.locator("a[href$='/chung-nhan.pdf']").click());
        download.saveAs(java.nio.file.Path.of("target/screenshots/chung-nhan.pdf"));
        var paper = page.waitForDownload(
                () -> page.locator("a[href$='/quyet-dinh.pdf']").click());
        paper.saveAs(java.nio.file.Path.of("target/screenshots/quyet-dinh.pdf"));
        String door = page.locator("a[href^='/cong/xac-minh/']").first().getAttribute("href");

        page.context().clearCookies();
        visit("/cong");
        shot("door");
        visit(door);
        assertThat(page.content()).contains("Có hiệu lực");
        shot("door-valid");
        visit("/cong/xac-minh/AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH", 404);

        signInAs("chuyen-vien");
        visit(decision);
        page.locator("input[name=chon]").first().check();
        page.locator("textarea[name=reason]").fill("Khai sai thành tích");
        send("form[action$='/huy'] button");
        page.waitForURL(there -> there.matches(".*/quyet-dinh/\\d+") && !there.endsWith(decision));
        String revocation = page.url().replaceFirst("^https?://[^/]+", "");
        signInAs("lanh-dao");
        visit(revocation);
        page.locator("input[name=number]").fill("2612/QĐ-BKHCN");
        press("main form[action$='/ky'] button");
        page.context().clearCookies();
        visit(door);
        assertThat(page.content()).contains("Đã bị hủy");
        shot("door-revoked");
    }

    /** Presses a button that asks first, and says yes. */
    private void press(String button) {
        markOld();
        page.locator(button).first().click();
        page.locator("dialog[open] button[data-yes]").click();
        waitForNew();
    }

    /** Presses a button that sends its form. */
    private void send(String button) {
        markOld();
        page.locator(button).first().click();
        waitForNew();
    }

    /** Marks the page in the browser, so that the one that answers the form can be told from it. */
    private void markOld() {
        page.evaluate("() => { document.body.dataset.old = 'yes'; }");
    }

    private void waitForNew() {
        page.locator("body:not([data-old])").waitFor();
        page.waitForLoadState();
    }
}
