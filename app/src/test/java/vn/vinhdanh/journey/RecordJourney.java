package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Truth;

/** What a verdict misses is put on record by those who may, set right by those who may, and by nobody else. */
class RecordJourney extends Journey {

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private RecordEntries entries;

    @Autowired
    private FactsOf factsOf;

    @Autowired
    private JdbcClient database;

    private LocalDate today;
    private UnitId institute;
    private PersonOnDay colleague;
    private PersonOnDay other;
    private PersonOnDay stranger;

    @BeforeEach
    void peopleInAndOutOfTheInstitute() {
        today = LocalDate.now(clock);
        institute = unit("Viện Ứng dụng công nghệ");
        var members = people.membersOf(institute, today);
        colleague = members.get(members.size() - 1);
        other = members.get(members.size() - 2);
        stranger = people.membersOf(unit("Viện Năng lượng nguyên tử Việt Nam"), today)
                .getLast();
    }

    @Test
    void a_missing_rating_is_recorded_by_the_unit_s_officer_from_the_address_a_verdict_links_to() {
        database.sql("delete from registry.yearly_rating where person_id = :id and year = 2024")
                .param("id", colleague.id().value())
                .update();
        signInAs("vien-ung-dung");
        visit("/nguoi/" + colleague.id());
        page.locator("a:has-text('Ghi vào sổ')").click();
        assertThat(page.locator("nav.tabs").last().innerText())
                .contains("Xếp loại", "Sáng kiến")
                .doesNotContain("Kỷ luật")
                .doesNotContain("Đang xem xét");

        visit(forms(colleague) + "?loai=xep-loai&nam=2024");
        assertThat(page.locator("input[name=year]").inputValue()).isEqualTo("2024");
        page.locator("select[name=rating]").selectOption("GOOD");
        page.locator("input[name=paper]").fill("Thông báo 15/TB-VUD");
        shot("record-rating");
        page.locator("main form button.primary").click();
        assertThat(page.locator("[role=status]").first().innerText()).contains("Đã ghi");
        assertThat(factsOf.person(colleague.id(), 2026, today).rating(2024)).isEqualTo(Rating.GOOD);

        page.locator("input[name=year]").fill("2024");
        page.locator("select[name=rating]").selectOption("EXCELLENT");
        page.locator("input[name=paper]").fill("Thông báo khác");
        page.locator("main form button.primary").click();
        assertThat(page.locator("[role=alert]").first().innerText()).contains("2024", "Hoàn thành tốt");
        assertThat(page.locator("input[name=paper]").inputValue()).isEqualTo("Thông báo khác");
        shot("record-rating-twice");

        page.locator("li:has-text('2024') a:has-text('Đính chính')").click();
        page.locator("select[name=rating]").selectOption("EXCELLENT");
        page.locator("input[name=reason]").fill("Chép nhầm dòng bên cạnh trong biên bản");
        shot("record-rating-correct");
        page.locator("form[action$='/dinh-chinh'] button.primary").click();
        assertThat(page.locator("main").innerText()).contains("Chép nhầm dòng", "Đã đính chính");
        assertThat(factsOf.person(colleague.id(), 2026, today).rating(2024)).isEqualTo(Rating.EXCELLENT);
        shot("record-rating-corrected");
    }

    @Test
    void an_initiative_takes_its_co_authors_by_name_and_asks_who_is_meant() {
        signInAs("vien-ung-dung");
        visit(forms(colleague) + "?loai=sang-kien&nam=2025&cap=ministry");
        assertThat(page.locator("select[name=reach]").inputValue()).isEqualTo("MINISTRY");
        page.locator("input[name=title]").fill("Quy trình mẫu ghi sổ");
        page.locator("input[name=recognised-on]").fill("2025-11-20");
        page.locator("textarea[name=more-authors]")
                .fill(other.person().fullName() + ", " + other.person().birthYear() + "\nNgười Không Có");
        page.locator("main form button.primary").click();
        assertThat(page.locator(".problems").innerText()).contains("Nơi công nhận", "Tác giả khác");
        assertThat(page.locator("input[name=title]").inputValue()).isEqualTo("Quy trình mẫu ghi sổ");
        assertThat(page.locator("textarea[name=more-authors]").inputValue()).isEqualTo("Người Không Có");
        assertThat(page.locator("input[name=author]").count()).isEqualTo(2);
        shot("record-initiative-mistyped");

        page.locator("textarea[name=more-authors]").fill(stranger.person().fullName());
        page.locator("input[name=recognised-by]").fill("Hội đồng sáng kiến Bộ");
        page.locator("main form button.primary").click();
        assertThat(page.locator(".problems").innerText()).contains("phạm vi bạn phụ trách");

        page.locator("textarea[name=more-authors]").fill("");
        page.locator("main form button.primary").click();
        assertThat(page.locator("main").innerText()).contains("Quy trình mẫu ghi sổ", "Hội đồng sáng kiến Bộ");
        assertThat(entries.of(Holder.of(other.id()), RecordKind.INITIATIVE))
                .anySatisfy(each -> assertThat(each.field("title")).isEqualTo("Quy trình mẫu ghi sổ"));
    }

