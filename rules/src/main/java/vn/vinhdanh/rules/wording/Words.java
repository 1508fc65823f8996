package vn.vinhdanh.rules.wording;

import java.util.List;

/** A sentence before it has a language: the key of its pattern and its arguments, {0} first. */
public record Words(String key, List<Argument> arguments) {

    public Words {
        arguments = List.copyOf(arguments);
    }

    /** Words with these arguments. */
    public static Words of(String key, Argument... arguments) {
        return new Words(key, List.of(arguments));
    }
}
