package vn.vinhdanh.rules.procedure;

import java.util.List;

/** Everything about how awards are decided, over all periods. */
public record Procedures(
        List<Ballot> ballots,
        List<Quorum> quorums,
        List<Paper> papers,
        List<Deadline> deadlines,
        List<Quota> quotas,
        List<ListRule> listRules) {

    /** Without rules about rows beside each other. */
    public Procedures(
            List<Ballot> ballots,
            List<Quorum> quorums,
            List<Paper> papers,
            List<Deadline> deadlines,
            List<Quota> quotas) {
        this(ballots, quorums, papers, deadlines, quotas, List.of());
    }
}
