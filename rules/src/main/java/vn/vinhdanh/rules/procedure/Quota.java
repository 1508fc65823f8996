package vn.vinhdanh.rules.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/**
 * A limit over a list, not over one subject.
 *
 * @param award whose number is limited
 * @param ofHolders the limit is a share of the holders of this award; null when the share is of something else
 * @param percent the largest share
 * @param base what the share is taken of
 * @param per whether it holds for each unit or for everything together
 * @param atLeast so many are allowed whatever the share gives; 0 when the text says nothing of the kind
 * @param rounding what becomes of a fraction; downward unless the text says otherwise, since more than the share is more
 * @param routes the limit binds only those who come these ways, by their names; empty where it binds every way
 */
public record Quota(
        String key,
        Said names,
        AwardKey award,
        @Nullable AwardKey ofHolders,
        int percent,
        InForce inForce,
        Citation citation,
        boolean draft,
        Base base,
        Per per,
        int atLeast,
        Rounding rounding,
        List<String> routes) {

    public Quota {
        routes = List.copyOf(routes);
    }

    /** What a share is taken of. */
    public enum Base {
        /** The holders of the award named. */
        HOLDERS,
        /** The collectives that lead the ministry's blocs. */
        BLOC_LEADERS,
        /** The members. */
        MEMBERS,
        /** Something that only the names describe: people count it. */
        DESCRIBED
    }

    /** Over what the limit is counted. */
    public enum Per {
        UNIT,
        LIST
    }

    /** What becomes of a fraction. */
    public enum Rounding {
        DOWN(RoundingMode.FLOOR),
        NEAREST(RoundingMode.HALF_UP),
        UP(RoundingMode.CEILING);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }
    }

    /** A share over everything together, fractions dropped. */
    public Quota(
            String key,
            Said names,
            AwardKey award,
            @Nullable AwardKey ofHolders,
            int percent,
            InForce inForce,
            Citation citation,
            boolean draft) {
        this(
                key,
                names,
                award,
                ofHolders,
                percent,
                inForce,
                citation,
                draft,
                ofHolders == null ? Base.DESCRIBED : Base.HOLDERS,
                Per.LIST,
                0,
                Rounding.DOWN,
                List.of());
    }

    /** Whether somebody who comes this way asks for one of its places; so does one whose way nobody knows. */
    public boolean binds(@Nullable String route) {
        return routes.isEmpty() || route == null || routes.contains(route);
    }

    /** The share before rounding, to the hundredth: percents of a whole number have no more. */
    public BigDecimal share(int of) {
        return BigDecimal.valueOf((long) of * percent, 2);
    }

    /** The largest number allowed over a base of that many, rounded as the text says. */
    public int allowed(int of) {
        return Math.max(atLeast, share(of).setScale(0, rounding.mode).intValueExact());
    }
}
