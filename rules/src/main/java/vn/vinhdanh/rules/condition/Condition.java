package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Words;

/** One requirement of the law. Weighing it is a pure function of the facts and the day. */
public sealed interface Condition
        permits AllOf,
                AnyOf,
                Awarded,
                Claimed,
                EmployedAtLeast,
                Holds,
                InSuccession,
                Initiatives,
                MeetsStandardOf,
                MembersAwarded,
                MembersCompleted,
                MembersNotDisciplined,
                NotDisciplined,
                NotHolds,
                Rated,
                RatedInARow,
                RatedThroughout,
                RatedYears,
                Research,
                SectorOnly,
                Served,
                StandsAs,
                Tenure,
                TitledInARow,
                Within,
                WorksAs {

    /** Where it stands. */
    Clause clause();

    /** What it asks for, without looking at anybody: for showing the law. */
    Words required();

    /** The conditions inside it; empty for most. */
    default List<Condition> parts() {
        return List.of();
    }

    /** Looks at the facts. */
    Finding weigh(Weighing weighing);
}
