package vn.vinhdanh.rules.column;

import java.util.function.ToIntFunction;
import vn.vinhdanh.rules.condition.MembersAwarded;
import vn.vinhdanh.rules.condition.MembersNotDisciplined;
import vn.vinhdanh.rules.fact.CollectiveYear;

/** What the members of a collective did in the achievement year; unknown where that is not on record. */
record MembersKernel(ToIntFunction<CollectiveYear> code) implements Kernel {

    static Kernel awarded(MembersAwarded condition) {
        return new MembersKernel(year -> {
            if (year.members() == 0) {
                return Code.UNKNOWN;
            }
            int holders = year.holders().getOrDefault(condition.award(), 0);
            return holders >= condition.needed(year.members()) ? Code.MET : Code.NOT_MET;
        });
    }

    static Kernel notDisciplined(MembersNotDisciplined condition) {
        return new MembersKernel(year -> year.disciplinedFrom(condition.from()) == 0 ? Code.MET : Code.NOT_MET);
    }

    static Kernel completed() {
        return new MembersKernel(year -> Code.of(year.allCompleted()));
    }

    @Override
    public int cost() {
        return 3;
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        for (int row = 0; row < block.size(); row++) {
            Kernel.worsen(answers, row, codeOf(block.population(), block.first() + row));
        }
    }

    private int codeOf(Population population, int row) {
        for (CollectiveYear each : population.collectiveYears().of(row)) {
            if (each.year() == population.year(row)) {
                return code.applyAsInt(each);
            }
        }
        return Code.UNKNOWN;
    }
}
