package vn.vinhdanh.rules.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.verdict.Verdict;

/**
 * One award on one day over a population: compiled once, then weighed for all rows. Immutable; any number of threads may use
 * it.
 */
public final class AwardOver {

    private final AwardOn award;
    private final Population population;
    /** For each kind of row its plan; none where no checked version covers it. */
    private final Map<Integer, Plan> plans = new HashMap<>();

    private AwardOver(AwardOn award, Population population) {
        this.award = award;
        this.population = population;
        award.award().ifPresent(this::compile);
    }

    /** Compiles the award for the population. */
    public static AwardOver of(AwardOn award, Population population) {
        return new AwardOver(award, population);
    }

    private void compile(Award of) {
        Compiler compiler = new Compiler(award, of.kind(), population);
        Map<Version, Plan> compiled = new IdentityHashMap<>();
        for (int kind : population.kinds()) {
            award.version(Population.subjectOf(kind), Population.yearOf(kind))
                    .filter(version -> !version.draft())
                    .ifPresent(version -> plans.put(kind, compiled.computeIfAbsent(version, compiler::plan)));
        }
    }

    /** The answers for all rows. Each is what {@link AwardOn#weigh} answers for that row. */
    public Answers answers() {
        return answers(0, population.size());
    }

    /**
     * The answers for some rows, so that several threads can share the work.
     *
     * @param from the first row
     * @param until the row after the last
     */
    public Answers answers(int from, int until) {
        byte[] codes = new byte[until - from];
        byte[] answers = new byte[Block.ROWS];
        Block block = new Block(population);
        for (int first = from; first < until; first += Block.ROWS) {
            int rows = Math.min(Block.ROWS, until - first);
            block.moveTo(first, rows);
            Arrays.fill(answers, Code.MET);
            weigh(block, answers);
            System.arraycopy(answers, 0, codes, first - from, rows);
        }
        return new Answers(codes);
    }

    /** The verdict on one row, with its whole explanation: equal to what {@link AwardOn#weigh} says of its facts. */
    public Verdict explained(int row) {
        return award.weigh(population.history(row));
    }

    /** Worsens the answers for the rows of a block. */
    void weigh(Block block, byte[] answers) {
        if (population.kinds().length == 1) {
            weigh(plans.get(population.kinds()[0]), block, answers);
        } else {
            weighMixed(block, answers);
        }
        Sparse whole = population.whole().rows();
        for (int row = block.next(whole, 0); row < block.size(); row = block.next(whole, row + 1)) {
            History history = population.history(block.first() + row);
            answers[row] = Code.of(award.weigh(history).answer());
        }
    }

    private static void weigh(@Nullable Plan plan, Block block, byte[] answers) {
        if (plan == null) {
            Arrays.fill(answers, 0, block.size(), Code.NOT_FORMALISED);
        } else {
            plan.weigh(block, answers);
        }
    }

    /** Rows of several kinds: each plan that some row needs is weighed for the block, and each row takes the answer of its own. */
    private void weighMixed(Block block, byte[] answers) {
        Map<Integer, byte[]> byKind = new HashMap<>();
        for (int row = 0; row < block.size(); row++) {
            byte[] ofKind = byKind.computeIfAbsent(population.kind(block.first() + row), kind -> {
                byte[] fresh = block.takeAnswers(answers);
                weigh(plans.get(kind), block, fresh);
                return fresh;
            });
            Kernel.worsen(answers, row, ofKind[row]);
        }
        byKind.values().forEach(block::giveBack);
    }
}
