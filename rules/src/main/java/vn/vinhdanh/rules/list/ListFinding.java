package vn.vinhdanh.rules.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;

/**
 * What was found about several rows together.
 *
 * @param finding its clause, what is asked, what was seen, and what to do
 * @param unit the unit it is about, as rows name it; empty when it is about the whole list
 * @param year the achievement year it is about; 0 when it is about all
 * @param rows of this list that it concerns, in the order of their names
 * @param cut who stays and who goes, where a limit is exceeded
 */
public record ListFinding(
        Topic topic,
        Finding finding,
        String unit,
        int year,
        List<String> rows,
        @Nullable Cut cut) {

    /** What it is about. */
    public enum Topic {
        QUOTA,
        SINGLE_USE,
        ONE_FORM,
        DIRECT_WORKERS
    }

    public ListFinding {
        rows = List.copyOf(rows);
    }

    /** Whether it stands against the list as it is. */
    public boolean against() {
        return finding.answer() == Answer.NOT_MET && !finding.clause().draft();
    }
}
