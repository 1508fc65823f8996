package vn.vinhdanh.rules.column;

import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.fact.Years;

/** A word of the vocabulary that has no kernel yet: the condition itself weighs row after row. Right, but slow. */
record OneByOne(Condition condition, Compiler compiler) implements Kernel {

    @Override
    public int cost() {
        return 100;
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        for (int row = 0; row < block.size(); row++) {
            if (answers[row] < Code.NOT_MET) {
                Weighing weighing = weighing(block, window, row);
                Kernel.worsen(answers, row, Code.of(condition.weigh(weighing).answer()));
            }
        }
    }

    private Weighing weighing(Block block, Window window, int row) {
        int year = block.population().year(block.first() + row);
        int base = year - Years.LAST;
        long counted = window.counted()[row];
        long unsure = window.unsure()[row];
        Weighing weighing = compiler.weighing(block.population().history(block.first() + row))
                .within(base + Long.numberOfTrailingZeros(window.looked()[row]), year);
        if (counted != -1L) {
            weighing = weighing.notBefore(base + Long.numberOfTrailingZeros(counted));
        }
        return unsure == 0 ? weighing : weighing.unsureOf(base + Long.numberOfTrailingZeros(unsure));
    }
}
