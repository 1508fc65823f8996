package vn.vinhdanh.organization.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.web.Choice;

/**
 * What a row of the list would do.
 *
 * @param number as the spreadsheet shows it
 * @param name whom or what the row is about
 * @param where the unit it names
 * @param remarks what is wrong or what would change, each with its column
 */
public record CheckedRow(
        int number,
        String name,
        String where,
        State state,
        List<Remark> remarks,
        @Nullable Question question) {

    /** What would become of a row. */
    public enum State {
        WRONG,
        ASK,
        NEW,
        CHANGED,
        SAME;

        /** The bundle key of the word. */
        public String key() {
            return "organization.import.state." + name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Whether taking it over writes something. */
        public boolean writes() {
            return this == NEW || this == CHANGED;
        }
    }

    /**
     * One thing to say about a row.
     *
     * @param column the letter of the column; empty when it is about the whole row
     * @param key the sentence in the bundles
     */
    public record Remark(String column, String key, List<String> arguments) {}

    /**
     * What only a person can decide.
     *
     * @param name the field that carries the answer
     * @param key the question in the bundles
     * @param newKey the bundle key of the answer that it is somebody or something new; null when that is no answer
     */
    public record Question(
            String name,
            String key,
            List<Choice> options,
            String chosen,
            @Nullable String newKey) {}

    /** The answer that it is somebody or something new. */
    public static final String NEW_ONE = "moi";
}
