package vn.vinhdanh.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Starts a house with the sample ministry and measures its starts, its memory and every page of it. */
final class Pages {

    private static final List<String> PAGES = List.of(
            "/", "/to-chuc", "/nguoi", "/so-vang", "/thong-ke", "/kiem-tra", "/ho-so", "/phong-trao", "/bao-cao");
    private static final int WARM_UP = 60;
    private static final int MEASURED = 200;
    private static final int WARM_STARTS = 3;

    private Pages() {}

    /** Prints the figures and returns what did not answer. */
    static List<String> measure(List<String> command, Path folder) throws IOException, InterruptedException {
        Figures.progress("first start, with the sample ministry");
        try (var house = House.open(command, folder)) {
            Figures.figure("start.cold", house.secondsToOpen(), "s");
        }
        var warm = new ArrayList<Double>();
        for (var start = 1; start < WARM_STARTS; start++) {
            Figures.progress("warm start " + start);
            try (var house = House.open(command, folder)) {
                warm.add(house.secondsToOpen());
            }
        }
        Figures.progress("warm start " + WARM_STARTS);
        try (var house = House.open(command, folder)) {
            warm.add(house.secondsToOpen());
            warm.sort(Comparator.naturalOrder());
            Figures.figure("start.warm", warm.get(warm.size() / 2), "s");
            var missing = visit(house);
            Figures.figure("memory.application", house.residentBytes() / 1e6, "MB");
            Figures.figure("memory.database", house.databaseBytes() / 1e6, "MB");
            return missing;
        }
    }

    /** Measures every page and returns what did not answer. */
    private static List<String> visit(House house) throws IOException, InterruptedException {
        var stranger = new Visitor(house.address());
        weigh(stranger, "/dang-nhap");
        time(stranger, "/dang-nhap");

        var officer = new Visitor(house.address());
        officer.signIn("chuyen-vien", House.PASSWORD);
        var pages = new ArrayList<>(PAGES);
        pages.add(3, officer.firstLink("/nguoi", "/nguoi/\\d+"));
        var all = new ArrayList<Double>();
        var missing = new ArrayList<String>();
        for (var page : pages) {
            try {
                weigh(officer, page);
                all.addAll(time(officer, page));
            } catch (Visitor.Unanswered failure) {
                missing.add(failure.getMessage());
            }
        }
        all.sort(Comparator.naturalOrder());
        percentiles("page.all", all);
        return missing;
    }

    private static void weigh(Visitor visitor, String page) throws IOException, InterruptedException {
        Figures.figure("bytes." + name(page), visitor.firstVisitBytes(page) / 1e3, "kB");
    }

    private static List<Double> time(Visitor visitor, String page) throws IOException, InterruptedException {
        Figures.progress("timing " + page);
        for (var visit = 0; visit < WARM_UP; visit++) {
            visitor.millisecondsFor(page);
        }
        var times = new double[MEASURED];
        for (var visit = 0; visit < MEASURED; visit++) {
            times[visit] = visitor.millisecondsFor(page);
        }
        var sorted = Arrays.stream(times).sorted().boxed().toList();
        percentiles("page." + name(page), sorted);
        return sorted;
    }

    private static void percentiles(String name, List<Double> sorted) {
        for (var percent : new int[] {50, 95, 99}) {
            Figures.figure(
                    name + ".p" + percent,
                    sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)),
                    "ms");
        }
    }

    /** The page's path, with numbers left out: the same name on every run. */
    private static String name(String page) {
        return page.equals("/") ? "hom-nay" : page.substring(1).replaceAll("/\\d+", "-mot");
    }
}
