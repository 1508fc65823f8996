package vn.vinhdanh.rules.column;

import vn.vinhdanh.rules.fact.Years;

/** So many years in a row, and what must hold meanwhile. */
final class RunKernel implements Kernel {

    /** No calendar year: the run ends in the achievement year. */
    static final int ENDS_NOW = -1;

    private final YearsOf years;
    private final int times;
    /** The achievement year for which a run may also end a year earlier, or {@link #ENDS_NOW}. */
    private final int proposalYear;

    private final Kernel meanwhile;
    private final boolean nothingMeanwhile;

    RunKernel(YearsOf years, int times, int proposalYear, Every meanwhile) {
        this.years = years;
        this.times = times;
        this.proposalYear = proposalYear;
        this.meanwhile = meanwhile;
        nothingMeanwhile = meanwhile.isEmpty();
    }

    @Override
    public int cost() {
        return 2 + 2 * meanwhile.cost();
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        long[] yes = block.takeLongs();
        long[] possible = block.takeLongs();
        years.fill(block, window, yes, possible);
        for (int row = 0; row < block.size(); row++) {
            possible[row] |= yes[row];
        }
        if (proposalYear != ENDS_NOW) {
            endEarlier(block, yes, possible);
        }
        if (nothingMeanwhile) {
            runs(block.size(), yes, possible, answers);
        } else {
            runsWithMeanwhile(block, window, yes, possible, answers);
        }
        block.giveBack(yes);
        block.giveBack(possible);
    }

    private void runs(int rows, long[] yes, long[] possible, byte[] answers) {
        for (int row = 0; row < rows; row++) {
            int sure = Long.numberOfLeadingZeros(~yes[row]);
            int code = Code.of(sure, Long.numberOfLeadingZeros(~possible[row]), times);
            answers[row] = (byte) Math.max(answers[row], code);
        }
    }

    /**
     * Where the year before helps more, moves the masks by a year, so that the run seems to end in the achievement year. What is
     * looked at meanwhile reaches one year further back, which {@link #runsWithMeanwhile} knows by bit 0.
     */
    private void endEarlier(Block block, long[] yes, long[] possible) {
        for (int row = 0; row < block.size(); row++) {
            // Runs are told up to sixty years, so the lowest bit is free to carry the mark.
            yes[row] &= ~1L;
            if (block.population().year(block.first() + row) != proposalYear) {
                continue;
            }
            int sureNow = Years.run(yes[row], Years.LAST);
            int sureBefore = Years.run(yes[row], Years.LAST - 1);
            boolean before = sureNow == sureBefore
                    ? Years.run(possible[row], Years.LAST) < Years.run(possible[row], Years.LAST - 1)
                    : sureNow < sureBefore;
            if (before) {
                yes[row] = yes[row] << 1 | 1;
                possible[row] <<= 1;
            }
        }
    }

    private void runsWithMeanwhile(Block block, Window window, long[] yes, long[] possible, byte[] answers) {
        long[] looked = block.takeLongs();
        byte[] states = block.takeAnswers(answers);
        int longer = 0;
        for (int row = 0; row < block.size(); row++) {
            int sure = Years.run(yes[row], Years.LAST);
            int most = Years.run(possible[row], Years.LAST);
            states[row] = (byte) Math.max(states[row], Code.of(sure, most, times));
            looked[row] = back(sure >= times ? sure : most, yes[row]);
            longer |= most - sure;
        }
        byte[] inside = block.takeAnswers(states);
        meanwhile.weigh(block, window.looking(looked), inside);
        if (longer > 0) {
            tryLonger(block, window, yes, possible, states, inside);
        }
        for (int row = 0; row < block.size(); row++) {
            Kernel.worsen(answers, row, Math.max(states[row], inside[row]));
        }
        block.giveBack(looked);
        block.giveBack(states);
        block.giveBack(inside);
    }

    /** A run that is long enough, but fails inside, may still hold if the doubtful years before it were good. */
    private void tryLonger(Block block, Window window, long[] yes, long[] possible, byte[] states, byte[] inside) {
        long[] looked = block.takeLongs();
        byte[] longer = block.takeAnswers(states);
        for (int row = 0; row < block.size(); row++) {
            looked[row] = back(Years.run(possible[row], Years.LAST), yes[row]);
        }
        meanwhile.weigh(block, window.looking(looked), longer);
        for (int row = 0; row < block.size(); row++) {
            boolean doubt = states[row] == Code.MET
                    && inside[row] == Code.NOT_MET
                    && longer[row] != Code.NOT_MET
                    && Years.run(possible[row], Years.LAST) > Years.run(yes[row], Years.LAST);
            inside[row] = doubt ? Code.UNKNOWN : inside[row];
        }
        block.giveBack(looked);
        block.giveBack(longer);
    }

    /** The years of a run, one more where it ends a year earlier. */
    private long back(int run, long marked) {
        int ofEarlierEnd = proposalYear != ENDS_NOW ? (int) (marked & 1) : 0;
        return Years.from(Years.COUNT - run - ofEarlierEnd);
    }
}
