package vn.vinhdanh.rules.reading;

import java.util.List;
import java.util.stream.Collectors;

/** The law files have faults, all of them listed. Nothing was loaded. */
public final class LawUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    LawUnreadable(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order of the files. */
    public List<Fault> faults() {
        return faults;
    }
}
