package vn.vinhdanh.commendation.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.verdict.Verdict;

/** The surveys that were asked. One is seen by the emulation office and by the officers of its unit; for others it does not exist. */
@Component
@Transactional(readOnly = true)
public class Surveys {

    private static final String SURVEY = """
            select s.id, s.unit_id, n.name as unit_name, s.year, s.on_day, s.forecast, a.login as asked_by, s.asked_at,
                   s.law_stamp, s.state, s.subjects, s.rows, s.took_ms
              from commendation.survey s
              join identity.account a on a.id = s.asked_by
              left join lateral (
                  select name from organization.unit_name u
                   where u.unit_id = s.unit_id
                   order by (u.period @> s.on_day) desc, u.period desc limit 1) n on true
            """;

    /** Who of a survey has a dossier of an award and its year, or the award itself; found once for a question. */
    private static final String PROPOSED = """
            with proposed(award, position) as materialized (
                select w.number, s.position
                  from (select award_key, person_id from commendation.dossier
                         where year = :year and person_id is not null and state <> 'WITHDRAWN'
                        union all
                        select award_key, person_id from registry.award_record
                         where achieved_to = :year and person_id is not null and undone_by_id is null) p
                  join commendation.survey_award w on w.survey_id = :survey and w.award_key = p.award_key
                  join commendation.survey_subject s on s.survey_id = :survey and s.person_id = p.person_id
                union
                select w.number, s.position
                  from (select award_key, unit_id from commendation.dossier
                         where year = :year and unit_id is not null and state <> 'WITHDRAWN'
                        union all
                        select award_key, unit_id from registry.award_record
                         where achieved_to = :year and unit_id is not null and undone_by_id is null) p
                  join commendation.survey_award w on w.survey_id = :survey and w.award_key = p.award_key
                  join commendation.survey_subject s on s.survey_id = :survey and s.unit_id = p.unit_id)
            """;

    private static final String IS_PROPOSED =
            " exists (select from proposed p where p.award = r.award and p.position = r.position)";

    private final JdbcClient database;
    private final Access access;
    private final Surveying surveying;

    Surveys(JdbcClient database, Access access, Surveying surveying) {
        this.database = database;
        this.access = access;
        this.surveying = surveying;
    }

    /**
     * One survey. One query.
     *
     * @throws vn.vinhdanh.web.NotFoundProblem when there is none, or none for this viewer (then it is journalled)
     */
    public Survey find(SurveyId id) {
        Survey survey = database.sql(SURVEY + " where s.id = :id")
                .param("id", id.value())
                .query(this::survey)
                .optional()
                .orElseThrow(() -> access.notYours("survey", id));
        if (!surveying.covers(survey.unit())) {
            throw access.notYours("survey", id);
        }
        return survey;
    }

    /** The latest surveys that the viewer may see. One query. */
    public List<Survey> recent(int atMost) {
        boolean all = access.is(Role.DESK_OFFICER);
        Set<Long> units = all ? Set.of() : access.scope();
        return database.sql(SURVEY + """
                         where :all or s.unit_id in (:units)
                         order by s.asked_at desc, s.id desc
                         limit :most""")
                .param("all", all)
                .param("units", units.isEmpty() ? List.of(-1L) : List.copyOf(units))
                .param("most", atMost)
                .query(this::survey)
                .list();
    }

