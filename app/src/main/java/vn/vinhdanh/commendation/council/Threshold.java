package vn.vinhdanh.commendation.council;

import org.jspecify.annotations.Nullable;

/**
 * How much approval an award needs in a council.
 *
 * @param percent the least share of ALL members, absent and recused ones included; null for more than half
 * @param basis the clause as people cite it; empty when the house's own setting applies
 * @param verified whether the clause was read for the period; if not, the figure is a setting and is shown as such
 */
public record Threshold(@Nullable Integer percent, String basis, boolean verified) {

    /**
     * The least number of approvals in a council of that many members. 90 % of 10 are 9, 90 % of 9 are 9: eight of nine,
     * 88.9 %, are not enough.
     */
    public int votesNeeded(int members) {
        return percent == null ? members / 2 + 1 : (int) (((long) members * percent + 99) / 100);
    }
}
