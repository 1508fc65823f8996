package vn.vinhdanh.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.ScopeNames;

/** Answers identity's questions: how far a unit officer's scope reaches, and what units and blocs are called. */
@Component
@Transactional(readOnly = true)
class ScopeTree implements vn.vinhdanh.identity.UnitTree, ScopeNames.Source {

    private final JdbcClient database;

    ScopeTree(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Long> scopeOf(long unit, LocalDate day) {
        return new HashSet<>(database.sql("""
                with recursive scope(id) as (
                    select cast(:unit as bigint)
                    union
                    select next.id
                      from scope s
                      cross join lateral (
                          select p.unit_id as id
                            from organization.unit_parent p
                           where p.parent_id = s.id and p.period @> cast(:day as date)
                          union all
                          select b.unit_id
                            from organization.unit_change_party a
                            join organization.unit_change c
                              on c.id = a.change_id and c.kind in ('MERGED', 'RENAMED') and c.on_day <= cast(:day as date)
                            join organization.unit_change_party b on b.change_id = a.change_id and b.side = 'BEFORE'
                           where a.unit_id = s.id and a.side = 'AFTER') next)
                select id from scope""")
                .param("unit", unit)
                .param("day", day)
                .query(Long.class)
                .list());
    }

    @Override
    public Map<Long, String> units(LocalDate day) {
        var names = new LinkedHashMap<Long, String>();
        database.sql("""
                select u.id, u.name from organization.unit_as_of(:day) u
                 where u.alive and not u.external
                 order by u.name collate public.vietnamese, u.id""").param("day", day).query(row -> {
            names.put(row.getLong("id"), row.getString("name"));
        });
        return names;
    }

    @Override
    public Map<Long, String> blocs(LocalDate day) {
        var names = new LinkedHashMap<Long, String>();
        database.sql("""
                select id, name || ' ' || year as name from organization.bloc
                 order by year = :year desc, year desc, organization.bloc.name, id""").param("year", day.getYear()).query(row -> {
            names.put(row.getLong("id"), row.getString("name"));
        });
        return names;
    }

    @Override
    public Optional<String> person(long number) {
        return database.sql("select full_name from organization.person where id = :id")
                .param("id", number)
                .query(String.class)
                .optional();
    }
}
