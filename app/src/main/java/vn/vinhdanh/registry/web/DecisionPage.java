package vn.vinhdanh.registry.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.registry.AwardDecision;
import vn.vinhdanh.registry.AwardEvent;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.AwardRecord;
import vn.vinhdanh.registry.AwardRecordId;
import vn.vinhdanh.registry.Holder;

/**
 * A decision and the awards it touched.
 *
 * @param stories for awards touched by more than one decision, their whole story
 * @param openable the people whose own pages the viewer may open
 */
public record DecisionPage(
        AwardDecision decision,
        List<AwardRecord> awards,
        Map<AwardRecordId, List<AwardEvent>> stories,
        AwardNames names,
        Set<PersonId> openable) {

    public boolean opens(AwardRecord award) {
        return award.holder() instanceof Holder.OnePerson(PersonId id) && openable.contains(id);
    }

    public List<AwardEvent> storyOf(AwardRecord award) {
        return stories.getOrDefault(award.id(), List.of());
    }
}
