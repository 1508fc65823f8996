package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** The proposal rests on an achievement of this kind, and someone competent has confirmed it. */
public record Claimed(Clause clause, AchievementKind achievement, Words required) implements Condition {

    /** Key of the words that say that nobody has claimed it. */
    public static final String LACKING = "rules.missing.claimed";

    public Claimed(Clause clause, AchievementKind achievement) {
        this(clause, achievement, Words.of("rules.required.claimed", Argument.term(achievement)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        List<Words> seen = new ArrayList<>(0);
        boolean unconfirmed = false;
        for (Achievement each : weighing.facts().achievements()) {
            if (each.kind() != achievement || each.year() < weighing.from() || each.year() > weighing.to()) {
                continue;
            }
            seen.add(Words.of(
                    "rules.seen.achievement",
                    new Argument.Year(each.year()),
                    Argument.term(achievement),
                    new Argument.Text(each.reference())));
            if (each.confirmed() == Truth.YES) {
                return new Finding.Met(clause, required, seen, List.of());
            }
            unconfirmed |= each.confirmed() == Truth.UNKNOWN;
        }
        if (unconfirmed) {
            Words missing = Words.of("rules.missing.confirmation", Argument.term(achievement));
            return new Finding.Unknown(clause, required, seen, List.of(missing), List.of());
        }
        Words missing = Words.of(LACKING, Argument.term(achievement));
        return new Finding.NotMet(clause, required, seen, List.of(missing), 1, List.of());
    }
}
