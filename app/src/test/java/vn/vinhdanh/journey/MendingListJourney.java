package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list is mended in place: what is right is kept beside what is wrong, and what is asked is answered with one click. */
class MendingListJourney extends Journey {

    @Autowired
    private JdbcClient database;

    /** Names and birth years of people of the institute whose names nobody else bears. */
    private List<String> people() {
        return database.sql("""
                        select p.full_name || chr(9) || p.birth_year
                          from organization.person p
                          join organization.post t
                            on t.person_id = p.id and t.kind = 'MAIN' and t.period @> cast('2026-11-21' as date)
                          join organization.unit_name n
                            on n.name = 'Viện Ứng dụng công nghệ'
                           and commendation.chief_unit(t.unit_id, cast('2026-11-21' as date)) = n.unit_id
                         where p.sample and p.birth_year is not null
                           and (select count(*) from organization.person o where o.name_folded = p.name_folded) = 1
                         order by p.id limit 4""").query(String.class).list();
    }

    private Locator row(int number) {
        return page.locator("#dong-" + number);
    }

    @Test
    void what_is_right_is_kept_and_what_is_asked_takes_one_click() {
        List<String> people = people();
        String first = people.get(0);
        String misspelled = people.get(2).replaceFirst("\t", "x\t");
        signInAs("vien-ung-dung");
        visit("/kiem-tra");
        assertThat(page.title()).contains("Kiểm tra danh sách");
        page.locator("#don-vi")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Viện Ứng dụng công nghệ"));
        page.locator("#nam").fill("2026");
        page.locator("#tiep-nhan").fill("2026-11-21");
        page.locator("#dan")
                .fill(String.join(
                        "\n",
                        "Họ và tên\tNăm sinh\tĐề nghị\tNăm thành tích\tGhi chú",
                        first + "\tBKBT\tnăm ngoái\t",
                        people.get(1) + "\tCSTĐCS\tnăm kia\t",
                        misspelled + "\tLĐTT\t\t",
                        people.get(3) + "\tBằng ken Bộ\t\t",
                        people.get(3) + "\tHCLĐ hạng 3\t\t",
                        people.get(3) + "\tHCLĐ hạng 3\t\t",
                        "Viện Ứng dụng công nghệ\t\tCờ thi đua của Chính phủ\t2027\t"));
        page.locator("main form button.primary").click();
        page.waitForURL(there -> there.matches(".*/kiem-tra/\\d+"));
        String list = page.url().substring(address("").length());
        shot("mending-list");

        // One year is right and one is not.
        page.locator("#nam-2").fill("2025");
        page.locator("#nam-3").fill("hai nghìn");
        page.locator(".bulk button").first().click();
        page.locator(".problems").waitFor();
        assertThat(page.locator(".problems").innerText())
                .contains("Dòng 3")
                .contains(people.get(1).substring(0, people.get(1).indexOf('\t')))
                .doesNotContain("Dòng 2");
        assertThat(page.locator("#nam-3").inputValue()).isEqualTo("hai nghìn");
        assertThat(page.locator("#nam-2").inputValue()).isEqualTo("2025");
        shot("mending-wrong");
        page.locator("#nam-3").fill("2024");
        page.locator("#nam-3").press("Enter");
        page.locator("main [role=status], [role=status]").first().waitFor();
        assertThat(page.locator(".problems").count()).isZero();
        assertThat(row(3).innerText()).contains("Năm 2024");

        // Who is meant, and which award.
        String right = people.get(2).substring(0, people.get(2).indexOf('\t'));
        row(4).locator(".isit button:has-text('" + right + "')").first().click();
        page.waitForURL(there -> there.endsWith("#dong-4"));
        assertThat(row(4).locator(".chip").count()).isPositive();
        assertThat(row(4).locator("a[href^='/luat/lao-dong-tien-tien']").count())
                .isPositive();
        row(5).locator(".isit button").first().click();
        page.waitForURL(there -> there.endsWith("#dong-5"));
        assertThat(row(5).locator("a[href^='/luat/bang-khen-bo']").count()).isPositive();

        // Rows that say the same, and a limit whose base is counted.
        visit(list);
        assertThat(page.locator(".why").first().innerText())
                .contains("Giữ dòng đầu")
                .contains("dòng 7");
        Locator count = page.locator("form.count").first();
        count.locator("input[name=so]").fill("mười");
        count.locator("button").click();
        page.locator(".field .wrong").waitFor();
        assertThat(page.locator("form.count input[name=so]").first().inputValue())
                .isEqualTo("mười");
        page.locator("form.count input[name=so]").first().fill("10");
        page.locator("form.count button").first().click();
        page.locator("main [role=status], [role=status]").first().waitFor();
        assertThat(page.locator(".why").first().innerText()).contains("người kiểm tra danh sách đếm: 10");
        shot("mending-counted");

        // Terms that cannot be are named where they were typed, and nothing typed is lost.
        page.locator("details:has(#tiep-nhan) summary").click();
        page.locator("#nam").fill("1012");
        page.locator("#tiep-nhan").fill("2026-11-20");
        page.locator("form[action$='/cot'] button").click();
        page.locator(".field .wrong").waitFor();
        assertThat(page.locator("#nam").inputValue()).isEqualTo("1012");
        assertThat(page.locator("#tiep-nhan").inputValue()).isEqualTo("2026-11-20");
        visit(list + "/cot");
        assertThat(page.url()).endsWith(list);

        // On the row's own page the wrong year is named there.
        visit(list + "/3");
        page.locator("#nam-3").evaluate("field => field.removeAttribute('pattern')");
        page.locator("#nam-3").fill("1900");
        page.locator("main form button.primary").click();
        page.locator(".problems").waitFor();
        assertThat(page.locator("#nam-3").inputValue()).isEqualTo("1900");
        shot("mending-row");
    }
}
