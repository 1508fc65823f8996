package vn.vinhdanh.web;

import java.time.LocalDate;
import java.util.List;

/** A room names the few numbers of its own that a viewer wants to see every day; the home page shows them side by side. */
public interface Figures {

    /** At most two figures that the current viewer may see, each the true number of the list it leads to. Few queries: the home page asks every room. */
    List<Figure> figures(LocalDate today);

    /**
     * @param textKey what is counted, in the bundles
     * @param value the true number
     * @param path where the counted things are listed
     */
    record Figure(String textKey, long value, String path) {}
}
