package vn.vinhdanh.rules.reading;

import vn.vinhdanh.rules.wording.Words;

/** Stops reading one part of a file; the reader goes on with the next part and reports all faults together. */
final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Wrong(String file, int line, Words what, Words mend) {
        super(what.key(), null, false, false);
        this.fault = new Fault(file, line, what, mend);
    }

    Fault fault() {
        return fault;
    }
}
