package vn.vinhdanh.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.printing.file.Text;
import vn.vinhdanh.printing.paper.OfficialPdf;
import vn.vinhdanh.printing.paper.OfficialWord;

/**
 * An administrative document in the national format (Decree 30/2020/NĐ-CP, appendix I): letterhead in two columns,
 * number and date, kind and subject, body, signature and recipients. The same paper comes as PDF to issue and as DOCX
 * to edit. Its words are Vietnamese whatever language the screen speaks.
 *
 * @param above the body that the issuer belongs to; blank when it has none
 * @param issuer the issuing body
 * @param number and symbol, such as {@code 12/QĐ-BKHCN}; leave a gap for a number still to be given
 * @param place where it is issued
 * @param day of issue; null leaves a gap to be filled by hand
 * @param kind such as QUYẾT ĐỊNH; blank for an official letter, whose subject stands under its number
 * @param subject what it is about
 * @param authority the office that decides, in capitals under the subject; blank when it is not named there
 * @param addressees after "Kính gửi"
 * @param body from the first paragraph to the last
 * @param signature null when nobody signs
 * @param recipients under "Nơi nhận", each without its dash
 * @param appendices each begins a new page
 * @param watermark such as the word for "sample", across each page; blank for none
 */
public record OfficialPaper(
        String above,
        String issuer,
        String number,
        String place,
        @Nullable LocalDate day,
        String kind,
        String subject,
        String authority,
        List<String> addressees,
        List<Block> body,
        @Nullable Signature signature,
        List<String> recipients,
        List<Appendix> appendices,
        String watermark) {

    /** A piece of the body. */
    public sealed interface Block permits Paragraph, Article, Grid {}

    /** How a paragraph is set. */
    public enum Style {
        /** Justified, the first line indented. */
        BODY,
        /** The grounds of a decision: as the body, in italics. */
        GROUNDS,
        /** A heading of a part or a section: bold. */
        HEADING,
        /** Bold and centred, such as the title of a part. */
        CENTRED
    }

    /** A paragraph of one style. */
    public record Paragraph(String text, Style style) implements Block {}

    /** An article: its label in bold, its text beside it. */
    public record Article(String label, String text) implements Block {}

    /** Where a column's words stand. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A column of a table.
     *
     * @param share of the width; only its proportion to the others counts
     */
    public record GridColumn(String title, int share, Alignment alignment) {}

    /** A table whose header repeats on each page. */
    public record Grid(List<GridColumn> columns, List<List<String>> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row must fill all " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * Who signs.
     *
     * @param titles from the top: in whose stead, then the signer's own post
     * @param name of the signer
     */
    public record Signature(List<String> titles, String name) {

        public Signature {
            titles = List.copyOf(titles);
        }
    }

    /**
     * What is enclosed, such as a decision's list.
     *
     * @param title in capitals
     * @param note under it, such as which decision it belongs to
     */
    public record Appendix(String title, String note, List<Block> body) {

        public Appendix {
            body = List.copyOf(body);
        }
    }

    public OfficialPaper {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        appendices = List.copyOf(appendices);
    }

    /** Begins a paper of an issuing body. */
    public static Writing by(String issuer) {
        return new Writing(issuer);
    }

    /** The paper to issue, fonts embedded. */
    public byte[] pdf() {
        return OfficialPdf.of(this);
    }

    /** The paper to edit. */
    public byte[] docx() {
        return OfficialWord.of(this);
    }

    /** A paper being written. What comes after {@link #appendix} belongs to that appendix. */
    public static final class Writing {

        private record Part(String title, String note, List<Block> blocks) {}

        private final String issuer;
        private final List<String> addressees = new ArrayList<>();
        private final List<String> recipients = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private String above = "";
        private String number = "";
        private String place = "";
        private String kind = "";
        private String subject = "";
        private String authority = "";
        private String watermark = "";
        private @Nullable LocalDate day;
        private @Nullable Signature signature;

        private Writing(String issuer) {
            this.issuer = composed(issuer);
            parts.add(new Part("", "", new ArrayList<>()));
        }

        /** The body that the issuer belongs to. */
        public Writing under(String above) {
            this.above = composed(above);
            return this;
        }

        /** Number and symbol without the word "Số". */
        public Writing numbered(String number) {
            this.number = composed(number);
            return this;
        }

        /** Place and day of issue; a missing day leaves a gap to be filled by hand. */
        public Writing at(String place, @Nullable LocalDate day) {
            this.place = composed(place);
            this.day = day;
            return this;
        }

        /** The kind of document, such as QUYẾT ĐỊNH. */
        public Writing kind(String kind) {
            this.kind = composed(kind);
            return this;
        }

        /** What it is about. */
        public Writing subject(String subject) {
            this.subject = composed(subject);
            return this;
        }

        /** The office that decides, named under the subject. */
        public Writing authority(String authority) {
            this.authority = composed(authority);
            return this;
        }

        /** Whom it is addressed to. */
        public Writing to(String... addressees) {
            for (String addressee : addressees) {
                this.addressees.add(composed(addressee));
            }
            return this;
        }

        /** A ground of a decision. */
        public Writing grounds(String text) {
            return block(new Paragraph(composed(text), Style.GROUNDS));
        }

        /** A paragraph of the body. */
        public Writing paragraph(String text) {
            return block(new Paragraph(composed(text), Style.BODY));
        }

        /** A heading of a part or a section. */
        public Writing heading(String text) {
            return block(new Paragraph(composed(text), Style.HEADING));
        }

        /** A bold line in the middle. */
        public Writing centred(String text) {
            return block(new Paragraph(composed(text), Style.CENTRED));
        }

        /** An article such as "Điều 1." with its text. */
        public Writing article(String label, String text) {
            return block(new Article(composed(label), composed(text)));
        }

        /**
         * A table.
         *
         * @throws IllegalArgumentException when a row does not fill all columns
         */
        public Writing table(List<GridColumn> columns, List<List<String>> rows) {
            var titled = columns.stream()
                    .map(column -> new GridColumn(composed(column.title()), column.share(), column.alignment()))
                    .toList();
            return block(new Grid(
                    titled,
                    rows.stream()
                            .map(row -> row.stream().map(Writing::composed).toList())
                            .toList()));
        }

        /** Begins an appendix on a new page. */
        public Writing appendix(String title, String note) {
            parts.add(new Part(composed(title), composed(note), new ArrayList<>()));
            return this;
        }

        /** Who signs: titles from the top, such as in whose stead and the signer's own post. */
        public Writing signedBy(String name, String... titles) {
            signature = new Signature(
                    List.of(titles).stream().map(Writing::composed).toList(), composed(name));
            return this;
        }

        /** Recipients, each without its dash. */
        public Writing copies(String... recipients) {
            for (String recipient : recipients) {
                this.recipients.add(composed(recipient));
            }
            return this;
        }

        /** A word across each page, such as the one for "sample". */
        public Writing watermark(String watermark) {
            this.watermark = composed(watermark);
            return this;
        }

        private Writing block(Block block) {
            parts.getLast().blocks().add(block);
            return this;
        }

        private static String composed(String text) {
            return Text.composed(Objects.requireNonNull(text)).replaceAll("[\\p{Cc}&&[^\\n]]", " ");
        }

        /** The paper as written so far. */
        public OfficialPaper paper() {
            return new OfficialPaper(
                    above,
                    issuer,
                    number,
                    place,
                    day,
                    kind,
                    subject,
                    authority,
                    addressees,
                    parts.getFirst().blocks(),
                    signature,
                    recipients,
                    parts.stream()
                            .skip(1)
                            .map(part -> new Appendix(part.title(), part.note(), part.blocks()))
                            .toList(),
                    watermark);
        }
    }
}
