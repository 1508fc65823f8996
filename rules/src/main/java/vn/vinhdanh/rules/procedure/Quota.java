package vn.vinhdanh.rules.procedure;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/**
 * A limit over a list, not over one subject.
 *
 * @param award whose number is limited
 * @param ofHolders the limit is a share of the holders of this award; null when the share is of something the names describe
 * @param percent the largest share
 */
public record Quota(
        String key,
        Said names,
        AwardKey award,
        @Nullable AwardKey ofHolders,
        int percent,
        InForce inForce,
        Citation citation,
        boolean draft) {

    /** The largest number allowed over a base of that many, fractions dropped. */
    public int allowed(int base) {
        return (int) ((long) base * percent / 100);
    }
}
