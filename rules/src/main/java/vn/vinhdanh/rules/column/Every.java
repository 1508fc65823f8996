package vn.vinhdanh.rules.column;

import java.util.Comparator;
import java.util.List;

/** Every one of several conditions; drafts were left out when compiling. The cheap ones are weighed first. */
final class Every implements Kernel {

    private final Kernel[] kernels;

    Every(List<Kernel> kernels) {
        this.kernels =
                kernels.stream().sorted(Comparator.comparingInt(Kernel::cost)).toArray(Kernel[]::new);
    }

    boolean isEmpty() {
        return kernels.length == 0;
    }

    @Override
    public int cost() {
        int cost = 0;
        for (Kernel each : kernels) {
            cost += each.cost();
        }
        return cost;
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        for (Kernel each : kernels) {
            each.weigh(block, window, answers);
        }
    }
}
