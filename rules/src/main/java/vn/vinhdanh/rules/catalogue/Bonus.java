package vn.vinhdanh.rules.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The money that goes with an award: a multiple of the base salary on the decision's day.
 *
 * @param atMost the multiple is a ceiling; whoever decides sets the sum below it
 * @param checked when it was compared with a source, and which; null when the file does not say
 * @param draft not read in the act of these days: shown, and paid only after somebody has looked it up
 */
public record Bonus(
        Subject subject,
        BigDecimal multiple,
        boolean atMost,
        InForce inForce,
        Citation citation,
        @Nullable Checked checked,
        boolean draft) {}
