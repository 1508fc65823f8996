package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.condition.Standards;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Years;

/** So many initiatives, or research tasks, of at least that reach. */
final class SolvedKernel implements Kernel {

    /** Sure ones are counted in so many bits, doubtful ones above them. */
    private static final int DOUBTFUL_BITS = 16;

    private static final int DOUBTFUL = 1 << DOUBTFUL_BITS;

    private static final int SURE = DOUBTFUL - 1;

    private final SolvedColumn column;
    private final int reach;
    private final int atLeast;
    private final boolean olderAsks;
    private final int on;
    /** For each list of awards that an initiative was used for: 1 when it may still count. */
    private final byte[] free;

    SolvedKernel(SolvedColumn column, Reach reach, int atLeast, boolean olderAsks, LocalDate on, byte[] free) {
        this.column = column;
        this.reach = reach.ordinal();
        this.atLeast = atLeast;
        this.olderAsks = olderAsks;
        this.on = SolvedColumn.kept(on.toEpochDay());
        this.free = free;
    }

    /** Which lists of awards leave an initiative free for an award of that kind. */
    static byte[] free(SolvedColumn column, boolean singleUse, AwardKind kind, Standards standards) {
        List<List<AwardKey>> lists = column.usedFor();
        byte[] free = new byte[lists.size()];
        for (int list = 0; list < free.length; list++) {
            boolean used =
                    singleUse && lists.get(list).stream().map(standards::kindOf).anyMatch(each -> isOther(each, kind));
            free[list] = (byte) (used ? 0 : 1);
        }
        return free;
    }

    private static boolean isOther(Optional<AwardKind> kind, AwardKind ours) {
        return kind.isPresent() && kind.get() != ours;
    }

    @Override
    public int cost() {
        return 10;
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        if (column.isEmpty()) {
            Arrays.fill(answers, 0, block.size(), Code.NOT_MET);
        } else if (!window.isSame(block.size())) {
            eachInItsWindow(block, window, answers);
        } else {
            Scores scores = block.scores(this);
            long looked = window.looked()[0] & window.counted()[0];
            scores.prepare(this, looked, window.unsure()[0], older(window, 0));
            int[] rows = block.takeInts(Block.ROWS);
            int hopeful = block.hopeful(answers, rows);
            if (2 * hopeful > block.size()) {
                allTogether(block, scores, answers);
            } else {
                rowByRow(block, scores, rows, hopeful, answers);
            }
            block.giveBack(rows);
        }
    }

    /** One pass over all that the rows have solved, summing up: what a row has is the difference of two sums. */
    private void allTogether(Block block, Scores scores, byte[] answers) {
        int first = column.first(block.first());
        int count = column.end(block.first() + block.size() - 1) - first;
        int[] sums = block.takeInts(count + 1);
        int sum = 0;
        sums[0] = 0;
        for (int place = 0; place < count; place++) {
            sum += score(scores, column.packed(first + place));
            sums[place + 1] = sum;
        }
        int before = 0;
        for (int row = 0; row < block.size(); row++) {
            int now = sums[column.end(block.first() + row) - first];
            answers[row] = (byte) Math.max(answers[row], code(now - before));
            before = now;
        }
        block.giveBack(sums);
    }

    private void rowByRow(Block block, Scores scores, int[] rows, int count, byte[] answers) {
        for (int each = 0; each < count; each++) {
            int row = rows[each];
            int score = 0;
            int end = column.end(block.first() + row);
            for (int place = column.first(block.first() + row); place < end; place++) {
                score += score(scores, column.packed(place));
            }
            answers[row] = (byte) Math.max(answers[row], code(score));
        }
    }

    private void eachInItsWindow(Block block, Window window, byte[] answers) {
        for (int row = 0; row < block.size(); row++) {
            if (answers[row] < Code.NOT_MET) {
                long looked = window.looked()[row] & window.counted()[row];
                long older = older(window, row);
                int score = 0;
                int end = column.end(block.first() + row);
                for (int place = column.first(block.first() + row); place < end; place++) {
                    int packed = column.packed(place);
                    score += score(packed, SolvedColumn.day(packed) <= on, looked, window.unsure()[row], older);
                }
                answers[row] = (byte) Math.max(answers[row], code(score));
            }
        }
    }

    private long older(Window window, int row) {
        return olderAsks ? window.counted()[row] & ~window.looked()[row] : 0;
    }

    private int code(int score) {
        int sure = score & SURE;
        return Code.of(sure, sure + (score >>> DOUBTFUL_BITS), atLeast);
    }

    private int score(Scores scores, int packed) {
        int score = scores.of(packed, on);
        int list = SolvedColumn.usedFor(packed);
        // One that was used does not count if it was for the other kind, and is no question if it is older.
        return list == 0 ? score : free[list] == 0 || scores.isOlder(packed) ? 0 : score;
    }

    /** What one counts: 1 when sure, one above the sure ones when doubtful, else 0. */
    int score(int packed, boolean recognised, long looked, long unsure, long older) {
        int back = SolvedColumn.back(packed);
        int list = SolvedColumn.usedFor(packed);
        if (back < 0 || back > Years.LAST || SolvedColumn.reach(packed) < reach || free[list] == 0) {
            return 0;
        }
        long year = 1L << (Years.LAST - back);
        if ((looked & year) != 0) {
            return recognised && (unsure & year) == 0 ? 1 : DOUBTFUL;
        }
        return (older & year) != 0 && list == 0 ? DOUBTFUL : 0;
    }
}
