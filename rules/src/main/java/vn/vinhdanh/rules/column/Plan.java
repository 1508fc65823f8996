package vn.vinhdanh.rules.column;

import java.util.List;

/** A version of an award's rule as kernels. */
record Plan(List<GuardKernel> guards, Every conditions) {

    /** What no checked version covers: not a no. */
    static final Plan NOTHING =
            new Plan(List.of(), new Every(List.of(new RowKernel((population, row) -> Code.NOT_FORMALISED))));

    /** Worsens the answers for the rows of a block. */
    void weigh(Block block, byte[] answers) {
        Window window = block.takeWindow();
        for (GuardKernel each : guards) {
            each.narrow(block, window, answers);
        }
        conditions.weigh(block, window, answers);
        block.giveBack(window);
    }
}
