package vn.vinhdanh.bench.weigh;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Objects;

/** Counts the seconds of computing, not those of waiting: other programs on the machine disturb it little. */
enum CpuClock {
    /** What this thread computed. The collection of garbage is not in it. */
    THREAD {
        @Override
        double seconds() {
            return THREADS.getCurrentThreadCpuTime() / 1e9;
        }
    },
    /** What all threads of the process computed, those of native libraries and of the virtual machine too. */
    PROCESS {
        @Override
        double seconds() {
            return PROCESSES.getProcessCpuTime() / 1e9;
        }
    };

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESSES =
            Objects.requireNonNull(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class));

    /** Since some moment. */
    abstract double seconds();
}
