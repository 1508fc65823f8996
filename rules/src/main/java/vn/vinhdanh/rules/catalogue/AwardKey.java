package vn.vinhdanh.rules.catalogue;

import java.util.regex.Pattern;

/** The one name of an award in this system, for example {@code chien-si-thi-dua-bo}: file, address, database, log. */
public record AwardKey(String value) implements Comparable<AwardKey> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when the name is not lower-case words joined by hyphens */
    public AwardKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an award key: " + value);
        }
    }

    @Override
    public int compareTo(AwardKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
