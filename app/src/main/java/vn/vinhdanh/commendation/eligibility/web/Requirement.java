package vn.vinhdanh.commendation.eligibility.web;

import java.util.List;
import vn.vinhdanh.rules.condition.AllOf;
import vn.vinhdanh.rules.condition.AnyOf;
import vn.vinhdanh.rules.condition.Awarded;
import vn.vinhdanh.rules.condition.Claimed;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.condition.EmployedAtLeast;
import vn.vinhdanh.rules.condition.Holds;
import vn.vinhdanh.rules.condition.InSuccession;
import vn.vinhdanh.rules.condition.Initiatives;
import vn.vinhdanh.rules.condition.MeetsStandardOf;
import vn.vinhdanh.rules.condition.MembersAwarded;
import vn.vinhdanh.rules.condition.MembersCompleted;
import vn.vinhdanh.rules.condition.MembersNotDisciplined;
import vn.vinhdanh.rules.condition.NotDisciplined;
import vn.vinhdanh.rules.condition.NotHolds;
import vn.vinhdanh.rules.condition.Rated;
import vn.vinhdanh.rules.condition.RatedInARow;
import vn.vinhdanh.rules.condition.RatedThroughout;
import vn.vinhdanh.rules.condition.RatedYears;
import vn.vinhdanh.rules.condition.Research;
import vn.vinhdanh.rules.condition.SectorOnly;
import vn.vinhdanh.rules.condition.Served;
import vn.vinhdanh.rules.condition.StandsAs;
import vn.vinhdanh.rules.condition.Tenure;
import vn.vinhdanh.rules.condition.TitledInARow;
import vn.vinhdanh.rules.condition.Within;
import vn.vinhdanh.rules.condition.WorksAs;
import vn.vinhdanh.rules.wording.Wording;

/**
 * A condition of the law as a reader sees it, with the conditions inside it.
 *
 * @param draft shown, but decides nothing
 * @param meanwhile whether the parts must hold within the time that this condition speaks of
 */
public record Requirement(
        String words, String clause, String anchor, boolean draft, boolean meanwhile, List<Requirement> parts) {

    static Requirement of(Condition condition, Wording wording) {
        return new Requirement(
                wording.say(condition.required()),
                wording.clause().apply(condition.clause().citation()),
                condition.clause().anchor(),
                condition.clause().draft(),
                !(condition instanceof AllOf || condition instanceof AnyOf),
                of(parts(condition), wording));
    }

    static List<Requirement> of(List<Condition> conditions, Wording wording) {
        return conditions.stream().map(each -> of(each, wording)).toList();
    }

    private static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case AllOf all -> all.conditions();
            case AnyOf any -> any.conditions();
            case RatedInARow run -> run.meanwhile();
            case TitledInARow run -> run.meanwhile();
            case Holds holds -> holds.then();
            case Within within -> within.requires();
            case InSuccession titles -> titles.meanwhile();
            case Tenure tenure -> tenure.meanwhile();
            case Awarded awarded -> List.of();
            case Claimed claimed -> List.of();
            case EmployedAtLeast employed -> List.of();
            case Initiatives initiatives -> List.of();
            case MeetsStandardOf meets -> List.of();
            case MembersAwarded members -> List.of();
            case MembersCompleted members -> List.of();
            case MembersNotDisciplined members -> List.of();
            case NotDisciplined disciplined -> List.of();
            case NotHolds received -> List.of();
            case Rated rated -> List.of();
            case RatedYears years -> List.of();
            case RatedThroughout years -> List.of();
            case Research research -> List.of();
            case SectorOnly sector -> List.of();
            case Served served -> List.of();
            case StandsAs stands -> List.of();
            case WorksAs works -> List.of();
        };
    }
}
