package vn.vinhdanh.web.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.web.Bar;
import vn.vinhdanh.web.Chart;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Milestone;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Tab;
import vn.vinhdanh.web.Viewer;
import vn.vinhdanh.web.WaitingItem;

/** Shows every component of the pages side by side, so that one look tells whether they still fit together. */
@Controller
class GalleryController {

    private static final String PATH = "/quan-tri/mau-giao-dien";

    private final ObjectProvider<Pages.ViewerOfRequest> viewers;
    private final Clock clock;

    GalleryController(ObjectProvider<Pages.ViewerOfRequest> viewers, Clock clock) {
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        Pages.ViewerOfRequest source = viewers.getIfAvailable();
        Viewer viewer = source == null ? null : source.viewer();
        if (viewer == null || !viewer.roles().contains("ADMINISTRATOR")) {
            throw new NotFoundProblem();
        }
        LocalDate today = LocalDate.now(clock);
        return Screen.of(
                "web/gallery",
                new GalleryPage(
                        List.of(
                                "order-first",
                                "order-second",
                                "order-third",
                                "hero",
                                "medal",
                                "commemorative",
                                "flag-government",
                                "flag-ministry",
                                "certificate-prime-minister",
                                "certificate-ministry",
                                "title-national",
                                "title-ministry",
                                "title-base",
                                "collective-excellent",
                                "collective-advanced",
                                "advanced",
                                "initiative"),
                        List.of(
                                "ribbon-order-first",
                                "ribbon-order-second",
                                "ribbon-order-third",
                                "ribbon-medal",
                                "ribbon-commemorative",
                                "ribbon-title"),
                        bars(),
                        chart(false, 2),
                        chart(true, 6),
                        chart(false, 1),
                        year(today),
                        waiting(today),
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(number -> new Choice("" + number, "Aa " + number))
                                .toList(),
                        List.of(
                                new Tab(PATH, "Aa", 12L, true),
                                new Tab(PATH + "?xem=b", "Bb", 3L, false),
                                new Tab(PATH + "?xem=c", "Cc", false)),
                        new Paging(1234, 5, 50)));
    }

    private static List<Bar> bars() {
        return Stream.of(961, 940, 940, 882, 410)
                .map(points -> new Bar("Aa " + points, points, "" + points, points == 961 ? PATH : null))
                .toList();
    }

    private static Chart chart(boolean stacked, int series) {
        List<String> years = List.of("2021", "2022", "2023", "2024", "2025");
        List<Chart.Series> all = new ArrayList<>();
        for (int number = 1; number <= series; number++) {
            long start = 7L * number;
            List<Long> values = IntStream.range(0, years.size())
                    .mapToObj(at -> start + (at * (at * 5L)) % 17)
                    .toList();
            all.add(Chart.Series.of("Aa " + number, values));
        }
        return new Chart(years, all, stacked);
    }

    private static List<Milestone> year(LocalDate today) {
        return Stream.of(5, 60, 73, 165, 180, 257, 300, 325, 348)
                .map(day -> LocalDate.ofYearDay(today.getYear(), day))
                .map(day -> new Milestone(day, "web.gallery.milestone", PATH, day.isBefore(today)))
                .toList();
    }

    private static List<WaitingItem> waiting(LocalDate today) {
        return Stream.of(-3L, 2L, 25L)
                .map(days -> waitingUntil(today.plusDays(days)))
                .toList();
    }

    private static WaitingItem waitingUntil(LocalDate due) {
        return new WaitingItem(due, "web.gallery.waiting", List.of(46), PATH, "web.gallery.open", "/ho-so");
    }
}
