package vn.vinhdanh.rules.fact;

/**
 * For each of the sixty-four years up to the achievement year: yes, no, or unknown. A year is a bit, bit 63 the achievement year,
 * so that whole runs of years are told by a few instructions. A year before those sixty-four counts as no.
 *
 * @param last the achievement year
 * @param yes the years that are yes
 * @param unknown the years that are unknown, none of them also yes
 */
public record Years(int last, long yes, long unknown) {

    /** How many years are kept. */
    public static final int COUNT = 64;

    /** The bit of the achievement year. */
    public static final int LAST = COUNT - 1;

    private static final int LONGEST_RUN = 60;

    /** What is said of one year. */
    public Truth at(int year) {
        int place = place(year);
        if (place < 0 || place > LAST) {
            return Truth.NO;
        }
        if ((yes >>> place & 1) != 0) {
            return Truth.YES;
        }
        return (unknown >>> place & 1) != 0 ? Truth.UNKNOWN : Truth.NO;
    }

    /** The same, where years before the floor are no, and the unsure year is unknown unless it is no. */
    public Years counted(int floor, int unsureYear) {
        long counting = from(place(floor));
        long doubtful = only(place(unsureYear));
        return new Years(last, yes & counting & ~doubtful, (unknown | (yes & doubtful)) & counting);
    }

    /** How many years in a row are yes, counted back from that year, at most 60. */
    public int yesInARow(int lastYear) {
        return run(yes, place(lastYear));
    }

    /** How many years in a row are not no, counted back from that year, at most 60. */
    public int notNoInARow(int lastYear) {
        return run(yes | unknown, place(lastYear));
    }

    /** How many years from that one on are yes. */
    public int yesFrom(int firstYear) {
        return Long.bitCount(yes & from(place(firstYear)));
    }

    /** How many years from that one on are unknown. */
    public int unknownFrom(int firstYear) {
        return Long.bitCount(unknown & from(place(firstYear)));
    }

    private int place(int year) {
        return Math.clamp((long) year - last + LAST, Integer.MIN_VALUE, COUNT);
    }

    /** The mask of a place and all later ones; a place below 0 means all, one above 63 none. */
    public static long from(int place) {
        return place <= 0 ? -1L : place > LAST ? 0L : -1L << place;
    }

    /** The mask of one place; none when there is no such place. */
    public static long only(int place) {
        return place < 0 || place > LAST ? 0L : 1L << place;
    }

    /** How many bits in a row are set, counted down from that place, at most 60. */
    public static int run(long mask, int lastPlace) {
        return Math.min(LONGEST_RUN, Long.numberOfLeadingZeros(~(mask << (LAST - lastPlace))));
    }
}
