package vn.vinhdanh.commendation.survey;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A unit of ten thousand made-up people, each with fifteen years of ratings, titles nearly every year, certificates, initiatives,
 * and for one in fifty a reprimand. Put in by set statements, and taken out again.
 */
final class TenThousand {

    static final int PEOPLE = 10_000;

    private final JdbcClient database;
    private final long unit;

    private TenThousand(JdbcClient database, long unit) {
        this.database = database;
        this.unit = unit;
    }

    long unit() {
        return unit;
    }

    static TenThousand moveIn(JdbcClient database) {
        long unit = database.sql("insert into organization.unit (kind) values ('GENERAL_DEPARTMENT') returning id")
                .query(Long.class)
                .single();
        TenThousand all = new TenThousand(database, unit);
        all.run("""
                insert into organization.unit_name (unit_id, name, period)
                values (:unit, 'Tổng cục Vạn người', daterange('2000-01-01', null))""");
        all.run("""
                insert into organization.unit_parent (unit_id, parent_id, period)
                select :unit, min(id), daterange('2000-01-01', null) from organization.unit where kind = 'MINISTRY'""");
        all.run("""
                with born as (
                    insert into organization.person (full_name, sex, birth_year, class, joined_on)
                    select 'Người Thử ' || n, case when n % 2 = 0 then 'FEMALE' else 'MALE' end, 1970 + n % 25,
                           case when n % 3 = 0 then 'CIVIL_SERVANT' else 'PUBLIC_EMPLOYEE' end,
                           make_date(1995 + n % 20, 1 + n % 12, 1)
                      from generate_series(1, :people) as n
                    returning id)
                insert into organization.post (person_id, unit_id, title, period)
                select id, :unit, 'Chuyên viên', daterange('2010-01-01', null) from born""");
        all.run("""
                insert into registry.yearly_rating (person_id, year, class)
                select t.person_id, y, (array['EXCELLENT', 'EXCELLENT', 'GOOD', 'GOOD', 'COMPLETED'])[1 + (t.person_id * 7 + y * 13) % 5]
                  from organization.post t, generate_series(2012, 2026) as y
                 where t.unit_id = :unit""");
        all.run("""
                insert into registry.award_decision (number, signed_on, issuer)
                select y || '/QĐ-VN', make_date(y, 12, 20), 'Tổng cục Vạn người' from generate_series(2012, 2026) as y""");
        all.give("lao-dong-tien-tien", "TITLE", "UNIT", "(t.person_id + y) % 7 <> 0");
        all.give("chien-si-thi-dua-co-so", "TITLE", "UNIT", "(t.person_id * 3 + y) % 4 <> 0");
        all.give("chien-si-thi-dua-bo", "TITLE", "MINISTRY", "(t.person_id + y) % 9 = 0");
        all.give("bang-khen-bo", "COMMENDATION", "MINISTRY", "(t.person_id + y) % 5 = 0");
        all.run("""
                with made as (
                    insert into registry.initiative (title, reach, year, recognised_on, recognised_by)
                    select 'Sáng kiến ' || t.person_id || '-' || y,
                           case when (t.person_id + y) % 3 = 0 then 'MINISTRY' else 'BASE' end,
                           y, make_date(y, 11, 30), 'Hội đồng vạn người ' || t.person_id
                      from organization.post t, generate_series(2022, 2026) as y
                     where t.unit_id = :unit and (t.person_id + y) % 2 = 0
                    returning id, recognised_by)
                insert into registry.initiative_author (initiative_id, person_id)
                select id, cast(split_part(recognised_by, 'Hội đồng vạn người ', 2) as bigint) from made""");
        all.run("""
                insert into registry.discipline (person_id, level, decided_on, ends_on)
                select person_id, 'REPRIMAND', '2026-03-01', '2027-02-28'
                  from organization.post where unit_id = :unit and person_id % 50 = 0""");
        database.sql("analyze organization.person, organization.post, registry.yearly_rating, registry.award_record,"
                        + " registry.initiative, registry.initiative_author")
                .update();
        return all;
    }

    private void give(String award, String kind, String level, String whom) {
        database.sql("""
                        insert into registry.award_record
                            (award_key, kind, type, level, person_id, at_unit_id, achieved_from, achieved_to, decision_id)
                        select :award, :kind, 'MERIT', :level, t.person_id, t.unit_id, y, y, d.id
                          from organization.post t
                          cross join generate_series(2012, 2025) as y
                          join registry.award_decision d on d.number = y || '/QĐ-VN'
                         where t.unit_id = :unit and\s""" + whom)
                .param("award", award)
                .param("kind", kind)
                .param("level", level)
                .param("unit", unit)
                .update();
    }

    void moveOut() {
        run("delete from commendation.survey where unit_id = :unit");
        run(
                "delete from registry.discipline where person_id in (select person_id from organization.post where unit_id = :unit)");
        run("""
                with gone as (
                    delete from registry.initiative_author
                     where person_id in (select person_id from organization.post where unit_id = :unit)
                    returning initiative_id)
                select count(*) from gone""");
        run("delete from registry.initiative where recognised_by like 'Hội đồng vạn người %'");
        run("delete from registry.award_record where at_unit_id = :unit");
        run("delete from registry.award_decision where issuer = 'Tổng cục Vạn người'");
        run(
                "delete from registry.yearly_rating where person_id in (select person_id from organization.post where unit_id = :unit)");
        run("""
                with gone as (delete from organization.post where unit_id = :unit returning person_id)
                delete from organization.person where id in (select person_id from gone)""");
        run("delete from organization.unit_parent where unit_id = :unit");
        run("delete from organization.unit_name where unit_id = :unit");
        run("delete from organization.unit where id = :unit");
    }

    private void run(String sql) {
        var statement = database.sql(sql);
        if (sql.contains(":unit")) {
            statement = statement.param("unit", unit);
        }
        if (sql.contains(":people")) {
            statement = statement.param("people", PEOPLE);
        }
        if (sql.contains("select count(*)")) {
            statement.query(Long.class).single();
        } else {
            statement.update();
        }
    }
}
