package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.registry.HonourRegister;
import vn.vinhdanh.registry.RegisterQuestion;

/** The honours register: who was honoured, for what, by which decision, and who may see more than that. */
class RegistryJourney extends Journey {

    @Autowired
    private HonourRegister register;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient database;

    @Test
    void the_register_loses_nobody_and_each_row_opens_its_decision() {
        signInAs("nhan-vien");
        visit("/so-vang");
        shot("register");

        visit("/so-vang?q=nguyen%20van");
        var question = new RegisterQuestion("nguyen van", null, null, null, null, null, null, null, false, 1, 50);
        long total = register.search(question).total();
        assertThat(total).isPositive();
        assertThat(page.locator(".page-head").innerText().replace(".", "")).contains(total + " lượt");

        var workbook = page.waitForDownload(
                () -> page.locator(".page-head a[href^='/so-vang.xlsx']").click());
        assertThat(workbook.suggestedFilename()).isEqualTo("so-vang-" + LocalDate.now(clock) + ".xlsx");
        assertThat(Tables.read(bytes(workbook), "so-vang.xlsx").entries()).hasSize((int) total);

        page.locator("tbody td a[href^='/so-vang/quyet-dinh/']").first().click();
        page.waitForURL(there -> there.contains("/so-vang/quyet-dinh/"));
        assertThat(page.locator("tbody tr").count()).isPositive();
        shot("register-decision");
    }

    @Test
    void a_person_s_page_shows_the_timeline_and_opens_to_those_it_concerns_only() {
        var today = LocalDate.now(clock);
        var institute = ((UnitMatch.Exact) units.resolve("Viện Ứng dụng công nghệ", today))
                .unit()
                .id();
        var elsewhere = ((UnitMatch.Exact) units.resolve("Viện Năng lượng nguyên tử Việt Nam", today))
                .unit()
                .id();
        long honoured = database.sql("""
                select r.person_id
                  from registry.award_record r
                  join organization.post t
                    on t.person_id = r.person_id and t.kind = 'MAIN' and t.period @> cast(:day as date)
                 where t.unit_id = :unit
                 group by r.person_id order by count(*) desc, r.person_id limit 1""")
                .param("day", today)
                .param("unit", institute.value())
                .query(Long.class)
                .single();
        long stranger = people.membersOf(elsewhere, today).getFirst().id().value();

        signInAs("chuyen-vien");
        visit("/nguoi/" + honoured);
        assertThat(page.locator(".timeline > li").count()).isPositive();
        shot("person");

        signInAs("vien-ung-dung");
        visit("/nguoi/" + honoured);
        visit("/nguoi/" + stranger, 404);
        shot("person-not-in-scope");
        assertThat(database.sql("""
                        select count(*) from identity.journal
                         where act = 'access.refused' and subject_kind = 'person' and subject = :subject""")
                        .param("subject", Long.toString(stranger))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        signInAs("nhan-vien");
        visit("/nguoi");
        assertThat(page.url()).matches(".*/nguoi/\\d+");
        shot("person-own");
        visit("/nguoi/" + stranger, 404);
    }

    @Test
    void the_successor_ministry_shows_what_was_given_before_the_merger() {
        var former = ((UnitMatch.Exact) units.resolve("Bộ Thông tin và Truyền thông", LocalDate.of(2025, 2, 28)))
                .unit()
                .id();
        var successor = ((UnitMatch.Exact) units.resolve("Bộ Khoa học và Công nghệ", LocalDate.now(clock)))
                .unit()
                .id();
        signInAs("chuyen-vien");
        visit("/so-vang?don-vi=" + successor);
        assertThat(units.heritage(successor, LocalDate.now(clock))).contains(former);
        assertThat(page.locator(".notice").first().innerText()).contains("tiền thân");
        shot("register-successor");
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
