package vn.vinhdanh.rules.column;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.fact.Years;

/** Holds another award for the achievement year, or meets its standard, whatever is looked at here. */
record StandardKernel(@Nullable AwardColumn column, AwardOver standard) implements Kernel {

    @Override
    public int cost() {
        return 50;
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        byte[] met = block.takeAnswers(answers);
        standard.weigh(block, met);
        long[] sure = block.takeLongs();
        long[] unsure = block.takeLongs();
        AwardColumn.fill(column, block, AwardColumn.Taking.ALL, sure, unsure);
        for (int row = 0; row < block.size(); row++) {
            boolean held = sure[row] >>> Years.LAST != 0;
            // A standard that no checked version states leaves the question open.
            int code = held ? Code.MET : met[row] == Code.NOT_FORMALISED ? Code.UNKNOWN : met[row];
            Kernel.worsen(answers, row, code);
        }
        block.giveBack(sure);
        block.giveBack(unsure);
        block.giveBack(met);
    }
}
