package vn.vinhdanh.organization;

/** How many people of a class a unit had in a year. */
public record HeadCount(int year, PersonClass personClass, int people) {}
