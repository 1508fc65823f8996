package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.council.Ballots;
import vn.vinhdanh.commendation.council.Mark;
import vn.vinhdanh.commendation.council.Session;
import vn.vinhdanh.commendation.council.SessionId;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.pact.Signing;
import vn.vinhdanh.ground.Seeds;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Spreadsheet;

/**
 * One emulation year, told without a break: from the directive through pact, reports, scores, the list of the proposed,
 * the council and the decision to the register, a certificate that anyone can check, and the five-year table. It runs on the
 * ministries' own documents when they stand beside the checkout and on the project's smaller ones otherwise.
 */
class WholeYearJourneyTests extends Journey {

    private static final Pattern REGISTERED = Pattern.compile(".*/van-ban/\\d+$");
    private static final Pattern TAKEN = Pattern.compile(".*/van-ban/(?:tiep-nhan/)?\\d+$");
    private static final Pattern DECISION = Pattern.compile(".*/quyet-dinh/\\d+$");
    private static final String BLOC = "Khối thi đua Văn phòng - Viện";
    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng Bộ";
    private static final String NUMBER = "0320/QĐ-BKHCN";

    /** The members of the bloc of 2023, its leading unit first, by the account of each. */
    private static final List<String> MEMBERS = List.of(
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

    @Autowired
    private JdbcClient database;

    @Autowired
    private Acting acting;

    @Autowired
    private Signing signing;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Ballots ballots;

    /** Paths that a later step goes back to. */
    private String duty = "";

    private String pact = "";
    private String session = "";
    private String decision = "";
    private String check = "";

    /** The person on the decision's first line. */
    private long honoured;

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

    private void the_desk_officer_signs_in() {
        clock.travelTo(documentsDay());
        signInAs("chuyen-vien");
        assertThat(page.locator("h1").innerText()).isNotBlank();
        assertThat(page.locator(".kicker").first().innerText()).contains(said(documentsDay()));
    }

    private void the_ministry_stands_as_of_a_day() {
        visit("/to-chuc?ngay=2025-02-28");
        assertThat(page.locator("main > .split .card").first().innerText()).contains("Bộ Thông tin và Truyền thông");
        visit("/to-chuc?ngay=2025-03-01");
        assertThat(page.locator("main > .split .card").first().innerText())
                .doesNotContain("Bộ Thông tin và Truyền thông");
        visit("/khoi/" + bloc() + "?ngay=2023-07-13");
        assertThat(page.locator("tbody tr").count()).isEqualTo(MEMBERS.size());
        assertThat(page.locator("tbody tr").first().innerText()).contains("Viện Ứng dụng công nghệ", "Khối trưởng");
    }

    private void the_directive_is_taken_in() {
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

    private void the_plan_and_the_news_are_taken_in() {
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

    private void the_bloc_draws_up_its_pact() {
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

    private void thirteen_units_sign() {
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

    private void a_unit_enters_how_far_it_came() {
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

    private void a_unit_reports_and_reports_again() {
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

    private void thirty_people_are_proposed() {
        clock.travelTo(LocalDate.of(2024, 3, 1));
        signInAs("chuyen-vien");
        visit("/kiem-tra");
        page.locator("select[name=don-vi]").selectOption(unit("vien-ung-dung").toString());
        page.locator("input[name=nam]").fill("2023");
        page.locator("input[name=tiep-nhan]").fill("2023-12-20");
        page.locator("input[name=tep]")
                .setInputFiles(new FilePayload(
                        "de-nghi-2023.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        proposed()));
        page.locator("form[action='/kiem-tra'] button.primary").click();
        page.waitForURL(Pattern.compile(".*/kiem-tra/\\d+$"));
        assertThat(page.locator("h1 + *, .page-head").first().textContent()).contains("30 dòng");
        String law = "main .card:has(select[name^='cot-'])";
        assertThat(page.locator(law).textContent()).contains("91/2017/NĐ-CP").doesNotContain("06/2022/QH15");

        page.locator(law + " summary").click();
        page.locator("input[name=tiep-nhan]").fill("2024-03-01");
        click("Kiểm tra lại");
        page.locator(law, new Page.LocatorOptions().setHasText("06/2022/QH15")).waitFor();
        assertThat(page.locator(law).textContent()).doesNotContain("91/2017/NĐ-CP");
        assertThat(figures()).isEqualTo(30);
        assertThat(page.locator("td[data-label='Kết luận'] a.nowrap").allInnerTexts())
                .as("the clause of each weighed row")
                .isNotEmpty()
                .allMatch(clause -> clause.contains("Điều"));
    }

    private int figures() {
        return page.locator("main .four .tile .figure").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** Thirty of the bloc's people, the leading unit's first: thirteen for the title, the others for the certificate. */
    private byte[] proposed() {
        Spreadsheet sheet = Spreadsheet.named("De nghi")
                .title("Danh sách đề nghị khen thưởng năm 2023")
                .column("STT", 6)
                .column("Họ và tên", 28)
                .column("Năm sinh", 10)
                .column("Đơn vị công tác", 40)
                .column("Danh hiệu, hình thức đề nghị", 30);
        int[] number = {0};
        database.sql("""
                        select p.full_name, p.birth_year, u.name as unit_name
                          from organization.post m
                          join organization.person p on p.id = m.person_id and p.birth_year is not null
                          join organization.unit_as_of(:day) u on u.id = m.unit_id
                         where m.kind = 'MAIN' and m.period @> cast(:day as date) and m.unit_id in (:units)
                           and not exists (select from identity.account a where a.person_id = p.id)
                           and not exists (
                               select from registry.award_record r
                                where r.person_id = p.id and r.achieved_to = 2023
                                  and r.award_key in ('chien-si-thi-dua-bo', 'bang-khen-bo'))
                         order by m.unit_id <> :leading,
                                  (select count(*) from registry.award_record r
                                    where r.person_id = p.id and r.undone_on is null
                                      and r.award_key = 'chien-si-thi-dua-co-so'
                                      and r.achieved_to between 2021 and 2023) desc,
                                  p.id
                         limit 30""")
                .param("day", LocalDate.of(2023, 12, 31))
                .param("leading", acting.unitOf("vien-ung-dung"))
                .param("units", MEMBERS.stream().map(acting::unitOf).toList())
                .query(row -> {
                    number[0]++;
                    sheet.row(
                            number[0],
                            row.getString("full_name"),
                            row.getInt("birth_year"),
                            row.getString("unit_name"),
                            number[0] <= 13 ? "Chiến sĩ thi đua cấp Bộ" : "Bằng khen của Bộ trưởng");
                });
        assertThat(number[0]).isEqualTo(30);
        return sheet.xlsx();
    }

    private void rows_become_dossiers() {
        List<Locator> rows = page.locator("tbody tr:has(input[name=dong])").all();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(4);
        // Two of the leading unit's own people, and two of other units.
        int many = rows.size();
        for (Locator row : List.of(rows.get(0), rows.get(1), rows.get(many - 2), rows.get(many - 1))) {
            row.locator("input[name=dong]").check();
            Locator reason = row.locator("input[name^='ly-do-']");
            if (reason.count() == 1) {
                reason.fill("Thành tích nổi trội, tập thể tín nhiệm đề nghị");
            }
        }
        click("Lập hồ sơ các dòng đã chọn");
        done();
        assertThat(page.locator("[data-done]").textContent()).contains("Đã lập 4 hồ sơ");

        signInAs("vien-ung-dung");
        visit("/ho-so?trang-thai=drafted&nam=2023");
        all("input[name=chon]").forEach(Locator::check);
        click("Nộp các hồ sơ");
        page.waitForURL(Pattern.compile(".*trang-thai=submitted.*"));
        List<Long> dossiers = dossiers("SUBMITTED");
        assertThat(dossiers).hasSize(4);

        signInAs("chuyen-vien");
        String returned = "/ho-so/" + dossiers.getFirst();
        visit(returned);
        page.locator("form[action$='/tra-lai'] textarea[name=reason]").fill("Thiếu báo cáo thành tích");
        page.locator("form[action$='/tra-lai'] button").click();
        page.waitForCondition(() -> dossiers("RETURNED").size() == 1);
        visit("/ho-so?trang-thai=submitted&nam=2023");
        for (long dossier : dossiers("SUBMITTED")) {
            page.locator("input[name=chon][value^='" + dossier + ".']").check();
        }
        click("Tiếp nhận các hồ sơ");
        page.waitForURL(Pattern.compile(".*trang-thai=accepted.*"));

        signInAs("vien-ung-dung");
        visit(returned);
        page.locator("textarea[name=report]").fill("Hoàn thành xuất sắc nhiệm vụ; có sáng kiến được công nhận.");
        page.locator("form[data-keep=ho-so] button").last().click();
        done();
        page.locator("form[action$='/nop'] button").click();
        page.waitForCondition(() -> dossiers("SUBMITTED").size() == 1);

        signInAs("chuyen-vien");
        visit(returned);
        page.locator("form[action$='/tiep-nhan'] button").click();
        page.waitForCondition(() -> dossiers("ACCEPTED").size() == 4);
    }

    /** This year's dossiers of the leading unit that are in a state. */
    private List<Long> dossiers(String state) {
        return database.sql("""
                        select id from commendation.dossier
                         where year = 2023 and state = :state and proposing_unit_id = :unit order by id""")
                .param("state", state)
                .param("unit", acting.unitOf("vien-ung-dung"))
                .query(Long.class)
                .list();
    }

    private void the_council_is_convened() {
        clock.travelTo(LocalDate.of(2024, 3, 15));
        signInAs("thu-ky");
        visit("/hoi-dong");
        page.locator("select[name=council]").selectOption(new SelectOption().setLabel(COUNCIL));
        choose("form[action='/hoi-dong/phien'] input[name=chon]", dossiers("ACCEPTED"));
        page.locator("form[action='/hoi-dong/phien'] button.primary").click();
        page.waitForURL(Pattern.compile(".*/hoi-dong/phien/\\d+"));
        session = path();

        page.locator("form[action$='/co-mat'] input[name=co]").first().check();
        page.locator("form[action$='/co-mat'] button").click();
        page.waitForLoadState();
        page.locator("form[action$='/khai-mac'] button").click();
        page.waitForLoadState();
        assertThat(state()).as("one of ten is no quorum").isEqualTo("CONVENED");

        visit(session);
        all("form[action$='/co-mat'] input[name=co]").forEach(Locator::check);
        page.locator("form[action$='/co-mat'] button").click();
        page.waitForLoadState();
        page.locator("form[action$='/khai-mac'] button").click();
        page.waitForCondition(() -> state().equals("OPEN"));
        visit(session);
        page.locator("form[action$='/mo-phieu'] button").click();
        page.waitForCondition(() -> state().equals("VOTING"));
    }

    private String state() {
        return database.sql("select state from commendation.session where id = :id")
                .param("id", last(session))
                .query(String.class)
                .single();
    }

    private void the_council_votes() {
        signInAs("uy-vien-1");
        visit(session + "/bo-phieu");
        all("input[type=radio][value=APPROVE]").forEach(Locator::check);
        page.locator("main form[action$='/bo-phieu'] button").click();
        yes();
        page.locator("code").first().waitFor();
        String code = page.locator("code").first().textContent();
        for (int councillor = 2; councillor <= 9; councillor++) {
            acting.as("uy-vien-" + councillor, this::approveAll);
        }
        signInAs("uy-vien-10");
        visit(session + "/bo-phieu");
        assertThat(page.locator("input[type=radio][value=APPROVE]").count())
                .as("the member of that institute votes on the two others only")
                .isEqualTo(2);
        all("input[type=radio][value=APPROVE]").forEach(Locator::check);
        page.locator("main form[action$='/bo-phieu'] button").click();
        yes();
        page.locator("code").first().waitFor();

        signInAs("thu-ky");
        visit(session);
        page.locator("form[action$='/kiem-phieu'] button").click();
        page.waitForLoadState();
        page.waitForCondition(() -> state().equals("COUNTED"));
        visit(session);
        assertThat(page.content()).contains(code);
        assertThat(page.locator("td[data-label] .chip.met").count()).isEqualTo(4);
        page.locator("textarea[name=conclusion]").fill("Hội đồng nhất trí đề nghị.");
        page.locator("form[action$='/be-mac'] button").click();
        page.waitForCondition(() -> dossiers("PASSED").size() == 4);
    }

    private void approveAll() {
        SessionId id = new SessionId(last(session));
        Session held = sessions.find(id);
        Map<Long, Mark> marks = new HashMap<>();
        held.agenda().forEach(item -> marks.put(item.id(), Mark.APPROVE));
        ballots.cast(id, UUID.randomUUID(), marks);
    }

    private void the_decision_is_signed() {
        signInAs("chuyen-vien");
        visit("/quyet-dinh");
        choose("form[action='/quyet-dinh'] input[name=chon]", dossiers("PASSED"));
        page.locator("form[action='/quyet-dinh'] button.primary").click();
        page.waitForURL(DECISION);
        decision = path();

        clock.travelTo(LocalDate.of(2024, 3, 20));
        signInAs("lanh-dao");
        visit(decision);
        page.locator("input[name=number]").fill(NUMBER);
        page.locator("input[name=title]").fill("Bộ trưởng");
        page.locator("form[action$='/ky'] button").click();
        yes();
        page.locator("a[href$='/chung-nhan.pdf']").waitFor();
        assertThat(page.locator("main").innerText()).contains(NUMBER, "20/03/2024");
    }

    private void the_register_and_the_certificate_say_so() throws IOException {
        signInAs("chuyen-vien");
        visit(decision);
        check = page.locator("a[href^='/cong/xac-minh/']").first().getAttribute("href");
        honoured = personOf(page.locator("tbody a[href^='/ho-so/']").first().getAttribute("href"));
        var download = page.waitForDownload(
                () -> page.locator("a[href$='/chung-nhan.pdf']").click());
        assertThat(new String(Files.readAllBytes(download.path()), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");

        visit("/so-vang?q=" + holder().replace(" ", "%20") + "&nam=2023");
        assertThat(page.locator("tbody").innerText()).contains(holder());
        visit("/nguoi/" + honoured);
        assertThat(page.locator(".timeline").first().innerText()).contains(NUMBER);

        page.context().clearCookies();
        visit(check);
        assertThat(page.content()).contains("Có hiệu lực");
    }

    private void a_revocation_shows_everywhere() {
        clock.travelTo(LocalDate.of(2024, 5, 6));
        signInAs("chuyen-vien");
        visit(decision);
        page.locator("input[name=chon][form=revoke]").first().check();
        page.locator("textarea[name=reason][form=revoke]").fill("Khai sai thành tích");
        page.locator("button[form=revoke]").click();
        page.waitForURL(there -> DECISION.matcher(there).matches() && !there.endsWith(decision));
        String revocation = path();
        signInAs("lanh-dao");
        visit(revocation);
        page.locator("input[name=number]").fill("0506/QĐ-BKHCN");
        page.locator("form[action$='/ky'] button").click();
        yes();
        page.waitForLoadState();
        page.waitForCondition(() ->
                database.sql("""
                        select exists (select from registry.award_record
                                        where person_id = :person and undone_on is not null)""").param("person", honoured).query(Boolean.class).single());
        page.context().clearCookies();
        visit(check);
        assertThat(page.content()).contains("Đã bị hủy");
    }

    private long personOf(String dossier) {
        return database.sql("select person_id from commendation.dossier where id = :id")
                .param("id", last(dossier))
                .query(Long.class)
                .single();
    }

    private String holder() {
        return database.sql("select full_name from organization.person where id = :id")
                .param("id", honoured)
                .query(String.class)
                .single();
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

    /** When the directive was issued, or soon after. */
    private static LocalDate documentsDay() {
        return Seeds.real() ? LocalDate.of(2022, 12, 20) : LocalDate.of(2024, 1, 10);
    }

    private static String said(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private BlocId bloc() {
        return new Hands(database).bloc(BLOC, 2023);
    }

    private UnitId unit(String login) {
        return new UnitId(acting.unitOf(login));
    }

    /** Hands a document in; true when it is open for comparing, false when it is in the register already. */
    private boolean upload(int number) {
        page.locator("input[type=file]").setInputFiles(Seeds.file(number));
        page.locator("main form button.primary").click();
        page.waitForURL(TAKEN);
        return page.url().contains("/tiep-nhan/");
    }

    private void confirm() {
        page.locator("button[value=confirm]").click();
        page.waitForURL(REGISTERED);
    }

    private void target(String wording, String kind, String bound, String amount, String measure) {
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
    private void choose(String boxes, List<Long> wanted) {
        all(boxes).forEach(Locator::uncheck);
        for (long each : wanted) {
            page.locator(boxes + "[value='" + each + "']").check();
        }
    }

    private List<Locator> all(String selector) {
        return page.locator(selector).all();
    }

    private void click(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private void yes() {
        page.locator("#confirm[open] [data-yes]").click();
    }

    private void done() {
        page.locator("[data-done]").first().waitFor();
    }

    private String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }

    private static long last(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
