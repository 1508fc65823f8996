package vn.vinhdanh.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ground.HouseTest;

/** Among very many people with common names, who is named nearly so is found by the index. */
@HouseTest
@Transactional
class PeopleNamedNearlyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired
    private PeopleNamedNearly nearly;

    @Autowired
    private JdbcClient database;

    /** Eight family names, six middle names and many given names: nearly everybody shares half a name with somebody. */
    @BeforeEach
    void manyPeople() {
        database.sql("""
                        insert into organization.person (full_name, birth_year, class)
                        select (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'])[1 + n % 8] || ' '
                                   || (array['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thu'])[1 + n / 8 % 6] || ' '
                                   || initcap(translate(to_char(n, 'FM00000'), '0123456789', 'aeiouhlmnt')),
                               1960 + n % 40, 'CIVIL_SERVANT'
                          from generate_series(1, 20000) as n""").update();
        database.sql("insert into organization.person (full_name, birth_year, class) values"
                        + " ('Lường Thử Gầnn', 1980, 'WORKER'), ('Lường Thử Gầng', 1985, 'WORKER')")
                .update();
        database.sql("analyze organization.person").update();
    }

    @Test
    void thePlanGoesByTheIndexOfRunsOfThreeLetters() {
        nearly.beLikeEnough();
        List<String> plan = database.sql("explain " + PeopleNamedNearly.NEARLY)
                .param("names", new String[] {"Nguyễn Văn Khôngai"})
                .param("born", new Integer[] {null})
                .param("everywhere", true)
                .param("within", new Long[0])
                .param("day", DAY)
                .param("most", 8)
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan)).contains("person_name_runs").doesNotContain("Seq Scan on person");
    }

    @Test
    void theBirthYearDecidesBetweenTheNearestAndTheUnlikeAreLeftOut() {
        PeopleNamedNearly.Sought asked = new PeopleNamedNearly.Sought("Lường Thử Gần", 1985);
        PeopleNamedNearly.Sought nobody = new PeopleNamedNearly.Sought("Xyz Qwk", null);
        Map<PeopleNamedNearly.Sought, List<PersonOnDay>> found = nearly.of(List.of(asked, nobody), null, DAY, 2);
        assertThat(Objects.requireNonNull(found.get(asked)))
                .extracting(each -> each.person().fullName())
                .containsExactly("Lường Thử Gầng", "Lường Thử Gầnn");
        assertThat(found).doesNotContainKey(nobody);
    }
}
