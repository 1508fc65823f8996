package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list with people and collectives is judged as a whole, mended in place, and its dossier says what it rests on. */
class WholeListJourney extends Journey {

    @Autowired
    private JdbcClient database;

    /** Names and birth years of people of the institute who were on record by 2023. */
    private List<String> people(int most) {
        return database.sql("""
                        select p.full_name || chr(9) || p.birth_year
                          from organization.person p
                          join organization.post t
                            on t.person_id = p.id and t.kind = 'MAIN' and t.period @> cast('2023-12-20' as date)
                          join organization.unit_name n
                            on n.name = 'Viện Ứng dụng công nghệ'
                           and commendation.chief_unit(t.unit_id, cast('2023-12-20' as date)) = n.unit_id
                         where p.sample and p.birth_year is not null
                         order by p.id limit :most""").param("most", most).query(String.class).list();
    }

    private String pasted() {
        StringBuilder list = new StringBuilder("TT\tTên tập thể, cá nhân\tNăm sinh\tĐề nghị tặng\tSố phiếu\tNăm\n");
        list.append("I\tTập thể\n1\tViện Ứng dụng công nghệ\t\tTập thể lao động xuất sắc\t\t\nII\tCá nhân\n");
        List<String> people = people(14);
        for (int i = 0; i < people.size(); i++) {
            list.append(i + 2)
                    .append('\t')
                    .append(people.get(i))
                    .append("\tCSTĐ cơ sở\t")
                    .append(12 - i / 2)
                    .append("/13\t\n");
        }
        list.append("20\t").append(people.getFirst()).append("\tHuân chương Lao động\t\tnăm ngoái\n");
        list.append("21\tLương Không Có\t1980\tBằng khen Bộ\t\t\n");
        return list.toString();
    }

    @Test
    void a_list_is_judged_as_a_whole_and_its_dossier_says_what_it_rests_on() {
        signInAs("vien-ung-dung");
        visit("/kiem-tra");
        page.locator("#don-vi")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Viện Ứng dụng công nghệ"));
        page.locator("#nam").fill("2023");
        page.locator("#tiep-nhan").fill("2023-12-20");
        page.locator("#dan").fill(pasted());
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.matches(".*/kiem-tra/\\d+"));
        String list = page.url().substring(address("").length());
        assertThat(page.locator("main").innerText())
                .contains("Xét cả danh sách")
                .contains("15 %");
        assertThat(page.locator("tbody tr").count()).isEqualTo(people(14).size() + 3);
        assertThat(page.locator("main").innerText()).contains("có thể là 3 danh hiệu");
        shot("whole-list");

        // A misspelled name is searched and chosen on the row's own page.
        page.locator("tbody tr:has-text('Lương Không Có') th a").first().click();
        page.waitForURL(there -> there.matches(".*/kiem-tra/\\d+/\\d+"));
        page.locator("#tim-ten").fill("Nguyễn");
        page.locator("#tim button").click();
        page.waitForURL(there -> there.contains("tim="));
        shot("whole-row-search");
        page.locator("main select[name^=nguoi-]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("main form button.primary").click();
        page.locator(".findings").waitFor();

        // What was given for that year already goes on for a reason only.
        visit(list);
        assertThat(page.locator(".bulk button.primary").count())
                .as("nothing in this list may go on as it is")
                .isZero();
        Locator held = page.locator("tbody tr:has-text('Tập thể lao động xuất sắc')");
        assertThat(held.innerText()).contains("Đã được tặng cho năm 2023");
        held.locator("input[name=dong]").check();
        held.locator("details:has(input[name^='ly-do-']) > summary").click();
        held.locator("input[name^='ly-do-']").fill("Thành tích khác, ngoài thành tích đã được tặng");
        page.locator(".bulk button:has-text('Lập hồ sơ các dòng đã chọn')").click();
        page.locator("[data-done]").waitFor();
        page.locator("tbody a[href^='/ho-so/']").first().click();
        page.waitForURL(there -> there.contains("/ho-so/"));
        page.locator("form[action$='/can-lai'] button").click();
        page.locator(".flash, main .notice").first().waitFor();
        page.locator("details:has(form[action$='/can-cu']) summary").click();
        assertThat(page.locator("main").innerText()).contains("Thành tích được xét");
        shot("whole-dossier");
    }
}
