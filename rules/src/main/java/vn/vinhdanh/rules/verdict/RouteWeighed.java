package vn.vinhdanh.rules.verdict;

import java.util.List;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.wording.Words;

/**
 * One of several alternative ways to an award, weighed.
 *
 * @param type for what kind of achievement an award is given that comes this way, as the law says it
 */
public record RouteWeighed(
        String route, Said names, CommendationType type, Clause clause, Answer answer, List<Finding> findings) {

    /** What this way lacks, in the order of its conditions. */
    public List<Words> missing() {
        return findings.stream()
                .filter(each -> !each.clause().draft())
                .flatMap(each -> each.missing().stream())
                .toList();
    }

    /** How far from met. */
    public int distance() {
        int distance = 0;
        for (Finding each : findings) {
            distance += each.clause().draft() ? 0 : each.distance();
        }
        return distance;
    }
}
