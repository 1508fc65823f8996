package vn.vinhdanh.document.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.Directive;
import vn.vinhdanh.document.GatheringPlan;
import vn.vinhdanh.document.ReportedEvent;
import vn.vinhdanh.document.ReportingDuty;
import vn.vinhdanh.document.intake.Found;
import vn.vinhdanh.document.intake.Reading;

/** What a confirmed draft says to the other rooms, without what the officer left out. */
final class Sayings {

    private Sayings() {}

    /** Present when the document asks for something: fields with tasks, or reports. */
    static @Nullable Directive directive(Draft draft) {
        Reading reading = draft.reading();
        List<Directive.Field> fields = fields(draft);
        List<ReportingDuty> duties = new ArrayList<>();
        for (int i = 0; i < reading.duties().size(); i++) {
            if (draft.keeps("duty." + i)) {
                duties.add(reading.duties().get(i).value());
            }
        }
        Integer year = value(reading.year());
        if (year == null || (fields.isEmpty() && duties.isEmpty())) {
            return null;
        }
        return new Directive(
                text(reading.issuer()),
                value(reading.number()),
                value(reading.day()),
                text(reading.subject()),
                year,
                reading.themes().stream()
                        .map(Found::value)
                        .filter(Reading.Theme::own)
                        .map(Reading.Theme::words)
                        .findFirst()
                        .orElse(null),
                fields,
                duties);
    }

    private static List<Directive.Field> fields(Draft draft) {
        List<Directive.Field> fields = new ArrayList<>();
        for (int i = 0; i < draft.reading().fields().size(); i++) {
            Reading.Field field = draft.reading().fields().get(i);
            List<Directive.Task> tasks = new ArrayList<>();
            for (int j = 0; j < field.tasks().size(); j++) {
                if (draft.keeps("field." + i + ".task." + j)) {
                    tasks.add(task(tasks.size() + 1, field.tasks().get(j)));
                }
            }
            if (!tasks.isEmpty()) {
                fields.add(new Directive.Field(fields.size() + 1, field.title().value(), value(field.leader()), tasks));
            }
        }
        return fields;
    }

    private static Directive.Task task(int order, Reading.Task task) {
        return new Directive.Task(
                order,
                task.text().value(),
                value(task.doer()),
                task.dueOn().value(),
                task.target().value());
    }

    static List<GatheringPlan> gatherings(Draft draft) {
        List<GatheringPlan> plans = new ArrayList<>();
        for (int i = 0; i < draft.reading().gatherings().size(); i++) {
            if (draft.keeps("gathering." + i)) {
                plans.add(plan(draft.reading().gatherings().get(i)));
            }
        }
        return plans;
    }

    private static GatheringPlan plan(Reading.Gathering gathering) {
        return new GatheringPlan(
                gathering.kind().value(),
                gathering.name().value(),
                value(gathering.staffOver()),
                values(gathering.organisers()),
                values(gathering.blocs()),
                gathering.window(),
                count(gathering.halfDays()),
                value(gathering.delegates()),
                values(gathering.composition()),
                values(gathering.guests()),
                values(gathering.preparations()),
                values(gathering.programme()),
                count(gathering.collectiveReports()),
                count(gathering.individualReports()),
                gathering.guidanceFollows() != null);
    }

    static @Nullable ReportedEvent event(Draft draft) {
        Reading.Event event = draft.reading().event();
        if (event == null) {
            return null;
        }
        List<ReportedEvent.AwardFigure> figures = new ArrayList<>();
        for (int i = 0; i < event.figures().size(); i++) {
            if (draft.keeps("figure." + i)) {
                figures.add(event.figures().get(i).value());
            }
        }
        Reading.Years period = value(event.period());
        return new ReportedEvent(
                event.name().value(),
                value(event.day()),
                event.part(),
                value(event.place()),
                value(event.organiser()),
                value(event.chair()),
                bloc(event.bloc()),
                values(event.people()),
                figures,
                period == null ? null : period.from(),
                period == null ? null : period.to());
    }

    private static ReportedEvent.@Nullable Bloc bloc(Reading.@Nullable Bloc bloc) {
        return bloc == null
                ? null
                : new ReportedEvent.Bloc(
                        bloc.name().value(),
                        bloc.year(),
                        value(bloc.leaderUnit()),
                        value(bloc.deputyUnit()),
                        values(bloc.members()));
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private static String text(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }

    private static int count(@Nullable Found<Integer> found) {
        return found == null ? 0 : found.value();
    }

    private static <T> List<T> values(List<Found<T>> found) {
        return found.stream().map(Found::value).toList();
    }
}
