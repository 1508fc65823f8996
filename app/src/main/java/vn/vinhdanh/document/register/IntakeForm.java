package vn.vinhdanh.document.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.intake.Found;
import vn.vinhdanh.document.intake.Reading;

/** A draft laid out as the fields of a form, in the order of the page. */
public final class IntakeForm {

    private final Map<String, String> values = new LinkedHashMap<>();

    private IntakeForm() {}

    /** The form as the draft fills it. */
    public static IntakeForm of(Draft draft) {
        IntakeForm form = new IntakeForm();
        Reading reading = draft.reading();
        form.head(reading, draft);
        form.lists(reading);
        form.fields(reading, draft);
        form.duties(reading, draft);
        form.gatherings(reading, draft);
        if (reading.event() != null) {
            form.event(reading.event(), draft);
        }
        return form;
    }

    /** The form as someone typed it, to be shown again. */
    public static IntakeForm typed(Map<String, String> values) {
        IntakeForm form = new IntakeForm();
        form.values.putAll(values);
        return form;
    }

    /** What stands in a field; empty where nothing does. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether a box is ticked. */
    public boolean checked(String name) {
        return values.containsKey(name);
    }

    Map<String, String> values() {
        return values;
    }

    private void head(Reading reading, Draft draft) {
        values.put("kind", reading.kind().value().name());
        values.put("direction", draft.direction().name());
        put("number", reading.number());
        put("day", reading.day());
        put("place", reading.place());
        put("issuer", reading.issuer());
        put("subject", reading.subject());
        tick("without-number", draft.withoutNumber());
        Found<Reading.Signature> signature = reading.signature();
        values.put("signed-for", signature == null ? "" : signature.value().onBehalf());
        values.put("signed-post", signature == null ? "" : signature.value().post());
        values.put("signed-name", signature == null ? "" : signature.value().name());
        put("year", reading.year());
        values.put(
                "theme",
                reading.themes().stream()
                        .map(Found::value)
                        .filter(Reading.Theme::own)
                        .findFirst()
                        .map(Reading.Theme::words)
                        .orElse(""));
        values.put("addressees", joined(reading.addressees()));
    }

    private void lists(Reading reading) {
        for (int i = 0; i < reading.recipients().size(); i++) {
            Reading.Recipient recipient = reading.recipients().get(i).value();
            String row = "recipient." + i;
            values.put(row + ".name", recipient.name());
            values.put(row + ".copies", recipient.copies() == 0 ? "" : String.valueOf(recipient.copies()));
            values.put(row + ".note", recipient.note());
            tick(row + ".filed", recipient.filed());
        }
        for (int i = 0; i < reading.citations().size(); i++) {
            Reading.Citation citation = reading.citations().get(i).value();
            String row = "citation." + i;
            values.put(row + ".kind", citation.kind());
            values.put(row + ".number", citation.number());
            values.put(
                    row + ".day", citation.day() == null ? "" : citation.day().toString());
            values.put(row + ".issuer", citation.issuer() == null ? "" : citation.issuer());
        }
    }

    private void fields(Reading reading, Draft draft) {
        for (int i = 0; i < reading.fields().size(); i++) {
            Reading.Field field = reading.fields().get(i);
            String row = "field." + i;
            put(row + ".title", field.title());
            put(row + ".leader", field.leader());
            for (int j = 0; j < field.tasks().size(); j++) {
                task(row + ".task." + j, field.tasks().get(j), draft);
            }
        }
    }

    private void task(String row, Reading.Task task, Draft draft) {
        tick(row + ".keep", draft.keeps(row));
        put(row + ".text", task.text());
        put(row + ".doer", task.doer());
        put(row + ".due", task.dueOn());
        values.put(row + ".measure", task.target().value().kind().name());
        values.put(row + ".bound", task.target().value().bound().name());
        values.put(row + ".amount", amount(task.target().value().amount()));
        values.put(row + ".unit", task.target().value().unit());
        values.put(row + ".wording", task.target().value().wording());
    }

    private void duties(Reading reading, Draft draft) {
        for (int i = 0; i < reading.duties().size(); i++) {
            String row = "duty." + i;
            tick(row + ".keep", draft.keeps(row));
            values.put(
                    row + ".frequency",
                    reading.duties().get(i).value().frequency().name());
            values.put(row + ".anchor", reading.duties().get(i).value().anchor().name());
            values.put(
                    row + ".day", String.valueOf(reading.duties().get(i).value().day()));
            tick(row + ".included", reading.duties().get(i).value().dayIncluded());
            values.put(row + ".recipient", reading.duties().get(i).value().recipient());
        }
    }

