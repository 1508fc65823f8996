package vn.vinhdanh.document.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.Bound;
import vn.vinhdanh.document.DocumentKind;
import vn.vinhdanh.document.GatheringPlan;
import vn.vinhdanh.document.ProposedTarget;
import vn.vinhdanh.document.RegisteredDocument.Direction;
import vn.vinhdanh.document.ReportedEvent;
import vn.vinhdanh.document.ReportingDuty;
import vn.vinhdanh.document.intake.Found;
import vn.vinhdanh.document.intake.Reading;

/** Takes what an officer typed over a draft. What cannot be understood is named and the former value stays. */
final class Correcting {

    private final Typed typed;
    private final Reading was;
    private final Set<String> leftOut = new HashSet<>();

    Correcting(Draft draft, Map<String, String> values) {
        this.typed = new Typed(values);
        this.was = draft.reading();
    }

    Map<String, String> problems() {
        return typed.problems();
    }

    Draft draft() {
        DocumentKind kind = typed.one("kind", DocumentKind.class, was.kind().value());
        Reading reading = new Reading(
                was.kind().corrected(kind),
                typed.text("number", was.number()),
                typed.day("day", was.day()),
                typed.text("place", was.place()),
                typed.text("issuer", was.issuer()),
                typed.text("subject", was.subject()),
                typed.lines("addressees", was.addressees()),
                signature(),
                recipients(),
                citations(),
                was.outline(),
                themes(),
                typed.count("year", was.year()),
                fields(),
                was.implementing(),
                duties(),
                gatherings(),
                event());
        return new Draft(
                reading,
                typed.one("direction", Direction.class, Direction.RECEIVED),
                typed.checked("without-number"),
                leftOut);
    }

    private @Nullable Found<Reading.Signature> signature() {
        Reading.Signature signature =
                new Reading.Signature(typed.text("signed-for"), typed.text("signed-post"), typed.text("signed-name"));
        boolean none = signature.equals(new Reading.Signature("", "", ""));
        return none ? null : Typed.corrected(was.signature(), signature);
    }

    private List<Found<Reading.Recipient>> recipients() {
        List<Found<Reading.Recipient>> recipients = new ArrayList<>();
        for (int i : typed.rows("recipient.")) {
            String row = "recipient." + i;
            if (!typed.text(row + ".name").isEmpty()) {
                recipients.add(Typed.corrected(
                        Typed.at(was.recipients(), i),
                        new Reading.Recipient(
                                typed.text(row + ".name"),
                                typed.countOrZero(row + ".copies"),
                                typed.text(row + ".note"),
                                typed.checked(row + ".filed"))));
            }
        }
        return recipients;
    }

    private List<Found<Reading.Citation>> citations() {
        List<Found<Reading.Citation>> citations = new ArrayList<>();
        for (int i : typed.rows("citation.")) {
            String row = "citation." + i;
            if (!typed.text(row + ".number").isEmpty()) {
                String issuer = typed.text(row + ".issuer");
                citations.add(Typed.corrected(
                        Typed.at(was.citations(), i),
                        new Reading.Citation(
                                typed.text(row + ".kind"),
                                typed.text(row + ".number"),
                                typed.day(row + ".day"),
                                issuer.isEmpty() ? null : issuer)));
            }
        }
        return citations;
    }

    private List<Found<Reading.Theme>> themes() {
        List<Found<Reading.Theme>> themes = new ArrayList<>(was.themes());
        Found<Reading.Theme> own =
                themes.stream().filter(theme -> theme.value().own()).findFirst().orElse(null);
        String words = typed.text("theme");
        if (own != null) {
            themes.remove(own);
        }
        if (!words.isEmpty()) {
            Reading.Theme before = own == null ? new Reading.Theme("", true, false, null, null) : own.value();
            Reading.Theme theme = new Reading.Theme(words, true, before.pact(), before.fromYear(), before.toYear());
            themes.addFirst(Typed.corrected(own, theme));
        }
        return themes;
    }

    private List<Reading.Field> fields() {
        List<Reading.Field> fields = new ArrayList<>();
        for (int i : typed.rows("field.")) {
            String row = "field." + i;
            Reading.Field before = Typed.at(was.fields(), i);
            Found<String> title = typed.text(row + ".title", before == null ? null : before.title());
            if (title != null) {
                fields.add(new Reading.Field(
                        title,
                        typed.text(row + ".leader", before == null ? null : before.leader()),
                        tasks(row, fields.size(), before == null ? List.of() : before.tasks())));
            }
        }
        return fields;
    }

