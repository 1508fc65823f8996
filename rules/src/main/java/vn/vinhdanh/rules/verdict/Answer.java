package vn.vinhdanh.rules.verdict;

/** What a verdict comes to. */
public enum Answer {
    MET,
    NOT_MET,
    /** Something the record does not say could still decide it. */
    UNKNOWN,
    /** No checked version of the law covers that day: not a no. */
    NOT_FORMALISED;

    /** Both must hold: one no is a no, otherwise one doubt is a doubt. */
    public Answer and(Answer other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET ? other : this;
    }
}
