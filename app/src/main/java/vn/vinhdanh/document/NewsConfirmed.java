package vn.vinhdanh.document;

/** An officer confirmed what a news text tells of an event; heard within the same transaction. */
public record NewsConfirmed(DocumentId document, ReportedEvent event) {}
