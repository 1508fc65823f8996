package vn.vinhdanh.rules.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** For each kind of row the texts weighed, as kernels. */
    private final Map<Integer, List<Plan>> texts = new HashMap<>();

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
        Map<AwardOn.TextOn, Plan> compiled = new HashMap<>();
        for (int kind : population.kinds()) {
            List<Plan> plans = new ArrayList<>();
            for (AwardOn.TextOn text : award.texts(Population.subjectOf(kind), Population.yearOf(kind))) {
                plans.add(compiled.computeIfAbsent(text, each -> plan(each, of)));
            }
            texts.put(kind, List.copyOf(plans));
        }
    }

    private Plan plan(AwardOn.TextOn text, Award of) {
        Version version = text.version();
        return version == null || version.draft()
                ? Plan.NOTHING
                : new Compiler(award, of.kind(), text.guards(), population).plan(version);
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
        if (block.isOfOneKind()) {
            weigh(population.kind(block.first()), block, answers);
        } else {
            weighMixed(block, answers);
        }
        Sparse whole = population.whole().rows();
        for (int row = block.next(whole, 0); row < block.size(); row = block.next(whole, row + 1)) {
            weighSingly(block, row, answers);
        }
    }

    private void weighSingly(Block block, int row, byte[] answers) {
        History history = population.history(block.first() + row);
        answers[row] = Code.of(award.weigh(history).answer());
    }

    private void weigh(int kind, Block block, byte[] answers) {
        List<Plan> plans = texts.getOrDefault(kind, List.of(Plan.NOTHING));
        plans.getFirst().weigh(block, answers);
        if (plans.size() > 1) {
            takeBetter(plans.getLast(), block, kind, answers);
        }
    }

    /** Two texts are weighed and the better answer given. A no and a "not formalised" promise the same: the nearer of the two is it. */
    private void takeBetter(Plan second, Block block, int kind, byte[] answers) {
        byte[] others = block.takeFresh();
        second.weigh(block, others);
        for (int row = 0; row < block.size(); row++) {
            boolean bothWithoutPromise = Math.min(answers[row], others[row]) >= Code.NOT_FORMALISED;
            if (bothWithoutPromise && answers[row] != others[row]) {
                if (population.kind(block.first() + row) == kind) {
                    weighSingly(block, row, answers);
                }
            } else {
                answers[row] = (byte) Math.min(answers[row], others[row]);
            }
        }
        block.giveBack(others);
    }

    /** Rows of several kinds: each plan that some row needs is weighed for the block, and each row takes the answer of its own. */
    private void weighMixed(Block block, byte[] answers) {
        Map<Integer, byte[]> byKind = new HashMap<>();
        for (int row = 0; row < block.size(); row++) {
            byte[] ofKind = byKind.computeIfAbsent(population.kind(block.first() + row), kind -> {
                byte[] fresh = block.takeFresh();
                weigh(kind, block, fresh);
                return fresh;
            });
            Kernel.worsen(answers, row, ofKind[row]);
        }
        byKind.values().forEach(block::giveBack);
    }
}