    @Test
    void the_emulation_office_records_discipline_proceedings_and_awards_of_the_past() {
        signInAs("chuyen-vien");
        visit(forms(other) + "?loai=ky-luat");
        page.locator("select[name=level]").selectOption("REPRIMAND");
        page.locator("input[name=decided-on]").fill("2026-03-02");
        page.locator("input[name=ends-on]").fill("2026-01-01");
        page.locator("main form button.primary").click();
        assertThat(page.locator("[role=alert]").first().innerText()).contains("01/01/2026", "02/03/2026");
        page.locator("input[name=ends-on]").fill("2027-03-01");
        page.locator("main form button.primary").click();
        shot("record-discipline");

        visit(forms(other) + "?loai=xem-xet");
        page.locator("input[name=opened-on]").fill("2026-10-01");
        page.locator("input[name=cause]").fill("Thanh tra chuyên đề");
        page.locator("main form button.primary").click();
        assertThat(factsOf.person(other.id(), 2026, today).pendingProceedings()).isEqualTo(Truth.YES);
        shot("record-proceeding");
        page.locator("form[action$='/ket-thuc'] button").click();
        assertThat(factsOf.person(other.id(), 2026, today).pendingProceedings()).isEqualTo(Truth.NO);

        visit(forms(other) + "?loai=khen-thuong&danh-hieu=bang-khen-bo&nam=2012");
        page.locator("input[name=achieved-from]").fill("2011");
        page.locator("select[name=type]").selectOption("MERIT");
        page.locator("input[name=number]").fill("77/QĐ-MAU");
        page.locator("input[name=signed-on]").fill("2013-01-15");
        page.locator("input[name=issuer]").fill("Bộ Mẫu cũ");
        page.locator("input[name=signer]").fill("Trần Văn Mẫu");
        page.locator("main form button.primary").click();
        shot("record-past-award");
        assertThat(page.locator("main").innerText()).contains("Đang có trên sổ", "77/QĐ-MAU");
        visit("/nguoi/" + other.id());
        assertThat(page.locator(".timeline").innerText()).contains("77/QĐ-MAU");

        visit("/to-chuc/" + institute);
        page.locator("a:has-text('Ghi vào sổ')").click();
        assertThat(page.locator("h1").innerText()).contains("Viện Ứng dụng công nghệ");
        visit("/to-chuc/" + institute + "/ghi-so?loai=khen-thuong");
        shot("record-of-unit");
    }

    @Test
    void a_unit_claims_an_achievement_and_the_emulation_office_confirms_it() {
        signInAs("vien-ung-dung");
        visit("/to-chuc/" + stranger.unit() + "/ghi-so?loai=thanh-tich", 404);
        visit(forms(stranger) + "?loai=thanh-tich", 404);
        visit("/to-chuc/" + institute + "/ghi-so?loai=thanh-tich&thanh-tich=LED_THEMATIC_MOVEMENT&nam=2025");
        assertThat(page.locator("select[name=achievement]").inputValue()).isEqualTo("LED_THEMATIC_MOVEMENT");
        assertThat(page.locator("input[name=confirmed-by]").count()).isZero();
        page.locator("input[name=what]").fill("Phong trào mẫu về chuyển đổi số");
        page.locator("main form button.primary").click();
        assertThat(page.locator("main").innerText()).contains("Phong trào mẫu về chuyển đổi số", "Chờ xác nhận");
        assertThat(page.locator("form[action$='/xac-nhan']").count()).isZero();
        shot("record-achievement-claimed");

        signInAs("chuyen-vien");
        visit("/to-chuc/" + institute + "/ghi-so?loai=thanh-tich");
        shot("record-achievement-to-confirm");
        page.locator("form[action$='/xac-nhan'] input[name=confirmed-by]")
                .last()
                .fill("Báo cáo tổng kết mẫu");
        page.locator("form[action$='/xac-nhan'] button").last().click();
        assertThat(page.locator("[role=status]").first().innerText()).contains("Đã xác nhận");
        assertThat(entries.of(Holder.of(institute), RecordKind.ACHIEVEMENT))
                .anySatisfy(each -> assertThat(each.field("confirmed-by")).isEqualTo("Báo cáo tổng kết mẫu"));
        var claimed = page.url();
        signInAs("vien-ung-dung");
        visit(claimed.replaceFirst(".*(/to-chuc/.*)", "$1"));
        assertThat(page.locator("main").innerText())
                .contains("Đã được xác nhận")
                .doesNotContain("Chờ xác nhận");
        shot("record-achievement-confirmed");
    }

