package vn.vinhdanh.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.Period;
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Tab;

/** Blocs: those of a year, and each one's page as of a day of its year. */
@Controller
class BlocController {

    private static final int MOST_HITS = 200;

    private final Blocs blocs;
    private final RecordKeeping keeping;
    private final Clock clock;

    BlocController(Blocs blocs, RecordKeeping keeping, Clock clock) {
        this.blocs = blocs;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping("/khoi")
    ModelAndView ofYear(
            @RequestParam(required = false) @Nullable Integer nam,
            @RequestParam(required = false) @Nullable String ngay,
            @RequestParam(defaultValue = "") String q) {
        var years = new LinkedHashSet<Integer>(blocs.years());
        int year = nam != null ? nam : latest(years, AsOf.day(ngay, clock).getYear());
        years.add(year);
        var tabs = years.stream()
                .sorted((one, other) -> Integer.compare(other, one))
                .map(each -> new Tab("/khoi?nam=" + each, Integer.toString(each), each == year))
                .toList();
        var members = blocs.membersOfYear(year).stream().collect(Collectors.groupingBy(BlocMember::bloc));
        return Screen.of(
                "organization/blocs",
                new BlocsPage(
                        year,
                        tabs,
                        blocs.ofYear(year),
                        members,
                        q.strip(),
                        q.isBlank() ? null : blocs.search(q, null, MOST_HITS),
                        keeping.formsBlocs()));
    }

    @GetMapping("/khoi/{id}")
    ModelAndView bloc(@PathVariable long id, @RequestParam(required = false) @Nullable String ngay) {
        var bloc = blocs.find(new BlocId(id)).orElseThrow(NotFoundProblem::new);
        var day = within(Period.ofYear(bloc.year()), AsOf.day(ngay, clock));
        var movements = new ArrayList<BlocMember>();
        for (BlocMember member : blocs.membersOverTheYear(bloc.id())) {
            if (!member.period().equals(Period.ofYear(bloc.year()))) {
                movements.add(member);
            }
        }
        return Screen.of(
                "organization/bloc",
                new BlocPage(
                        bloc,
                        day,
                        blocs.members(bloc.id(), day),
                        List.copyOf(movements),
                        blocs.followers(bloc.id()).stream()
                                .filter(follower -> follower.period().covers(day))
                                .findFirst()
                                .orElse(null),
                        blocs.throughTheYears(bloc.id()),
                        keeping.formsBlocs()));
    }

    private static int latest(SequencedSet<Integer> years, int year) {
        return years.stream().filter(each -> each <= year).findFirst().orElse(year);
    }

    private static LocalDate within(Period year, LocalDate asked) {
        if (year.covers(asked)) {
            return asked;
        }
        return year.from() != null && asked.isBefore(year.from())
                ? year.from()
                : Objects.requireNonNull(year.lastDay());
    }
}
