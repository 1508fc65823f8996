package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.Scorers;
import vn.vinhdanh.emulation.pact.Signing;
import vn.vinhdanh.ground.Seeds;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.UnitId;

/** The first half of the year's story: the directive, the pact, the reports and the scores, and what every step needs. */
abstract class YearOfEmulation extends Journey {

    private static final Pattern REGISTERED = Pattern.compile(".*/van-ban/\\d+$");
    private static final Pattern TAKEN = Pattern.compile(".*/van-ban/(?:tiep-nhan/)?\\d+$");
    private static final String BLOC = "Khối thi đua Văn phòng - Viện";

    /** The members of the bloc of 2023, its leading unit first, by the account of each. */
    static final List<String> MEMBERS = List.of(
            "vien-ung-dung",
            "hoc-vien",
            "vien-nang-luong",
            "vien-phat-trien-vung",
            "vien-danh-gia",
            "vien-so-huu-tri-tue",
            "vien-sang-che",
            "trung-tam-hoi-nhap",
            "vp-trong-diem",
            "vp-quoc-gia",
            "vp-cong-nhan",
            "vp-dang-ky",
            "vp-vu-tru");

    /** How many points each member lacks, in the same order: one stands first alone, two share the second place. */
    private static final List<Integer> LACKING = List.of(0, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

    private static final int REGULAR_CRITERIA = 11;
    private static final Pattern TO = Pattern.compile("đến (\\d+)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d+)\\)");

    @Autowired
    JdbcClient database;

    @Autowired
    Acting acting;

    @Autowired
    private Signing signing;

    @Autowired
    private Scorers scorers;

    /** Paths that a later step goes back to. */
    private String duty = "";

    private String pact = "";

    final void the_desk_officer_signs_in() {
        clock.travelTo(documentsDay());
        signInAs("chuyen-vien");
        assertThat(page.locator("h1").innerText()).isNotBlank();
        assertThat(page.locator(".kicker").first().innerText()).contains(said(documentsDay()));
    }

    final void the_ministry_stands_as_of_a_day() {
        visit("/to-chuc?ngay=2025-02-28");
        assertThat(page.locator("main > .split .card").first().innerText()).contains("Bộ Thông tin và Truyền thông");
        visit("/to-chuc?ngay=2025-03-01");
        assertThat(page.locator("main > .split .card").first().innerText())
                .doesNotContain("Bộ Thông tin và Truyền thông");
        visit("/khoi/" + bloc() + "?ngay=2023-07-13");
        assertThat(page.locator("tbody tr").count()).isEqualTo(MEMBERS.size());
        assertThat(page.locator("tbody tr").first().innerText()).contains("Viện Ứng dụng công nghệ", "Khối trưởng");
    }

    final void the_directive_is_taken_in() {
        visit("/van-ban/tiep-nhan");
        if (upload(3)) {
            assertThat(page.locator("details[data-field]").count()).isEqualTo(Seeds.real() ? 8 : 3);
            page.locator("input[name=place]").fill("Thủ đô Hà Nội");
            if (Seeds.real()) {
                page.locator("input[name=without-number]").check();
            }
            confirm();
        }
        page.waitForURL(REGISTERED);
        page.locator("main a[href^='/bao-cao/']").click();
        page.waitForURL("**/bao-cao/*");
        duty = path();
        assertThat(page.locator("table").first().textContent())
                .contains(
                        Seeds.real()
                                ? List.of("14/03/2023", "14/06/2023", "14/09/2023", "14/12/2023")
                                : List.of("05/04/2024", "05/07/2024"));
        page.locator(".lead a[href^='/phong-trao/']").click();
        page.waitForURL("**/phong-trao/*");
        assertThat(page.locator("h1").innerText())
                .contains(Seeds.real() ? "đi đầu thực hiện chuyển đổi số" : "Giữ rừng xanh");
        assertThat(page.locator("main .four .tile .figure").allInnerTexts())
                .startsWith(Seeds.real() ? new String[] {"8", "38"} : new String[] {"3", "6"});
    }

    final void the_plan_and_the_news_are_taken_in() {
        visit("/van-ban/tiep-nhan");
        if (upload(4)) {
            confirm();
        }
        page.waitForURL(REGISTERED);
        page.locator("main a[href^='/hoi-nghi/']").last().click();
        page.waitForURL(Pattern.compile(".*/hoi-nghi/\\d+$"));
        assertThat(page.locator("main").innerText())
                .contains(Seeds.real() ? "khoảng 400 đại biểu" : "khoảng 1.150 đại biểu");

        visit("/van-ban/tiep-nhan");
        if (upload(2)) {
            page.locator("input[name=issuer]").fill("Trang tin của Bộ");
            if (!Seeds.real()) {
                page.locator("input[name='figure.0.individuals']").fill("2");
            }
            confirm();
        }
        page.waitForURL(REGISTERED);
        page.locator("main a[href^='/hoi-nghi/su-kien/']").click();
        page.waitForURL(Pattern.compile(".*/hoi-nghi/su-kien/\\d+$"));
        assertThat(page.locator("table tbody tr").count()).isEqualTo(Seeds.real() ? 8 : 3);
    }

    final void the_bloc_draws_up_its_pact() {
        clock.travelTo(LocalDate.of(2023, 2, 15));
        signInAs("khoi-truong");
        visit("/giao-uoc/moi?nam=2023");
        page.locator("select[name=bloc]").selectOption(bloc().toString());
        page.getByLabel("Chủ đề").fill("Sáng tạo, kỷ cương, vượt khó, hoàn thành kế hoạch năm");
        click("Lập giao ước");
        done();
        pact = path();
        target("Nhiệm vụ khoa học được nghiệm thu", "NUMBER", "AT_LEAST", "4", "nhiệm vụ");
        target("Hồ sơ công việc xử lý trên môi trường mạng", "RATIO", "AT_LEAST", "90", "");
        target("Ban hành quy chế dân chủ của đơn vị", "MILESTONE", "AT_LEAST", "", "");
        page.getByRole(AriaRole.LINK, named("Giao chỉ tiêu")).click();
        page.getByLabel("Chỉ tiêu 1 của Viện Ứng dụng công nghệ").fill("6");
        click("Giao cho 13 đơn vị");
        assertThat(page.locator("[data-done]").textContent()).contains("39");
        click("Mở ký giao ước");
        yes();
        page.locator("#ky").waitFor();
    }

    final void thirteen_units_sign() {
        for (String member : List.of("vien-ung-dung", "hoc-vien")) {
            signInAs(member);
            visit(pact);
            page.locator("#ky form[action$='/ky'] button").first().click();
            done();
        }
        PactId id = new PactId(last(pact));
        for (String member : MEMBERS.subList(2, MEMBERS.size())) {
            acting.as(
                    member,
                    () -> signing.sign(id, unit(member), "Nguyễn Văn Mẫu", LocalDate.of(2023, Month.FEBRUARY, 15)));
        }
        signInAs("khoi-truong");
        visit(pact);
        assertThat(page.locator("#ky").textContent()).contains("Các bên đã ký xong ngày 15/02/2023");
    }

    final void a_unit_enters_how_far_it_came() {
        clock.travelTo(LocalDate.of(2023, 7, 3));
        signInAs("vien-ung-dung");
        visit("/giao-uoc/tien-do/" + unit("vien-ung-dung") + "?nam=2023");
        page.locator("tr", new Page.LocatorOptions().setHasText("Nhiệm vụ khoa học"))
                .locator("a.button")
                .click();
        page.getByLabel("Tính đến ngày").fill("2023-06-30");
        page.locator("[name=amount]").fill("3");
        page.getByLabel("Minh chứng").fill("Ba biên bản nghiệm thu");
        click("Ghi tiến độ");
        done();
        visit(pact + "/bang");
        assertThat(page.locator("table.board").textContent()).contains("3 / 6");
    }

    final void a_unit_reports_and_reports_again() {
        String period = Seeds.real() ? "/2023-q1/" : "/2024-q1/";
        LocalDate last = Seeds.real() ? LocalDate.of(2023, 3, 14) : LocalDate.of(2024, 4, 5);
        UnitId academy = unit("hoc-vien");
        UnitId institute = unit("vien-ung-dung");
        clock.travelTo(last.minusMonths(1));
        signInAs("chuyen-vien");
        for (String member : List.of("hoc-vien", "vien-ung-dung", "vu-phap-che")) {
            oblige(unit(member));
        }

        clock.travelTo(last);
        signInAs("hoc-vien");
        visit(duty + period + academy);
        page.getByLabel("Kết quả thực hiện").fill("Đã phát động hai đợt thi đua.");
        click("Gửi báo cáo");
        done();
        assertThat(page.locator("main").textContent()).contains("Đúng hạn");

        clock.travelTo(last.plusDays(3));
        signInAs("vien-ung-dung");
        visit(duty + period + institute);
        page.getByLabel("Kết quả thực hiện").fill("Phong trào được triển khai ở mọi phòng.");
        click("Gửi báo cáo");
        done();

        clock.travelTo(last.plusDays(6));
        signInAs("chuyen-vien");
        visit(duty + period + academy);
        page.getByLabel("Lý do trả lại").fill("Bổ sung số liệu tuyên truyền.");
        click("Trả lại");
        done();

        signInAs("hoc-vien");
        visit(duty + period + academy);
        page.getByLabel("Tin, bài tuyên truyền").fill("15");
        click("Gửi lại");
        done();

        signInAs("chuyen-vien");
        visit(duty);
        assertThat(onBoard("Học viện Khoa học")).contains("Đúng hạn");
        assertThat(onBoard("Viện Ứng dụng công nghệ")).contains("Muộn 3 ngày");
        assertThat(onBoard("Vụ Pháp chế")).contains("Chưa nộp, quá 6 ngày");
    }

    private String onBoard(String unit) {
        return page.locator("table.board tbody tr", new Page.LocatorOptions().setHasText(unit))
                .first()
                .textContent();
    }

    /** The duty of another ministry's directive is laid upon a unit of this one; where it is laid already, nothing happens. */
    private void oblige(UnitId unit) {
        visit(duty);
        Locator choice = page.locator("form[action$='/them-don-vi'] select");
        if (choice.count() == 1
                && choice.locator("option[value='" + unit + "']").count() == 1) {
            choice.selectOption(unit.toString());
            click("Thêm vào các kỳ chưa đến hạn");
            done();
        }
    }

    final void the_members_are_scored_and_one_is_nominated() {
        clock.travelTo(LocalDate.of(2023, 12, 5));
        signInAs("khoi-truong");
        visit("/cham-diem?nam=2023");
        page.locator("select[name=bloc]").selectOption(bloc().toString());
        click("Lập bảng điểm");
        done();
        String sheet = path();
        ScoreSheetId id = new ScoreSheetId(last(sheet));
        advance("Mở tự chấm", "Mở chấm chéo");

        signInAs("vien-ung-dung");
        visit(sheet + "/tu-cham");
        for (Locator criterion : all("main form fieldset").subList(0, REGULAR_CRITERIA)) {
            criterion.locator("input").fill(number(TO, criterion.textContent()));
            criterion.locator("textarea").fill("Báo cáo tổng kết năm của Viện");
        }
        click("Nộp");
        done();
        for (int i = 1; i < MEMBERS.size(); i++) {
            scorers.self(id, MEMBERS.get(i), LACKING.get(i));
        }
        signInAs("khoi-truong");
        visit(sheet);
        advance("Mở chấm chéo", "Chuyển sang thẩm định");

        signInAs("hoc-vien");
        visit(sheet + "/cham-cheo");
        for (Locator cell : all("main tbody td[data-label]:nth-child(-n + 5)")) {
            cell.locator("input").fill(number(IN_BRACKETS, cell.getAttribute("data-label")));
        }
        click("Nộp");
        done();
        MEMBERS.stream().filter(member -> !member.equals("hoc-vien")).forEach(member -> scorers.cross(id, member));
        signInAs("khoi-truong");
        visit(sheet);
        advance("Chuyển sang thẩm định", "Chốt bảng điểm");

        signInAs("chuyen-vien");
        visit(sheet + "/tham-dinh?don-vi=" + unit("vien-ung-dung"));
        click("Ghi điểm thẩm định");
        done();
        scorers.checkTheOthers(id, MEMBERS, LACKING);
        visit(sheet);
        click("Chốt bảng điểm");
        yes();
        page.waitForURL("**/xep-hang*");
        assertThat(page.locator("table.cards tbody tr").count()).isEqualTo(MEMBERS.size());
        assertThat(page.locator("table.cards tbody tr").first().innerText()).contains("Viện Ứng dụng công nghệ", "100");
        assertThat(page.locator("table.cards .chip", new Page.LocatorOptions().setHasText("đồng hạng"))
                        .count())
                .as("two share the second place")
                .isEqualTo(2);
        page.locator("#de-cu textarea[name=note]").fill("Họp khối ngày 05/12/2023, nhất trí đề nghị.");
        page.locator("#de-cu button").click();
        yes();
        assertThat(page.locator(".hero h2").innerText()).contains("Viện Ứng dụng công nghệ");
    }

    private void advance(String act, String following) {
        click(act);
        yes();
        page.getByRole(AriaRole.BUTTON, named(following)).waitFor();
    }

    private static String number(Pattern where, String text) {
        Matcher matcher = where.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    /** When the directive was issued, or soon after. */
    static LocalDate documentsDay() {
        return Seeds.real() ? LocalDate.of(2022, 12, 20) : LocalDate.of(2024, 1, 10);
    }

    static String said(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    final BlocId bloc() {
        return new Hands(database).bloc(BLOC, 2023);
    }

    final UnitId unit(String login) {
        return new UnitId(acting.unitOf(login));
    }

    /** Hands a document in; true when it is open for comparing, false when it is in the register already. */
    final boolean upload(int number) {
        page.locator("input[type=file]").setInputFiles(Seeds.file(number));
        page.locator("main form button.primary").click();
        page.waitForURL(TAKEN);
        return page.url().contains("/tiep-nhan/");
    }

    final void confirm() {
        page.locator("button[value=confirm]").click();
        page.waitForURL(REGISTERED);
    }

    final void target(String wording, String kind, String bound, String amount, String measure) {
        Locator form = page.locator("form[action$='/chi-tieu']");
        form.locator("[name=wording]").fill(wording);
        form.locator("[name=kind]").selectOption(kind);
        form.locator("[name=bound]").selectOption(bound);
        form.locator("[name=amount]").fill(amount);
        form.locator("[name=measure]").fill(measure);
        form.locator("button").click();
        page.locator("#chi-tieu tbody tr", new Page.LocatorOptions().setHasText(wording))
                .waitFor();
    }

    /** Leaves exactly these checked. */
    final void choose(String boxes, List<Long> wanted) {
        all(boxes).forEach(Locator::uncheck);
        for (long each : wanted) {
            page.locator(boxes + "[value='" + each + "']").check();
        }
    }

    final List<Locator> all(String selector) {
        return page.locator(selector).all();
    }

    final void click(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    final void yes() {
        page.locator("#confirm[open] [data-yes]").click();
    }

    final void done() {
        page.locator("[data-done]").first().waitFor();
    }

    final String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }

    static long last(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
