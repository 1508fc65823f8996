package vn.vinhdanh.ground;

import java.util.List;

/** What a room wants said at the terminal once the house is open, such as the sample accounts. */
@FunctionalInterface
public interface Announcement {

    /**
     * The lines to print, in the order given; none when there is nothing to say.
     *
     * @param address where the house is open, without a slash at the end
     */
    List<String> lines(String address);
}
