package vn.vinhdanh.emulation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.emulation.pact.AllotmentSheet;
import vn.vinhdanh.web.Refusal;

/** What people type into the forms of this room, on its way to be understood. */
final class Typed {

    private Typed() {}

    /** A number written the Vietnamese way, or null where nothing was written. */
    static @Nullable BigDecimal amount(@Nullable String typed) {
        String words = Wording.composed(typed);
        return words.isEmpty()
                ? null
                : AllotmentSheet.amount(words).orElseThrow(() -> new Refusal("emulation.refusal.no-number", words));
    }

    /** The years to choose from: those on record, and this one. */
    static List<Integer> years(List<Integer> known, int chosen, int now) {
        return IntStream.concat(known.stream().mapToInt(Integer::intValue), IntStream.of(chosen, now))
                .distinct()
                .boxed()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
    }
}
