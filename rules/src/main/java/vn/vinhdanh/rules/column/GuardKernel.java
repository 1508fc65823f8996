package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.fact.Years;

/** A guard compiled for all rows of a block. */
interface GuardKernel {

    /** Narrows what counts, and worsens the answers where the guard says no or leaves a doubt. */
    void narrow(Block block, Window window, byte[] answers);

    /** Nothing may be pending. */
    record Pending() implements GuardKernel {

        @Override
        public void narrow(Block block, Window window, byte[] answers) {
            for (int row = 0; row < block.size(); row++) {
                int code = switch (block.population().pending(block.first() + row)) {
                    case NO -> Code.MET;
                    case UNKNOWN -> Code.UNKNOWN;
                    case YES -> Code.NOT_MET;
                };
                Kernel.worsen(answers, row, code);
            }
        }
    }

    /** After discipline, years count from its end. */
    record AfterDiscipline(int on) implements GuardKernel {

        static GuardKernel on(LocalDate day) {
            return new AfterDiscipline(Days.pack(day));
        }

        @Override
        public void narrow(Block block, Window window, byte[] answers) {
            Sparse rows = block.population().disciplines().rows();
            for (int row = block.next(rows, 0); row < block.size(); row = block.next(rows, row + 1)) {
                narrow(block, row, window);
                Kernel.worsen(answers, row, code(block.population().disciplines(), block.first() + row));
            }
        }

        private void narrow(Block block, int row, Window window) {
            DisciplineColumn disciplines = block.population().disciplines();
            int end = disciplines.rows().end(block.first() + row);
            for (int record = disciplines.rows().first(block.first() + row); record < end; record++) {
                int ends = disciplines.ends(record);
                if (ends == Days.NONE || disciplines.decided(record) > on) {
                    continue;
                }
                int place = block.place(row, Days.year(ends));
                boolean wholeYear = Days.endsYear(ends);
                window.counted()[row] &= Years.from(wholeYear ? place + 1 : place);
                if (!wholeYear && window.counted()[row] == Years.from(place)) {
                    window.unsure()[row] = Years.only(place);
                }
            }
        }

        /** What the first measure that is not over yet comes to. */
        private int code(DisciplineColumn disciplines, int row) {
            int end = disciplines.rows().end(row);
            for (int record = disciplines.rows().first(row); record < end; record++) {
                int ends = disciplines.ends(record);
                if (disciplines.decided(record) > on) {
                    continue;
                }
                if (ends == Days.NONE) {
                    return Code.UNKNOWN;
                }
                if (ends >= on) {
                    return Code.NOT_MET;
                }
            }
            return Code.MET;
        }
    }

    /** Years count on from the last time the award was surely given for merit; a later one without a decision is asked. */
    record FromLastAward(@Nullable AwardColumn column) implements GuardKernel {

        @Override
        public void narrow(Block block, Window window, byte[] answers) {
            if (column == null) {
                return;
            }
            long[] sure = block.takeLongs();
            long[] unsure = block.takeLongs();
            AwardColumn.fill(column, block, AwardColumn.Taking.MERIT, sure, unsure);
            for (int row = 0; row < block.size(); row++) {
                int last = Years.LAST - Long.numberOfLeadingZeros(sure[row]);
                int open = Years.LAST - Long.numberOfLeadingZeros(unsure[row]);
                window.counted()[row] &= Years.from(last + 1);
                Kernel.worsen(answers, row, last == Years.LAST ? Code.NOT_MET : open > last ? Code.UNKNOWN : Code.MET);
            }
            block.giveBack(sure);
            block.giveBack(unsure);
        }
    }
}
