package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.web.Refusal;

/** Points as people type them: the Vietnamese way, with at most two decimals. */
public final class Points {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private Points() {}

    /**
     * The points, or null where nothing was typed.
     *
     * @throws Refusal when they are no number from 0 to 1000 with at most two decimals
     */
    public static @Nullable BigDecimal orNull(@Nullable String typed) {
        String words = Wording.composed(typed);
        return words.isEmpty()
                ? null
                : of(words).orElseThrow(() -> new Refusal("emulationscoring.refusal.no-points", words));
    }

    /** The points in a text; empty when they are no number from 0 to 1000 with at most two decimals. */
    public static Optional<BigDecimal> of(String text) {
        return Cell.of(1, 0, text)
                .number()
                .filter(number -> number.signum() >= 0 && number.compareTo(MOST) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= Formula.DECIMALS)
                .map(number -> number.setScale(Formula.DECIMALS, RoundingMode.UNNECESSARY));
    }

    /** The points as they stand in a form, without grouping and idle zeros: 18,5. */
    public static String typed(@Nullable BigDecimal points) {
        return points == null ? "" : points.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
