package vn.vinhdanh.rules.bonus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.vinhdanh.rules.catalogue.Bonus;

/**
 * What one award brings: the multiple, the salary and the rounding it was computed with.
 *
 * @param dong the sum, in đồng; the most that may be given when the multiple is a ceiling
 */
public record Amount(long dong, Bonus bonus, BaseSalary salary, BonusRule rounding) {

    /** Computes the sum: the multiple of the salary, rounded upward. */
    public static Amount of(Bonus bonus, BaseSalary salary, BonusRule rounding) {
        BigDecimal step = BigDecimal.valueOf(rounding.number());
        BigDecimal steps =
                bonus.multiple().multiply(BigDecimal.valueOf(salary.dong())).divide(step, 0, RoundingMode.CEILING);
        return new Amount(steps.multiply(step).longValueExact(), bonus, salary, rounding);
    }

    /** Whether the sum is a ceiling, below which whoever decides sets it. */
    public boolean atMost() {
        return bonus.atMost();
    }

    /** Whether a part of it was not read in the act of the day; it must then be looked up before it is paid. */
    public boolean draft() {
        return bonus.draft() || salary.draft() || rounding.draft();
    }
}
