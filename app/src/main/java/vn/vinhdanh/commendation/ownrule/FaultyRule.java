package vn.vinhdanh.commendation.ownrule;

import java.util.List;
import vn.vinhdanh.rules.reading.Fault;

/** With this text the law would no longer be whole. Nothing was written. */
public final class FaultyRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyRule(List<Fault> faults) {
        super("faults in a ministry's own rules: " + faults.size(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, where, and how to mend it. */
    public List<Fault> faults() {
        return faults;
    }
}
