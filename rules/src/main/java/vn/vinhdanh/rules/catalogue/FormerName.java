package vn.vinhdanh.rules.catalogue;

import java.time.LocalDate;

/** How an award was called up to a day, before it was renamed. */
public record FormerName(Said names, LocalDate until, Citation citation) {}
