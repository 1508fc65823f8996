package vn.vinhdanh.emulation;

/** Which score sheet. */
public record ScoreSheetId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
