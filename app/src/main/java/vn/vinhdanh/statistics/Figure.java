package vn.vinhdanh.statistics;

/**
 * One award's figures: occurrences beside distinct subjects, collectives beside people.
 *
 * @param family the award's key; the three classes of an order share one
 * @param title whether it is an emulation title; else it is a form of commendation
 */
public record Figure(
        String family,
        boolean title,
        long collectiveOccurrences,
        long collectives,
        long personOccurrences,
        long people) {

    public long occurrences() {
        return collectiveOccurrences + personOccurrences;
    }
}
