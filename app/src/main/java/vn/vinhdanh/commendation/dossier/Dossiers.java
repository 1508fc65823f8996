package vn.vinhdanh.commendation.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.organization.Listing;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.InitiativeId;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.web.NotFoundProblem;

/**
 * All dossiers, as far as the viewer may see them. Reading only: {@link Proposing} and {@link Checking} change them.
 */
@Component
@Transactional(readOnly = true)
public class Dossiers {

    /** The names as they are on the day; a person's given name leads the Vietnamese order. */
    private static final String FROM = """
              from commendation.dossier d
              left join organization.person p on p.id = d.person_id
              left join lateral (select name from organization.unit_as_of(cast(:day as date)) u where u.id = d.unit_id) s on true
              left join organization.unit_name a on a.unit_id = d.at_unit_id and a.period @> cast(:day as date)
              left join organization.unit_name o on o.unit_id = d.proposing_unit_id and o.period @> cast(:day as date)
            """;

    private static final String IN_NAME_ORDER =
            " order by d.award_key, d.year desc, (d.person_id is null) desc, p.given_name, p.family_name, s.name, d.id ";

    private final JdbcClient database;
    private final DossierScope scope;
    private final LawInForce law;
    private final Clock clock;
    private final JsonMapper json;

    Dossiers(JdbcClient database, DossierScope scope, LawInForce law, Clock clock, JsonMapper json) {
        this.database = database;
        this.scope = scope;
        this.law = law;
        this.clock = clock;
        this.json = json;
    }

    /**
     * One dossier.
     *
     * @throws NotFoundProblem when there is none, or none for this viewer (then it is journalled)
     */
    public Dossier find(DossierId id) {
        Dossier dossier = read(id).orElseThrow(NotFoundProblem::new);
        boolean visible = database.sql("select exists (select from commendation.dossier d where d.id = :id and "
                        + DossierScope.VISIBLE + ")")
                .param("id", id.value())
                .params(scope.parameters())
                .query(Boolean.class)
                .single();
        if (!visible) {
            throw scope.notYours(id);
        }
        return dossier;
    }

    /** The dossier whoever asks; the verbs check the scope themselves. */
    Optional<Dossier> read(DossierId id) {
        return Optional.ofNullable(read(List.of(id)).get(id));
    }

    /** Several dossiers at once, in one query, in the order of names. Not scoped: for the drawers of this room. */
    public Map<DossierId, Dossier> read(Collection<DossierId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<DossierId, Dossier> found = new LinkedHashMap<>();
        database.sql("""
                select d.*, array(select i.initiative_id from commendation.dossier_initiative i
                                   where i.dossier_id = d.id order by i.initiative_id) as initiatives,
                       coalesce(p.full_name, s.name) as subject_name, a.name as at_name, o.name as proposing_name
                """ + FROM + " where d.id in (:ids) " + IN_NAME_ORDER)
                .param("day", LocalDate.now(clock))
                .param("ids", ids.stream().map(DossierId::value).toList())
                .query(this::dossier)
                .list()
                .forEach(dossier -> found.put(dossier.id(), dossier));
        return found;
    }

    /** A page of the dossiers that the viewer may see, with the true total. Two queries. */
    public Listing<DossierRow> list(DossierQuestion question) {
        SearchWords words = SearchWords.of(question.text());
        Map<String, Object> parameters = parameters(question, words);
        String filter = " where " + DossierScope.VISIBLE + """
                 and (:anyState or d.state = :state)
                 and (:anyAward or d.award_key = :award)
                 and (:anyUnit or d.proposing_unit_id = :unit or d.at_unit_id = :unit)
                 and (:anyYear or d.year = :year)
                 and (:anyName or public.folded(coalesce(p.full_name, s.name)) like :like)
                """;
        long total = database.sql("select count(*) " + FROM + filter)
                .params(parameters)
                .query(Long.class)
                .single();
        List<DossierRow> rows = database.sql("""
                select d.id, d.award_key, d.year, d.unit_id, d.state, d.verdict_answer, d.held_reason, d.version,
                       coalesce(p.full_name, s.name) as subject_name, a.name as at_name, o.name as proposing_name
                """ + FROM + filter + IN_NAME_ORDER + " limit :size offset :skipped")
                .params(parameters)
                .param("size", question.size())
                .param("skipped", (question.page() - 1L) * question.size())
                .query((row, number) -> row(row))
                .list();
        return new Listing<>(rows, total, question.page(), question.size());
    }

    /** How many dossiers stand in each state, among those the viewer may see. */
    public Map<DossierState, Long> counts() {
        Map<DossierState, Long> counts = new EnumMap<>(DossierState.class);
        database.sql("select d.state, count(*) as dossiers from commendation.dossier d where " + DossierScope.VISIBLE
                        + " group by d.state")
                .params(scope.parameters())
                .query((row, number) ->
                        counts.put(DossierState.valueOf(row.getString("state")), row.getLong("dossiers")))
                .list();
        return counts;
    }

