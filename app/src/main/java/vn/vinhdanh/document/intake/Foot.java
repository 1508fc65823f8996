package vn.vinhdanh.document.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Separates the body from what stands below it, and reads that: recipients with copies, and the signature. */
final class Foot {

    private static final Pattern ON_BEHALF = Pattern.compile("^(KT|TM|TL|TUQ|Q)\\s?\\.\\s*\\p{Lu}.*");
    private static final Pattern POST = Pattern.compile(
            "^(?:(?:PHÓ|THỨ|QUYỀN|ỦY VIÊN)\\s+)?(?:BỘ TRƯỞNG|TRƯỞNG|CHỦ TỊCH|VỤ TRƯỞNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|GIÁM ĐỐC"
                    + "|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|THỦ TƯỚNG).{0,60}$");
    private static final Pattern NAME =
            Pattern.compile("^(?:(?:GS|PGS|TS|ThS)\\.?\\s*)*(\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,5})$");
    private static final Pattern COPIES = Pattern.compile("\\((\\d{1,4})\\s*(?:b|bản|bộ)\\.?\\)");
    private static final Pattern NOTE = Pattern.compile("\\(((?:để|đề)\\s+[^)]{1,40})\\)");
    private static final Pattern FILED = Pattern.compile("^Lưu\\s*:?\\s*");
    private static final int LABEL_AT_MOST = 14;

    private final List<Passage> body;
    private final List<Passage> recipients = new ArrayList<>();
    private Reading.@Nullable Signature signature;
    private @Nullable Span signatureSpan;
    private boolean labelMisspelt;

    Foot(List<Passage> all) {
        int label = labelAt(all);
        int signed = signatureAt(all);
        int end = Math.min(label < 0 ? all.size() : label, signed < 0 ? all.size() : signed);
        body = all.subList(0, end);
        if (signed >= 0) {
            readSignature(all, signed);
        }
        for (int i = label + 1; label >= 0 && i < all.size(); i++) {
            Passage passage = all.get(i);
            boolean signing = signatureSpan != null
                    && passage.span().from() >= signatureSpan.from()
                    && passage.span().to() <= signatureSpan.to();
            if (!signing && !passage.isCapitals()) {
                recipients.add(passage);
            }
        }
    }

    /** The document without its recipients and its signature. */
    List<Passage> body() {
        return body;
    }

    @Nullable
    Found<Reading.Signature> signature() {
        return signature == null ? null : Found.certain(signature, java.util.Objects.requireNonNull(signatureSpan));
    }

    List<Found<Reading.Recipient>> recipients() {
        List<Found<Reading.Recipient>> found = new ArrayList<>();
        for (Passage passage : recipients) {
            Marker marker = Marker.of(passage.text());
            Passage words = (marker == null ? passage : passage.from(marker.length())).unended();
            Matcher filed = FILED.matcher(words.text());
            if (filed.lookingAt()) {
                addFiled(found, words.from(filed.end()));
            } else if (!words.text().isEmpty()) {
                found.add(recipient(words, false));
            }
        }
        return found;
    }

    private void addFiled(List<Found<Reading.Recipient>> found, Passage words) {
        Matcher name = Pattern.compile("[^,;]+").matcher(words.text());
        while (name.find()) {
            found.add(recipient(words.part(name.start(), name.end()), true));
        }
    }

    private Found<Reading.Recipient> recipient(Passage words, boolean filed) {
        Matcher copies = COPIES.matcher(words.text());
        int count = copies.find() ? Integer.parseInt(copies.group(1)) : 0;
        Matcher note = NOTE.matcher(words.text());
        String why = note.find() ? note.group(1) : "";
        String name = COPIES.matcher(NOTE.matcher(words.text()).replaceAll(""))
                .replaceAll("")
                .strip();
        Reading.Recipient recipient = new Reading.Recipient(name, count, why, filed);
        return labelMisspelt ? Found.likely(recipient, words.span()) : Found.certain(recipient, words.span());
    }

    /** The line "Nơi nhận", also with one or two letters wrong; the last one of the document. */
    private int labelAt(List<Passage> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            String words = SourceText.folded(all.get(i).unended().text());
            if (words.length() <= LABEL_AT_MOST && words.length() >= 6 && distance(words, "noi nhan") <= 2) {
                labelMisspelt = !all.get(i).unended().text().equalsIgnoreCase("nơi nhận");
                return i;
            }
        }
        return -1;
    }

    private static int signatureAt(List<Passage> all) {
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - 25); i--) {
            if (ON_BEHALF.matcher(all.get(i).text()).matches()) {
                return i;
            }
        }
        for (int i = all.size() - 2; i >= Math.max(2, all.size() - 25); i--) {
            if (POST.matcher(all.get(i).text()).matches() && all.get(i).isCapitals()) {
                return i;
            }
        }
        return -1;
    }

    private void readSignature(List<Passage> all, int at) {
        Passage first = all.get(at);
        boolean behalf = ON_BEHALF.matcher(first.text()).matches();
        StringBuilder post = new StringBuilder(behalf ? "" : first.text());
        Span span = first.span();
        for (Passage passage : all.subList(at + 1, all.size())) {
            if (passage.isCapitals()
                    && post.length() < 80
                    && POST.matcher(passage.text()).matches()) {
                post.append(post.isEmpty() ? "" : " ").append(passage.text());
                span = span.through(passage.span());
            } else if (NAME.matcher(passage.text()).matches()) {
                signature = new Reading.Signature(behalf ? first.text() : "", post.toString(), passage.text());
                signatureSpan = span.through(passage.span());
                return;
            }
        }
        signature = new Reading.Signature(behalf ? first.text() : "", post.toString(), "");
        signatureSpan = span;
    }

    /** How many letters must change to turn one word into the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], above));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
