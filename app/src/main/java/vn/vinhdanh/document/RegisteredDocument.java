package vn.vinhdanh.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the register.
 *
 * @param number absent where the document bears none
 * @param registeredOn the day an officer confirmed it
 */
public record RegisteredDocument(
        DocumentId id,
        Direction direction,
        DocumentKind kind,
        @Nullable String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        LocalDate registeredOn,
        String place,
        String subject,
        String signedFor,
        String signedPost,
        String signedName) {

    /** Whether the house issued it or received it. */
    public enum Direction {
        ISSUED,
        RECEIVED;

        /** The bundle key of the word for it. */
        public String key() {
            return "document.direction." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Where the document is shown. */
    public String address() {
        return "/van-ban/" + id.value();
    }
}
