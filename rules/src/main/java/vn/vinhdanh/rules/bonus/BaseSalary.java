package vn.vinhdanh.rules.bonus;

import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;

/**
 * The base salary of public service, of which a bonus is a multiple.
 *
 * @param dong a month, in đồng
 */
public record BaseSalary(long dong, InForce inForce, Citation citation, Checked checked, boolean draft) {}
