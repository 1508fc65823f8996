package vn.vinhdanh.rules.column;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.condition.NotHolds;
import vn.vinhdanh.rules.fact.Years;

/** An award was not received in the last years, or ever. */
record NotHeldKernel(@Nullable AwardColumn column, int years) implements Kernel {

    @Override
    public int cost() {
        return 2;
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        long[] sure = block.takeLongs();
        long[] unsure = block.takeLongs();
        AwardColumn.fill(column, block, AwardColumn.Taking.ALL, sure, unsure);
        boolean ever = years == NotHolds.EVER;
        long looked = ever ? -1L : Years.from(Years.COUNT - years);
        long[] employed = block.employed();
        long[] complete = block.complete();
        Population population = block.population();
        for (int row = 0; row < block.size(); row++) {
            long open = employed[row] & ~complete[row] & looked;
            boolean incomplete = ever ? !population.recordsComplete(block.first() + row) : open != 0;
            int doubt = HeldKernel.isAny(unsure[row] & looked) | (incomplete ? 1 : 0);
            int held = HeldKernel.isAny(sure[row] & looked);
            Kernel.worsen(answers, row, Math.max(held * Code.NOT_MET, doubt * Code.UNKNOWN));
        }
        block.giveBack(sure);
        block.giveBack(unsure);
    }
}
