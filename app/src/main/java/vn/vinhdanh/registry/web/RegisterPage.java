package vn.vinhdanh.registry.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.AwardRecord;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;

/**
 * The honours register as asked.
 *
 * @param unit the unit whose honours are shown, its predecessors' included; null for all
 * @param bloc the bloc whose members' honours of its year are shown; null for all
 * @param openable the people whose own pages the viewer may open
 * @param importer whether the viewer may put lists on record
 */
public record RegisterPage(
        List<AwardRecord> awards,
        Paging paging,
        AwardNames names,
        Asked asked,
        List<Award> catalogue,
        List<Integer> years,
        List<Choice> units,
        List<Choice> blocs,
        @Nullable Unit unit,
        @Nullable Bloc bloc,
        Set<PersonId> openable,
        boolean importer) {

    /** The filters as they stand in the address; empty ones ask for all. */
    public record Asked(
            String text,
            String award,
            String year,
            String unit,
            String bloc,
            String level,
            String holder,
            boolean undoneToo) {}

    public boolean opens(AwardRecord award) {
        return award.holder() instanceof Holder.OnePerson(PersonId id) && openable.contains(id);
    }
}
