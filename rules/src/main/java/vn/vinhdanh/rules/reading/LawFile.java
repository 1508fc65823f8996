package vn.vinhdanh.rules.reading;

/** One file of the law, its path below the law folder with slashes, its text. */
public record LawFile(String path, String text) {

    /** Little calendars that test an award, not law themselves. */
    boolean isCases() {
        return path.endsWith(".cases.yaml");
    }

    /** The last part of the path without its ending. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }
}
