package vn.vinhdanh.rules.column;

import java.util.Arrays;
import vn.vinhdanh.rules.fact.Years;

/** What must hold within exactly the last years. */
record WithinKernel(int years, Every requires) implements Kernel {

    @Override
    public int cost() {
        return requires.cost();
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        long[] looked = block.takeLongs();
        Arrays.fill(looked, 0, block.size(), Years.from(Years.COUNT - years));
        requires.weigh(block, window.looking(looked), answers);
        block.giveBack(looked);
    }
}
