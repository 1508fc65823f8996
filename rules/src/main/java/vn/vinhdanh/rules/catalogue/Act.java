package vn.vinhdanh.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal text.
 *
 * @param number as printed on the text, for example 06/2022/QH15
 * @param issuer who issued it, in Vietnamese as on the text
 * @param touches the acts it amends or details
 * @param draft known second-hand only: shown, never decides
 * @param note what the reader should know about this entry, or null
 */
public record Act(
        ActKey key,
        Said names,
        String number,
        String issuer,
        LocalDate issued,
        InForce inForce,
        List<ActKey> touches,
        boolean draft,
        Checked checked,
        @Nullable Said note) {}
