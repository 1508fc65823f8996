package vn.vinhdanh.web;

import java.io.Serial;

/** The same form was sent before and was taken then; it was not done twice (409). */
public final class AlreadyDoneProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public AlreadyDoneProblem() {
        super("already done", null, false, false);
    }
}
