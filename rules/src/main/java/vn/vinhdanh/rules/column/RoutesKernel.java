package vn.vinhdanh.rules.column;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The alternative ways to an award. While a way that was not read in full might still be open, the others' no is not the law's
 * no.
 */
final class RoutesKernel implements Kernel {

    private final @Nullable Kernel deciding;
    private final @Nullable Kernel drafts;

    /** Either list may be empty, not both. */
    RoutesKernel(List<Kernel> deciding, List<Kernel> drafts) {
        this.deciding = deciding.isEmpty() ? null : new AnyKernel(deciding);
        this.drafts = drafts.isEmpty() ? null : new AnyKernel(drafts);
    }

    @Override
    public int cost() {
        return (deciding == null ? 0 : deciding.cost()) + (drafts == null ? 0 : drafts.cost());
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        byte[] best = block.takeAnswers(answers);
        if (deciding == null) {
            Arrays.fill(best, 0, block.size(), Code.NOT_MET);
        } else {
            deciding.weigh(block, window, best);
        }
        if (drafts != null) {
            byte[] open = block.takeAnswers(answers);
            drafts.weigh(block, window, open);
            for (int row = 0; row < block.size(); row++) {
                boolean perhaps = best[row] == Code.NOT_MET && open[row] != Code.NOT_MET;
                best[row] = perhaps ? Code.NOT_FORMALISED : best[row];
            }
            block.giveBack(open);
        }
        for (int row = 0; row < block.size(); row++) {
            answers[row] = (byte) Math.max(answers[row], best[row]);
        }
        block.giveBack(best);
    }
}
