package vn.vinhdanh.commendation.ownrule;

import java.time.Instant;
import vn.vinhdanh.rules.reading.LawFile;

/**
 * A file of the ministry's own rules, kept in this house.
 *
 * @param path as in a folder laid out like {@code law/}, for example quotas/ty-le.yaml
 * @param dropped taken out of force, but kept
 * @param changedBy the name of the account
 */
public record OwnRule(
        OwnRuleId id, String path, String text, boolean dropped, String changedBy, Instant changedAt, int version) {

    /** The same as a file for the reader of the law. */
    LawFile file() {
        return LawFile.ministry(path, text, path);
    }

    /** Its stable address. */
    public String address() {
        return "/quan-tri/luat/tep/" + id;
    }
}
