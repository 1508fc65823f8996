package vn.vinhdanh.rules.verdict;

import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/**
 * The version of an award's rule that was applied.
 *
 * @param regime short name of the law it belongs to, for example L2022
 * @param stamp fingerprint of the version's own text, 16 hexadecimal digits; it changes when the encoding changes
 * @param draft loaded and shown, but not allowed to decide
 */
public record VersionUsed(
        String regime, InForce inForce, Citation citation, Said gist, Checked checked, String stamp, boolean draft) {}
