package vn.vinhdanh.rules.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Years;

/**
 * One award in the records of all rows. A yearly title that most people have is a mask of years a row: records for merit, one a
 * year, by the decision that gave that year's titles. Every other record stands by itself.
 */
final class AwardColumn {

    private static final CommendationType[] TYPES = CommendationType.values();
    /** No decision on record. */
    static final int NO_DECISION = 0;

    private final AwardKey award;
    private final long[] plain;
    private final Map<Integer, String> plainDecisions;
    private final Sparse rows;
    private final short[] years;
    private final byte[] types;
    private final int[] decisions;
    private final List<@Nullable String> decisionTexts;

    private AwardColumn(
            AwardKey award,
            long[] plain,
            Map<Integer, String> plainDecisions,
            Sparse rows,
            Draft rest,
            List<@Nullable String> decisionTexts) {
        this.award = award;
        this.plain = plain;
        this.plainDecisions = Map.copyOf(plainDecisions);
        this.rows = rows;
        this.decisionTexts = decisionTexts;
        years = rest.years.toShorts();
        types = rest.types.toBytes();
        decisions = rest.decisions.toArray();
    }

    /**
     * Writes the years of a block's rows.
     *
     * @param column null when nobody has the award
     * @param sure receives the years of records with a decision
     * @param unsure receives the years of records without one
     */
    static void fill(@Nullable AwardColumn column, Block block, Taking taking, long[] sure, long[] unsure) {
        Arrays.fill(unsure, 0, block.size(), 0L);
        if (column == null) {
            Arrays.fill(sure, 0, block.size(), 0L);
        } else {
            block.copy(column.plain, sure);
            column.addOthers(block, taking, sure, unsure);
        }
    }

    AwardKey award() {
        return award;
    }

    private void addOthers(Block block, Taking taking, long[] sure, long[] unsure) {
        int limit = block.first() + block.size();
        for (int row = rows.next(block.first(), limit); row < limit; row = rows.next(row + 1, limit)) {
            int base = block.population().year(row) - Years.LAST;
            int end = rows.end(row);
            for (int record = rows.first(row); record < end; record++) {
                if (taking.takes(types[record])) {
                    long year = Years.only(years[record] - base);
                    if (decisions[record] == NO_DECISION) {
                        unsure[row - block.first()] |= year;
                    } else {
                        sure[row - block.first()] |= year;
                    }
                }
            }
        }
    }

    /** Which records are taken, by the kind of achievement they were given for; plain ones are for merit, always taken. */
    enum Taking {
        ALL,
        STEPS,
        MERIT;

        boolean takes(byte type) {
            return switch (this) {
                case ALL -> true;
                case STEPS -> type != CommendationType.SUDDEN.ordinal() && type != CommendationType.MOVEMENT.ordinal();
                case MERIT -> type == CommendationType.MERIT.ordinal();
            };
        }
    }

    /** The years of a row's records with a decision, in the first place, and of those without one, in the second. */
    Years years(int row, int year, long open) {
        long sure = plain.length == 0 ? 0 : plain[row];
        long unsure = 0;
        if (rows.has(row)) {
            int end = rows.end(row);
            for (int record = rows.first(row); record < end; record++) {
                long bit = Years.only(years[record] - year + Years.LAST);
                sure |= decisions[record] == NO_DECISION ? 0 : bit;
                unsure |= decisions[record] == NO_DECISION ? bit : 0;
            }
        }
        return new Years(year, sure, (unsure | open) & ~sure);
    }

    /** The records of a row, earliest first. */
    List<AwardHeld> records(int row, int year) {
        long mask = plain.length == 0 ? 0 : plain[row];
        boolean others = rows.has(row);
        if (mask == 0 && !others) {
            return List.of();
        }
        List<AwardHeld> records = new ArrayList<>();
        int base = year - Years.LAST;
        int record = others ? rows.first(row) : 0;
        int end = others ? rows.end(row) : 0;
        for (; record < end; record++) {
            int ofYear = years[record];
            long earlier = mask & ~Years.from(ofYear - base);
            addPlain(records, base, earlier);
            mask &= ~earlier;
            records.add(
                    new AwardHeld(award, ofYear, TYPES[types[record]], decisionTexts.get(decisions[record]), false));
        }
        addPlain(records, base, mask);
        return records;
    }

    private void addPlain(List<AwardHeld> records, int base, long mask) {
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int year = base + Long.numberOfTrailingZeros(rest);
            records.add(new AwardHeld(award, year, CommendationType.MERIT, plainDecisions.get(year), false));
        }
    }

    long bytes() {
        return 8L * plain.length + rows.bytes() + 2L * years.length + types.length + 4L * decisions.length;
    }

    /** Gathers the records of one award, row after row. */
    static final class Draft {

        private final AwardKey award;
        private final Ints rows = new Ints();
        private final Ints years = new Ints();
        private final Ints types = new Ints();
        private final Ints decisions = new Ints();

        Draft(AwardKey award) {
            this.award = award;
        }

        void add(int row, int year, int type, int decision) {
            rows.add(row);
            years.add(year);
            types.add(type);
            decisions.add(decision);
            // Within a row the earliest comes first; records of one year stay in the order given.
            for (int at = rows.count() - 1; at > 0 && rows.get(at - 1) == row && years.get(at - 1) > year; at--) {
                swap(years, at);
                swap(types, at);
                swap(decisions, at);
            }
        }

        private static void swap(Ints values, int at) {
            int value = values.get(at);
            values.set(at, values.get(at - 1));
            values.set(at - 1, value);
        }

        /** @param yearOfRow the achievement year of every row */
        AwardColumn build(short[] yearOfRow, List<@Nullable String> decisionTexts) {
            Map<Integer, Integer> common = new HashMap<>();
            int plainRecords = 0;
            for (int record = 0; record < rows.count(); record++) {
                plainRecords += isPlain(record, yearOfRow, common) ? 1 : 0;
            }
            // A mask costs eight bytes a row, a record by itself eleven.
            boolean worthIt = 11L * plainRecords > 8L * yearOfRow.length;
            long[] plain = new long[worthIt ? yearOfRow.length : 0];
            Draft rest = new Draft(award);
            for (int record = 0; record < rows.count(); record++) {
                int row = rows.get(record);
                if (worthIt && isPlain(record, yearOfRow, common)) {
                    plain[row] |= Years.only(years.get(record) - yearOfRow[row] + Years.LAST);
                } else {
                    rest.add(row, years.get(record), types.get(record), decisions.get(record));
                }
            }
            Map<Integer, String> texts = new HashMap<>();
            common.forEach((year, decision) -> {
                String text = decisionTexts.get(decision);
                if (text != null) {
                    texts.put(year, text);
                }
            });
            return new AwardColumn(award, plain, texts, Sparse.of(yearOfRow.length, rest.rows), rest, decisionTexts);
        }

        /** Whether a bit says all about a record; the first decision seen for a year is that year's. */
        private boolean isPlain(int record, short[] yearOfRow, Map<Integer, Integer> common) {
            int year = years.get(record);
            int row = rows.get(record);
            int decision = decisions.get(record);
            if (decision == NO_DECISION
                    || types.get(record) != CommendationType.MERIT.ordinal()
                    || year > yearOfRow[row]
                    || sameYear(record, record - 1)
                    || sameYear(record, record + 1)) {
                return false;
            }
            Integer known = common.putIfAbsent(year, decision);
            return known == null || known == decision;
        }

        private boolean sameYear(int record, int other) {
            return other >= 0
                    && other < rows.count()
                    && rows.get(other) == rows.get(record)
                    && years.get(other) == years.get(record);
        }
    }
}
