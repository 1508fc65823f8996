package vn.vinhdanh.emulation.pact;

import java.math.BigDecimal;

/** From which side an amount binds. */
public enum Bound {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    EXACTLY;

    /** Whether the figure keeps to the amount: 90 is not over 90, but at least 90. */
    public boolean holds(BigDecimal figure, BigDecimal amount) {
        int comparison = figure.compareTo(amount);
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case MORE_THAN -> comparison > 0;
            case AT_MOST -> comparison <= 0;
            case LESS_THAN -> comparison < 0;
            case EXACTLY -> comparison == 0;
        };
    }

    /** Whether the figure must not grow past the amount: kept only when the time is over, lost as soon as it is passed. */
    public boolean isCeiling() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** The bundle key of its words before an amount. */
    public String key() {
        return "emulation.bound." + name();
    }
}
