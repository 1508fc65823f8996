package vn.vinhdanh.rules.fact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The height of a leading post, the highest first. Posts that the law calls equivalent share a level. */
public enum PostLevel {
    /** Top leaders of the State, of a central body or of a province. */
    CENTRAL_LEADER,
    /** Bộ trưởng. */
    MINISTER,
    /** Thứ trưởng. */
    DEPUTY_MINISTER,
    /** Tổng cục trưởng. */
    GENERAL_DEPARTMENT_HEAD,
    /** Phó Tổng cục trưởng. */
    GENERAL_DEPARTMENT_DEPUTY,
    /** Vụ trưởng, and the heads of the ministry's other units. */
    DEPARTMENT_HEAD,
    /** Giám đốc Sở. */
    PROVINCIAL_HEAD,
    /** Phó Vụ trưởng, and the deputies of the ministry's other units. */
    DEPARTMENT_DEPUTY,
    /** Phó Giám đốc Sở. */
    PROVINCIAL_DEPUTY;

    /** How titles of posts begin, the longer before those they contain. */
    private static final List<Map.Entry<Pattern, PostLevel>> TITLES = List.of(
            title("phó tổng cục trưởng", GENERAL_DEPARTMENT_DEPUTY),
            title("tổng cục trưởng", GENERAL_DEPARTMENT_HEAD),
            title("phó (vụ|cục) trưởng|phó chánh (văn phòng|thanh tra) bộ", DEPARTMENT_DEPUTY),
            title("(vụ|cục) trưởng|chánh (văn phòng|thanh tra) bộ", DEPARTMENT_HEAD),
            title("phó giám đốc sở", PROVINCIAL_DEPUTY),
            title("giám đốc sở", PROVINCIAL_HEAD),
            title("thứ trưởng", DEPUTY_MINISTER),
            title("bộ trưởng", MINISTER));

    private static Map.Entry<Pattern, PostLevel> title(String beginning, PostLevel level) {
        return Map.entry(Pattern.compile("^(quyền )?(" + beginning + ")(?!\\p{L})"), level);
    }

    /**
     * The level of a post by its title as it is written, marks and all; empty when the title does not tell. Which posts are
     * equal to these is for the law and for people; only those named here are recognised.
     */
    public static Optional<PostLevel> of(String title) {
        String bare = Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        return TITLES.stream()
                .filter(each -> each.getKey().matcher(bare).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether this post stands at that level or higher. */
    public boolean atLeast(PostLevel other) {
        return compareTo(other) <= 0;
    }
}
