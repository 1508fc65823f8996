package vn.vinhdanh.commendation.council;

/**
 * One paper: a choice on one item of the agenda under a random code. It says nothing about its voter.
 *
 * @param code 16 letters of base 32
 */
public record BallotPaper(String code, long item, Mark choice) {

    /** The code in groups of four, to be read aloud or copied. */
    public String shownCode() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
