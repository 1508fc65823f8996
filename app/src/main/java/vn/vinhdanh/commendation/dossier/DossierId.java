package vn.vinhdanh.commendation.dossier;

/** The number of a dossier. */
public record DossierId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
