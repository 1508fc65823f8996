package vn.vinhdanh.commendation.eligibility.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.web.Choice;

/** What the page shows on which a made-up person or collective is tried. */
public final class TryPages {

    private TryPages() {}

    /**
     * @param typed what stands in the fields, by their names
     * @param problems what is wrong, by field
     * @param summary the same, each with the name of its field
     * @param counts how many rows each list shows
     * @param missing what is missing on the nearest way
     */
    public record TryPage(
            String award,
            String name,
            String path,
            boolean collective,
            List<Choice> subjects,
            Map<String, String> typed,
            Map<String, String> problems,
            Map<String, String> summary,
            Map<String, Integer> counts,
            Choices choices,
            List<Choice> cases,
            @Nullable VerdictView verdict,
            @Nullable String nearness,
            List<String> missing) {

        /** What stands in a field. */
        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        public @Nullable String wrong(String field) {
            return problems.get(field);
        }

        /** Whether anything stands in a list, is wrong there, or was asked for. */
        public boolean holds(String list) {
            return typed("add").equals(list)
                    || problems.keySet().stream().anyMatch(field -> field.startsWith(list + "["))
                    || typed.entrySet().stream()
                            .anyMatch(each -> each.getKey().startsWith(list + "[")
                                    && !each.getValue().isBlank());
        }

        public int rows(String list) {
            return counts.getOrDefault(list, 0);
        }
    }

    /** What may be chosen in the fields. */
    public record Choices(
            List<Choice> ratings,
            List<Choice> awards,
            List<Choice> types,
            List<Choice> reaches,
            List<Choice> levels,
            List<Choice> achievements,
            List<Choice> posts,
            List<Choice> places,
            List<Choice> standings,
            List<Choice> classes,
            List<Choice> truths) {}
}
