package vn.vinhdanh.commendation.eligibility.web;

import java.time.LocalDate;
import vn.vinhdanh.rules.catalogue.Checked;

/**
 * How well something was compared with its source.
 *
 * @param grade the bundle key of the grade
 * @param text the working note of whoever compared it
 */
public record SourceNote(String grade, LocalDate on, String text) {

    static SourceNote of(Checked checked) {
        return new SourceNote(VerdictView.grade(checked.grade().name()), checked.on(), checked.source());
    }

    /** The law's own notes are English and plain; a ministry writes its own in its language. */
    public boolean english() {
        return text.chars().allMatch(letter -> letter < 0x80);
    }
}
