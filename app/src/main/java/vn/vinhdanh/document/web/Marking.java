package vn.vinhdanh.document.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.intake.Found;
import vn.vinhdanh.document.intake.Reading;
import vn.vinhdanh.document.intake.Span;
import vn.vinhdanh.document.register.Doubts;

/** Shows in the text where each value was read. */
final class Marking {

    private Marking() {}

    /** The text cut into stretches; of values that lie in one another the innermost colours the stretch. */
    static List<DocumentPages.Stretch> stretches(String text, Reading reading) {
        List<Found<?>> found = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        TreeSet<Integer> starts = new TreeSet<>();
        for (Found<?> each : Doubts.all(reading)) {
            Span span = each.span();
            if (span != null && span.to() <= text.length() && span.from() < span.to()) {
                found.add(each);
                cuts.add(span.from());
                cuts.add(span.to());
                starts.add(span.from());
            }
        }
        List<DocumentPages.Stretch> stretches = new ArrayList<>();
        Integer from = null;
        for (int cut : cuts) {
            if (from != null) {
                Found<?> innermost = innermost(found, from, cut);
                stretches.add(new DocumentPages.Stretch(
                        text.substring(from, cut),
                        starts.contains(from) ? "t" + from : null,
                        innermost != null,
                        innermost != null && innermost.isDoubtful()));
            }
            from = cut;
        }
        return stretches;
    }

    private static @Nullable Found<?> innermost(List<Found<?>> found, int from, int to) {
        return found.stream()
                .filter(each -> covers(each.span(), from, to))
                .min(Comparator.comparingInt(each -> length(each.span())))
                .orElse(null);
    }

    private static boolean covers(@Nullable Span span, int from, int to) {
        return span != null && span.from() <= from && to <= span.to();
    }

    private static int length(@Nullable Span span) {
        return span == null ? Integer.MAX_VALUE : span.to() - span.from();
    }

    /** Each form field with what was read for it. */
    static Map<String, Found<?>> byField(Reading reading) {
        Map<String, Found<?>> fields = new LinkedHashMap<>();
        put(fields, "kind", reading.kind());
        put(fields, "number", reading.number());
        put(fields, "day", reading.day());
        put(fields, "place", reading.place());
        put(fields, "issuer", reading.issuer());
        put(fields, "subject", reading.subject());
        put(fields, "signed-name", reading.signature());
        put(fields, "year", reading.year());
        put(
                fields,
                "theme",
                reading.themes().stream()
                        .filter(theme -> theme.value().own())
                        .findFirst()
                        .orElse(null));
        rows(fields, "recipient.", reading.recipients());
        rows(fields, "citation.", reading.citations());
        rows(fields, "duty.", reading.duties());
        for (int i = 0; i < reading.fields().size(); i++) {
            Reading.Field field = reading.fields().get(i);
            put(fields, "field." + i + ".title", field.title());
            put(fields, "field." + i + ".leader", field.leader());
            for (int j = 0; j < field.tasks().size(); j++) {
                String row = "field." + i + ".task." + j;
                put(fields, row + ".text", field.tasks().get(j).text());
                put(fields, row + ".due", field.tasks().get(j).dueOn());
                put(fields, row + ".measure", field.tasks().get(j).target());
            }
        }
        for (int i = 0; i < reading.gatherings().size(); i++) {
            gathering(fields, "gathering." + i, reading.gatherings().get(i));
        }
        if (reading.event() != null) {
            event(fields, reading.event());
        }
        return fields;
    }

    private static void gathering(Map<String, Found<?>> fields, String row, Reading.Gathering gathering) {
        put(fields, row + ".name", gathering.name());
        put(fields, row + ".from", gathering.time());
        put(fields, row + ".delegates", gathering.delegates());
        put(fields, row + ".staff-over", gathering.staffOver());
        first(fields, row + ".organisers", gathering.organisers());
        first(fields, row + ".blocs", gathering.blocs());
        first(fields, row + ".composition", gathering.composition());
        first(fields, row + ".guests", gathering.guests());
        first(fields, row + ".preparations", gathering.preparations());
        first(fields, row + ".programme", gathering.programme());
        put(fields, row + ".collective-reports", gathering.collectiveReports());
    }

    private static void event(Map<String, Found<?>> fields, Reading.Event event) {
        put(fields, "event.name", event.name());
        put(fields, "event.organiser", event.organiser());
        put(fields, "event.chair", event.chair());
        put(fields, "event.from-year", event.period());
        Reading.Bloc bloc = event.bloc();
        if (bloc != null) {
            put(fields, "event.bloc", bloc.name());
            put(fields, "event.bloc-leader", bloc.leaderUnit());
            put(fields, "event.bloc-deputy", bloc.deputyUnit());
            first(fields, "event.bloc-members", bloc.members());
        }
        rows(fields, "person.", event.people());
        rows(fields, "figure.", event.figures());
    }

    private static void rows(Map<String, Found<?>> fields, String prefix, List<? extends Found<?>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            put(fields, prefix + i, rows.get(i));
        }
    }

    /** A list in one text field is marked as a whole: doubtful if any entry is. */
    private static void first(Map<String, Found<?>> fields, String name, List<Found<String>> entries) {
        entries.stream()
                .filter(Found::isDoubtful)
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .ifPresent(found -> put(fields, name, found));
    }

    private static void put(Map<String, Found<?>> fields, String name, @Nullable Found<?> found) {
        if (found != null) {
            fields.put(name, found);
        }
    }
}
