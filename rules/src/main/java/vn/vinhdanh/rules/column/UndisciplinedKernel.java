package vn.vinhdanh.rules.column;

import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Years;

/** Not disciplined at that level or above in the years looked at; only the few rows with a measure are touched. */
record UndisciplinedKernel(DisciplineLevel from) implements Kernel {

    @Override
    public int cost() {
        return 0;
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        DisciplineColumn disciplines = block.population().disciplines();
        Sparse rows = disciplines.rows();
        for (int row = block.next(rows, 0); row < block.size(); row = block.next(rows, row + 1)) {
            int end = rows.end(block.first() + row);
            for (int record = rows.first(block.first() + row); record < end; record++) {
                long year = Years.only(block.place(row, Days.year(disciplines.decided(record))));
                if ((year & window.looked()[row]) != 0 && disciplines.level(record) >= from.ordinal()) {
                    answers[row] = Code.NOT_MET;
                }
            }
        }
    }
}
