package vn.vinhdanh.rules.bonus;

import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;

/**
 * How much a ministry may set aside for emulation and commendation.
 *
 * @param percentOfPayroll of the yearly payroll by grade and rank, at most
 * @param percentForOrganising of the fund itself that may go into organising
 */
public record FundCeiling(
        int percentOfPayroll,
        int percentForOrganising,
        InForce inForce,
        Citation citation,
        Checked checked,
        boolean draft) {

    /** The largest fund for a payroll, in đồng, fractions dropped. */
    public long most(long payroll) {
        return payroll * percentOfPayroll / 100;
    }

    /** The largest part of a fund for organising, in đồng, fractions dropped. */
    public long mostForOrganising(long fund) {
        return fund * percentForOrganising / 100;
    }
}
