package vn.vinhdanh.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.verdict.VersionUsed;

/**
 * Who may receive an award, as the law said it over one period.
 *
 * @param regime short name of the law it belongs to, for example L2022
 * @param requires what every route needs
 * @param routes alternative ways; empty when there is only one
 * @param forPeople what the clause leaves to people: shown, not weighed
 * @param stamp fingerprint of this version's text
 * @param file where it stands, below the law folder
 */
public record Version(
        AwardKey award,
        Subject subject,
        String regime,
        InForce inForce,
        Citation citation,
        Said gist,
        Checked checked,
        boolean draft,
        List<Condition> requires,
        List<Route> routes,
        List<ForPeople> forPeople,
        String stamp,
        String file) {

    /** Something only people can judge. */
    public record ForPeople(Said what, Citation citation) {}

    /** The same over another period. */
    public Version during(InForce period) {
        return new Version(
                award, subject, regime, period, citation, gist, checked, draft, requires, routes, forPeople, stamp,
                file);
    }

    /** The same with one way more, which gives it another fingerprint. */
    public Version with(Route route, String stampWithRoute) {
        List<Route> more = new ArrayList<>(routes);
        more.add(route);
        return new Version(
                award,
                subject,
                regime,
                inForce,
                citation,
                gist,
                checked,
                draft,
                requires,
                List.copyOf(more),
                forPeople,
                stampWithRoute,
                file);
    }

    /** Its identity, for verdicts. */
    public VersionUsed used() {
        return new VersionUsed(regime, inForce, citation, gist, checked, stamp, draft);
    }

    /** Whether another version is this very text. */
    boolean isSame(@Nullable Version other) {
        return other != null && stamp.equals(other.stamp);
    }
}
