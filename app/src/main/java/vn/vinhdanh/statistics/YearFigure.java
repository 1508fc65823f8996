package vn.vinhdanh.statistics;

/** One year's occurrences. */
public record YearFigure(int year, long collectives, long people) {}
