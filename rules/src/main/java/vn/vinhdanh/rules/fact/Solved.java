package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;

/** Initiatives, or research tasks, as counting sees them: by their place from 0 in the order of the record, numbers first. */
public interface Solved {

    /** The day of one that nobody has recognised. */
    int NOT_RECOGNISED = Integer.MAX_VALUE;

    /** How many there are. */
    int count();

    /** The year whose achievement it is. */
    int year(int place);

    /** How far it has effect. */
    Reach reach(int place);

    /** The day of recognition, counted from 1970-01-01, or {@link #NOT_RECOGNISED}. */
    int recognisedOn(int place);

    /** Awards it already helped to obtain. */
    List<AwardKey> usedFor(int place);

    /** How the record names it, the same for no other of its kind. */
    String id(int place);

    /** What it is called. */
    String title(int place);

    /** Initiatives in that order. */
    static Solved initiatives(List<Initiative> initiatives) {
        return new Solved() {
            @Override
            public int count() {
                return initiatives.size();
            }

            @Override
            public int year(int place) {
                return initiatives.get(place).year();
            }

            @Override
            public Reach reach(int place) {
                return initiatives.get(place).reach();
            }

            @Override
            public int recognisedOn(int place) {
                return day(initiatives.get(place).recognisedOn());
            }

            @Override
            public List<AwardKey> usedFor(int place) {
                return initiatives.get(place).usedFor();
            }

            @Override
            public String id(int place) {
                return initiatives.get(place).id();
            }

            @Override
            public String title(int place) {
                return initiatives.get(place).title();
            }
        };
    }

    /** Research tasks in that order; acceptance is their recognition. */
    static Solved research(List<ResearchTask> tasks) {
        return initiatives(tasks.stream()
                .map(each -> new Initiative(
                        each.id(), each.title(), each.reach(), each.year(), each.acceptedOn(), each.usedFor()))
                .toList());
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? NOT_RECOGNISED : (int) day.toEpochDay();
    }
}
