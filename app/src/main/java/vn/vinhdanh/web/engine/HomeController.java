package vn.vinhdanh.web.engine;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.web.Figures;
import vn.vinhdanh.web.Findable;
import vn.vinhdanh.web.Milestone;
import vn.vinhdanh.web.Milestones;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Waiting;
import vn.vinhdanh.web.WaitingItem;

/** Today first, and the one search for everything. */
@Controller
class HomeController {

    private static final Comparator<WaitingItem> BY_DEADLINE =
            Comparator.comparing(WaitingItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final ObjectProvider<Waiting> waiting;
    private final ObjectProvider<Findable> findable;
    private final ObjectProvider<Milestones> milestones;
    private final ObjectProvider<Figures> figures;
    private final Clock clock;

    HomeController(
            ObjectProvider<Waiting> waiting,
            ObjectProvider<Findable> findable,
            ObjectProvider<Milestones> milestones,
            ObjectProvider<Figures> figures,
            Clock clock) {
        this.waiting = waiting;
        this.findable = findable;
        this.milestones = milestones;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView today() {
        LocalDate today = LocalDate.now(clock);
        List<WaitingItem> items = new ArrayList<>();
        waiting.orderedStream().forEach(room -> items.addAll(room.waiting(today)));
        items.sort(BY_DEADLINE);
        long late = items.stream()
                .filter(item -> item.due() != null && item.due().isBefore(today))
                .count();
        List<Milestone> year = new ArrayList<>();
        milestones.orderedStream().forEach(room -> year.addAll(room.ofYear(today.getYear())));
        year.sort(Comparator.comparing(Milestone::day));
        List<Figures.Figure> numbers = figures.orderedStream()
                .flatMap(room -> room.figures(today).stream())
                .toList();
        return Screen.of("web/today", new TodayPage(items, late, year, numbers));
    }

    @GetMapping("/tim")
    ModelAndView find(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        List<SearchPage.Group> groups = new ArrayList<>();
        if (text.length() >= SHORTEST) {
            String sought = text;
            findable.orderedStream().forEach(room -> {
                var best = room.find(sought, fragment ? 5 : 20);
                if (!best.isEmpty()) {
                    groups.add(new SearchPage.Group(room.headingKey(), best, room.count(sought), room.allPath()));
                }
            });
            groups.sort(Comparator.comparingInt(group ->
                    group.hits().stream().mapToInt(Findable.Found::rank).min().orElse(9)));
        }
        return Screen.of(fragment ? "web/searchhits" : "web/search", new SearchPage(text, groups));
    }
}