    /** What the list can be narrowed to: the awards, years and proposing units of the dossiers the viewer may see. */
    public record Narrowing(List<String> awards, List<Integer> years, Map<Long, String> units) {}

    /** One query. */
    public Narrowing narrowing() {
        SortedSet<String> awards = new TreeSet<>();
        SortedSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        Map<Long, String> units = new LinkedHashMap<>();
        database.sql("""
                        select distinct d.award_key, d.year, d.proposing_unit_id, o.name
                          from commendation.dossier d
                          left join organization.unit_name o
                            on o.unit_id = d.proposing_unit_id and o.period @> cast(:day as date)
                         where
                        """ + DossierScope.VISIBLE + " order by o.name")
                .params(scope.parameters())
                .param("day", LocalDate.now(clock))
                .query(row -> {
                    awards.add(row.getString("award_key"));
                    years.add(row.getInt("year"));
                    units.put(row.getLong("proposing_unit_id"), named(row, "name"));
                });
        return new Narrowing(List.copyOf(awards), List.copyOf(years), units);
    }

    /** Those in a state that wait for the viewer as officer of the proposing unit. */
    public long ofMyUnits(DossierState state) {
        return database.sql("""
                        select count(*) from commendation.dossier d
                         where d.state = :state and d.proposing_unit_id in (:officerOf)""")
                .param("state", state.name())
                .param("officerOf", scope.parameters().get("officerOf"))
                .query(Long.class)
                .single();
    }

    /** The accepted dossiers, not held, that may come before a council, in the order of names. */
    public List<Dossier> readyForCouncil() {
        return in(DossierState.ACCEPTED).stream()
                .filter(dossier -> !dossier.held())
                .toList();
    }

    /** Every dossier in a state, in the order of names. Not scoped: for the drawers of this room. */
    public List<Dossier> in(DossierState state) {
        return database.sql("""
                select d.*, array(select i.initiative_id from commendation.dossier_initiative i
                                   where i.dossier_id = d.id order by i.initiative_id) as initiatives,
                       coalesce(p.full_name, s.name) as subject_name, a.name as at_name, o.name as proposing_name
                """ + FROM + " where d.state = :state " + IN_NAME_ORDER)
                .param("day", LocalDate.now(clock))
                .param("state", state.name())
                .query(this::dossier)
                .list();
    }

    /** The papers the law asks for, by the law of the day the dossier was (or would be) received. */
    public List<PaperInFile> papers(Dossier dossier) {
        record Noted(boolean present, String note) {}
        Map<String, Noted> noted = new HashMap<>();
        database.sql("select paper_key, present, note from commendation.dossier_paper where dossier_id = :id")
                .param("id", dossier.id().value())
                .query(row -> {
                    noted.put(row.getString("paper_key"), new Noted(row.getBoolean("present"), row.getString("note")));
                });
        LocalDate day = dossier.receivedOn() == null ? LocalDate.now(clock) : dossier.receivedOn();
        return law.on(day).papers(dossier.award()).stream()
                .map(paper -> {
                    Noted known = noted.getOrDefault(paper.key(), new Noted(false, ""));
                    return new PaperInFile(paper, known.present(), known.note());
                })
                .toList();
    }