    private List<Reading.Task> tasks(String fieldRow, int field, List<Reading.Task> before) {
        List<Reading.Task> tasks = new ArrayList<>();
        for (int i : typed.rows(fieldRow + ".task.")) {
            String row = fieldRow + ".task." + i;
            Reading.Task task = Typed.at(before, i);
            Found<String> text = typed.text(row + ".text", task == null ? null : task.text());
            if (text == null) {
                continue;
            }
            if (!typed.checked(row + ".keep")) {
                leftOut.add("field." + field + ".task." + tasks.size());
            }
            Found<LocalDate> due = typed.day(row + ".due", task == null ? null : task.dueOn());
            tasks.add(new Reading.Task(
                    text,
                    typed.text(row + ".doer", task == null ? null : task.doer()),
                    due == null ? endOfYear() : due,
                    target(row, text.value(), task == null ? null : task.target())));
        }
        return tasks;
    }

    private Found<LocalDate> endOfYear() {
        Integer year = typed.count("year");
        return Found.byHand(LocalDate.of(year == null || year < 1900 || year > 2999 ? 1970 : year, 12, 31));
    }

    private Found<ProposedTarget> target(String row, String text, @Nullable Found<ProposedTarget> before) {
        ProposedTarget.Kind kind =
                typed.one(row + ".measure", ProposedTarget.Kind.class, ProposedTarget.Kind.MILESTONE);
        String wording = typed.text(row + ".wording").isEmpty() ? text : typed.text(row + ".wording");
        BigDecimal amount = kind == ProposedTarget.Kind.MILESTONE ? null : typed.amount(row + ".amount");
        if (kind == ProposedTarget.Kind.MILESTONE) {
            return Typed.corrected(before, ProposedTarget.milestone(wording));
        }
        if (amount == null) {
            typed.wrong(row + ".amount", "document.wrong.amount");
            return before == null ? Found.byHand(ProposedTarget.milestone(wording)) : before;
        }
        Bound bound = typed.one(row + ".bound", Bound.class, Bound.AT_LEAST);
        BigDecimal known = before == null ? null : before.value().amount();
        BigDecimal same = known != null && known.compareTo(amount) == 0 ? known : amount;
        return Typed.corrected(before, new ProposedTarget(kind, bound, same, typed.text(row + ".unit"), wording));
    }

    private List<Found<ReportingDuty>> duties() {
        List<Found<ReportingDuty>> duties = new ArrayList<>();
        for (int i : typed.rows("duty.")) {
            String row = "duty." + i;
            int day = typed.countOrZero(row + ".day");
            Found<ReportingDuty> before = Typed.at(was.duties(), i);
            if (day < 1 || day > 31) {
                if (before != null) {
                    typed.wrong(row + ".day", "document.wrong.day-of-month");
                    duties.add(before);
                }
                continue;
            }
            if (!typed.checked(row + ".keep")) {
                leftOut.add("duty." + duties.size());
            }
            duties.add(Typed.corrected(
                    before,
                    new ReportingDuty(
                            typed.one(
                                    row + ".frequency",
                                    ReportingDuty.Frequency.class,
                                    ReportingDuty.Frequency.QUARTERLY),
                            typed.one(
                                    row + ".anchor",
                                    ReportingDuty.Anchor.class,
                                    ReportingDuty.Anchor.LAST_MONTH_OF_PERIOD),
                            day,
                            typed.checked(row + ".included"),
                            typed.text(row + ".recipient"))));
        }
        return duties;
    }

    private List<Reading.Gathering> gatherings() {
        List<Reading.Gathering> gatherings = new ArrayList<>();
        for (int i = 0; i < was.gatherings().size(); i++) {
            String row = "gathering." + i;
            if (!typed.checked(row + ".keep")) {
                leftOut.add(row);
            }
            gatherings.add(gathering(row, was.gatherings().get(i)));
        }
        return gatherings;
    }

    private Reading.Gathering gathering(String row, Reading.Gathering before) {
        Found<String> name = typed.text(row + ".name", before.name());
        if (name == null) {
            typed.wrong(row + ".name", "document.wrong.missing");
        }
        return new Reading.Gathering(
                before.kind()
                        .corrected(typed.one(
                                row + ".kind",
                                GatheringPlan.Kind.class,
                                before.kind().value())),
                name == null ? before.name() : name,
                typed.count(row + ".staff-over", before.staffOver()),
                typed.lines(row + ".organisers", before.organisers()),
                typed.lines(row + ".blocs", before.blocs()),
                window(row),
                before.time(),
                typed.count(row + ".half-days", before.halfDays()),
                typed.count(row + ".delegates", before.delegates()),
                typed.lines(row + ".composition", before.composition()),
                typed.lines(row + ".guests", before.guests()),
                typed.lines(row + ".preparations", before.preparations()),
                typed.lines(row + ".programme", before.programme()),
                typed.count(row + ".collective-reports", before.collectiveReports()),
                typed.count(row + ".individual-reports", before.individualReports()),
                typed.checked(row + ".guidance")
                        ? Objects.requireNonNullElseGet(before.guidanceFollows(), () -> Found.byHand(""))
                        : null);
    }

