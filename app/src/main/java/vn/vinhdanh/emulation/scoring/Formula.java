package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How the official mark comes of the three: each member's own total, the mean of the others' totals, the total the emulation office
 * checked. The page shows it in words.
 *
 * @param self weight of the own total, in per cent
 * @param cross weight of the mean of the others', in per cent
 * @param desk weight of the checked total, in per cent; the three come to 100
 * @param trimmed so many of the highest and so many of the lowest of the others' totals are left out; none where too few would remain
 */
public record Formula(BigDecimal self, BigDecimal cross, BigDecimal desk, int trimmed) {

    /** The usual one: 60 per cent the checked total, 40 per cent the mean of the others'. */
    public static final Formula USUAL = new Formula(BigDecimal.ZERO, BigDecimal.valueOf(40), BigDecimal.valueOf(60), 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Decimals of an official mark; two members with the same ones are tied. */
    public static final int DECIMALS = 2;

    /** Whether the weights come to 100 and none is below zero. */
    public boolean isWhole() {
        return self.signum() >= 0
                && cross.signum() >= 0
                && desk.signum() >= 0
                && self.add(cross).add(desk).compareTo(HUNDRED) == 0;
    }

    /**
     * The official mark, rounded once, half up.
     *
     * @param others the totals the other members gave; without any, that part counts zero
     */
    public BigDecimal result(BigDecimal own, List<BigDecimal> others, BigDecimal checked) {
        List<BigDecimal> counted = counted(others);
        BigDecimal many = BigDecimal.valueOf(Math.max(1, counted.size()));
        BigDecimal sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return own.multiply(self)
                .add(checked.multiply(desk))
                .multiply(many)
                .add(sum.multiply(cross))
                .divide(many.multiply(HUNDRED), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The mean of the others' totals that count, for showing; empty without any. */
    public Optional<BigDecimal> mean(List<BigDecimal> others) {
        List<BigDecimal> counted = counted(others);
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(counted.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(counted.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    private List<BigDecimal> counted(List<BigDecimal> others) {
        return others.size() <= 2 * trimmed
                ? others
                : others.stream().sorted().toList().subList(trimmed, others.size() - trimmed);
    }
}
