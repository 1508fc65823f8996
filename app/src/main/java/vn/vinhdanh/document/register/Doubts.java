package vn.vinhdanh.document.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.intake.Found;
import vn.vinhdanh.document.intake.Reading;

/** Everything that was found in a reading, flat: to count what is doubtful and to show it in the text. */
public final class Doubts {

    private Doubts() {}

    static int in(Reading reading) {
        return (int) all(reading).stream().filter(Found::isDoubtful).count();
    }

    /** All findings that have a place in the text or could have one. */
    public static List<Found<?>> all(Reading reading) {
        List<@Nullable Found<?>> all = new ArrayList<>();
        all.add(reading.kind());
        all.add(reading.number());
        all.add(reading.day());
        all.add(reading.place());
        all.add(reading.issuer());
        all.add(reading.subject());
        all.addAll(reading.addressees());
        all.add(reading.signature());
        all.addAll(reading.recipients());
        all.addAll(reading.citations());
        all.addAll(reading.themes());
        all.add(reading.year());
        for (Reading.Field field : reading.fields()) {
            all.add(field.title());
            all.add(field.leader());
            for (Reading.Task task : field.tasks()) {
                all.addAll(Arrays.asList(task.text(), task.doer(), task.dueOn(), task.target()));
            }
        }
        all.addAll(reading.implementing());
        all.addAll(reading.duties());
        reading.gatherings().forEach(gathering -> add(all, gathering));
        if (reading.event() != null) {
            add(all, reading.event());
        }
        return all.stream()
                .<Found<?>>mapMulti((found, taken) -> {
                    if (found != null) {
                        taken.accept(found);
                    }
                })
                .toList();
    }

    private static void add(List<@Nullable Found<?>> all, Reading.Gathering gathering) {
        all.addAll(Arrays.asList(
                gathering.name(),
                gathering.staffOver(),
                gathering.time(),
                gathering.delegates(),
                gathering.collectiveReports(),
                gathering.guidanceFollows()));
        all.addAll(gathering.organisers());
        all.addAll(gathering.blocs());
        all.addAll(gathering.composition());
        all.addAll(gathering.guests());
        all.addAll(gathering.preparations());
        all.addAll(gathering.programme());
    }

    private static void add(List<@Nullable Found<?>> all, Reading.Event event) {
        all.addAll(Arrays.asList(
                event.name(), event.day(), event.place(), event.organiser(), event.participants(), event.chair()));
        all.addAll(event.people());
        all.addAll(event.figures());
        Reading.Bloc bloc = event.bloc();
        if (bloc != null) {
            all.add(bloc.name());
            all.addAll(bloc.members());
        }
    }
}
