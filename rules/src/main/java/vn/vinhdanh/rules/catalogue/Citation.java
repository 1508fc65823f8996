package vn.vinhdanh.rules.catalogue;

/** Where a value stands in the law: the act and the place in it, as the act itself counts (Điều, khoản, điểm). */
public record Citation(ActKey act, String clause) {

    /** Of what no act says: a list that names somebody twice is wrong before any law is asked. */
    public static final Citation NONE = new Citation(new ActKey(""), "");

    /** Whether no act stands behind it. */
    public boolean isNone() {
        return equals(NONE);
    }
}