    private GatheringPlan.@Nullable Window window(String row) {
        LocalDate from = typed.day(row + ".from");
        LocalDate to = typed.day(row + ".to");
        if (from == null && to == null) {
            return null;
        }
        LocalDate first = from == null ? Objects.requireNonNull(to) : from;
        LocalDate last = to == null ? first : to;
        if (last.isBefore(first)) {
            typed.wrong(row + ".to", "document.wrong.window");
            return new GatheringPlan.Window(first, first, true);
        }
        return new GatheringPlan.Window(first, last, typed.checked(row + ".tentative"));
    }

    private Reading.@Nullable Event event() {
        Reading.Event before = was.event();
        if (before == null) {
            return null;
        }
        Found<String> name = typed.text("event.name", before.name());
        if (name == null) {
            typed.wrong("event.name", "document.wrong.missing");
        }
        String part = typed.text("event.part");
        return new Reading.Event(
                name == null ? before.name() : name,
                typed.day("day", before.day()),
                part.isEmpty()
                        ? null
                        : typed.one("event.part", ReportedEvent.PartOfDay.class, ReportedEvent.PartOfDay.MORNING),
                typed.text("place", before.place()),
                typed.text("event.organiser", before.organiser()),
                before.participants(),
                bloc(before.bloc()),
                people(before.people()),
                typed.text("event.chair", before.chair()),
                figures(before.figures()),
                period(before.period()));
    }

    private Reading.@Nullable Bloc bloc(Reading.@Nullable Bloc before) {
        Found<String> name = typed.text("event.bloc", before == null ? null : before.name());
        if (name == null) {
            return null;
        }
        return new Reading.Bloc(
                name,
                typed.count("event.bloc-year"),
                typed.text("event.bloc-leader", before == null ? null : before.leaderUnit()),
                typed.text("event.bloc-deputy", before == null ? null : before.deputyUnit()),
                typed.lines("event.bloc-members", before == null ? List.of() : before.members()));
    }

    private List<Found<ReportedEvent.Person>> people(List<Found<ReportedEvent.Person>> before) {
        List<Found<ReportedEvent.Person>> people = new ArrayList<>();
        for (int i : typed.rows("person.")) {
            String row = "person." + i;
            if (!typed.text(row + ".name").isEmpty()) {
                people.add(Typed.corrected(
                        Typed.at(before, i),
                        new ReportedEvent.Person(
                                typed.text(row + ".name"), typed.text(row + ".post"), typed.text(row + ".role"))));
            }
        }
        return people;
    }

    private List<Found<ReportedEvent.AwardFigure>> figures(List<Found<ReportedEvent.AwardFigure>> before) {
        List<Found<ReportedEvent.AwardFigure>> figures = new ArrayList<>();
        for (int i : typed.rows("figure.")) {
            String row = "figure." + i;
            if (typed.text(row + ".award").isEmpty()
                    || typed.text(row + ".total").isEmpty()) {
                continue;
            }
            if (!typed.checked(row + ".keep")) {
                leftOut.add("figure." + figures.size());
            }
            ReportedEvent.AwardFigure figure = new ReportedEvent.AwardFigure(
                    typed.text(row + ".award"),
                    typed.countOrZero(row + ".total"),
                    typed.countOrZero(row + ".collectives"),
                    typed.countOrZero(row + ".individuals"),
                    typed.checked(row + ".occurrences"));
            if (typed.checked(row + ".keep") && figure.total() != figure.collectives() + figure.individuals()) {
                typed.wrong(row + ".total", "document.wrong.sum");
            }
            figures.add(Typed.corrected(Typed.at(before, i), figure));
        }
        return figures;
    }

    private @Nullable Found<Reading.Years> period(@Nullable Found<Reading.Years> before) {
        Integer from = typed.count("event.from-year");
        Integer to = typed.count("event.to-year");
        if (from == null && to == null) {
            return null;
        }
        int first = from == null ? Objects.requireNonNull(to) : from;
        return Typed.corrected(before, new Reading.Years(first, to == null ? first : to));
    }
}
