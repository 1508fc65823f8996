package vn.vinhdanh.web;

import java.io.Serial;

/** Someone else changed the thing since this form was opened (409). What was typed is shown back. */
public final class StaleProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public StaleProblem() {
        super("stale form", null, false, false);
    }
}
