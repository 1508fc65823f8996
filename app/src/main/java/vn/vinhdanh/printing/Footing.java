package vn.vinhdanh.printing;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vinhdanh.printing.file.Folded;

/** What stands below the entries of an official list: totals, the place and day, and who drew it up and signed. */
public final class Footing {

    private static final Pattern SERIAL_TITLE = Pattern.compile("stt|tt|so tt|so thu tu|no");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,5}[.)]?");

    /** Many of our users' units are a "tổng công ty", which without its marks begins like a total. */
    private static final Pattern WORDS = Pattern.compile(
            "(tong cong(?! ty)|tong so|an dinh danh sach|danh sach (nay )?(co|gom) \\d|nguoi lap|nguoi ky"
                    + "|thu truong (don vi|co quan)|noi nhan|ky ghi ro|ky ten|(tl|kt|tm) [a-z]).*|.{0,40}ngay .{0,20}thang .{0,20}nam.{0,20}");

    private Footing() {}

    /**
     * The rows that are no entries but stand below them.
     *
     * @param rows beneath the header
     * @return the places of such rows, counted from 0
     */
    public static Set<Integer> of(List<Row> rows, List<Column> columns) {
        OptionalInt serial = columns.stream()
                .filter(column ->
                        SERIAL_TITLE.matcher(Folded.of(column.title()).strip()).matches())
                .mapToInt(Column::index)
                .findFirst();
        Set<Integer> found = new HashSet<>();
        int widest = rows.stream().mapToInt(Footing::filled).max().orElse(0);
        int last = rows.size() - 1;
        while (last >= 0
                && !isNumbered(rows.get(last), serial)
                && (widest < 3 || filled(rows.get(last)) < 3 || reads(rows.get(last)))) {
            last--;
        }
        boolean begun = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean below = i > last;
            boolean alone = serial.isPresent() && last >= 0 && isNumbered(rows.get(last), serial) && filled(row) == 1;
            begun |= below && widest >= 3 && (reads(row) || alone);
            if (!isNumbered(row, serial) && (reads(row) || begun)) {
                found.add(i);
            }
        }
        return found;
    }

    private static int filled(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isNumbered(Row row, OptionalInt serial) {
        return serial.isPresent()
                && SERIAL.matcher(row.cell(serial.getAsInt()).text()).matches();
    }

    private static boolean reads(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> WORDS.matcher(Folded.of(cell.text()).strip()).matches())
                .isPresent();
    }
}
