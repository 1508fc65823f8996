package vn.vinhdanh.rules.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.wording.Words;

/**
 * The answer to "may this subject receive this award?", with everything it rests on. It advises; people decide.
 *
 * @param on the day the dossier was received
 * @param year the achievement year
 * @param basis why this version was chosen: the rule about which day counts
 * @param basisCitation the clause of that rule
 * @param version the version applied; null when no version covers the day
 * @param findings guards and conditions common to all routes
 * @param routes the alternatives, best first; empty when there is only one way
 * @param notDeciding findings of drafts: shown, without influence
 * @param remarks what people must weigh themselves, and what to be careful about
 * @param lawStamp fingerprint of the whole law as loaded, 16 hexadecimal digits
 */
public record Verdict(
        AwardKey award,
        LocalDate on,
        int year,
        Answer answer,
        Words basis,
        Citation basisCitation,
        @Nullable VersionUsed version,
        List<Finding> findings,
        List<RouteWeighed> routes,
        List<Finding> notDeciding,
        List<Words> remarks,
        String lawStamp) {

    /** The same verdict, its text chosen for that reason and by that clause. */
    public Verdict chosenBy(Words reason, Citation clause) {
        return new Verdict(
                award, on, year, answer, reason, clause, version, findings, routes, notDeciding, remarks, lawStamp);
    }

    /** The most promising way, if the award has several. */
    public Optional<RouteWeighed> bestRoute() {
        return routes.isEmpty() ? Optional.empty() : Optional.of(routes.getFirst());
    }

    /** What is missing on the best way, in one flat list; empty when met. */
    public List<Words> missing() {
        List<Words> missing = new ArrayList<>();
        findings.forEach(each -> missing.addAll(each.missing()));
        bestRoute().ifPresent(best -> missing.addAll(best.missing()));
        return missing;
    }

    /** Every finding on the best way: the common ones, then the route's own. */
    public List<Finding> decidingFindings() {
        List<Finding> all = new ArrayList<>(findings);
        bestRoute().ifPresent(best -> all.addAll(best.findings()));
        return all;
    }
}
