package vn.vinhdanh.document;

/** Names one document of the register. */
public record DocumentId(long value) {}