    private Map<String, Object> parameters(DossierQuestion question, SearchWords words) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("day", LocalDate.now(clock));
        parameters.put("anyState", question.state() == null);
        parameters.put("state", question.state() == null ? "" : question.state().name());
        parameters.put("anyAward", question.award() == null);
        parameters.put("award", question.award() == null ? "" : question.award());
        parameters.put("anyUnit", question.unit() == null);
        parameters.put("unit", question.unit() == null ? -1L : question.unit());
        parameters.put("anyYear", question.year() == null);
        parameters.put("year", question.year() == null ? 0 : question.year());
        parameters.put("anyName", words.isEmpty());
        parameters.put("like", "%" + String.join(" ", words.words()) + "%");
        return parameters;
    }

    private static DossierRow row(ResultSet row) throws SQLException {
        return new DossierRow(
                new DossierId(row.getLong("id")),
                row.getString("award_key"),
                row.getInt("year"),
                row.getObject("unit_id") != null,
                row.getString("subject_name"),
                named(row, "at_name"),
                named(row, "proposing_name"),
                DossierState.valueOf(row.getString("state")),
                answer(row.getString("verdict_answer")),
                row.getString("held_reason") != null,
                row.getInt("version"));
    }

    private Dossier dossier(ResultSet row, int number) throws SQLException {
        Long person = row.getObject("person_id", Long.class);
        String verdict = row.getString("verdict");
        return new Dossier(
                new DossierId(row.getLong("id")),
                new AwardKey(row.getString("award_key")),
                row.getInt("year"),
                person == null
                        ? new Subject.OfUnit(new UnitId(row.getLong("unit_id")))
                        : new Subject.OfPerson(new PersonId(person)),
                row.getString("subject_name"),
                new UnitId(row.getLong("at_unit_id")),
                named(row, "at_name"),
                new UnitId(row.getLong("proposing_unit_id")),
                named(row, "proposing_name"),
                DossierState.valueOf(row.getString("state")),
                row.getString("report"),
                verdict == null ? null : json.readValue(verdict, StoredVerdict.class),
                row.getString("reason"),
                row.getObject("received_on", LocalDate.class),
                row.getInt("times_submitted"),
                row.getString("returned_reason"),
                row.getString("held_reason"),
                row.getObject("made_on", LocalDate.class),
                row.getInt("version"),
                new Grounds(
                        CommendationType.valueOf(row.getString("type")),
                        Optional.ofNullable(row.getObject("achieved_from", Integer.class))
                                .orElse(row.getInt("year")),
                        Arrays.stream((Long[]) row.getArray("initiatives").getArray())
                                .map(InitiativeId::new)
                                .toList()));
    }

    /** Who a dossier is about, in short: "p" or "u" and the number. */
    public static String subjectKey(Dossier dossier) {
        return switch (dossier.subject()) {
            case Subject.OfPerson of -> "p" + of.person();
            case Subject.OfUnit of -> "u" + of.unit();
        };
    }

    /**
     * The open dossiers that a list must be judged beside: of the same subjects, or of these awards in these years. One
     * query. Not scoped: limits and single use hold whoever looks.
     *
     * @param subjects as {@link #subjectKey} writes them
     */
    public List<Dossier> openBeside(
            Collection<String> subjects, Collection<AwardKey> awards, Collection<Integer> years) {
        return database.sql("""
                select d.*, array(select i.initiative_id from commendation.dossier_initiative i
                                   where i.dossier_id = d.id order by i.initiative_id) as initiatives,
                       coalesce(p.full_name, s.name) as subject_name, a.name as at_name, o.name as proposing_name
                """ + FROM + """
                 where d.state not in ('FAILED', 'WITHDRAWN', 'DECIDED')
                   and (d.person_id = any(cast(:people as bigint[])) or d.unit_id = any(cast(:units as bigint[]))
                        or (d.award_key = any(cast(:awards as text[])) and d.year = any(cast(:years as integer[]))))
                 order by d.id""")
                .param("day", LocalDate.now(clock))
                .param("people", numbers(subjects, "p"))
                .param("units", numbers(subjects, "u"))
                .param("awards", awards.stream().map(AwardKey::value).toArray(String[]::new))
                .param("years", years.toArray(Integer[]::new))
                .query(this::dossier)
                .list();
    }

    private static Long[] numbers(Collection<String> subjects, String kind) {
        return subjects.stream()
                .filter(each -> each.startsWith(kind) && each.length() > 1)
                .map(each -> Long.valueOf(each.substring(1)))
                .toArray(Long[]::new);
    }

    /** Every verdict ever kept with a dossier, the latest first. */
    public List<KeptVerdict> verdicts(DossierId id) {
        return database.sql("select * from commendation.dossier_verdict where dossier_id = :id order by id desc")
                .param("id", id.value())
                .query((row, number) -> new KeptVerdict(
                        KeptVerdict.Occasion.valueOf(row.getString("occasion")),
                        row.getObject("kept_on", LocalDate.class),
                        json.readValue(row.getString("verdict"), StoredVerdict.class)))
                .list();
    }

    /**
     * An open dossier that rests on an initiative as well.
     *
     * @param initiative its title
     */
    public record Resting(DossierId dossier, AwardKey award, InitiativeId id, String initiative) {}

    /** The other open dossiers of the same person that rest on one of the initiatives. One query. */
    public List<Resting> restingOn(Dossier dossier, Collection<InitiativeId> initiatives) {
        if (initiatives.isEmpty() || !(dossier.subject() instanceof Subject.OfPerson of)) {
            return List.of();
        }
        return database.sql("""
                        select d.id, d.award_key, i.id as initiative, i.title
                          from commendation.dossier d
                          join commendation.dossier_initiative r on r.dossier_id = d.id
                          join registry.initiative i on i.id = r.initiative_id
                         where d.person_id = :person and d.id <> :id and r.initiative_id in (:initiatives)
                           and d.state not in ('FAILED', 'WITHDRAWN', 'DECIDED')
                         order by d.id""")
                .param("person", of.person().value())
                .param("id", dossier.id().value())
                .param(
                        "initiatives",
                        initiatives.stream().map(InitiativeId::value).toList())
                .query((row, number) -> new Resting(
                        new DossierId(row.getLong("id")),
                        new AwardKey(row.getString("award_key")),
                        new InitiativeId(row.getLong("initiative")),
                        row.getString("title")))
                .list();
    }

    /** A unit that is no more has no name today. */
    private static String named(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? "" : name;
    }

    private static @Nullable Answer answer(@Nullable String name) {
        return name == null ? null : Answer.valueOf(name);
    }
}
