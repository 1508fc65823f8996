package vn.vinhdanh.document.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.intake.Reading;

/**
 * A document on its way into the register.
 *
 * @param name of the file, or a word for pasted text
 * @param text the whole text, in which all places are counted
 * @param reading what was read; never changed
 * @param draft what an officer has made of it so far
 * @param document the document it became, once confirmed
 */
public record Intake(
        IntakeId id,
        String name,
        String text,
        Reading reading,
        Draft draft,
        State state,
        String changedBy,
        Instant changedAt,
        int version,
        @Nullable DocumentId document) {

    /** How far an intake has come. */
    public enum State {
        OPEN,
        CONFIRMED,
        DISCARDED
    }
}
