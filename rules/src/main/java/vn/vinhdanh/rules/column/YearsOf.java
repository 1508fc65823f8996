package vn.vinhdanh.rules.column;

import org.jspecify.annotations.Nullable;

/** Which years of a row are yes, and which unknown: those rated so, or those with an award. */
sealed interface YearsOf {

    /** Writes the years as recorded. The two masks of a row share no year. */
    void record(Block block, long[] yes, long[] unknown);

    /** Writes the years as the window lets them count. */
    default void fill(Block block, Window window, long[] yes, long[] unknown) {
        record(block, yes, unknown);
        long[] counted = window.counted();
        long[] unsure = window.unsure();
        for (int row = 0; row < block.size(); row++) {
            long doubtful = yes[row] & unsure[row];
            unknown[row] = (unknown[row] | doubtful) & counted[row];
            yes[row] = yes[row] & ~doubtful & counted[row];
        }
    }

    /** Years rated at that step or higher, 0 to 3. */
    record Rated(int step) implements YearsOf {

        @Override
        public void record(Block block, long[] yes, long[] unknown) {
            Population population = block.population();
            long[] employed = block.employed();
            population.copyAtLeast(step, block, yes);
            for (int row = 0; row < block.size(); row++) {
                yes[row] &= employed[row];
                unknown[row] = ~population.rated(block.first() + row) & employed[row];
            }
        }
    }

    /** Years with an award; the column is null when nobody has it. */
    record Awarded(@Nullable AwardColumn column) implements YearsOf {

        @Override
        public void record(Block block, long[] yes, long[] unknown) {
            AwardColumn.fill(column, block, AwardColumn.Taking.ALL, yes, unknown);
            long[] employed = block.employed();
            long[] complete = block.complete();
            for (int row = 0; row < block.size(); row++) {
                unknown[row] = (unknown[row] | (employed[row] & ~complete[row])) & ~yes[row];
            }
        }
    }
}
