package vn.vinhdanh.rules.reading;

import java.util.List;
import vn.vinhdanh.rules.wording.Words;

/**
 * What looking through all files of the law has found.
 *
 * @param faults what must be mended; none when the law is sound
 * @param remarks what people should know: drafts, what is not formalised yet, declared gaps
 * @param summary how much there is, in one sentence
 */
public record Checkup(List<Fault> faults, List<Fault> remarks, Words summary) {

    public Checkup {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing must be mended. */
    public boolean sound() {
        return faults.isEmpty();
    }
}
