package vn.vinhdanh.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.ground.HouseTest;

@HouseTest
class SampleMinistryTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aboutFourHundredFictionalPeopleAllMarked() {
        assertThat(count("select count(*) from organization.person where sample"))
                .isBetween(400L, 450L);
        assertThat(count("""
                select count(distinct sex || class || direct_worker) from organization.person where sample
                """)).isGreaterThanOrEqualTo(8);
    }

    @Test
    void theBlocsOf2023HaveTheirMembersLeaderAndDeputy() {
        assertThat(members("Khối thi đua Văn phòng - Viện", 2023)).hasSize(13);
        assertThat(members("Khối thi đua Báo chí - Trung tâm - Nhà xuất bản", 2023))
                .hasSize(5);
        assertThat(withRole("Khối thi đua Văn phòng - Viện", 2023, "LEADER"))
                .containsExactly("Viện Ứng dụng công nghệ");
        assertThat(withRole("Khối thi đua Văn phòng - Viện", 2023, "DEPUTY"))
                .containsExactly("Văn phòng Công nhận Chất lượng");
        assertThat(withRole("Khối thi đua Cơ quan Bộ", 2020, "LEADER")).containsExactly("Vụ Pháp chế");
        assertThat(withRole("Khối thi đua Cơ quan Bộ", 2020, "DEPUTY")).containsExactly("Văn phòng Bộ");
        assertThat(count("select count(*) from organization.bloc where year = 2019 and level = 'MINISTRY'"))
                .isEqualTo(4);
    }

    @Test
    void noInitiativeIsSpentOnTwoAwards() {
        assertThat(count("""
                select count(*) from (
                    select initiative_id from registry.initiative_author
                    where used_by_id is not null group by initiative_id having count(*) > 1) twice
                """)).isZero();
    }

    @Test
    void everyMinistryFighterHasThreeYearsAtTheBaseAndAnInitiativeOfMinistryReach() {
        assertThat(count("""
                select count(*)
                from registry.award_record a
                where a.award_key = 'chien-si-thi-dua-bo' and a.sample
                  and ((select count(*) from registry.award_record b
                        where b.person_id = a.person_id and b.award_key = 'chien-si-thi-dua-co-so'
                          and b.achieved_to between a.achieved_to - 2 and a.achieved_to) < 3
                    or not exists (select from registry.initiative_author s
                                   join registry.initiative i on i.id = s.initiative_id
                                   where s.used_by_id = a.id and i.reach = 'MINISTRY'))
                """)).isZero();
        assertThat(
                        count(
                                "select count(*) from registry.award_record where award_key = 'chien-si-thi-dua-bo' and sample"))
                .isGreaterThanOrEqualTo(39);
    }

    @Test
    void fightersAtTheBaseKeepToFifteenPercentOfTheAdvancedWorkersOfTheirUnit() {
        assertThat(count("""
                select count(*) from (
                    select count(*) filter (where a.award_key = 'chien-si-thi-dua-co-so') as fighters,
                           count(*) filter (where a.award_key = 'lao-dong-tien-tien') as advanced
                    from registry.award_record a
                    join organization.unit u on u.id = a.at_unit_id
                    left join organization.unit_parent p on p.unit_id = u.id and u.kind = 'DIVISION'
                    where a.sample and a.person_id is not null
                    group by coalesce(p.parent_id, a.at_unit_id), a.achieved_to) per_unit
                where fighters * 100 > advanced * 15
                """)).isZero();
    }

    private List<String> members(String bloc, int year) {
        return jdbc.sql("""
                        select distinct n.name
                        from organization.bloc b
                        join organization.bloc_member m on m.bloc_id = b.id
                        join organization.unit_name n on n.unit_id = m.unit_id
                        where b.name = :bloc and b.year = :year
                        """)
                .param("bloc", bloc)
                .param("year", year)
                .query(String.class)
                .list();
    }

    private List<String> withRole(String bloc, int year, String role) {
        return jdbc.sql("""
                        select n.name
                        from organization.bloc b
                        join organization.bloc_member m on m.bloc_id = b.id
                        join organization.unit_name n on n.unit_id = m.unit_id
                        where b.name = :bloc and b.year = :year and m.role = :role
                        """)
                .param("bloc", bloc)
                .param("year", year)
                .param("role", role)
                .query(String.class)
                .list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
