package vn.vinhdanh.rules.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * What was found about several rows together.
 *
 * @param finding its clause, what is asked, what was seen, and what to do
 * @param unit the unit it is about, as rows name it; empty when it is about the whole list
 * @param year the achievement year it is about; 0 when it is about all
 * @param rows of this list that it concerns, in the order of their names
 * @param cut who stays and who goes, where a limit is exceeded
 * @param toCount the key of the limit whose base is not on record, so that people count it; null for everything else
 */
public record ListFinding(
        Topic topic,
        Finding finding,
        String unit,
        int year,
        List<String> rows,
        @Nullable Cut cut,
        @Nullable String toCount) {

    /** What it is about. */
    public enum Topic {
        /** Rows that say the same. */
        TWICE,
        /** Rows whose award the subject holds for that year already. */
        HELD,
        /** Rows for which another dossier of the same subject, award and year is open. */
        OPEN_ELSEWHERE,
        QUOTA,
        SINGLE_USE,
        ONE_FORM,
        DIRECT_WORKERS
    }

    public ListFinding {
        rows = List.copyOf(rows);
    }

    /** A finding for which nothing has to be counted. */
    ListFinding(Topic topic, Finding finding, String unit, int year, List<String> rows, @Nullable Cut cut) {
        this(topic, finding, unit, year, rows, cut, null);
    }

    /** Rows that ask for what their subjects hold for that year already; no clause is needed to say so. */
    public static ListFinding held(List<String> rows) {
        return again(Topic.HELD, "held", rows);
    }

    /** Rows for which a dossier is open already; no clause is needed to say so. */
    public static ListFinding openElsewhere(List<String> rows) {
        return again(Topic.OPEN_ELSEWHERE, "open", rows);
    }

    private static ListFinding again(Topic topic, String what, List<String> rows) {
        Finding finding = new Finding.NotMet(
                new Clause(Citation.NONE, what, false),
                Words.of("rules.list.required.once"),
                List.of(Words.of("rules.list.seen." + what, new Argument.Count(rows.size()))),
                List.of(Words.of("rules.list.todo." + what, new Argument.Count(rows.size()))),
                rows.size(),
                List.of());
        return new ListFinding(topic, finding, "", 0, rows, null);
    }

    /** Whether it stands against the list as it is. */
    public boolean against() {
        return finding.answer() == Answer.NOT_MET && !finding.clause().draft();
    }
}
