package vn.vinhdanh.commendation.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierState;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.organization.Listing;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.web.NotFoundProblem;

/** The decisions: signed ones are open to everybody in the house, drafts to those who make them. Reading only. */
@Component
@Transactional(readOnly = true)
public class Decisions {

    private final JdbcClient database;
    private final DecisionScope scope;
    private final Dossiers dossiers;

    Decisions(JdbcClient database, DecisionScope scope, Dossiers dossiers) {
        this.database = database;
        this.scope = scope;
        this.dossiers = dossiers;
    }

    /**
     * One decision with its list. Two queries.
     *
     * @throws NotFoundProblem when there is none, or a draft the viewer may not see (then it is journalled)
     */
    public Decision find(DecisionId id) {
        Decision decision = read(id).orElseThrow(NotFoundProblem::new);
        if (!decision.signed() && !scope.seesDrafts()) {
            throw scope.notYours(id);
        }
        return decision;
    }

    /** A page of the decisions the viewer may see, the latest first. */
    public Listing<DecisionLine> list(String text, int page, int size) {
        SearchWords words = SearchWords.of(text);
        String filter = """
                 where (d.state = 'SIGNED' or :drafts) and d.state <> 'DROPPED'
                   and (:any or public.folded(coalesce(d.number, '') || ' ' || d.subject) like :like)
                """;
        var parameters = java.util.Map.of(
                "drafts", scope.seesDrafts(),
                "any", words.isEmpty(),
                "like", "%" + text.strip().toLowerCase(java.util.Locale.ROOT) + "%");
        long total = database.sql("select count(*) from commendation.decision d "
                        + filter.replace(":like", "public.folded(:like)"))
                .params(parameters)
                .query(Long.class)
                .single();
        List<DecisionLine> rows = database.sql("""
                        select d.*, (select count(*) from commendation.decision_item i where i.decision_id = d.id) as items
                          from commendation.decision d
                        """ + filter.replace(":like", "public.folded(:like)") + """
                         order by d.signed_on desc nulls first, d.id desc
                         limit :size offset :skipped""")
                .params(parameters)
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query((row, number) -> line(row))
                .list();
        return new Listing<>(rows, total, page, size);
    }

    /** The passed dossiers that stand in no decision yet, in the order of names. For those who draft. */
    public List<Dossier> awaitingDecision() {
        Set<Long> taken = new HashSet<>(database.sql("""
                        select i.dossier_id
                          from commendation.decision_item i
                          join commendation.decision d on d.id = i.decision_id and d.state = 'DRAFTED'
                         where i.dossier_id is not null""").query(Long.class).list());
        return dossiers.in(DossierState.PASSED).stream()
                .filter(dossier -> !taken.contains(dossier.id().value()))
                .toList();
    }

    /** How many drafts wait for a signature. */
    public long drafts() {
        return database.sql("select count(*) from commendation.decision where state = 'DRAFTED'")
                .query(Long.class)
                .single();
    }

    Optional<Decision> read(DecisionId id) {
        List<DecisionItem> items = items(id);
        return database.sql("select * from commendation.decision where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Decision(
                        id,
                        row.getString("purpose").equals("REVOKE"),
                        DecisionState.valueOf(row.getString("state")),
                        row.getObject("session_id", Long.class),
                        row.getString("issuer"),
                        row.getString("number"),
                        row.getObject("signed_on", java.time.LocalDate.class),
                        row.getString("signer"),
                        row.getString("signer_title"),
                        row.getString("subject"),
                        row.getString("reason"),
                        items,
                        row.getInt("version")))
                .optional();
    }

    private List<DecisionItem> items(DecisionId id) {
        return database.sql("""
                        select i.id, i.dossier_id, i.award_record_id, coalesce(d.award_key, r.award_key) as award_key,
                               coalesce(d.year, r.achieved_to) as year, coalesce(d.unit_id, r.unit_id) as unit_id,
                               coalesce(d.person_id, r.person_id) as person_id,
                               coalesce(p.full_name, s.name, '') as subject_name, coalesce(a.name, '') as at_name, c.code
                          from commendation.decision_item i
                          left join commendation.dossier d on d.id = i.dossier_id
                          left join registry.award_record r on r.id = i.award_record_id and i.dossier_id is null
                          left join organization.person p on p.id = coalesce(d.person_id, r.person_id)
                          left join lateral (
                              select name from organization.unit_name n
                               where n.unit_id = coalesce(d.unit_id, r.unit_id) order by n.period desc limit 1) s on true
                          left join lateral (
                              select name from organization.unit_name n
                               where n.unit_id = coalesce(d.at_unit_id, r.at_unit_id) order by n.period desc limit 1) a on true
                          left join commendation.certificate c
                            on c.award_record_id = i.award_record_id and c.replaced_by_id is null
                         where i.decision_id = :id
                         order by award_key, (coalesce(d.person_id, r.person_id) is null) desc, p.given_name, p.family_name,
                                  s.name, i.id""")
                .param("id", id.value())
                .query((row, number) -> new DecisionItem(
                        row.getLong("id"),
                        row.getObject("dossier_id", Long.class),
                        row.getObject("award_record_id", Long.class),
                        row.getString("award_key"),
                        row.getInt("year"),
                        row.getObject("unit_id") != null,
                        row.getObject("person_id", Long.class),
                        row.getString("subject_name"),
                        row.getString("at_name"),
                        row.getString("code")))
                .list();
    }

    private static DecisionLine line(ResultSet row) throws SQLException {
        return new DecisionLine(
                new DecisionId(row.getLong("id")),
                row.getString("purpose").equals("REVOKE"),
                DecisionState.valueOf(row.getString("state")),
                row.getString("number"),
                row.getObject("signed_on", java.time.LocalDate.class),
                row.getString("issuer"),
                row.getString("subject"),
                row.getInt("items"));
    }
}