    @Test
    void times_of_service_are_recorded_corrected_and_shown_on_the_person_s_page() {
        signInAs("vien-ung-dung");
        visit("/to-chuc/" + institute + "/ghi-so?loai=cong-tac", 404);
        visit(forms(stranger) + "?loai=cong-tac", 404);
        visit(forms(colleague) + "?loai=cong-tac&noi=ARMY");
        assertThat(page.locator("select[name=place]").inputValue()).isEqualTo("ARMY");
        page.locator("input[name=began-on]").fill("2001-03-01");
        page.locator("input[name=ended-on]").fill("2001-01-01");
        page.locator("input[name=paper]").fill("Quyết định xuất ngũ mẫu");
        page.locator("main form button.primary").click();
        assertThat(page.locator("[role=alert]").first().innerText()).contains("01/01/2001", "01/03/2001");
        assertThat(page.locator("input[name=paper]").inputValue()).isEqualTo("Quyết định xuất ngũ mẫu");
        page.locator("input[name=ended-on]").fill("2003-02-28");
        page.locator("main form button.primary").click();
        assertThat(page.locator("[role=status]").first().innerText()).contains("Đã ghi");
        assertThat(factsOf.person(colleague.id(), 2026, today).services()).hasSize(1);

        page.locator("select[name=place]").selectOption("ARMY");
        page.locator("input[name=began-on]").fill("2002-01-01");
        page.locator("main form button.primary").click();
        assertThat(page.locator("[role=alert]").first().innerText()).contains("trùng ngày", "Quân đội nhân dân");
        shot("record-service-overlaps");

        page.locator("li:has-text('Quân đội') a:has-text('Đính chính')").click();
        page.locator("input[name=began-on]").fill("2000-03-01");
        page.locator("input[name=reason]").fill("Chép nhầm năm nhập ngũ");
        page.locator("form[action$='/dinh-chinh'] button.primary").click();
        assertThat(page.locator("main").innerText()).contains("Chép nhầm năm nhập ngũ", "Đã đính chính");
        shot("record-service-corrected");

        visit(forms(colleague) + "?loai=thanh-tich&thanh-tich=SUDDEN&nam=2025");
        page.locator("input[name=what]").fill("Xử lý sự cố mẫu trong đêm");
        page.locator("main form button.primary").click();
        visit("/nguoi/" + colleague.id());
        assertThat(page.locator("main").innerText())
                .contains(
                        "Quân đội nhân dân",
                        "01/03/2000",
                        "Quyết định xuất ngũ mẫu",
                        "Xử lý sự cố mẫu trong đêm",
                        "Chờ xác nhận");
        shot("person-with-service-and-achievement");
        visit("/so-vang/nhap/cong-tac");
        shot("record-import-service");
        visit("/so-vang/nhap/thanh-tich");
    }

    @Test
    void where_a_verdict_misses_what_the_register_can_hold_it_leads_to_the_form() {
        signInAs("vien-ung-dung");
        visit("/nguoi/" + other.id() + "/dieu-kien");
        var claims = page.locator("a[href^='" + forms(other) + "?loai=thanh-tich&thanh-tich=']");
        assertThat(claims.count()).isPositive();
        assertThat(page.locator("a[href*='/ghi-so'][href*='nam=" + (today.getYear() + 1) + "']")
                        .count())
                .as("what next year lacks cannot be put on record")
                .isZero();
        shot("standing-with-forms");
        visit(claims.first().getAttribute("href"));
        assertThat(page.locator("select[name=achievement]").inputValue()).isNotEmpty();
        assertThat(page.locator("input[name=year]").inputValue()).isEqualTo(Integer.toString(today.getYear()));
        signInAs("lanh-dao");
        visit("/nguoi/" + other.id() + "/dieu-kien");
        assertThat(page.locator("a[href*='/ghi-so']").count())
                .as("who records nothing is led nowhere")
                .isZero();
    }

