package vn.vinhdanh.rules.catalogue;

import java.math.BigDecimal;

/** The money that goes with an award: a multiple of the base salary on the decision's day. */
public record Bonus(Subject subject, BigDecimal multiple, InForce inForce, Citation citation) {}
