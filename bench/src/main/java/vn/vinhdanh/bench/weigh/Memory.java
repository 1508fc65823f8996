package vn.vinhdanh.bench.weigh;

import java.util.Locale;
import vn.vinhdanh.bench.Figures;
import vn.vinhdanh.rules.column.Population;

/** What the facts of a person and ten years take in memory as columns: what the heap has more of once they are there. */
final class Memory {

    private Memory() {}

    /** Prints the figure, and returns the columns, so that they are still there when the heap is looked at. */
    static Population measure(MadeUpPeople people) {
        Figures.progress("memory of %,d people as columns".formatted(people.people()));
        var before = used();
        var population = Columns.population(people);
        var after = used();
        Figures.note(String.format(
                Locale.ROOT, "%,d bytes by the columns' own count", population.bytes() / people.people()));
        Figures.figure("facts.bytes-per-person-decade", (double) (after - before) / people.people(), "bytes");
        return population;
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        var least = Long.MAX_VALUE;
        for (var times = 0; times < 3; times++) {
            runtime.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
