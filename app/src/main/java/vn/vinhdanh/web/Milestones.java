package vn.vinhdanh.web;

import java.util.List;

/** A room tells which of its days mark the emulation year. */
public interface Milestones {

    /** The marked days of a year, in any order. At most two queries. */
    List<Milestone> ofYear(int year);
}
