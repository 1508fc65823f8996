package vn.vinhdanh.rules.catalogue;

import java.time.LocalDate;

/** The last time someone compared the encoding with its source, and what that source was. */
public record Checked(LocalDate on, Grade grade, String source) {}
