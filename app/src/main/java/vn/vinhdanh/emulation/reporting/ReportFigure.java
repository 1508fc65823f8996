package vn.vinhdanh.emulation.reporting;

/** The numbers every report on emulation carries. */
public enum ReportFigure {
    /** Movements the unit called out itself in the period. */
    MOVEMENTS,
    /** Role models found in the period. */
    ROLE_MODELS,
    /** Collectives commended by the unit. */
    COLLECTIVES_COMMENDED,
    /** Individuals commended by the unit. */
    INDIVIDUALS_COMMENDED,
    /** News items and programmes about emulation. */
    NEWS_ITEMS;

    /** The bundle key of its name. */
    public String key() {
        return "emulation.figure." + name();
    }
}
