package vn.vinhdanh.ground;

/** What a room can prove about its own records, on {@code ./vinhdanh verify}. */
@FunctionalInterface
public interface Proof {

    /** Looks at every record concerned; changes nothing. */
    Finding prove();

    /**
     * What the look found.
     *
     * @param holds whether the records are as they must be
     * @param vietnamese the finding in words
     * @param english the same in English
     */
    record Finding(boolean holds, String vietnamese, String english) {}
}
