package vn.vinhdanh.printing.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.vinhdanh.printing.Unreadable;

/** Turns bytes into composed (NFC) Vietnamese text, whichever of the usual encodings they are in. */
public final class Text {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Pattern TONE_BEFORE_SHAPE =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309])([\\u0302\\u0306])");
    private static final Pattern STRAY_MARK =
            Pattern.compile("[\\u0300\\u0301\\u0302\\u0303\\u0306\\u0309\\u031B\\u0323]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\u0085]+");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f\\u001A\\u0085]]");

    /** What text of the fonts before Unicode (TCVN3) and twice-encoded UTF-8 look like inside a word. */
    private static final Pattern OLDER_FONT = Pattern.compile(
            "\\p{L}[\\u00A8\\u00B8\\u00B5\\u00B6\\u00B7\\u00B9\\u00BE\\u00BB\\u00BC\\u00BD\\u00AC\\u00AB\\u00A6\\u00D7\\u00F7]\\p{L}"
                    + "|\\p{L}[\\u00A8\\u00B8\\u00B6\\u00BE\\u00BC]|\\u00E1[\\u00BA\\u00BB][^\\s.,;:)]");

    private Text() {}

    /**
     * Decodes by byte order mark, else by what the bytes themselves allow: UTF-16, UTF-8, then Windows-1258.
     *
     * @throws Unreadable when no encoding yields words
     */
    public static String decode(byte[] bytes, String fileName) {
        var text = decoded(bytes, fileName);
        if (CONTROL.matcher(text).find()) {
            throw new Unreadable("printing.text.encoding", fileName);
        }
        if (isOlderFont(text)) {
            throw new Unreadable("printing.text.olderFont", fileName);
        }
        return text;
    }

    private static String decoded(byte[] bytes, String fileName) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return composed(strictly(StandardCharsets.UTF_8, bytes, 3, fileName));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return composed(strictly(StandardCharsets.UTF_16LE, bytes, 2, fileName));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return composed(strictly(StandardCharsets.UTF_16BE, bytes, 2, fileName));
        }
        if (zeros(bytes, 1) > 0.3 && zeros(bytes, 0) < 0.05) {
            return composed(strictly(StandardCharsets.UTF_16LE, bytes, 0, fileName));
        }
        if (zeros(bytes, 0) > 0.3 && zeros(bytes, 1) < 0.05) {
            return composed(strictly(StandardCharsets.UTF_16BE, bytes, 0, fileName));
        }
        try {
            return composed(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return windows1258(bytes, fileName);
        }
    }

    /** Windows-1258 writes ế as ê and a combining acute; marks that find no vowel mean that it was another encoding. */
    private static String windows1258(byte[] bytes, String fileName) {
        var text = composed(strictly(WINDOWS_1258, bytes, 0, fileName));
        if (STRAY_MARK.matcher(text).find()) {
            throw new Unreadable("printing.text.encoding", fileName);
        }
        return text;
    }

    private static String strictly(Charset charset, byte[] bytes, int from, String fileName) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new Unreadable("printing.text.encoding", fileName);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The share of zeros among every second byte, beginning with the given one. */
    private static double zeros(byte[] bytes, int first) {
        int seen = 0;
        int zero = 0;
        for (int i = first; i < Math.min(bytes.length, 8192); i += 2) {
            seen++;
            if (bytes[i] == 0) {
                zero++;
            }
        }
        return seen == 0 ? 0 : (double) zero / seen;
    }

    /** Whether bytes can be text at all: no control characters but those of lines and tabs, once decoded. */
    static boolean looksLikeText(byte[] bytes) {
        boolean wide = begins(bytes, 0xFF, 0xFE)
                || begins(bytes, 0xFE, 0xFF)
                || zeros(bytes, 0) > 0.3
                || zeros(bytes, 1) > 0.3;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            boolean control =
                    value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f' && value != 0x1A;
            // In UTF-16 the high byte of a Vietnamese letter is 0, 1, 3 or 0x1E, and Đ and đ end in 0x10 and 0x11.
            if (control && !(wide && (value <= 3 || value == 0x10 || value == 0x11 || value == 0x1E))) {
                odd++;
            }
        }
        return wide ? odd <= bytes.length / 50 : odd == 0;
    }

    /** Composed (NFC), with a tone typed before the vowel's shape put right. */
    public static String composed(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && !STRAY_MARK.matcher(text).find()) {
            return text;
        }
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(TONE_BEFORE_SHAPE.matcher(decomposed).replaceAll("$2$1"), Normalizer.Form.NFC);
    }

    /** On one line, composed, without invisible characters, with plain single spaces. */
    public static String oneLine(String text) {
        if (isPlainLine(text)) {
            return text;
        }
        var visible = INVISIBLE.matcher(composed(text)).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /** Whether there is nothing to put right: composed letters, signs, and single spaces between them, as in most cells. */
    private static boolean isPlainLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean sign = (each > ' ' && each <= '~')
                    || (each >= '\u00C0' && each <= '\u02FF')
                    || (each >= '\u1EA0' && each <= '\u1EF9');
            if (!sign && (space || each != ' ')) {
                return false;
            }
            space = !sign;
        }
        return !space || text.isEmpty();
    }

    /** Whether this is text of a font from before Unicode, whose letters are not what they seem. */
    public static boolean isOlderFont(String text) {
        return OLDER_FONT.matcher(text).find();
    }
}
