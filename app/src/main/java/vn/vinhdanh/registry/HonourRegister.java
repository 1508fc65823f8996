package vn.vinhdanh.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.Listing;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.fact.CommendationType;

/** The honours register (sổ vàng): every award ever, each with the decision that made it. Reading only. */
@Component
@Transactional(readOnly = true)
public class HonourRegister {

    private static final String DECISION_COLUMNS = """
            d.id as decision_id, d.purpose, d.number, d.signed_on, d.issuer, d.signer, d.signer_title,
            d.legacy as decision_legacy, d.sample as decision_sample
            """;

    private static final String RECORD = """
            select r.id, r.award_key, r.kind, r.type, r.level, r.person_id, r.unit_id, r.at_unit_id, r.achieved_from,
                   r.achieved_to, r.citation, r.undone_by_id, r.undone_on, r.corrected_by_id, r.legacy, r.sample,
                   r.version, coalesce(p.full_name, n.name) as holder_name, n.name as at_unit_name,
            """ + DECISION_COLUMNS;

    private static final String FROM = """
              from registry.award_record r
              join registry.award_decision d on d.id = r.decision_id
              left join organization.person p on p.id = r.person_id
              left join lateral (
                  select u.name, u.name_folded, u.name_words
                    from organization.unit_name u
                   where u.unit_id = r.at_unit_id
                   order by (u.period @> d.signed_on) desc, u.period desc
                   limit 1) n on true
            """;

    private final JdbcClient database;

    HonourRegister(JdbcClient database) {
        this.database = database;
    }

    /** The award; empty when there is none such. */
    public Optional<AwardRecord> find(AwardRecordId id) {
        return database.sql(RECORD + FROM + " where r.id = :id")
                .param("id", id.value())
                .query(HonourRegister::awardRecord)
                .optional();
    }

    /**
     * The register as asked. A text finds holders' names with all its words as beginnings, with or without marks, and
     * decisions' numbers; the very spelling stands first, else the latest. The total is counted in the database.
     */
    public Listing<AwardRecord> search(RegisterQuestion question) {
        var words = SearchWords.of(question.text());
        boolean unaskable = (!question.text().isBlank() && words.isEmpty())
                || (question.units() != null && question.units().isEmpty());
        if (unaskable) {
            return new Listing<>(List.of(), 0, question.page(), question.size());
        }
        var asked = new Asking(question, words);
        long total = database.sql("select count(*) from registry.award_record r" + asked.where())
                .params(asked.parameters())
                .query(Long.class)
                .single();
        // The page is chosen before the names of the places are looked up: only its rows need them.
        var page = PAGE + asked.where() + " order by " + (words.isEmpty() ? LATEST : NEAREST + LATEST)
                + " limit :size offset :skipped";
        var rows = database.sql("with page as (select hit.id, row_number() over () as position from (" + page
                        + ") hit)\n" + RECORD + FROM + """
                  join page on page.id = r.id
                 order by page.position""")
                .params(asked.parameters())
                .params(words.isEmpty() ? Map.of() : Map.of("text", words.text()))
                .param("size", question.size())
                .param("skipped", (question.page() - 1L) * question.size())
                .query(HonourRegister::awardRecord)
                .list();
        return new Listing<>(rows, total, question.page(), question.size());
    }

    private static final String PAGE = """
            select r.id
              from registry.award_record r
              join registry.award_decision d on d.id = r.decision_id
              left join organization.person p on p.id = r.person_id
              left join lateral (
                  select u.name, u.name_folded
                    from organization.unit_name u
                   where u.unit_id = r.unit_id
                   order by (u.period @> d.signed_on) desc, u.period desc
                   limit 1) c on true
            """;

    private static final String NEAREST = """
            case when lower(coalesce(p.full_name, c.name)) = lower(:text) then 0
                 when coalesce(p.name_folded, c.name_folded) = public.folded(:text) then 1
                 when strpos(' ' || lower(coalesce(p.full_name, c.name)) || ' ', ' ' || lower(:text) || ' ') > 0 then 2
                 when strpos(lower(coalesce(p.full_name, c.name)), lower(:text)) > 0 then 3
                 else 4 end,
            """;

    private static final String LATEST = """
            r.achieved_to desc, d.signed_on desc, r.person_id is not null, p.given_name, p.family_name, c.name, r.id
            """;

    /** All awards of a person, those taken back too, the latest first. */
    public List<AwardRecord> of(PersonId person) {
        return database.sql(RECORD + FROM + """
                 where r.person_id = :person
                 order by r.achieved_to desc, d.signed_on desc, r.id desc""")
                .param("person", person.value())
                .query(HonourRegister::awardRecord)
                .list();
    }

    /** All awards given to the units as collectives, those taken back too, the latest first. */
    public List<AwardRecord> ofUnits(Collection<UnitId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return database.sql(RECORD + FROM + """
                 where r.unit_id in (:units)
                 order by r.achieved_to desc, d.signed_on desc, r.id desc""")
                .param("units", units.stream().map(UnitId::value).toList())
                .query(HonourRegister::awardRecord)
                .list();
    }

