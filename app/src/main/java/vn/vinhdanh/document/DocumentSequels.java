package vn.vinhdanh.document;

import java.util.List;

/** A room that makes something of confirmed documents tells what it made; the document's page shows it. */
public interface DocumentSequels {

    /** What grew out of this document in the room; empty when nothing did. One query. */
    List<Sequel> of(DocumentId document);

    /**
     * One thing that grew out of a document.
     *
     * @param textKey the bundle key of the sentence, said with {@code arguments}
     * @param path where it is shown
     */
    record Sequel(String textKey, List<Object> arguments, String path) {
        public Sequel {
            arguments = List.copyOf(arguments);
        }
    }
}
