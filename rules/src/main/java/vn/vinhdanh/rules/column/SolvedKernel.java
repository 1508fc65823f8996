package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.condition.Standards;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Years;

/** So many initiatives, or research tasks, of at least that reach. */
final class SolvedKernel implements Kernel {

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
            worst(block, answers);
            return;
        }
        for (int row = 0; row < block.size(); row++) {
            if (answers[row] < Code.NOT_MET) {
                long counted = window.counted()[row];
                long looked = window.looked()[row] & counted;
                long older = olderAsks ? counted & ~window.looked()[row] : 0;
                int code = count(block.first() + row, looked, looked & window.unsure()[row], older);
                answers[row] = (byte) Math.max(answers[row], code);
            }
        }
    }

    private int count(int row, long looked, long unsure, long older) {
        int sure = 0;
        int doubtful = 0;
        int end = column.end(row);
        for (int place = column.first(row); place < end; place++) {
            int packed = column.packed(place);
            int back = SolvedColumn.back(packed);
            if (back < 0 || SolvedColumn.reach(packed) < reach || free[SolvedColumn.usedFor(packed)] == 0) {
                continue;
            }
            long year = 1L << Years.LAST - back;
            if ((looked & year) != 0) {
                int isSure = SolvedColumn.day(packed) <= on && (unsure & year) == 0 ? 1 : 0;
                sure += isSure;
                doubtful += 1 - isSure;
            } else if ((older & year) != 0 && SolvedColumn.usedFor(packed) == 0) {
                doubtful++;
            }
        }
        return Code.of(sure, sure + doubtful, atLeast);
    }

    private static void worst(Block block, byte[] answers) {
        for (int row = 0; row < block.size(); row++) {
            answers[row] = (byte) Math.max(answers[row], Code.NOT_MET);
        }
    }
}
