package vn.vinhdanh.rules.reading;

/**
 * One file of the law.
 *
 * @param path below the law folder, with slashes
 * @param origin whose rules stand in it
 * @param shown how faults name it
 */
public record LawFile(String path, String text, Origin origin, String shown) {

    /** Who made the rules of a file. */
    public enum Origin {
        STATE,
        /** A ministry, for itself and under the State's law. */
        MINISTRY
    }

    /** A file of the State's law. */
    public LawFile(String path, String text) {
        this(path, text, Origin.STATE, path);
    }

    /** A file of a ministry's own rules. */
    public static LawFile ministry(String path, String text, String shown) {
        return new LawFile(path, text, Origin.MINISTRY, shown);
    }

    /** Whether a ministry made it. */
    public boolean isMinistrys() {
        return origin == Origin.MINISTRY;
    }

    /** Little calendars that test an award, not law themselves. */
    boolean isCases() {
        return path.endsWith(".cases.yaml");
    }

    /** The last part of the path without its ending. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }
}
