package vn.vinhdanh.rules;

import java.time.LocalDate;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Said;

/**
 * What a new text says of dossiers that fall between it and the old one.
 *
 * @param key its name, that of its file
 * @param act the new text
 * @param starts the first day of the new text; dossiers received before it stay on the old one
 * @param basis from that day on, which day chooses: with {@link VersionChoice.Basis#ACHIEVEMENT_YEAR} achievements of years that
 *     ended before the start stay on the old text although the dossier came later
 * @param favourable whether who stays on the old text gets the new one where it is better for him
 * @param draft not read in a source: said, and without effect
 */
public record Transition(
        String key,
        ActKey act,
        LocalDate starts,
        VersionChoice.Basis basis,
        boolean favourable,
        boolean draft,
        Citation citation,
        Said gist,
        Checked checked) {}
