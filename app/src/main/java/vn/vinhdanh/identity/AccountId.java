package vn.vinhdanh.identity;

import java.io.Serializable;

/** An account's number. */
public record AccountId(long value) implements Serializable {}
