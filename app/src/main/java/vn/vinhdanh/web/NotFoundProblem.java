package vn.vinhdanh.web;

import java.io.Serial;

/** There is no such thing, or none that this viewer may see; both are answered alike (404). */
public final class NotFoundProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public NotFoundProblem() {
        super("not found", null, false, false);
    }
}
