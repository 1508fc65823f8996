package vn.vinhdanh.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.web.Refusal;

/** Brings initiatives and research tasks onto record, each with its authors. */
@Component
@Transactional
public class Initiatives {

    private final JdbcClient database;
    private final RegisterKeeping keeping;
    private final Possible possible;
    private final Journal journal;

    Initiatives(JdbcClient database, RegisterKeeping keeping, Possible possible, Journal journal) {
        this.database = database;
        this.keeping = keeping;
        this.possible = possible;
        this.journal = journal;
    }

    /**
     * Records an initiative or research task with its authors.
     *
     * @throws Refusal when one of them has one of the same title, sort and year on record already
     */
    public InitiativeId record(NewInitiative initiative) {
        keeping.mayRecord(RecordKind.INITIATIVE, authors(List.of(initiative)));
        possible.once(initiative, null);
        var id = new InitiativeId(insert(List.of(initiative)).getFirst());
        journal.record(
                "register.initiative-recorded", "initiative", id.value(), null, Map.of("title", initiative.title()));
        return id;
    }

    /** Records many at once: one act, one line in the journal. */
    public void recordAll(List<NewInitiative> initiatives) {
        keeping.mayRecord(RecordKind.INITIATIVE, authors(initiatives));
        insert(initiatives);
        journal.record(
                "register.initiatives-recorded", "initiatives", 0, null, Map.of("initiatives", initiatives.size()));
    }

    private static List<Holder> authors(List<NewInitiative> initiatives) {
        return initiatives.stream()
                .flatMap(each -> each.authors().stream())
                .distinct()
                .map(Holder::of)
                .toList();
    }

    private List<Long> insert(List<NewInitiative> initiatives) {
        if (initiatives.stream()
                .anyMatch(each -> each.title().isBlank() || each.authors().isEmpty())) {
            throw new Refusal("registry.refusal.initiative-incomplete");
        }
        var ids = fresh(initiatives.size());
        database.sql("""
                insert into registry.initiative (id, title, kind, reach, year, recognised_on, recognised_by, sample)
                overriding system value
                select * from unnest(cast(:ids as bigint[]), cast(:titles as text[]), cast(:kinds as text[]),
                                     cast(:reaches as text[]), cast(:years as int[]), cast(:ons as date[]),
                                     cast(:bys as text[]), cast(:samples as boolean[]))""")
                .param("ids", ids.toArray(Long[]::new))
                .param("titles", texts(initiatives, each -> each.title().strip()))
                .param("kinds", texts(initiatives, each -> each.research() ? "RESEARCH" : "INITIATIVE"))
                .param("reaches", texts(initiatives, each -> each.reach().name()))
                .param("years", initiatives.stream().map(NewInitiative::year).toArray(Integer[]::new))
                .param(
                        "ons",
                        texts(
                                initiatives,
                                each -> each.recognisedOn() == null
                                        ? null
                                        : each.recognisedOn().toString()))
                .param("bys", texts(initiatives, NewInitiative::recognisedBy))
                .param(
                        "samples",
                        initiatives.stream().map(NewInitiative::sample).toArray(Boolean[]::new))
                .update();
        insertAuthors(ids, initiatives);
        return ids;
    }

    /** Numbers for new initiatives, drawn beforehand so that each finds its authors. */
    private List<Long> fresh(int many) {
        return database.sql("""
                select nextval(pg_get_serial_sequence('registry.initiative', 'id')) from generate_series(1, :many)""").param("many", many).query(Long.class).list();
    }

    private void insertAuthors(List<Long> ids, List<NewInitiative> initiatives) {
        var of = new ArrayList<Long>();
        var authors = new ArrayList<Long>();
        for (int i = 0; i < ids.size(); i++) {
            for (PersonId author : new LinkedHashSet<>(initiatives.get(i).authors())) {
                of.add(ids.get(i));
                authors.add(author.value());
            }
        }
        try {
            database.sql("""
                    insert into registry.initiative_author (initiative_id, person_id)
                    select * from unnest(cast(:of as bigint[]), cast(:authors as bigint[]))""")
                    .param("of", of.toArray(Long[]::new))
                    .param("authors", authors.toArray(Long[]::new))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("registry.refusal.initiative-incomplete");
        }
    }

    private static String[] texts(List<NewInitiative> initiatives, Function<NewInitiative, @Nullable String> text) {
        return initiatives.stream().map(text).toArray(String[]::new);
    }
}
