package vn.vinhdanh.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;

/** Units: the tree and each unit's page, as of a day. */
@Controller
class UnitController {

    private static final int MOST_HITS = 200;
    private static final int TURNING_POINTS = 8;

    private final Units units;
    private final People people;
    private final Blocs blocs;
    private final PeopleInSight sight;
    private final RecordKeeping keeping;
    private final Clock clock;

    UnitController(Units units, People people, Blocs blocs, PeopleInSight sight, RecordKeeping keeping, Clock clock) {
        this.units = units;
        this.people = people;
        this.blocs = blocs;
        this.sight = sight;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping("/to-chuc")
    ModelAndView tree(
            @RequestParam(required = false) @Nullable String ngay, @RequestParam(defaultValue = "") String q) {
        var day = AsOf.day(ngay, clock);
        var tree = units.tree(day);
        var hits = q.isBlank() ? List.<Unit>of() : units.search(q, null, day, MOST_HITS);
        return Screen.of(
                "organization/units",
                new UnitsPage(
                        tree,
                        summedUp(tree, people.countByUnit(day)),
                        q.strip(),
                        hits,
                        units.turningPoints(TURNING_POINTS),
                        keeping.isKeeper()));
    }

    @GetMapping("/to-chuc/{id}")
    ModelAndView unit(@PathVariable long id, @RequestParam(required = false) @Nullable String ngay) {
        var asked = AsOf.day(ngay, clock);
        var unit = units.find(new UnitId(id), asked).orElseThrow(NotFoundProblem::new);
        var day = shownOn(unit, asked);
        var tree = units.tree(day);
        var scope = sight.units();
        var members = people.membersOf(unit.id(), day);
        var memberships = blocs.of(unit.id());
        var heads = units.heads(unit.id());
        var lineage = units.lineage(unit.id());
        lineage.remove(unit.id());
        return Screen.of(
                "organization/unit",
                new UnitPage(
                        unit,
                        tree.above(unit.id()).reversed(),
                        tree.childrenOf(unit.id()),
                        unit.alive() ? List.of() : units.successors(unit.id(), asked),
                        List.copyOf(units.asOf(lineage, day).values()),
                        units.names(unit.id()),
                        units.variants(unit.id()),
                        units.changes(unit.id()),
                        heads.stream()
                                .filter(head -> head.period().covers(day))
                                .findFirst()
                                .orElse(null),
                        heads,
                        units.headCounts(unit.id()),
                        scope == null || scope.contains(unit.id()) ? members : null,
                        members.size(),
                        memberships,
                        blocs.all(memberships.stream().map(BlocMember::bloc).toList()).stream()
                                .collect(Collectors.toMap(Bloc::id, Function.identity())),
                        keeping.isKeeper(),
                        sight.keepsRecordOf(unit.id())));
    }

    /** Outside its life a unit is shown as on the nearest day of it. */
    private static LocalDate shownOn(Unit unit, LocalDate asked) {
        if (unit.dissolvedOn() != null && !asked.isBefore(unit.dissolvedOn())) {
            return unit.dissolvedOn().minusDays(1);
        }
        return unit.foundedOn() != null && asked.isBefore(unit.foundedOn()) ? unit.foundedOn() : asked;
    }

    private static Map<UnitId, Long> summedUp(UnitTree tree, Map<UnitId, Long> counts) {
        var sums = new HashMap<UnitId, Long>();
        tree.roots().forEach(root -> sum(tree, root.id(), counts, sums));
        return sums;
    }

    private static long sum(UnitTree tree, UnitId unit, Map<UnitId, Long> counts, Map<UnitId, Long> sums) {
        long sum = counts.getOrDefault(unit, 0L);
        for (Unit child : tree.childrenOf(unit)) {
            sum += sum(tree, child.id(), counts, sums);
        }
        sums.put(unit, sum);
        return sum;
    }
}
