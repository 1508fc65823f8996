package vn.vinhdanh.organization.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.DatedName;
import vn.vinhdanh.organization.HeadCount;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitChange;
import vn.vinhdanh.organization.UnitHead;

/**
 * A unit as it stood on a day.
 *
 * @param above the units above it, the highest first
 * @param carriedOnBy those that carry it on, when it has ended
 * @param predecessors those whose record it carries on, itself not among them
 * @param head who headed it on the day, or null
 * @param members its people on the day; null when the viewer may not see them
 * @param recorder whether the viewer may put something on record about the unit
 * @param blocs its memberships, the latest first
 */
public record UnitPage(
        Unit unit,
        List<Unit> above,
        List<Unit> children,
        List<Unit> carriedOnBy,
        List<Unit> predecessors,
        List<DatedName> names,
        List<String> variants,
        List<UnitChange> changes,
        @Nullable UnitHead head,
        List<UnitHead> heads,
        List<HeadCount> headCounts,
        @Nullable List<PersonOnDay> members,
        long memberCount,
        List<BlocMember> memberships,
        Map<BlocId, Bloc> blocs,
        boolean keeper,
        boolean recorder) {

    /** The years that head counts are known for, the latest first. */
    public List<Integer> countedYears() {
        return headCounts.stream().map(HeadCount::year).distinct().toList();
    }

    public List<HeadCount> countsOf(int year) {
        return headCounts.stream().filter(count -> count.year() == year).toList();
    }

    public int totalOf(int year) {
        return countsOf(year).stream().mapToInt(HeadCount::people).sum();
    }
}
