package vn.vinhdanh.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.council.SessionState;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.web.Milestone;
import vn.vinhdanh.web.Milestones;

/** The sessions of councils on the line of the year. */
@Component
class CouncilDays implements Milestones {

    private final Sessions sessions;
    private final Clock clock;

    CouncilDays(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public List<Milestone> ofYear(int year) {
        LocalDate today = LocalDate.now(clock);
        return sessions.ofYear(year).stream()
                .map(line -> new Milestone(
                        line.heldOn(),
                        "commendation.milestone.session",
                        line.address(),
                        line.state() == SessionState.CLOSED || line.heldOn().isBefore(today)))
                .toList();
    }
}
