package vn.vinhdanh.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.BlocId;

/** Counts the awards of the register: each figure is one query, and the rows behind it come from the same view. */
@Component
public class Counting {

    /** An award counts for a bloc when it was earned in one of the bloc's members, or below one, in the bloc's year. */
    private static final String COUNTED = """
            from statistics.counted_award a
            where a.year between :from and :to
              and (:everywhere or exists (
                    select from statistics.bloc_unit b
                    where b.bloc_id = any (:blocs) and b.year = a.year and b.unit_id = a.at_unit_id))
            """;

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of every award that was given at least once, in no particular order. */
    public List<Figure> figures(Question question) {
        return asked("""
                select a.family,
                       bool_and(a.kind = 'TITLE') as title,
                       count(a.unit_id) as collective_occurrences,
                       count(distinct a.unit_id) as collectives,
                       count(a.person_id) as person_occurrences,
                       count(distinct a.person_id) as people
                """ + COUNTED + " group by a.family", question)
                .query((row, number) -> new Figure(
                        row.getString("family"),
                        row.getBoolean("title"),
                        row.getLong("collective_occurrences"),
                        row.getLong("collectives"),
                        row.getLong("person_occurrences"),
                        row.getLong("people")))
                .list();
    }

    /** Occurrences year by year; a year in which nothing was given is missing. */
    public List<YearFigure> years(Question question) {
        return asked("""
                select a.year, count(a.unit_id) as collectives, count(a.person_id) as people
                """ + COUNTED + " group by a.year order by a.year", question)
                .query((row, number) ->
                        new YearFigure(row.getInt("year"), row.getLong("collectives"), row.getLong("people")))
                .list();
    }

    /** How many awards stand behind a figure. */
    public long count(Question question, String family, @Nullable Subject subject) {
        return asked("select count(*) " + COUNTED + OF_FIGURE, question)
                .param("family", family)
                .param("subject", subject == null ? "" : subject.name())
                .query(Long.class)
                .single();
    }

    /** The awards behind a figure, the latest years first, then by name the Vietnamese way. */
    public List<Counted> behind(Question question, String family, @Nullable Subject subject, long offset, int most) {
        return asked("""
                select coalesce(p.full_name, holder.name) as holder, a.person_id, a.unit_id, coalesce(place.name, '') as place,
                       a.award_key, a.year, d.id as decision, d.number, d.signed_on
                from (select a.*
                """ + COUNTED + OF_FIGURE + """
                ) a
                join registry.award_decision d on d.id = a.decision_id
                left join organization.person p on p.id = a.person_id
                left join organization.unit_name holder
                  on holder.unit_id = a.unit_id and holder.period @> make_date(a.year, 12, 31)
                left join organization.unit_name place
                  on place.unit_id = a.at_unit_id and place.period @> make_date(a.year, 12, 31)
                order by a.year desc, p.given_name, p.family_name, holder.name, a.id
                offset :offset limit :most
                """, question)
                .param("family", family)
                .param("subject", subject == null ? "" : subject.name())
                .param("offset", offset)
                .param("most", most)
                .query((row, number) -> new Counted(
                        row.getString("holder"),
                        row.getObject("person_id", Long.class),
                        row.getObject("unit_id", Long.class),
                        row.getString("place"),
                        row.getString("award_key"),
                        row.getInt("year"),
                        row.getLong("decision"),
                        row.getString("number"),
                        row.getObject("signed_on", LocalDate.class)))
                .list();
    }

    private static final String OF_FIGURE = """
              and a.family = :family
              and (:subject = '' or (:subject = 'PERSON' and a.person_id is not null)
                                 or (:subject = 'COLLECTIVE' and a.unit_id is not null))
            """;

    private JdbcClient.StatementSpec asked(String sql, Question question) {
        Long[] blocs = question.blocs().stream().map(BlocId::value).toArray(Long[]::new);
        return jdbc.sql(sql)
                .param("from", question.from())
                .param("to", question.to())
                .param("everywhere", blocs.length == 0)
                .param("blocs", blocs);
    }
}
