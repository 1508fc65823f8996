package vn.vinhdanh.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses of our own pages, with one query value changed and all others kept. */
public final class Address {

    private Address() {}

    /**
     * The address with the query value set, or without it when the value is null or empty.
     *
     * @param address path and query, such as {@link Page#address()}
     */
    public static String with(String address, String name, @Nullable Object value) {
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        List<String> kept = new ArrayList<>();
        if (question >= 0) {
            for (String pair : address.substring(question + 1).split("&", -1)) {
                if (!pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "=")) {
                    kept.add(pair);
                }
            }
        }
        String said = value == null ? "" : value.toString();
        if (!said.isEmpty()) {
            kept.add(name + "=" + URLEncoder.encode(said, StandardCharsets.UTF_8));
        }
        return kept.isEmpty() ? path : path + "?" + String.join("&", kept);
    }

    /** The query values of an address except the named ones: a form that changes one of them carries the others along. */
    public static List<Map.Entry<String, String>> values(String address, String... except) {
        int question = address.indexOf('?');
        List<String> left = List.of(except);
        List<Map.Entry<String, String>> values = new ArrayList<>();
        if (question < 0) {
            return values;
        }
        for (String pair : address.substring(question + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && !left.contains(pair.substring(0, equals))) {
                values.add(Map.entry(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return values;
    }

    /** What a browser sent broken is kept as it came. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
