package vn.vinhdanh.rules.column;

import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.Years;

/** The proposal rests on an achievement of this kind; few proposals do. */
record ClaimedKernel(AchievementKind kind) implements Kernel {

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        Kept<Achievement> achievements = block.population().achievements();
        int row = 0;
        while (row < block.size()) {
            int next = block.next(achievements.rows(), row);
            for (; row < next; row++) {
                answers[row] = Code.NOT_MET;
            }
            if (row < block.size()) {
                Kernel.worsen(answers, row, code(block, row, window.looked()[row]));
                row++;
            }
        }
    }

    private int code(Block block, int row, long looked) {
        int code = Code.NOT_MET;
        for (Achievement each : block.population().achievements().of(block.first() + row)) {
            boolean inPeriod = (Years.only(block.place(row, each.year())) & looked) != 0;
            if (inPeriod && each.kind() == kind && each.confirmed() != Truth.NO) {
                code = Math.min(code, Code.of(each.confirmed()));
            }
        }
        return code;
    }
}
