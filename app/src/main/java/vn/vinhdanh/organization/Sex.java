package vn.vinhdanh.organization;

/** The sex on record. */
public enum Sex {
    FEMALE,
    MALE;

    /** The bundle key of the word. */
    public String key() {
        return "organization.sex." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
