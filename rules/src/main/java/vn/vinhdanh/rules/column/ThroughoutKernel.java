package vn.vinhdanh.rules.column;

/** Every year of the period is rated at that step or higher, 0 to 3; what the guards let count does not matter. */
record ThroughoutKernel(int step) implements Kernel {

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        long[] good = block.takeLongs();
        Population population = block.population();
        population.copyAtLeast(step, block, good);
        for (int row = 0; row < block.size(); row++) {
            long looked = window.looked()[row];
            long rated = population.rated(block.first() + row);
            boolean bad = (rated & ~good[row] & looked) != 0;
            boolean open = (~rated & looked) != 0;
            Kernel.worsen(answers, row, bad ? Code.NOT_MET : open ? Code.UNKNOWN : Code.MET);
        }
        block.giveBack(good);
    }
}
