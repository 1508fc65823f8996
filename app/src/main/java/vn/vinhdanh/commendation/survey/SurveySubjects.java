package vn.vinhdanh.commendation.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;

/** Who stands in a survey: everybody with a main post in its units on the day, then the units themselves. Two queries. */
@Component
class SurveySubjects {

    /** @param atUnit where the person worked; for a collective, itself */
    record One(
            int position,
            @Nullable PersonId person,
            @Nullable UnitId unit,
            UnitId atUnit,
            UnitId proposing,
            String name) {}

    private final JdbcClient database;
    private final Units units;

    SurveySubjects(JdbcClient database, Units units) {
        this.database = database;
        this.units = units;
    }

    @Transactional(readOnly = true)
    List<One> of(SurveyTerms terms) {
        UnitTree tree = units.tree(terms.day());
        List<Unit> inScope = inScope(terms.unit(), tree);
        List<One> all = new ArrayList<>();
        database.sql("""
                        select p.id, p.full_name, m.unit_id
                          from organization.post m
                          join organization.person p on p.id = m.person_id
                         where m.kind = 'MAIN' and m.period @> cast(:day as date)
                           and m.unit_id = any(cast(:units as bigint[]))
                         order by p.given_name, p.family_name, p.id""")
                .param("day", terms.day())
                .param("units", inScope.stream().map(each -> each.id().value()).toArray(Long[]::new))
                .query(row -> {
                    UnitId at = new UnitId(row.getLong("unit_id"));
                    all.add(new One(
                            all.size(),
                            new PersonId(row.getLong("id")),
                            null,
                            at,
                            proposing(at, tree),
                            row.getString("full_name")));
                });
        for (Unit each : inScope) {
            // The ministry itself is not proposed by any of its units.
            if (each.parent() != null) {
                all.add(new One(all.size(), null, each.id(), each.id(), proposing(each.id(), tree), each.name()));
            }
        }
        return all;
    }

    private static List<Unit> inScope(@Nullable UnitId unit, UnitTree tree) {
        if (unit == null) {
            return tree.all().stream().filter(each -> !each.external()).toList();
        }
        Set<UnitId> within = tree.within(unit);
        return tree.all().stream().filter(each -> within.contains(each.id())).collect(Collectors.toList());
    }

    /** The unit right below the ministry. */
    private static UnitId proposing(UnitId at, UnitTree tree) {
        List<Unit> above = tree.above(at);
        return above.size() < 2 ? at : above.get(above.size() - 2).id();
    }
}
