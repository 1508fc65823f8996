package vn.vinhdanh.rules.verdict;

import vn.vinhdanh.rules.catalogue.Citation;

/**
 * Where a condition stands.
 *
 * @param anchor its place on the award's page of law, stable while its version stands
 * @param draft shown, but decides nothing
 */
public record Clause(Citation citation, String anchor, boolean draft) {}