    @Test
    void nobody_records_or_reads_here_what_is_none_of_theirs() {
        signInAs("vien-ung-dung");
        visit(forms(stranger), 404);
        visit(forms(colleague) + "?loai=ky-luat", 404);
        visit(forms(colleague) + "?loai=xem-xet", 404);
        visit(forms(colleague) + "?loai=khen-thuong", 404);
        visit("/to-chuc/" + stranger.unit() + "/ghi-so", 404);
        visit(forms(colleague) + "?loai=xep-loai");
        var before = entries.of(Holder.of(stranger.id()), RecordKind.RATING);
        page.evaluate("path => document.querySelector('form[data-keep]').action = path", forms(stranger));
        page.locator("input[name=year]").fill("2019");
        page.locator("select[name=rating]").selectOption("EXCELLENT");
        page.locator("main form button.primary").click();
        assertThat(page.locator("h1").innerText()).contains("Không tìm thấy");
        assertThat(entries.of(Holder.of(stranger.id()), RecordKind.RATING)).isEqualTo(before);
        assertThat(database.sql("""
                        select count(*) from identity.journal
                         where act = 'access.refused' and subject_kind = 'record-of-person' and subject = :subject""")
                        .param("subject", stranger.id().toString())
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);

        // Those who may open everybody's page, or their own, still put nothing on record.
        for (var login : new String[] {"uy-vien-1", "thu-ky", "lanh-dao", "quan-tri"}) {
            signInAs(login);
            visit(forms(colleague), 404);
            visit("/nguoi/" + colleague.id());
            assertThat(page.locator("a[href$='/ghi-so']").count()).as(login).isZero();
        }
        signInAs("nhan-vien");
        visit("/nguoi");
        visit(page.url().replaceFirst(".*(/nguoi/\\d+).*", "$1/ghi-so"), 404);
    }

    @Test
    void a_unit_s_officer_takes_over_a_sheet_of_ratings_and_finds_nobody_of_other_units() {
        var year = database.sql("""
                        select cast(extract(year from joined_on) as int) from organization.person where id = :id""")
                .param("id", other.id().value())
                .query(Integer.class)
                .single();
        database.sql("delete from registry.yearly_rating where person_id = :id and year = :year")
                .param("id", other.id().value())
                .param("year", year)
                .update();
        signInAs("vien-ung-dung");
        visit("/so-vang");
        page.locator("a:has-text('Nhập từ danh sách')").click();
        assertThat(page.locator("nav.tabs").innerText()).contains("Xếp loại").doesNotContain("Khen thưởng");
        shot("record-import-start");
        var mine = other.person().fullName() + "\t" + other.person().birthYear() + "\t" + year
                + "\tHoàn thành tốt nhiệm vụ\n";
        var theirs =
                stranger.person().fullName() + "\t" + stranger.person().birthYear() + "\t" + year + "\tHoàn thành\n";
        give("Họ và tên\tNăm sinh\tNăm\tXếp loại\n" + mine + theirs);
        assertThat(page.locator("tbody tr").first().innerText()).contains("phạm vi bạn phụ trách");
        shot("record-import-checked");
        var draft = page.url().replaceFirst(".*(/so-vang/.*)", "$1");

        give("Họ và tên\tNăm sinh\tNăm\tXếp loại\n" + mine);
        page.locator("button:has-text('Ghi tất cả')").click();
        page.waitForURL(there -> there.endsWith("/so-vang"));
        assertThat(entries.of(Holder.of(other.id()), RecordKind.RATING))
                .anySatisfy(each -> assertThat(each.field("year")).isEqualTo(year.toString()));

        visit("/so-vang/nhap/khen-thuong", 404);
        signInAs("chuyen-vien");
        visit(draft, 404);
        visit("/so-vang/nhap/khen-thuong");
        visit("/so-vang/nhap/ky-luat", 404);
        signInAs("uy-vien-1");
        visit("/so-vang/nhap", 404);
        visit("/so-vang/nhap/xep-loai", 404);
    }

    private void give(String list) {
        visit("/so-vang/nhap/xep-loai");
        page.locator("textarea[name=dan]").fill(list);
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.matches(".*/so-vang/nhap/xep-loai/\\d+"));
    }

    private static String forms(PersonOnDay person) {
        return "/nguoi/" + person.id() + "/ghi-so";
    }

    private UnitId unit(String name) {
        return ((UnitMatch.Exact) units.resolve(name, today)).unit().id();
    }
}
