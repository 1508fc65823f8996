package vn.vinhdanh.rules.procedure;

import java.util.List;

/** Everything about how awards are decided, over all periods. */
public record Procedures(
        List<Ballot> ballots, List<Quorum> quorums, List<Paper> papers, List<Deadline> deadlines, List<Quota> quotas) {}
