package vn.vinhdanh.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed directive on emulation: what its issuer asks for in one year.
 *
 * @param year the year the emulation is for
 * @param theme the words of the movement it launches, without quotation marks
 * @param fields the fields of work with their tasks, in the document's order
 * @param duties what must be reported, how often and until when
 */
public record Directive(
        String issuer,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String subject,
        int year,
        @Nullable String theme,
        List<Field> fields,
        List<ReportingDuty> duties) {

    public Directive {
        fields = List.copyOf(fields);
        duties = List.copyOf(duties);
    }

    /**
     * A field of work.
     *
     * @param order counts from 1
     * @param leader who leads the field, in the document's words; absent where it does not say
     */
    public record Field(int order, String title, @Nullable String leader, List<Task> tasks) {
        public Field {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * One task of a field.
     *
     * @param order counts from 1 within its field
     * @param doer who does it, if the task names someone other than the field's leader
     * @param dueOn the last day; the end of the directive's year unless the wording says otherwise
     */
    public record Task(int order, String text, @Nullable String doer, LocalDate dueOn, ProposedTarget target) {}
}
