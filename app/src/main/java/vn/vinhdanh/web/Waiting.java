package vn.vinhdanh.web;

import java.time.LocalDate;
import java.util.List;

/** A room says what waits for the viewer of the current request; the home page gathers all rooms' answers. */
public interface Waiting {

    /** What waits on this day for the current viewer; empty when nothing does. At most two queries. */
    List<WaitingItem> waiting(LocalDate today);
}
