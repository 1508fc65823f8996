package vn.vinhdanh.commendation.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vinhdanh.web.Words;

/** The fields in which facts are given, and what to say of one that is none of them. */
public final class GivenFields {

    /** The fields that stand alone. */
    public static final List<String> ALONE = List.of(
            "day",
            "year",
            "subject",
            "since",
            "woman",
            "pending",
            "workerClass",
            "standing",
            "retiresLater",
            "postsComplete",
            "recordsFrom");

    /** The fields of a row, by list. {@code holders} and {@code disciplined} hold a number for each key in them. */
    public static final Map<String, List<String>> IN_LISTS = lists();

    private static final Pattern ROW = Pattern.compile("([^\\[.]+)\\[\\d+](?:\\.(.*))?");

    private GivenFields() {}

    private static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("ratings", List.of("year", "rating"));
        lists.put("awards", List.of("award", "year", "type", "decision", "revoked"));
        lists.put("initiatives", List.of("title", "reach", "year", "recognised", "usedFor"));
        lists.put("research", List.of("title", "reach", "year", "accepted", "usedFor"));
        lists.put("disciplines", List.of("level", "decided", "ends"));
        lists.put("achievements", List.of("kind", "year", "confirmed"));
        lists.put("posts", List.of("post", "from", "until"));
        lists.put("services", List.of("place", "from", "until"));
        lists.put("members", List.of("year", "members", "allCompleted", "holders", "disciplined"));
        return lists;
    }

    /**
     * Names what may stand where a field was given that is none.
     *
     * @param also fields of the request beside the facts
     */
    static Words.Term unknown(String field, Set<String> also) {
        Matcher row = ROW.matcher(field);
        if (row.matches() && IN_LISTS.containsKey(row.group(1))) {
            List<String> known = IN_LISTS.getOrDefault(row.group(1), List.of());
            return row.group(2) == null
                    ? term("given.wrong.row", row.group(1), String.join(", ", known))
                    : term("given.wrong.unknown-in-row", field, row.group(1), String.join(", ", known));
        }
        String first = field.replaceFirst("[\\[.].*", "");
        if (IN_LISTS.containsKey(first)) {
            return term("given.wrong.list", first, String.join(", ", IN_LISTS.getOrDefault(first, List.of())));
        }
        if (ALONE.contains(first) || also.contains(first)) {
            return term("given.wrong.plain", first);
        }
        return term(
                "given.wrong.unknown-field",
                field,
                String.join(
                        ", ",
                        Stream.of(also.stream().sorted(), ALONE.stream(), IN_LISTS.keySet().stream())
                                .flatMap(each -> each)
                                .toList()));
    }

    private static Words.Term term(String key, String... arguments) {
        return new Words.Term(key, List.of(arguments));
    }
}
