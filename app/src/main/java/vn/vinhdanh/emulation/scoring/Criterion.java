package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;

/**
 * One line of a score sheet.
 *
 * @param ordinal its place in the group, from 1
 * @param maximum the most points it gives, or takes off in a penalty group; above 0
 * @param evidence whether a mark above zero must say what it rests on
 */
public record Criterion(long id, int ordinal, String wording, BigDecimal maximum, boolean evidence) {}
