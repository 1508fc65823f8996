package vn.vinhdanh.organization.web;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitChange;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitTree;

/**
 * The tree of units on a day.
 *
 * @param people how many work in each unit itself and in those below it
 * @param sought the text searched for; empty for the whole tree
 * @param turningPoints the days on which the tree looks different
 * @param keeper whether the viewer may change the record
 */
public record UnitsPage(
        UnitTree tree,
        Map<UnitId, Long> people,
        String sought,
        List<Unit> hits,
        List<UnitChange> turningPoints,
        boolean keeper) {

    /** The ministries and other roots inside the tree. */
    public List<Unit> own() {
        return tree.roots().stream().filter(unit -> !unit.external()).toList();
    }

    /** Units outside the ministry's tree. */
    public List<Unit> external() {
        return tree.roots().stream().filter(Unit::external).toList();
    }

    public long peopleIn(UnitId unit) {
        return people.getOrDefault(unit, 0L);
    }
}
