package vn.vinhdanh.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** All units alive on one day, and who belonged to whom. Siblings stand in Vietnamese order. */
public final class UnitTree {

    private final LocalDate day;
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();
    private final List<Unit> roots = new ArrayList<>();

    /** Builds the tree from units alive on the day, already in the order siblings shall stand. */
    UnitTree(LocalDate day, List<Unit> inOrder) {
        this.day = day;
        inOrder.forEach(unit -> units.put(unit.id(), unit));
        for (Unit unit : inOrder) {
            var parent = unit.parent();
            if (parent == null || !units.containsKey(parent)) {
                roots.add(unit);
            } else {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** The day it shows. */
    public LocalDate day() {
        return day;
    }

    /** The units that belong to none, ministries and external ones alike. */
    public List<Unit> roots() {
        return List.copyOf(roots);
    }

    /** Every unit alive on the day. */
    public List<Unit> all() {
        return List.copyOf(units.values());
    }

    /** The unit, if it was alive on the day. */
    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The units directly below. */
    public List<Unit> childrenOf(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The unit itself and everything below it. */
    public SequencedSet<UnitId> within(UnitId id) {
        var found = new LinkedHashSet<UnitId>();
        collect(id, found);
        return found;
    }

    /** The units above it, the nearest first. */
    public List<Unit> above(UnitId id) {
        var found = new ArrayList<Unit>();
        var unit = units.get(id);
        while (unit != null && unit.parent() != null) {
            unit = units.get(unit.parent());
            if (unit == null || found.contains(unit)) {
                break;
            }
            found.add(unit);
        }
        return found;
    }

    private void collect(UnitId id, SequencedSet<UnitId> found) {
        if (found.add(id)) {
            children.getOrDefault(id, List.of()).forEach(child -> collect(child.id(), found));
        }
    }
}
