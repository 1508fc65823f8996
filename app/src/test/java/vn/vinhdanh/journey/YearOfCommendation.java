package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.commendation.council.Ballots;
import vn.vinhdanh.commendation.council.Mark;
import vn.vinhdanh.commendation.council.Session;
import vn.vinhdanh.commendation.council.SessionId;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.printing.Spreadsheet;

/** The second half of the year's story: the list of the proposed, the dossiers, the council, the decision and what comes of it. */
abstract class YearOfCommendation extends YearOfEmulation {

    private static final Pattern DECISION = Pattern.compile(".*/quyet-dinh/\\d+$");
    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng Bộ";
    private static final String NUMBER = "0320/QĐ-BKHCN";

    @Autowired
    private Sessions sessions;

    @Autowired
    private Ballots ballots;

    /** Paths that a later step goes back to. */
    private String session = "";

    private String decision = "";
    private String check = "";

    /** The newest dossier that another story left in the house; what comes after is this story's. */
    private long before;

    /** The person on the decision's first line. */
    private long honoured;

    final void thirty_people_are_proposed() {
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
        assertThat(page.locator("td[data-label='Kết luận'] a[href^='/luat/']").allInnerTexts())
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

    final void rows_become_dossiers() {
        List<Locator> rows = page.locator("tbody tr:has(input[name=dong])").all();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(4);
        // Two of the leading unit's own people, and two of other units.
        int many = rows.size();
        for (Locator row : List.of(rows.get(0), rows.get(1), rows.get(many - 2), rows.get(many - 1))) {
            row.locator("input[name=dong]").check();
            Locator reason = row.locator("input[name^='ly-do-']");
            if (reason.count() == 1) {
                if (!reason.isVisible()) {
                    row.locator("details:has(input[name^='ly-do-']) > summary").click();
                }
                reason.fill("Thành tích nổi trội, tập thể tín nhiệm đề nghị");
            }
        }
        before = database.sql("select coalesce(max(id), 0) from commendation.dossier")
                .query(Long.class)
                .single();
        click("Lập hồ sơ các dòng đã chọn");
        done();
        assertThat(page.locator("[data-done]").textContent()).contains("Đã lập 4 hồ sơ");

        signInAs("vien-ung-dung");
        visit("/ho-so?trang-thai=drafted&nam=2023");
        dossiers("DRAFTED")
                .forEach(dossier -> page.locator("input[name=chon][value^='" + dossier + ".']")
                        .check());
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

    /** This year's dossiers of the leading unit that came of this story and are in a state. */
    private List<Long> dossiers(String state) {
        return database.sql("""
                        select id from commendation.dossier
                         where year = 2023 and state = :state and proposing_unit_id = :unit and id > :before
                         order by id""")
                .param("state", state)
                .param("before", before)
                .param("unit", acting.unitOf("vien-ung-dung"))
                .query(Long.class)
                .list();
    }

    final void the_council_is_convened() {
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

    final void the_council_votes() {
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

    final void the_decision_is_signed() {
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

    final void the_register_and_the_certificate_say_so() throws IOException {
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

    final void a_revocation_shows_everywhere() {
        clock.travelTo(LocalDate.of(2024, 5, 6));
        signInAs("chuyen-vien");
        visit(decision);
        page.locator("input[name=chon][form=revoke]").first().check();
        page.locator("#revoke textarea[name=reason]").fill("Khai sai thành tích");
        page.locator("#revoke button").click();
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
}
