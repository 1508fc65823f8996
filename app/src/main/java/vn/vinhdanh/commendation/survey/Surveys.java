package vn.vinhdanh.commendation.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** Nobody has a dossier of that award and year, nor the award itself. */
    private static final String UNPROPOSED = """
               and not exists (
                   select from commendation.dossier d
                    where d.person_id = s.person_id and d.award_key = w.award_key and d.year = :year
                      and d.state <> 'WITHDRAWN')
               and not exists (
                   select from commendation.dossier d
                    where d.unit_id = s.unit_id and d.award_key = w.award_key and d.year = :year
                      and d.state <> 'WITHDRAWN')
               and not exists (
                   select from registry.award_record r
                    where r.person_id = s.person_id and r.award_key = w.award_key and r.achieved_to = :year
                      and r.undone_by_id is null)
               and not exists (
                   select from registry.award_record r
                    where r.unit_id = s.unit_id and r.award_key = w.award_key and r.achieved_to = :year
                      and r.undone_by_id is null)
            """;

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

    /** Every award with its counts, the highest first. One query over the survey's index. */
    public List<OfAward> byAward(Survey survey) {
        Map<AwardKey, OfAward> awards = new LinkedHashMap<>();
        database.sql("""
                        select w.award_key, w.not_formalised, r.standing, r.people
                          from commendation.survey_award w
                          left join (
                              select award, standing, count(*) as people
                                from commendation.survey_row
                               where survey_id = :survey
                               group by award, standing) r on r.award = w.number
                         where w.survey_id = :survey
                         order by w.number""").param("survey", survey.id().value()).query(row -> {
            AwardKey key = new AwardKey(row.getString("award_key"));
            OfAward of = awards.get(key);
            if (of == null) {
                of = new OfAward(key, new EnumMap<>(Standing.class), row.getInt("not_formalised"));
                awards.put(key, of);
            }
            if (row.getString("standing") != null) {
                of.counts().put(Standing.valueOf(row.getString("standing")), row.getInt("people"));
            }
        });
        return List.copyOf(awards.values());
    }

    /** How many rows each standing has under the filters of the question, its own standing aside. One query. */
    public Map<Standing, Long> counts(Survey survey, SurveyQuestion question) {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        asked("select r.standing, count(*) as people", " r.standing <> 'FAR'", " group by r.standing", survey, question)
                .query(row -> {
                    counts.put(Standing.valueOf(row.getString("standing")), row.getLong("people"));
                });
        return counts;
    }

    /** A page of rows: the highest award first, names in their order. Two queries, whatever the length. */
    public List<SurveyRow> rows(Survey survey, SurveyQuestion question, long skipped, int size) {
        Explanations explanations = explanations(survey);
        return asked(
                        "select r.position, w.number, w.award_key, r.standing, s.person_id, s.unit_id, s.at_unit_id,"
                                + " s.proposing_unit_id, s.name, s.explanation",
                        " r.standing = '" + question.standing().name() + "' and r.standing <> 'FAR'",
                        " order by r.award, r.position limit :size offset :skipped",
                        survey,
                        question)
                .param("size", size)
                .param("skipped", skipped)
                .query((row, number) -> row(row, explanations))
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String select, String standing, String end, Survey survey, SurveyQuestion question) {
        Set<UnitId> within = question.within();
        AwardKey award = question.award();
        String sql = select + """

                  from commendation.survey_row r
                  join commendation.survey_subject s on s.survey_id = r.survey_id and s.position = r.position
                  join commendation.survey_award w on w.survey_id = r.survey_id and w.number = r.award
                 where r.survey_id = :survey and"""
                + standing
                + (award == null
                        ? ""
                        : " and r.award = (select number from commendation.survey_award"
                                + " where survey_id = :survey and award_key = :award)")
                + (within == null ? "" : " and s.at_unit_id = any(cast(:within as bigint[]))")
                + (question.unproposed() ? UNPROPOSED : "")
                + end;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("survey", survey.id().value());
        if (award != null) {
            parameters.put("award", award.value());
        }
        if (within != null) {
            parameters.put("within", within.stream().map(UnitId::value).toArray(Long[]::new));
        }
        if (question.unproposed()) {
            parameters.put("year", survey.year());
        }
        return database.sql(sql).params(parameters);
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
                            on r.survey_id = :survey and r.position = c.position and r.award = w.number
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
