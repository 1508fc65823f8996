package vn.vinhdanh.commendation.eligibility.api;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** So many requests a minute from one address, so that no program can exhaust the house. Kept in memory only. */
@Component
class ApiLimits {

    /** The most requests a minute from one address. */
    static final int A_MINUTE = 240;

    private static final int MOST_ADDRESSES = 20_000;

    private final Clock clock;
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private volatile long minute;

    ApiLimits(Clock clock) {
        this.clock = clock;
    }

    /** Whether the address may ask once more in this minute. */
    boolean take(String address) {
        long now = clock.millis() / 60_000;
        if (now != minute || counts.size() > MOST_ADDRESSES) {
            minute = now;
            counts.clear();
        }
        return counts.computeIfAbsent(address, first -> new AtomicInteger()).incrementAndGet() <= A_MINUTE;
    }
}