    private Survey survey(ResultSet row, int number) throws SQLException {
        Long unit = row.getObject("unit_id", Long.class);
        SurveyId id = new SurveyId(row.getLong("id"));
        Survey.State state = Survey.State.valueOf(row.getString("state"));
        // Nobody works on it any more: the house stopped meanwhile.
        boolean left = state == Survey.State.RUNNING && surveying.progress(id).isEmpty();
        return new Survey(
                id,
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                row.getInt("year"),
                row.getObject("on_day", LocalDate.class),
                row.getBoolean("forecast"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("law_stamp"),
                left ? Survey.State.BROKEN : state,
                row.getInt("subjects"),
                row.getInt("rows"),
                row.getObject("took_ms", Integer.class));
    }

    /**
     * How an award came out.
     *
     * @param notFormalised for how many no checked version of the law decides
     */
    public record OfAward(AwardKey award, Map<Standing, Integer> counts, int notFormalised) {

        public int count(Standing standing) {
            return counts.getOrDefault(standing, 0);
        }
    }

    /** Every award with its counts, the highest first; they were counted when the survey was made. One query. */
    public List<OfAward> byAward(Survey survey) {
        return database.sql("""
                        select award_key, eligible, near, unknown, far, not_formalised
                          from commendation.survey_award
                         where survey_id = :survey
                         order by number""")
                .param("survey", survey.id().value())
                .query((row, number) -> new OfAward(
                        new AwardKey(row.getString("award_key")),
                        Map.of(
                                Standing.ELIGIBLE, row.getInt("eligible"),
                                Standing.NEAR, row.getInt("near"),
                                Standing.UNKNOWN, row.getInt("unknown"),
                                Standing.FAR, row.getInt("far")),
                        row.getInt("not_formalised")))
                .list();
    }

    /**
     * How many rows each standing has under the filters of the question, its own standing aside. What was counted with the
     * survey is not counted again: at most one query for those of a unit, and one for those proposed meanwhile.
     *
     * @param byAward what {@link #byAward} says of the same survey
     */
    public Map<Standing, Long> counts(Survey survey, SurveyQuestion question, List<OfAward> byAward) {
        Map<Standing, Long> counts = question.within() == null ? whole(question, byAward) : within(survey, question);
        if (question.unproposed()) {
            proposed(survey, question).forEach((standing, people) -> counts.merge(standing, -people, Long::sum));
        }
        return counts;
    }

    private static Map<Standing, Long> whole(SurveyQuestion question, List<OfAward> byAward) {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (OfAward of : byAward) {
            if (question.award() == null || question.award().equals(of.award())) {
                of.counts().forEach((standing, people) -> {
                    if (standing.isShown()) {
                        counts.merge(standing, (long) people, Long::sum);
                    }
                });
            }
        }
        return counts;
    }

    private Map<Standing, Long> within(Survey survey, SurveyQuestion question) {
        return counted(
                asked("", "select r.standing, count(*) as people", "", " group by r.standing", survey, question));
    }

    private Map<Standing, Long> proposed(Survey survey, SurveyQuestion question) {
        String proposed = " and" + IS_PROPOSED;
        return counted(asked(
                PROPOSED, "select r.standing, count(*) as people", proposed, " group by r.standing", survey, question));
    }

    private static Map<Standing, Long> counted(JdbcClient.StatementSpec asked) {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        asked.query(row -> {
            counts.put(Standing.valueOf(row.getString("standing")), row.getLong("people"));
        });
        return counts;
    }

    /** A page of rows: the highest award first, names in their order. Two queries, whatever the length. */
    public List<SurveyRow> rows(Survey survey, SurveyQuestion question, long skipped, int size) {
        Explanations explanations = explanations(survey);
        return asked(
                        question.unproposed() ? PROPOSED : "",
                        "select r.position, w.number, w.award_key, r.standing, s.person_id, s.unit_id, s.at_unit_id,"
                                + " s.proposing_unit_id, s.name, s.explanation",
                        " and r.standing = '" + question.standing().name() + "'"
                                + (question.unproposed() ? " and not" + IS_PROPOSED : ""),
                        " order by r.award, r.position limit :size offset :skipped",
                        survey,
                        question)
                .param("size", size)
                .param("skipped", skipped)
                .query((row, number) -> row(row, explanations))
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String with, String select, String rows, String end, Survey survey, SurveyQuestion question) {
        Set<UnitId> within = question.within();
        AwardKey award = question.award();
        String sql = with + select + """

                  from commendation.survey_row r
                  join commendation.survey_subject s on s.survey_id = r.survey_id and s.position = r.position
                  join commendation.survey_award w on w.survey_id = r.survey_id and w.number = r.award
                 where r.survey_id = :survey"""
                + rows
                + (award == null
                        ? ""
                        : " and r.award = (select number from commendation.survey_award"
                                + " where survey_id = :survey and award_key = :award)")
                + (within == null ? "" : " and s.at_unit_id = any(cast(:within as bigint[]))")
                + end;
        return database.sql(sql).params(parameters(survey, question));
    }

    private static Map<String, Object> parameters(Survey survey, SurveyQuestion question) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("survey", survey.id().value());
        if (question.award() != null) {
            parameters.put("award", question.award().value());
        }
        if (question.within() != null) {
            parameters.put(
                    "within", question.within().stream().map(UnitId::value).toArray(Long[]::new));
        }
        if (question.unproposed()) {
            parameters.put("year", survey.year());
        }
        return parameters;
    }

