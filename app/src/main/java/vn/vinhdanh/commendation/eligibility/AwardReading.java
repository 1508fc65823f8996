package vn.vinhdanh.commendation.eligibility;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;

/**
 * Which award a text in a list means.
 *
 * @param sure whether the whole text is a name of the award, and not only its beginning
 */
record AwardReading(Award award, boolean sure) {

    private static final int SHORTEST = 2;
    private static final Pattern NUMBERING = Pattern.compile("^(?:[IVXLC]+|[A-H]|\\d{1,2})\\s*[.)/-]\\s*");

    /** Reads the text; longer texts are tried by their beginning, as in "Bằng khen của Bộ trưởng Bộ …". */
    static Optional<AwardReading> of(String text, Law law) {
        String bare = NUMBERING.matcher(text.strip()).replaceFirst("");
        Optional<Award> whole = law.called(bare);
        if (whole.isPresent()) {
            return whole.map(award -> new AwardReading(award, true));
        }
        return Optional.ofNullable(byBeginning(bare.split("\\s+"), law));
    }

    private static @Nullable AwardReading byBeginning(String[] words, Law law) {
        for (int length = words.length - 1; length >= SHORTEST; length--) {
            Optional<Award> found = law.called(String.join(" ", Arrays.copyOf(words, length)));
            if (found.isPresent()) {
                return new AwardReading(found.get(), false);
            }
        }
        return null;
    }
}
