package vn.vinhdanh.commendation.council;

import java.time.LocalDate;

/** A session as one line of a list. */
public record SessionLine(
        SessionId id, String councilName, LocalDate heldOn, String place, SessionState state, int items, int passed) {

    public String address() {
        return "/hoi-dong/phien/" + id;
    }
}
