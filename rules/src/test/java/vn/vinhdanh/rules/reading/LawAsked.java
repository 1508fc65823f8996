package vn.vinhdanh.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.difference.LawDiff;
import vn.vinhdanh.rules.fact.Facts;

/** Asks the reader, the check and the law that came of it what the house asks, and demands an answer from each. */
final class LawAsked {

    /** Of the processor's time, so that a busy machine is nobody's fault. */
    private static final long SLOWEST = Duration.ofSeconds(4).toNanos();

    private LawAsked() {}

    /** @param shown how a failure names these files */
    static void of(List<LawFile> files, Supplier<String> shown) {
        long began = processorTime();
        try {
            Checkup checkup = LawCheck.of(files);
            areNamed(checkup.faults());
            areNamed(checkup.remarks());
            use(files);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError other) {
            fail(shown.get(), other);
        }
        long took = processorTime() - began;
        if (took >= SLOWEST) {
            fail("took " + Duration.ofNanos(took) + ": " + shown.get());
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void use(List<LawFile> files) {
        Law law;
        try {
            law = new LawReader(files).read();
        } catch (LawUnreadable unreadable) {
            areNamed(unreadable.faults());
            return;
        }
        LocalDate day = LocalDate.of(2025, 7, 1);
        Facts facts = Facts.ofPerson(2024).since(LocalDate.of(2001, 1, 1)).build();
        for (Award award : law.awards()) {
            assertThat(law.on(day).award(award.key()).weigh(facts).answer()).isNotNull();
        }
        assertThat(LawDiff.between(law, day.minusYears(4), day).awards()).isNotNull();
    }

    private static void areNamed(List<Fault> faults) {
        for (Fault each : faults) {
            assertThat(each.file()).isNotBlank();
            assertThat(each.line()).isPositive();
            assertThat(each.in(Locale.of("vi"))).isNotBlank();
            assertThat(each.in(Locale.ENGLISH)).isNotBlank();
        }
    }
}
