package vn.vinhdanh.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/** One sentence shown once, on the page after an act: what has just been done. */
public record Notice(String key, List<String> arguments) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    public Notice {
        arguments = List.copyOf(arguments);
    }
}
