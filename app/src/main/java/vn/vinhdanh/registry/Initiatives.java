package vn.vinhdanh.registry;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.Refusal;

/** Brings initiatives and research tasks onto record, each with its authors. */
@Component
@Transactional
public class Initiatives {

    private final JdbcClient database;
    private final RegisterKeeping keeping;
    private final Journal journal;

    Initiatives(JdbcClient database, RegisterKeeping keeping, Journal journal) {
        this.database = database;
        this.keeping = keeping;
        this.journal = journal;
    }

    /** Records an initiative or research task with its authors. */
    public InitiativeId record(NewInitiative initiative) {
        keeping.mayRecord(RecordKind.INITIATIVE, authors(List.of(initiative)));
        var id = insert(initiative);
        journal.record(
                "register.initiative-recorded", "initiative", id.value(), null, Map.of("title", initiative.title()));
        return id;
    }

    /** Records many at once: one act, one line in the journal. */
    public List<InitiativeId> recordAll(List<NewInitiative> initiatives) {
        keeping.mayRecord(RecordKind.INITIATIVE, authors(initiatives));
        var ids = initiatives.stream().map(this::insert).toList();
        journal.record("register.initiatives-recorded", "initiatives", 0, null, Map.of("initiatives", ids.size()));
        return ids;
    }

    private static List<Holder> authors(List<NewInitiative> initiatives) {
        return initiatives.stream()
                .flatMap(each -> each.authors().stream())
                .distinct()
                .map(Holder::of)
                .toList();
    }

    private InitiativeId insert(NewInitiative initiative) {
        if (initiative.title().isBlank() || initiative.authors().isEmpty()) {
            throw new Refusal("registry.refusal.initiative-incomplete");
        }
        long id = database.sql("""
                insert into registry.initiative (title, kind, reach, year, recognised_on, recognised_by, sample)
                values (:title, :kind, :reach, :year, cast(:on as date), cast(:by as text), :sample)
                returning id""")
                .param("title", initiative.title().strip())
                .param("kind", initiative.research() ? "RESEARCH" : "INITIATIVE")
                .param("reach", initiative.reach().name())
                .param("year", initiative.year())
                .param("on", initiative.recognisedOn())
                .param("by", initiative.recognisedBy())
                .param("sample", initiative.sample())
                .query(Long.class)
                .single();
        try {
            database.sql("""
                    insert into registry.initiative_author (initiative_id, person_id)
                    select :id, author from unnest(cast(:authors as bigint[])) as author""")
                    .param("id", id)
                    .param(
                            "authors",
                            initiative.authors().stream()
                                    .map(author -> author.value())
                                    .distinct()
                                    .toArray(Long[]::new))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("registry.refusal.initiative-incomplete");
        }
        return new InitiativeId(id);
    }
}
