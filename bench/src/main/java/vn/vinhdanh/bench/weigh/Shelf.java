package vn.vinhdanh.bench.weigh;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.verdict.Verdict;

/** Takes verdicts as a caller would, so that none of their parts can be left out because nobody looks. */
sealed interface Shelf {

    /** What the name of a figure ends with. */
    String figure();

    /** What of the explanations is made, for people. */
    String name();

    /** Takes one. */
    void keep(Verdict verdict);

    /** Keeps the last thousand, with their findings; their words are written when somebody reads them, and nobody does. */
    final class Kept implements Shelf {

        private final @Nullable Verdict[] last = new @Nullable Verdict[1_024];
        private int next;

        @Override
        public String figure() {
            return "";
        }

        @Override
        public String name() {
            return "explained";
        }

        @Override
        public void keep(Verdict verdict) {
            last[next++ & (last.length - 1)] = verdict;
        }
    }

    /** Has every word written as well. */
    final class ReadThrough implements Shelf {

        private int sum;

        @Override
        public String figure() {
            return ".in-words";
        }

        @Override
        public String name() {
            return "explained and every word of it made";
        }

        @Override
        public void keep(Verdict verdict) {
            sum += Explanation.read(verdict);
        }

        int sum() {
            return sum;
        }
    }
}
