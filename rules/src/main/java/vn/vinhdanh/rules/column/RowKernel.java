package vn.vinhdanh.rules.column;

/** A condition on what a row is, whatever years are looked at. */
record RowKernel(Of code) implements Kernel {

    /** Tells the {@link Code} of a row. */
    interface Of {
        int of(Population population, int row);
    }

    @Override
    public int cost() {
        return 3;
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        for (int row = 0; row < block.size(); row++) {
            Kernel.worsen(answers, row, code.of(block.population(), block.first() + row));
        }
    }
}
