package vn.vinhdanh.bench.weigh;

/**
 * One way of weighing the four rules. It holds the people in the form that suits it best, made before the clock runs; what is
 * measured is the way from there to the verdicts, every time anew.
 */
interface Contender extends AutoCloseable {

    /** What its figure is called, between {@code weigh.} and {@code .per-cpu-second}. */
    String figure();

    /** What it is, for people. */
    String name();

    /** How many people it weighs: the first so many of the population. */
    int people();

    /** Weighs all of them. */
    Verdicts weigh();

    /** Whether it works in threads that the virtual machine does not know, so that the whole process must be clocked. */
    default boolean worksOutside() {
        return false;
    }

    @Override
    default void close() {}
}
