package vn.vinhdanh.rules.verdict;

import java.util.List;
import vn.vinhdanh.rules.wording.Words;

/** What one condition found: its clause, what it asks, what it saw, and what is missing. */
public sealed interface Finding {

    /** Where the condition stands in the law. */
    Clause clause();

    /** What it asks for. */
    Words required();

    /** The facts it looked at. */
    List<Words> seen();

    /** What would be needed to meet it; empty when it is met. */
    List<Words> missing();

    /** The findings this one is made of, the most promising alternative first. */
    List<Finding> parts();

    /** Met, not met or unknown. */
    default Answer answer() {
        return switch (this) {
            case Met met -> Answer.MET;
            case NotMet notMet -> Answer.NOT_MET;
            case Unknown unknown -> Answer.UNKNOWN;
        };
    }

    /** How far from met: 0 when met; a year, an initiative or a paper lacking counts one. */
    default int distance() {
        return switch (this) {
            case Met met -> 0;
            case NotMet notMet -> notMet.shortfall();
            case Unknown unknown -> 0;
        };
    }

    record Met(Clause clause, Words required, List<Words> seen, List<Finding> parts) implements Finding {
        @Override
        public List<Words> missing() {
            return List.of();
        }
    }

    /** @param shortfall how much is lacking, at least 1 */
    record NotMet(
            Clause clause, Words required, List<Words> seen, List<Words> missing, int shortfall, List<Finding> parts)
            implements Finding {}

    /** The missing words say what must be put on record. */
    record Unknown(Clause clause, Words required, List<Words> seen, List<Words> missing, List<Finding> parts)
            implements Finding {}
}
