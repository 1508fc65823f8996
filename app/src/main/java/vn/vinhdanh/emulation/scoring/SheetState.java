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
        return switch (this) {
            case DRAFTED -> 1;
            case SELF_SCORING -> 2;
            case CROSS_SCORING -> 3;
            case DESK_CHECK -> 4;
            case CLOSED -> 5;
        };
    }

    /** @throws IllegalStateException after the last one */
    SheetState next() {
        return switch (this) {
            case DRAFTED -> SELF_SCORING;
            case SELF_SCORING -> CROSS_SCORING;
            case CROSS_SCORING -> DESK_CHECK;
            case DESK_CHECK -> CLOSED;
            case CLOSED -> throw new IllegalStateException("Nothing follows the close");
        };
    }

    /** @throws IllegalStateException before the first one */
    SheetState previous() {
        return switch (this) {
            case DRAFTED -> throw new IllegalStateException("Nothing comes before the draft");
            case SELF_SCORING -> DRAFTED;
            case CROSS_SCORING -> SELF_SCORING;
            case DESK_CHECK -> CROSS_SCORING;
            case CLOSED -> DESK_CHECK;
        };
    }
}