    /** The rows that a form chose; what is not in the survey is left out. Two queries. */
    public List<SurveyRow> chosen(Survey survey, Collection<String> choices) {
        List<Integer> positions = new ArrayList<>();
        List<String> awards = new ArrayList<>();
        for (String each : choices) {
            int slash = each.indexOf('/');
            if (slash > 0 && each.substring(0, slash).matches("\\d{1,9}")) {
                positions.add(Integer.valueOf(each.substring(0, slash)));
                awards.add(each.substring(slash + 1));
            }
        }
        Explanations explanations = explanations(survey);
        return database.sql("""
                        select r.position, w.number, w.award_key, r.standing, s.person_id, s.unit_id, s.at_unit_id,
                               s.proposing_unit_id, s.name, s.explanation
                          from unnest(cast(:positions as integer[]), cast(:awards as text[])) as c(position, award_key)
                          join commendation.survey_award w on w.survey_id = :survey and w.award_key = c.award_key
                          join commendation.survey_row r
                            on r.survey_id = :survey and r.award = w.number and r.position = c.position
                          join commendation.survey_subject s on s.survey_id = :survey and s.position = c.position
                         order by r.award, r.position""")
                .param("survey", survey.id().value())
                .param("positions", positions.toArray(Integer[]::new))
                .param("awards", awards.toArray(String[]::new))
                .query((row, number) -> row(row, explanations))
                .list();
    }

    /** Everything about one subject: every award it can receive at all, with its explanation, the highest first. */
    public List<SurveyRow> of(Survey survey, int position) {
        Explanations explanations = explanations(survey);
        return database.sql("""
                        select * from commendation.survey_subject
                         where survey_id = :survey and position = :position""")
                .param("survey", survey.id().value())
                .param("position", position)
                .query((row, number) -> {
                    List<SurveyRow> all = new ArrayList<>();
                    for (Verdict each : explanations.all(row.getBytes("explanation"))) {
                        all.add(row(row, each));
                    }
                    return all;
                })
                .optional()
                .orElse(List.of());
    }

    private Explanations explanations(Survey survey) {
        byte[] lexicon = database.sql("select lexicon from commendation.survey where id = :id")
                .param("id", survey.id().value())
                .query(byte[].class)
                .single();
        return new Explanations(lexicon);
    }

    private static SurveyRow row(ResultSet row, Explanations explanations) throws SQLException {
        Optional<Verdict> verdict = explanations.find(row.getBytes("explanation"), row.getInt("number"));
        return row(row, verdict.orElseThrow());
    }

    private static SurveyRow row(ResultSet row, Verdict verdict) throws SQLException {
        Long person = row.getObject("person_id", Long.class);
        Long unit = row.getObject("unit_id", Long.class);
        return new SurveyRow(
                row.getInt("position"),
                person == null ? null : new PersonId(person),
                unit == null ? null : new UnitId(unit),
                new UnitId(row.getLong("at_unit_id")),
                new UnitId(row.getLong("proposing_unit_id")),
                row.getString("name"),
                verdict.award(),
                Standing.of(verdict),
                verdict);
    }
}
