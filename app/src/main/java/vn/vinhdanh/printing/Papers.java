package vn.vinhdanh.printing;

import vn.vinhdanh.printing.file.FileKind;
import vn.vinhdanh.printing.file.Safely;
import vn.vinhdanh.printing.paper.Document;

/**
 * Reads the documents people receive: plain text, DOCX, and PDF that holds text. What is in the file decides, not its
 * name; what cannot be read is refused with the way to mend it.
 */
public final class Papers {

    /** The largest file that is opened, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** The most pages a document may have. */
    public static final int MOST_PAGES = 500;

    private Papers() {}

    /**
     * The text of a document.
     *
     * @param fileName as the person knows it; only for messages
     * @throws Unreadable when the file is no document, is unsafe, or holds only pictures of text
     */
    public static Paper read(byte[] bytes, String fileName) {
        Safely.limit(bytes.length, MOST_BYTES, fileName);
        var paper = switch (FileKind.of(bytes)) {
            case TEXT -> Document.plain(bytes, fileName);
            case DOCX -> Document.word(bytes, fileName);
            case PDF -> Document.pdf(bytes, fileName);
            case DOC -> throw new Unreadable("printing.paper.doc", fileName);
            case ODT, RTF -> throw new Unreadable("printing.paper.odt", fileName);
            case HTML -> throw new Unreadable("printing.paper.html", fileName);
            case XLS, XLSX, XLSB, ODS -> throw new Unreadable("printing.paper.table", fileName);
            case IMAGE -> throw new Unreadable("printing.paper.scan", fileName);
            case EMPTY -> throw new Unreadable("printing.file.empty", fileName);
            case MACRO -> throw new Unreadable("printing.file.macro", fileName);
            case ENCRYPTED -> throw new Unreadable("printing.file.encrypted", fileName);
            case BROKEN -> throw new Unreadable("printing.file.broken", fileName);
            case BOMB -> throw new Unreadable("printing.file.bomb", fileName);
            case OTHER -> throw new Unreadable("printing.paper.other", fileName);
        };
        if (paper.text().isBlank()) {
            throw new Unreadable("printing.paper.empty", fileName);
        }
        return paper;
    }
}
