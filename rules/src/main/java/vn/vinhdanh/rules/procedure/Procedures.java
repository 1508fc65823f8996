package vn.vinhdanh.rules.procedure;

import java.util.List;
import vn.vinhdanh.rules.bonus.Money;

/**
 * Everything about how awards are decided, over all periods.
 *
 * @param reports when a body has to report
 */
public record Procedures(
        List<Ballot> ballots,
        List<Quorum> quorums,
        List<Paper> papers,
        List<Deadline> deadlines,
        List<Quota> quotas,
        List<ListRule> listRules,
        List<Filing> filings,
        List<BallotNeed> ballotNeeds,
        List<Provision> provisions,
        List<Deadline> reports,
        Money money) {

    /** Without rules about rows beside each other, and without money and provisions. */
    public Procedures(
            List<Ballot> ballots,
            List<Quorum> quorums,
            List<Paper> papers,
            List<Deadline> deadlines,
            List<Quota> quotas) {
        this(ballots, quorums, papers, deadlines, quotas, List.of());
    }

    /** Without money and provisions. */
    public Procedures(
            List<Ballot> ballots,
            List<Quorum> quorums,
            List<Paper> papers,
            List<Deadline> deadlines,
            List<Quota> quotas,
            List<ListRule> listRules) {
        this(
                ballots,
                quorums,
                papers,
                deadlines,
                quotas,
                listRules,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Money.NONE);
    }

    /** The same, with the rules about money. */
    public Procedures with(Money other) {
        return new Procedures(
                ballots,
                quorums,
                papers,
                deadlines,
                quotas,
                listRules,
                filings,
                ballotNeeds,
                provisions,
                reports,
                other);
    }
}
