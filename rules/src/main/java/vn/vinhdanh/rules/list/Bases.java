package vn.vinhdanh.rules.list;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.vinhdanh.rules.catalogue.AwardKey;

/** What limits are counted over, from the record or by people. Empty means that the record does not say; it never means none. */
public interface Bases {

    /** A record that says nothing. */
    Bases UNKNOWN = new Bases() {
        @Override
        public Optional<Set<String>> holders(AwardKey award, String unit, int year) {
            return Optional.empty();
        }

        @Override
        public OptionalInt blocLeaders(int year) {
            return OptionalInt.empty();
        }

        @Override
        public OptionalInt members(String unit, int year) {
            return OptionalInt.empty();
        }
    };

    /**
     * Who received the award for that year, by the names that rows give their subjects.
     *
     * @param unit {@link ListRow#unit}; empty for all units together
     */
    Optional<Set<String>> holders(AwardKey award, String unit, int year);

    /** How many collectives lead a bloc of the ministry that year. */
    OptionalInt blocLeaders(int year);

    /** How many people belong to the unit at the end of that year, or on the day asked about. */
    OptionalInt members(String unit, int year);

    /**
     * What people counted where the record does not say what the limit of that key is taken of. The record goes first.
     *
     * @param unit {@link ListRow#unit}; empty when the limit is over the whole list
     */
    default OptionalInt counted(String quota, String unit, int year) {
        return OptionalInt.empty();
    }
}
