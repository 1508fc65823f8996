package vn.vinhdanh.rules.procedure;

import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;

/**
 * How many votes an award needs.
 *
 * @param percent the least share of votes in favour, of ALL members of the council, absent ones included
 * @param draft its text was not read for this period: a ministry must set the figure itself, this one is only the proposal
 */
public record Ballot(
        List<AwardKey> awards,
        CouncilLevel council,
        int percent,
        String regime,
        InForce inForce,
        Citation citation,
        Checked checked,
        boolean draft) {

    /** The least number of votes in favour in a council of that many members. */
    public int votesNeeded(int members) {
        return (int) (((long) members * percent + 99) / 100);
    }
}
