package vn.vinhdanh.commendation.council;

import java.time.LocalDate;
import java.util.List;

/**
 * A council's meeting.
 *
 * @param roll every member of the council on that day; its length is the denominator of every share
 * @param agenda the dossiers advised on, in order
 */
public record Session(
        SessionId id,
        CouncilId council,
        String councilName,
        LocalDate heldOn,
        String place,
        SessionState state,
        QuorumRule quorum,
        String conclusion,
        List<RollMember> roll,
        List<AgendaItem> agenda,
        int version) {

    public Session {
        roll = List.copyOf(roll);
        agenda = List.copyOf(agenda);
    }

    public String address() {
        return "/hoi-dong/phien/" + id;
    }

    public int members() {
        return roll.size();
    }

    public int present() {
        return (int) roll.stream().filter(RollMember::present).count();
    }

    public int neededPresent() {
        return quorum.membersNeeded(members());
    }

    public boolean quorate() {
        return present() >= neededPresent();
    }
}
