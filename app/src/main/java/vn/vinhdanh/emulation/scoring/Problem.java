package vn.vinhdanh.emulation.scoring;

import java.util.List;

/**
 * What a pasted sheet said that was not understood.
 *
 * @param key the sentence in the bundles, said with the arguments
 */
public record Problem(String key, List<String> arguments) {

    static Problem of(String key, String... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
