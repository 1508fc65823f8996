package vn.vinhdanh.bench.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vinhdanh.bench.Figures;

/** Lets contenders weigh in turns, so that whatever else the machine does meets all of them alike. */
final class Race {

    private static final int FEWEST_ROUNDS = 5;

    private final Verdicts expected;
    private final double warmUpSeconds;
    private final double measuredSeconds;
    private final String prefix;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Double> rates = new HashMap<>();

    /**
     * @param prefix what the names of the figures begin with
     * @param expected the verdicts that all must come to
     * @param warmUpSeconds how long each contender runs before it is measured
     * @param measuredSeconds how long each is measured, but never fewer than five rounds
     */
    Race(String prefix, Verdicts expected, double warmUpSeconds, double measuredSeconds) {
        this.prefix = prefix;
        this.expected = expected;
        this.warmUpSeconds = warmUpSeconds;
        this.measuredSeconds = measuredSeconds;
    }

    /** Who came to other verdicts. Their figures are void. */
    List<String> wrong() {
        return wrong;
    }

    /** Lets these run in turns, and prints the figure of each that came to the right verdicts. */
    void run(Contender... contenders) {
        var honest = new ArrayList<Contender>();
        for (var each : contenders) {
            if (agrees(each)) {
                honest.add(each);
            }
        }
        for (var each : honest) {
            warmUp(each);
        }
        var rounds = new LinkedHashMap<Contender, List<Round>>();
        honest.forEach(each -> rounds.put(each, new ArrayList<>()));
        while (rounds.values().stream().anyMatch(this::wantsMore)) {
            rounds.forEach((each, measured) -> measured.add(round(each)));
        }
        rounds.forEach((each, measured) -> {
            var rate = rate(each, measured);
            rates.put(each.figure(), rate);
            Figures.figure(prefix + each.figure() + ".per-cpu-second", rate, "person-rules/CPU-s");
        });
    }

    /** Prints by how much one is quicker than another; nothing when one of them has no figure. */
    void ratio(String name, String quicker, String slower) {
        var one = rates.get(quicker);
        var other = rates.get(slower);
        if (one != null && other != null) {
            Figures.figure(prefix + name, one / other, "times");
        }
    }

    private boolean agrees(Contender contender) {
        Figures.progress(contender.name());
        var hash = contender.weigh().hash();
        var right = expected.first(contender.people()).hash();
        if (hash == right) {
            return true;
        }
        wrong.add(contender.name());
        Figures.note("VOID: the hash of its verdicts over %,d people is %016x, not %016x"
                .formatted(contender.people(), hash, right));
        return false;
    }

    private void warmUp(Contender contender) {
        var until = System.nanoTime() + warmUpSeconds * 1e9;
        do {
            var verdicts = contender.weigh();
            Figures.keep(verdicts);
        } while (System.nanoTime() < until);
    }

    /** Seconds: of this thread, of the whole process, and on the clock. */
    private record Round(double cpu, double process, double wall) {}

    private boolean wantsMore(List<Round> rounds) {
        return rounds.size() < FEWEST_ROUNDS
                || rounds.stream().mapToDouble(Round::wall).sum() < measuredSeconds;
    }

    private static Round round(Contender contender) {
        var began = System.nanoTime();
        var process = CpuClock.PROCESS.seconds();
        var cpu = CpuClock.THREAD.seconds();
        Figures.keep(contender.weigh());
        cpu = CpuClock.THREAD.seconds() - cpu;
        process = CpuClock.PROCESS.seconds() - process;
        return new Round(cpu, process, (System.nanoTime() - began) / 1e9);
    }

    private static double rate(Contender contender, List<Round> rounds) {
        var personRules = (double) contender.people() * Rule.values().length;
        // The clock of the process ticks too coarsely for a median of short rounds.
        var process = rounds.stream().mapToDouble(Round::process).average().orElseThrow();
        var cpu = contender.worksOutside()
                ? process
                : Figures.median(rounds.stream().mapToDouble(Round::cpu).toArray());
        Figures.note(String.format(
                Locale.ROOT,
                "%s: %,d people, %d rounds, %,.0f person-rules a CPU second (%,.0f with the whole process clocked)",
                contender.name(),
                contender.people(),
                rounds.size(),
                personRules / cpu,
                personRules / process));
        return personRules / cpu;
    }
}
