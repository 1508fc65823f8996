package vn.vinhdanh.document;

/** An officer confirmed what a directive says; heard within the same transaction. */
public record DirectiveConfirmed(DocumentId document, Directive directive) {}
