package vn.vinhdanh.commendation.dossier;

/** What became of one row of a batch. */
public sealed interface Proposed {

    /** A new dossier. */
    record Made(DossierId dossier) implements Proposed {}

    /** The same subject has an open dossier for the same award and year already. */
    record AlreadyOpen(DossierId dossier) implements Proposed {}
}
