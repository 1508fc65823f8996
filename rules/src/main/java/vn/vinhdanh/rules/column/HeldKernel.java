package vn.vinhdanh.rules.column;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.fact.Years;

/** Holds an award, and what must hold in the years after it was received. */
final class HeldKernel implements Kernel {

    /** An award received before all records is taken for received sixty years ago. */
    private static final int LONG_AGO = Years.LAST - 60;

    private final @Nullable AwardColumn column;
    private final AwardColumn.Taking taking;
    private final long early;
    private final Every then;

    HeldKernel(@Nullable AwardColumn column, boolean meritOnly, int beforeYears, Every then) {
        this.column = column;
        taking = meritOnly ? AwardColumn.Taking.STEPS : AwardColumn.Taking.ALL;
        early = ~Years.from(Years.COUNT - beforeYears);
        this.then = then;
    }

    @Override
    public int cost() {
        return 2 + then.cost();
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        long[] sure = block.takeLongs();
        long[] unsure = block.takeLongs();
        AwardColumn.fill(column, block, taking, sure, unsure);
        for (int row = 0; row < block.size(); row++) {
            sure[row] &= early;
            unsure[row] &= early;
        }
        byte[] states = block.takeAnswers(answers);
        Population population = block.population();
        for (int row = 0; row < block.size(); row++) {
            int held = isAny(sure[row]);
            int open = population.recordsComplete(block.first() + row) ? 0 : 1;
            Kernel.worsen(states, row, Code.of(held, held | open | isAny(unsure[row]), 1));
        }
        if (!then.isEmpty()) {
            then.weigh(block, window.counting(after(block, window, sure, unsure)), states);
        }
        for (int row = 0; row < block.size(); row++) {
            answers[row] = (byte) Math.max(answers[row], states[row]);
        }
        block.giveBack(sure);
        block.giveBack(unsure);
        block.giveBack(states);
    }

    /** One when any year is among them. */
    static int isAny(long years) {
        return (int) ((years | -years) >>> 63);
    }

    /** The years that count after the award, written over the years of sure records. */
    private static long[] after(Block block, Window window, long[] sure, long[] unsure) {
        for (int row = 0; row < block.size(); row++) {
            long received = sure[row] != 0 ? sure[row] : unsure[row];
            int place = received == 0 ? LONG_AGO : Long.numberOfTrailingZeros(received);
            sure[row] = Years.from(place + 1) & window.counted()[row];
        }
        return sure;
    }
}
