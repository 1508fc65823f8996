package vn.vinhdanh.identity;

import java.time.LocalDate;
import java.util.Set;

/** Identity knows scopes by number only; the organization room tells which units lie below a unit on a day. */
public interface UnitTree {

    /** The unit itself, all units below it on the day, and the predecessors that were merged into any of them. */
    Set<Long> scopeOf(long unit, LocalDate day);
}
