package vn.vinhdanh.rules.column;

import java.util.List;

/** At least one of several conditions. */
final class AnyKernel implements Kernel {

    private final Kernel[] kernels;

    AnyKernel(List<Kernel> kernels) {
        this.kernels = kernels.toArray(Kernel[]::new);
    }

    @Override
    public int cost() {
        return new Every(List.of(kernels)).cost();
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        byte[] best = block.takeAnswers(answers);
        kernels[0].weigh(block, window, best);
        for (int kernel = 1; kernel < kernels.length; kernel++) {
            byte[] other = block.takeAnswers(answers);
            leaveOutMet(block.size(), best, other);
            kernels[kernel].weigh(block, window, other);
            for (int row = 0; row < block.size(); row++) {
                best[row] = (byte) Math.min(best[row], other[row]);
            }
            block.giveBack(other);
        }
        for (int row = 0; row < block.size(); row++) {
            answers[row] = (byte) Math.max(answers[row], best[row]);
        }
        block.giveBack(best);
    }

    /** A row that is met one way need not be weighed another way. */
    private static void leaveOutMet(int rows, byte[] best, byte[] other) {
        for (int row = 0; row < rows; row++) {
            other[row] = best[row] == Code.MET ? Code.NOT_MET : other[row];
        }
    }
}
