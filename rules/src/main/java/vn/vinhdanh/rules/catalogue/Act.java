package vn.vinhdanh.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal text.
 *
 * @param number as printed on the text, for example 06/2022/QH15
 * @param issuer who issued it, in Vietnamese as on the text
 * @param issued null when the day was not read
 * @param inForce null when its first day was not read; the note then says what is known
 * @param touches the acts it amends or details
 * @param draft known second-hand only: shown, never decides
 * @param note what the reader should know about this entry, or null
 */
public record Act(
        ActKey key,
        Said names,
        String number,
        String issuer,
        @Nullable LocalDate issued,
        @Nullable InForce inForce,
        List<ActKey> touches,
        boolean draft,
        Checked checked,
        @Nullable Said note) {

    /** Whether it is known to be in force on that day. */
    public boolean inForceOn(LocalDate day) {
        return inForce != null && inForce.covers(day);
    }
}
