package vn.vinhdanh.organization.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PeopleQuestion;
import vn.vinhdanh.organization.PersonClass;
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Screen;

/** The list of people, as far as the viewer may see it. */
@Controller
class PeopleController {

    private static final int SIZE = 50;

    private final People people;
    private final Units units;
    private final PeopleInSight sight;
    private final RecordKeeping keeping;
    private final Clock clock;

    PeopleController(People people, Units units, PeopleInSight sight, RecordKeeping keeping, Clock clock) {
        this.people = people;
        this.units = units;
        this.sight = sight;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping("/nguoi")
    ModelAndView list(
            @RequestParam(required = false) @Nullable String ngay,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "lop", required = false) @Nullable String personClass,
            @RequestParam(defaultValue = "ten") String sap,
            @RequestParam(defaultValue = "1") int trang) {
        var scope = sight.units();
        var own = sight.own();
        if (scope != null && scope.isEmpty() && own != null) {
            return Screen.goTo("/nguoi/" + own);
        }
        var day = AsOf.day(ngay, clock);
        var tree = units.tree(day);
        var listing = people.search(new PeopleQuestion(
                q.strip(),
                within(tree, scope, unit),
                classOf(personClass),
                order(sap),
                sap.startsWith("-"),
                day,
                trang,
                SIZE));
        return Screen.of(
                "organization/people",
                new PeoplePage(
                        listing.rows(),
                        new Paging(listing.total(), listing.page(), SIZE),
                        q.strip(),
                        choices(tree, scope),
                        unit == null ? "" : unit.toString(),
                        personClass,
                        sap,
                        keeping.isKeeper()));
    }

    private static @Nullable Set<UnitId> within(UnitTree tree, @Nullable Set<UnitId> scope, @Nullable Long unit) {
        if (unit == null) {
            return scope;
        }
        var chosen = new HashSet<>(tree.within(new UnitId(unit)));
        if (scope != null) {
            chosen.retainAll(scope);
        }
        return chosen;
    }

    private static List<Choice> choices(UnitTree tree, @Nullable Set<UnitId> scope) {
        var choices = new ArrayList<Choice>();
        tree.all().stream()
                .filter(each -> scope == null || scope.contains(each.id()))
                .forEach(each -> choices.add(new Choice(each.id().toString(), each.name())));
        return choices;
    }

    private static @Nullable PersonClass classOf(@Nullable String typed) {
        for (PersonClass each : PersonClass.values()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        return null;
    }

    private static PeopleQuestion.Order order(String sort) {
        return switch (sort.replaceFirst("^-", "")) {
            case "don-vi" -> PeopleQuestion.Order.UNIT;
            case "nam-sinh" -> PeopleQuestion.Order.BIRTH_YEAR;
            default -> PeopleQuestion.Order.NAME;
        };
    }
}
