package vn.vinhdanh.emulation.scoring;

/** How far a score sheet has come; one step after the other. */
public enum SheetState {
    /** Groups, criteria and formula may change. */
    DRAFTED,
    /** Each member marks itself. */
    SELF_SCORING,
    /** Each member marks the others. */
    CROSS_SCORING,
    /** The emulation office checks the members' own marks. */
    DESK_CHECK,
    /** All inputs are frozen; the ranking is open to the members. */
    CLOSED;

    /** The bundle key of its name. */
    public String key() {
        return "emulationscoring.state." + name();
    }

    /** Its place among the steps, from 1. */
    public int step() {
        return ordinal() + 1;
    }

    /** @throws IllegalStateException after the last one */
    SheetState next() {
        if (this == CLOSED) {
            throw new IllegalStateException("Nothing follows the close");
        }
        return values()[ordinal() + 1];
    }

    /** @throws IllegalStateException before the first one */
    SheetState previous() {
        if (this == DRAFTED) {
            throw new IllegalStateException("Nothing comes before the draft");
        }
        return values()[ordinal() - 1];
    }
}
