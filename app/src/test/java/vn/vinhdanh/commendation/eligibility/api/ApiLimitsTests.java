package vn.vinhdanh.commendation.eligibility.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ApiLimitsTests {

    private final ApiLimits limits = new ApiLimits(Clock.fixed(Instant.parse("2026-11-21T00:00:30Z"), ZoneOffset.UTC));

    @Test
    void anAddressMayAskSoOftenAMinute() {
        exhaust("10.0.0.1");
        assertThat(limits.take("10.0.0.1")).isFalse();
        assertThat(limits.take("10.0.0.2")).isTrue();
    }

    /** A crowd of addresses makes the house forget whoever came first, not everybody. */
    @Test
    void aCrowdDoesNotFreeTheOthers() {
        for (int i = 0; i < ApiLimits.MOST_ADDRESSES / 2; i++) {
            limits.take("early " + i);
        }
        exhaust("10.0.0.1");
        for (int i = 0; i < ApiLimits.MOST_ADDRESSES - 1; i++) {
            limits.take("late " + i);
        }
        assertThat(limits.take("10.0.0.1")).isFalse();
        limits.take("one more");
        assertThat(limits.take("10.0.0.1")).isTrue();
    }

    private void exhaust(String address) {
        for (int i = 0; i < ApiLimits.A_MINUTE; i++) {
            assertThat(limits.take(address)).isTrue();
        }
    }
}
