package vn.vinhdanh.rules.condition;

import java.util.Optional;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.verdict.Verdict;

/** What a condition may ask about other awards under the same law and day. */
public interface Standards {

    /** The verdict on another award for the same facts. */
    Verdict weigh(AwardKey award, History facts);

    /** The kind of an award; empty when the catalogue does not know it. */
    Optional<AwardKind> kindOf(AwardKey award);
}