    /** The decision; empty when there is none such. */
    public Optional<AwardDecision> decision(AwardDecisionId id) {
        return database.sql("select " + DECISION_COLUMNS + " from registry.award_decision d where d.id = :id")
                .param("id", id.value())
                .query((row, number) -> decision(row))
                .optional();
    }

    /** The awards a decision gave, took back, gave back or set right; collectives first, then Vietnamese order. */
    public List<AwardRecord> touchedBy(AwardDecisionId id) {
        return database.sql(RECORD + FROM + """
                 where r.decision_id = :id
                    or r.id in (select award_record_id from registry.award_event where decision_id = :id)
                 order by r.kind desc, r.award_key, r.person_id is not null, p.given_name, p.family_name, n.name, r.id""")
                .param("id", id.value())
                .query(HonourRegister::awardRecord)
                .list();
    }

    /** The story of an award: every decision that touched it, the first first. */
    public List<AwardEvent> story(AwardRecordId id) {
        return database.sql("""
                select e.purpose as event_purpose, e.note, %s
                  from registry.award_event e
                  join registry.award_decision d on d.id = e.decision_id
                 where e.award_record_id = :id
                 order by e.id""".formatted(DECISION_COLUMNS))
                .param("id", id.value())
                .query((row, number) -> new AwardEvent(
                        decision(row), DecisionPurpose.valueOf(row.getString("event_purpose")), row.getString("note")))
                .list();
    }

    /** The stories of the decision's awards that other decisions touched too. One query. */
    public Map<AwardRecordId, List<AwardEvent>> stories(AwardDecisionId id) {
        var stories = new LinkedHashMap<AwardRecordId, List<AwardEvent>>();
        database.sql("""
                select e.award_record_id, e.purpose as event_purpose, e.note, %s
                  from registry.award_event e
                  join registry.award_decision d on d.id = e.decision_id
                 where e.award_record_id in (
                       select mine.award_record_id
                         from registry.award_event mine
                         join registry.award_event other
                           on other.award_record_id = mine.award_record_id and other.decision_id <> mine.decision_id
                        where mine.decision_id = :id)
                 order by e.award_record_id, e.id""".formatted(DECISION_COLUMNS)).param("id", id.value()).query(row -> {
            stories.computeIfAbsent(new AwardRecordId(row.getLong("award_record_id")), key -> new ArrayList<>())
                    .add(new AwardEvent(
                            decision(row),
                            DecisionPurpose.valueOf(row.getString("event_purpose")),
                            row.getString("note")));
        });
        return stories;
    }

    /** The years with awards, the latest first. */
    public List<Integer> years() {
        return database.sql("select distinct achieved_to from registry.award_record order by achieved_to desc")
                .query(Integer.class)
                .list();
    }

    /** The awards that stand in the register at least once. */
    public Set<AwardKey> awards() {
        return Set.copyOf(database.sql("select distinct award_key from registry.award_record")
                .query((row, number) -> new AwardKey(row.getString("award_key")))
                .list());
    }

    /** The decision of that number, as its issuer gave it that year. */
    public Optional<AwardDecision> decision(String issuer, String number, int year) {
        return database.sql("select " + DECISION_COLUMNS + """
                  from registry.award_decision d
                 where d.issuer_folded = public.folded(:issuer) and d.number_folded = public.folded(:number)
                   and d.year = :year""")
                .param("issuer", issuer)
                .param("number", number)
                .param("year", year)
                .query((row, position) -> decision(row))
                .optional();
    }

    private static AwardDecision decision(ResultSet row) throws SQLException {
        return new AwardDecision(
                new AwardDecisionId(row.getLong("decision_id")),
                DecisionPurpose.valueOf(row.getString("purpose")),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("signer"),
                row.getString("signer_title"),
                row.getBoolean("decision_legacy"),
                row.getBoolean("decision_sample"));
    }

    private static AwardRecord awardRecord(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", Long.class);
        return new AwardRecord(
                new AwardRecordId(row.getLong("id")),
                new AwardKey(row.getString("award_key")),
                AwardKind.valueOf(row.getString("kind")),
                CommendationType.valueOf(row.getString("type")),
                Level.valueOf(row.getString("level")),
                person == null ? Holder.of(new UnitId(row.getLong("unit_id"))) : Holder.of(new PersonId(person)),
                row.getString("holder_name"),
                unit(row, "at_unit_id"),
                row.getString("at_unit_name"),
                row.getInt("achieved_from"),
                row.getInt("achieved_to"),
                row.getString("citation"),
                decision(row),
                decisionId(row, "undone_by_id"),
                row.getObject("undone_on", LocalDate.class),
                decisionId(row, "corrected_by_id"),
                row.getBoolean("legacy"),
                row.getBoolean("sample"),
                row.getInt("version"));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, Long.class);
        return value == null ? null : new UnitId(value);
    }

    private static @Nullable AwardDecisionId decisionId(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, Long.class);
        return value == null ? null : new AwardDecisionId(value);
    }
}
