package vn.vinhdanh.commendation.ownrule;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Grade;

/** A file of law written out from a filled form, in the words a jurist would have used. */
public record WrittenRule(String path, String text) {

    private static final int LONGEST_KEY = 80;

    /**
     * An act of the ministry's own.
     *
     * @param number as printed on it; the key comes from it
     * @param checked how well somebody has read it; what nobody has compared with the text is a draft and decides nothing
     */
    public static WrittenRule act(
            String number,
            String vietnamese,
            String english,
            String issuer,
            LocalDate issued,
            LocalDate from,
            @Nullable LocalDate until,
            Checked checked) {
        String key = key(number);
        return new WrittenRule("acts/" + key + ".yaml", """
                act: %s
                names:
                  vi: %s
                  en: %s
                number: %s
                issuer: %s
                issued: %s
                in-force-from: %s
                %s%s
                """.formatted(
                        key,
                        quoted(vietnamese),
                        quoted(english),
                        quoted(number),
                        quoted(issuer),
                        issued,
                        from,
                        until == null ? "" : "in-force-until: " + until + "\n",
                        read(checked, "")));
    }

    /**
     * A limit over a list.
     *
     * @param ofHolders the award of which the share is taken; empty when the names say of what
     * @param act the key of the act that sets it
     */
    public static WrittenRule quota(
            String vietnamese,
            String english,
            String award,
            String ofHolders,
            int percent,
            LocalDate from,
            @Nullable LocalDate until,
            String act,
            String clause,
            Checked checked) {
        String key = key("ty-le " + award + " " + from);
        return new WrittenRule("quotas/" + key + ".yaml", """
                quotas:
                  - quota: %s
                    names:
                      vi: %s
                      en: %s
                    award: %s
                %s    percent: %s
                    in-force-from: %s
                %s    cites: { act: %s, clause: %s }
                    %s
                """.formatted(
                        key,
                        quoted(vietnamese),
                        quoted(english),
                        quoted(award),
                        ofHolders.isEmpty() ? "" : "    of-holders: " + quoted(ofHolders) + "\n",
                        percent,
                        from,
                        until == null ? "" : "    in-force-until: " + until + "\n",
                        quoted(act),
                        quoted(clause),
                        read(checked, "    ")));
    }

    private static String read(Checked checked, String indent) {
        boolean verified = checked.grade() == Grade.VERIFIED;
        return "checked: { on: " + checked.on() + ", grade: "
                + checked.grade().name().replace('_', ' ') + ", source: " + quoted(checked.source()) + " }"
                + (verified ? "" : "\n" + indent + "draft: true");
    }

    /** Lower-case words without marks, joined by hyphens. */
    static String key(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        String key =
                bare.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY).replaceAll("-$", "") : key;
    }

    /** As YAML writes a text that may hold anything. */
    private static String quoted(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
        return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
