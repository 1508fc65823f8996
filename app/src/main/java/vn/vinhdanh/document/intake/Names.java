package vn.vinhdanh.document.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that a document itself names in full, found again by the initials that its numbers use: "BKHCN" is the body
 * whose name has these initials.
 */
final class Names {

    private static final Pattern BODY =
            Pattern.compile("(?:Bộ|Ủy ban|Uỷ ban|Ban|Hội đồng|Tổng cục|Cục|Viện|Văn phòng)\\s+\\p{L}[\\p{L}\\s]{2,60}");
    private static final int SYLLABLES_AT_MOST = 12;

    private final Map<String, String> byInitials = new HashMap<>();

    Names(List<Passage> passages) {
        for (Passage passage : passages) {
            Matcher bodies = BODY.matcher(passage.text());
            int from = 0;
            while (bodies.find(from)) {
                note(bodies.group());
                from = bodies.start() + 2;
            }
        }
    }

    /** Notes each beginning of the words as a possible name: where it ends only the initials can tell. */
    private void note(String words) {
        StringBuilder initials = new StringBuilder();
        StringBuilder name = new StringBuilder();
        int syllables = 0;
        for (String syllable : words.strip().split("\\s+", -1)) {
            if (++syllables > SYLLABLES_AT_MOST) {
                return;
            }
            name.append(name.isEmpty() ? "" : " ").append(syllable);
            if (syllable.equals("và") || syllable.equals("các")) {
                continue;
            }
            initials.append(SourceText.folded(syllable).charAt(0));
            if (syllables > 1) {
                byInitials.putIfAbsent(initials.toString().toUpperCase(Locale.ROOT), name.toString());
            }
        }
    }

    /** The body whose initials these are; null where the document does not name it. */
    @Nullable
    String ofInitials(String initials) {
        return initials.length() < 3 ? null : byInitials.get(initials);
    }
}
