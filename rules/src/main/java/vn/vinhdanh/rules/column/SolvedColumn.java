package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Solved;
import vn.vinhdanh.rules.fact.Years;

/**
 * The initiatives, or the research tasks, of all rows one behind the other, each in one whole number: from the highest bit the
 * day of recognition (16 bits, days since 1960, all ones when not recognised), which list of awards it was used for (6 bits),
 * how far it reaches (2 bits), and how many years before the row's achievement year its own lies (8 bits, signed).
 */
final class SolvedColumn {

    private static final Reach[] REACHES = Reach.values();
    private static final int FIRST_DAY = (int) LocalDate.of(1960, 1, 1).toEpochDay();
    private static final int NEVER = 0xFFFF;
    private static final int MOST_LISTS = 64;

    private final int[] start;
    private final int[] packed;
    private final List<List<AwardKey>> usedFor;
    private final String @Nullable [] identifiers;
    private final String @Nullable [] titles;

    private SolvedColumn(Draft draft) {
        boolean none = draft.packed.count() == 0;
        start = none ? new int[0] : draft.start.toArray();
        packed = draft.packed.toArray();
        usedFor = List.copyOf(draft.usedFor.keySet());
        identifiers = draft.named ? draft.identifiers.toArray(String[]::new) : null;
        titles = draft.named ? draft.titles.toArray(String[]::new) : null;
    }

    boolean isEmpty() {
        return start.length == 0;
    }

    int first(int row) {
        return start.length == 0 ? 0 : start[row];
    }

    int end(int row) {
        return start.length == 0 ? 0 : start[row + 1];
    }

    /** Those of a row in one number each; see the class. */
    int packed(int place) {
        return packed[place];
    }

    /** The lists of awards that initiatives were used for, by their number; the first is empty. */
    List<List<AwardKey>> usedFor() {
        return usedFor;
    }

    String identifier(int place) {
        return identifiers == null ? Integer.toString(place + 1) : identifiers[place];
    }

    String title(int place) {
        return titles == null ? Integer.toString(place + 1) : titles[place];
    }

    /** What counting sees of a row. */
    Solved of(int row, int year) {
        return new OfRow(first(row), end(row), year);
    }

    long bytes() {
        long names = 0;
        if (identifiers != null && titles != null) {
            for (int each = 0; each < titles.length; each++) {
                names += 8
                        + bytes(identifiers[each])
                        + (Objects.equals(titles[each], identifiers[each]) ? 0 : bytes(titles[each]));
            }
        }
        return 4L * start.length + 4L * packed.length + names;
    }

    private static long bytes(String text) {
        return 40L + 2L * text.length();
    }

    static int back(int packed) {
        return (byte) packed;
    }

    static int reach(int packed) {
        return packed >>> 8 & 3;
    }

    static int usedFor(int packed) {
        return packed >>> 10 & 63;
    }

    static int day(int packed) {
        return packed >>> 16;
    }

    /** A day as it is kept, for comparing: one that nobody can have recognised comes after every day. */
    static int kept(long epochDay) {
        return Math.clamp(epochDay - FIRST_DAY, -1, NEVER - 1);
    }

    /** The initiatives of one row. */
    private final class OfRow implements Solved {

        private final int first;
        private final int end;
        private final int year;

        OfRow(int first, int end, int year) {
            this.first = first;
            this.end = end;
            this.year = year;
        }

        @Override
        public int count() {
            return end - first;
        }

        @Override
        public int year(int place) {
            return year - back(packed[first + place]);
        }

        @Override
        public Reach reach(int place) {
            return REACHES[SolvedColumn.reach(packed[first + place])];
        }

        @Override
        public int recognisedOn(int place) {
            int day = day(packed[first + place]);
            return day == NEVER ? NOT_RECOGNISED : day + FIRST_DAY;
        }

        @Override
        public List<AwardKey> usedFor(int place) {
            return usedFor.get(SolvedColumn.usedFor(packed[first + place]));
        }

        @Override
        public String id(int place) {
            return identifier(first + place);
        }

        @Override
        public String title(int place) {
            return SolvedColumn.this.title(first + place);
        }
    }

    /** Gathers the column, row after row. */
    static final class Draft {

        private final Ints start = new Ints();
        private final Ints packed = new Ints();
        private final Map<List<AwardKey>, Integer> usedFor = new LinkedHashMap<>();
        private final List<String> identifiers = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private boolean named;

        Draft() {
            usedFor.put(List.of(), 0);
        }

        /** From now on the initiatives are those of the next row. */
        void nextRow() {
            start.add(packed.count());
        }

        /** Whether all of these can be kept in a column. */
        boolean fits(Solved solved, int year) {
            int newLists = 0;
            for (int each = 0; each < solved.count(); each++) {
                newLists += usedFor.containsKey(solved.usedFor(each)) ? 0 : 1;
                if (!fits(year - solved.year(each), solved.recognisedOn(each))) {
                    return false;
                }
            }
            return usedFor.size() + newLists <= MOST_LISTS;
        }

        private static boolean fits(int back, int epochDay) {
            boolean day =
                    epochDay == Solved.NOT_RECOGNISED || (epochDay >= FIRST_DAY && (long) epochDay - FIRST_DAY < NEVER);
            return back >= Byte.MIN_VALUE && back < Years.COUNT && day;
        }

        void add(int back, Reach reach, int epochDay, List<AwardKey> used) {
            if (!fits(back, epochDay)) {
                throw new IllegalArgumentException(
                        "Cannot be kept in a column: " + back + " years back, day " + epochDay);
            }
            int list = usedFor.computeIfAbsent(List.copyOf(used), key -> usedFor.size());
            int day = epochDay == Solved.NOT_RECOGNISED ? NEVER : epochDay - FIRST_DAY;
            packed.add(day << 16 | list << 10 | reach.ordinal() << 8 | (back & 255));
            if (named) {
                name(Integer.toString(packed.count()), Integer.toString(packed.count()));
            }
        }

        void add(int back, Reach reach, int epochDay, List<AwardKey> used, String identifier, String title) {
            if (!named) {
                for (int each = 1; each <= packed.count(); each++) {
                    name(Integer.toString(each), Integer.toString(each));
                }
            }
            named = false;
            add(back, reach, epochDay, used);
            named = true;
            name(identifier, title);
        }

        SolvedColumn build() {
            nextRow();
            return new SolvedColumn(this);
        }

        private void name(String identifier, String title) {
            identifiers.add(identifier);
            titles.add(title);
        }
    }
}