    private void gatherings(Reading reading, Draft draft) {
        for (int i = 0; i < reading.gatherings().size(); i++) {
            Reading.Gathering gathering = reading.gatherings().get(i);
            String row = "gathering." + i;
            tick(row + ".keep", draft.keeps(row));
            values.put(row + ".kind", gathering.kind().value().name());
            put(row + ".name", gathering.name());
            put(row + ".staff-over", gathering.staffOver());
            values.put(row + ".organisers", joined(gathering.organisers()));
            values.put(row + ".blocs", joined(gathering.blocs()));
            values.put(
                    row + ".from",
                    gathering.window() == null ? "" : gathering.window().from().toString());
            values.put(
                    row + ".to",
                    gathering.window() == null ? "" : gathering.window().to().toString());
            tick(
                    row + ".tentative",
                    gathering.window() != null && gathering.window().tentative());
            put(row + ".half-days", gathering.halfDays());
            put(row + ".delegates", gathering.delegates());
            values.put(row + ".composition", joined(gathering.composition()));
            values.put(row + ".guests", joined(gathering.guests()));
            values.put(row + ".preparations", joined(gathering.preparations()));
            values.put(row + ".programme", joined(gathering.programme()));
            put(row + ".collective-reports", gathering.collectiveReports());
            put(row + ".individual-reports", gathering.individualReports());
            tick(row + ".guidance", gathering.guidanceFollows() != null);
        }
    }

    private void event(Reading.Event event, Draft draft) {
        put("event.name", event.name());
        values.put("event.part", event.part() == null ? "" : event.part().name());
        put("event.organiser", event.organiser());
        put("event.chair", event.chair());
        values.put(
                "event.from-year",
                event.period() == null
                        ? ""
                        : String.valueOf(event.period().value().from()));
        values.put(
                "event.to-year",
                event.period() == null
                        ? ""
                        : String.valueOf(event.period().value().to()));
        Reading.Bloc bloc = event.bloc();
        if (bloc != null) {
            put("event.bloc", bloc.name());
            values.put("event.bloc-year", bloc.year() == null ? "" : bloc.year().toString());
            put("event.bloc-leader", bloc.leaderUnit());
            put("event.bloc-deputy", bloc.deputyUnit());
            values.put("event.bloc-members", joined(bloc.members()));
        }
        for (int i = 0; i < event.people().size(); i++) {
            values.put("person." + i + ".name", event.people().get(i).value().name());
            values.put("person." + i + ".post", event.people().get(i).value().post());
            values.put("person." + i + ".role", event.people().get(i).value().role());
        }
        for (int i = 0; i < event.figures().size(); i++) {
            String row = "figure." + i;
            tick(row + ".keep", draft.keeps(row));
            values.put(row + ".award", event.figures().get(i).value().award());
            values.put(
                    row + ".total",
                    String.valueOf(event.figures().get(i).value().total()));
            values.put(
                    row + ".collectives",
                    String.valueOf(event.figures().get(i).value().collectives()));
            values.put(
                    row + ".individuals",
                    String.valueOf(event.figures().get(i).value().individuals()));
            tick(row + ".occurrences", event.figures().get(i).value().occurrences());
        }
    }

    private void put(String name, @Nullable Found<?> found) {
        values.put(name, found == null ? "" : written(found.value()));
    }

    private static String written(Object value) {
        return value instanceof LocalDate day ? day.toString() : String.valueOf(value);
    }

    private void tick(String name, boolean ticked) {
        if (ticked) {
            values.put(name, "true");
        }
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String joined(List<Found<String>> lines) {
        return lines.stream().map(Found::value).collect(Collectors.joining("\n"));
    }

    /** Names of the fields that differ between two states of the form, for the journal. */
    static List<String> changed(IntakeForm before, IntakeForm after) {
        List<String> changed = new ArrayList<>();
        after.values.forEach((name, value) -> {
            if (!value.equals(before.values.getOrDefault(name, ""))) {
                changed.add(name);
            }
        });
        before.values.forEach((name, value) -> {
            if (!value.isEmpty() && !after.values.containsKey(name)) {
                changed.add(name);
            }
        });
        return changed;
    }
}
