package vn.vinhdanh.commendation.eligibility;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** What people settle in a list after it was given. Every verb is for who may propose for the list's unit. */
@Component
@Transactional
public class Settling {

    /** The largest base that anybody can have counted. */
    public static final int MOST_COUNTED = 1_000_000;

    private final JdbcClient database;
    private final CheckedLists lists;
    private final Journal journal;
    private final JsonMapper json;

    Settling(JdbcClient database, CheckedLists lists, Journal journal, JsonMapper json) {
        this.database = database;
        this.lists = lists;
        this.journal = journal;
        this.json = json;
    }

    /**
     * Settles the terms of a list and which column holds what. What was counted for another proposing unit, or under the law
     * of another receipt day, decides nothing here and goes.
     *
     * @return how many counts went
     * @throws StaleProblem when somebody changed it since
     */
    public int terms(CheckedList list, CheckedLists.Terms terms, Map<ListColumn, Integer> columns) {
        lists.requireProposer(list.proposing());
        lists.requireOffered(terms.proposing());
        lists.check(terms);
        changed(database.sql("""
                        update commendation.checked_list
                           set proposing_unit_id = :unit, year = :year, received_on = :on,
                               columns = cast(:columns as jsonb), version = version + 1
                         where id = :id and version = :version""")
                .param("unit", terms.proposing().value())
                .param("year", terms.year())
                .param("on", terms.receivedOn())
                .param("columns", json.writeValueAsString(columns))
                .param("id", list.id().value())
                .param("version", list.version())
                .update());
        journal.record(
                "checked-list.settled",
                "checked-list",
                list.id(),
                said(new CheckedLists.Terms(list.proposing(), list.year(), list.receivedOn())),
                said(terms));
        boolean sameBase =
                list.proposing().equals(terms.proposing()) && list.receivedOn().equals(terms.receivedOn());
        return sameBase ? 0 : dropCounts(list);
    }

    private static Map<String, Object> said(CheckedLists.Terms terms) {
        return Map.of("unit", terms.proposing().value(), "year", terms.year(), "receivedOn", terms.receivedOn());
    }

    private int dropCounts(CheckedList list) {
        int dropped = database.sql("delete from commendation.checked_count where list_id = :list")
                .param("list", list.id().value())
                .update();
        if (dropped > 0) {
            journal.record(
                    "checked-list.counts-dropped",
                    "checked-list",
                    list.id(),
                    Map.of(
                            "counts",
                            list.counts().stream()
                                    .map(each -> Map.of(
                                            "quota", each.quota(),
                                            "unit", each.unit(),
                                            "year", each.year(),
                                            "counted", each.people()))
                                    .toList()),
                    null);
        }
        return dropped;
    }

    /**
     * Settles who and what rows mean, and why they are proposed all the same. One query for all rows.
     *
     * @throws StaleProblem when somebody changed the list since
     */
    public void rows(CheckedList list, Collection<Settlement> settlements) {
        lists.requireProposer(list.proposing());
        nextVersion(list);
        List<Settlement> given = List.copyOf(settlements);
        database.sql("""
                        update commendation.checked_row r
                           set person_id = case when s.person is null then r.person_id
                                                else cast(nullif(s.person, '') as bigint) end,
                               unit_id = case when s.unit is null then r.unit_id
                                              else cast(nullif(s.unit, '') as bigint) end,
                               year = case when s.year is null then r.year
                                           else cast(nullif(s.year, '') as integer) end,
                               award_key = case when s.award is null then r.award_key else nullif(s.award, '') end,
                               reason = coalesce(s.reason, r.reason)
                          from unnest(cast(:numbers as integer[]), cast(:people as text[]), cast(:awards as text[]),
                                      cast(:reasons as text[]), cast(:units as text[]), cast(:years as text[]))
                                as s(number, person, award, reason, unit, year)
                         where r.list_id = :list and r.number = s.number and r.dossier_id is null""")
                .param("list", list.id().value())
                .param("numbers", given.stream().map(Settlement::number).toArray(Integer[]::new))
                .param("people", given.stream().map(Settlement::person).toArray(String[]::new))
                .param("units", given.stream().map(Settlement::unit).toArray(String[]::new))
                .param("years", given.stream().map(Settlement::year).toArray(String[]::new))
                .param("awards", given.stream().map(Settlement::award).toArray(String[]::new))
                .param(
                        "reasons",
                        given.stream()
                                .map(each -> each.reason() == null
                                        ? null
                                        : Normalizer.normalize(each.reason().strip(), Normalizer.Form.NFC))
                                .toArray(String[]::new))
                .update();
        journal.record(
                "checked-list.rows-settled", "checked-list", list.id(), null, Map.of("rows", settlements.size()));
    }

    /**
     * Keeps what somebody counted where the record does not say what a limit is taken of.
     *
     * @param quota the limit, as {@link vn.vinhdanh.rules.list.ListFinding#toCount} names it
     * @param unit the number of the unit over which it counts; empty for the whole list
     * @param counted null takes the count back
     * @throws Refusal when it is no number from 0 to {@link #MOST_COUNTED}
     * @throws StaleProblem when somebody changed the list since
     */
    public void count(CheckedList list, String quota, String unit, int year, @Nullable Integer counted) {
        lists.requireProposer(list.proposing());
        if (counted != null && (counted < 0 || counted > MOST_COUNTED)) {
            throw new Refusal("eligibility.refusal.count", counted);
        }
        nextVersion(list);
        Long over = unit.isEmpty() ? null : Long.valueOf(unit);
        database.sql("""
                        delete from commendation.checked_count
                         where list_id = :list and quota = :quota and year = :year
                           and unit_id is not distinct from cast(:unit as bigint)""")
                .param("list", list.id().value())
                .param("quota", quota)
                .param("year", year)
                .param("unit", over)
                .update();
        if (counted != null) {
            database.sql("""
                            insert into commendation.checked_count (list_id, quota, unit_id, year, counted)
                            values (:list, :quota, :unit, :year, :counted)""")
                    .param("list", list.id().value())
                    .param("quota", quota)
                    .param("unit", over)
                    .param("year", year)
                    .param("counted", counted)
                    .update();
        }
        journal.record(
                "checked-list.counted",
                "checked-list",
                list.id(),
                null,
                Map.of("quota", quota, "unit", unit, "year", year, "counted", counted == null ? "" : counted));
    }

    /** Notes which rows became which dossiers. */
    void becameDossiers(CheckedListId id, Map<Integer, DossierId> dossiers) {
        database.sql("""
                        update commendation.checked_row r set dossier_id = d.dossier
                          from unnest(cast(:numbers as integer[]), cast(:dossiers as bigint[])) as d(number, dossier)
                         where r.list_id = :list and r.number = d.number""")
                .param("list", id.value())
                .param("numbers", dossiers.keySet().toArray(Integer[]::new))
                .param(
                        "dossiers",
                        dossiers.values().stream().map(DossierId::value).toArray(Long[]::new))
                .update();
    }

    private void nextVersion(CheckedList list) {
        changed(database.sql("""
                        update commendation.checked_list set version = version + 1
                         where id = :id and version = :version""")
                .param("id", list.id().value())
                .param("version", list.version())
                .update());
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new StaleProblem();
        }
    }
}
