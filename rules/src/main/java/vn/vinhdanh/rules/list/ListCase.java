package vn.vinhdanh.rules.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhdanh.rules.procedure.Quota;

/**
 * Everything a list is judged by.
 *
 * @param rows of the list
 * @param elsewhere rows of other lists that are under way: they take places and use initiatives, but are not judged here
 * @param bases what limits are counted over
 * @param own the ministry's own limits, beside those of the law; only those in force on the day count
 * @param alike names of rows that say the same about the same subject, as whoever read the list noticed, the one that
 *     stands for them first; they may be rows too doubtful to be judged
 */
public record ListCase(
        List<ListRow> rows, List<ListRow> elsewhere, Bases bases, List<Quota> own, List<List<String>> alike) {

    /** A list in which no row says what another says. */
    public ListCase(List<ListRow> rows, List<ListRow> elsewhere, Bases bases, List<Quota> own) {
        this(rows, elsewhere, bases, own, List.of());
    }

    /** @throws IllegalArgumentException when two rows have one name */
    public ListCase {
        rows = List.copyOf(rows);
        elsewhere = List.copyOf(elsewhere);
        own = List.copyOf(own);
        alike = alike.stream().map(List::copyOf).toList();
        Set<String> names = new HashSet<>();
        Stream.concat(rows.stream(), elsewhere.stream()).forEach(row -> {
            if (!names.add(row.id())) {
                throw new IllegalArgumentException("Two rows are called " + row.id());
            }
        });
    }

    /** The same without the rows that say again what another says: they are found once, and ask for nothing more. */
    ListCase once() {
        Set<String> again = new HashSet<>();
        alike.forEach(names -> again.addAll(names.subList(1, names.size())));
        return new ListCase(
                rows.stream().filter(row -> !again.contains(row.id())).toList(), elsewhere, bases, own, alike);
    }
}
