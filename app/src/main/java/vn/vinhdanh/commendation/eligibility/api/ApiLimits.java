package vn.vinhdanh.commendation.eligibility.api;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** So many requests a minute from one address, so that no program can exhaust the house. Kept in memory only. */
@Component
class ApiLimits {

    /** The most requests a minute from one address. */
    static final int A_MINUTE = 240;

    /** The most addresses remembered; beyond them the one that came first is forgotten, and none else. */
    static final int MOST_ADDRESSES = 20_000;

    private final Clock clock;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private long minute;

    ApiLimits(Clock clock) {
        this.clock = clock;
    }

    /** Whether the address may ask once more in this minute. */
    synchronized boolean take(String address) {
        long now = clock.millis() / 60_000;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        int asked = counts.merge(address, 1, Integer::sum);
        if (counts.size() > MOST_ADDRESSES) {
            counts.remove(counts.keySet().iterator().next());
        }
        return asked <= A_MINUTE;
    }
}
