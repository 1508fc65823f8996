package vn.vinhdanh.emulation.reporting;

/** How often a report is due. */
public enum Frequency {
    MONTHLY(1, "m"),
    QUARTERLY(3, "q"),
    HALF_YEARLY(6, "h"),
    YEARLY(12, ""),
    /** One time only, by a named day. */
    ONCE(12, "");

    private final int months;
    private final String letter;

    Frequency(int months, String letter) {
        this.months = months;
        this.letter = letter;
    }

    /** Length of one period in months. */
    public int months() {
        return months;
    }

    /** How many periods a year has. */
    public int periods() {
        return 12 / months;
    }

    String letter() {
        return letter;
    }

    /** The bundle key of its name. */
    public String key() {
        return "emulation.frequency." + name();
    }
}
