package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * So many of a collective's members received an award in the achievement year.
 *
 * @param percent a share of all members, 0 when only the number counts
 * @param moreThan the share must be exceeded, not only reached
 * @param count at least so many people, whatever the share
 * @param required made once, because every finding holds it
 */
public record MembersAwarded(Clause clause, AwardKey award, int percent, boolean moreThan, int count, Words required)
        implements Condition {

    public MembersAwarded(Clause clause, AwardKey award, int percent, boolean moreThan, int count) {
        this(clause, award, percent, moreThan, count, words(award, percent, moreThan, count));
    }

    private static Words words(AwardKey award, int percent, boolean moreThan, int count) {
        if (percent == 0) {
            return Words.of("rules.required.members-count", new Argument.Count(count), new Argument.Award(award));
        }
        return Words.of(
                moreThan ? "rules.required.members-more-than" : "rules.required.members-share",
                new Argument.Count(percent),
                new Argument.Award(award));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        int year = weighing.facts().year();
        CollectiveYear members = weighing.facts().collectiveYear(year);
        if (members == null || members.members() == 0) {
            Words missing = Words.of("rules.missing.members-record", new Argument.Year(year));
            return new Finding.Unknown(clause, required, List.of(), List.of(missing), List.of());
        }
        int holders = members.holders().getOrDefault(award, 0);
        List<Words> seen = List.of(Words.of(
                "rules.seen.members",
                new Argument.Count(holders),
                new Argument.Count(members.members()),
                new Argument.Award(award)));
        int needed = needed(members.members());
        if (holders >= needed) {
            return new Finding.Met(clause, required, seen, List.of());
        }
        Words missing =
                Words.of("rules.missing.members", new Argument.Count(needed - holders), new Argument.Award(award));
        return new Finding.NotMet(clause, required, seen, List.of(missing), needed - holders, List.of());
    }

    /** How many holders a collective of so many members needs. */
    public int needed(int members) {
        long hundredths = (long) members * percent;
        long share = moreThan ? hundredths / 100 + 1 : (hundredths + 99) / 100;
        return (int) Math.max(count, percent == 0 ? 0 : share);
    }
}
