package vn.vinhdanh.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.bench.weigh.Weighing;

/**
 * Measures, and prints one figure a line to standard output (name, value, unit, separated by tabs) and to standard error
 * what was measured on which data. Ends with 1 when something did not answer as it must: then its figure is missing.
 */
public final class Bench {

    private Bench() {}

    /**
     * @param arguments what to measure ({@code weigh}, {@code check}, {@code pages}), then {@code --}, then the program and
     *     options that start a house, to be followed by its own arguments
     */
    static void main(String[] arguments) throws Exception {
        var all = Arrays.asList(arguments);
        var topics = all.subList(0, all.indexOf("--"));
        var command = all.subList(all.indexOf("--") + 1, all.size());
        var missing = new ArrayList<String>();
        if (topics.contains("weigh")) {
            missing.addAll(Weighing.measure());
        }
        if (topics.contains("check")) {
            inFolder(folder -> missing.addAll(Checking.measure(command, folder)));
        }
        if (topics.contains("pages")) {
            inFolder(folder -> missing.addAll(Pages.measure(command, folder)));
        }
        if (!missing.isEmpty()) {
            Figures.note("not measured, because they did not answer as they must: " + missing);
            System.exit(1);
        }
    }

    private interface Measurement {
        void in(Path folder) throws Exception;
    }

    /** In a folder that is thrown away afterwards. */
    private static void inFolder(Measurement measurement) throws Exception {
        var folder = Files.createTempDirectory("vinhdanh-bench-");
        try {
            measurement.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws Exception {
        List<Path> paths;
        try (var all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
