package vn.vinhdanh.commendation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.council.AgendaItem;
import vn.vinhdanh.commendation.council.BallotPaper;
import vn.vinhdanh.commendation.council.BallotView;
import vn.vinhdanh.commendation.council.Council;
import vn.vinhdanh.commendation.council.RollMember;
import vn.vinhdanh.commendation.council.Session;
import vn.vinhdanh.commendation.council.SessionLine;
import vn.vinhdanh.commendation.council.SessionState;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.web.Choice;

/** What the pages of councils and sessions show. */
public final class CouncilPages {

    private CouncilPages() {}

    /**
     * Councils and their sessions.
     *
     * @param ready the accepted dossiers that may come onto an agenda; empty for all but the secretary
     */
    public record ListPage(
            List<Council> councils,
            List<SessionLine> sessions,
            List<Dossier> ready,
            Map<String, String> awardNames,
            List<Choice> units,
            boolean founds,
            boolean convenes) {

        /** The councils to choose from. */
        public List<Choice> choices() {
            return councils.stream()
                    .map(council -> new Choice(council.id().toString(), council.name()))
                    .toList();
        }
    }

    /**
     * One session.
     *
     * @param own the viewer's line on the roll; null for who is no member
     * @param ballots the latest first
     * @param papers all counted papers; empty before the count
     */
    public record SessionPage(
            Session session,
            @Nullable RollMember own,
            boolean secretary,
            List<BallotView> ballots,
            List<BallotPaper> papers,
            Map<String, String> awardNames,
            List<Story.Line> story) {

        public boolean is(SessionState state) {
            return session.state() == state;
        }

        public boolean before(SessionState state) {
            return session.state().ordinal() < state.ordinal();
        }

        /** The ballot that is open, or the last one. */
        public @Nullable BallotView ballot() {
            return ballots.isEmpty() ? null : ballots.getFirst();
        }

        public Set<Long> voted() {
            BallotView ballot = ballot();
            return ballot == null ? Set.of() : ballot.voted();
        }

        /** Whether the viewer can vote now. */
        public boolean votes() {
            RollMember member = own;
            return is(SessionState.VOTING)
                    && member != null
                    && member.present()
                    && !voted().contains(member.id())
                    && session.agenda().stream().anyMatch(item -> !item.conflicted(member.id()));
        }

        /** Members whose papers may still be handed in on paper or in writing. */
        public List<RollMember> notVoted() {
            return session.roll().stream()
                    .filter(member -> !voted().contains(member.id()))
                    .toList();
        }

        /** How far the session has come, for the row of steps: 1 to 5. */
        public int step() {
            return session.state().ordinal() + 1;
        }

        public List<BallotPaper> papersOf(AgendaItem item) {
            return papers.stream().filter(paper -> paper.item() == item.id()).toList();
        }
    }

    /** The ballot sheet of one member. @param items those she may vote on; @param recused those she may not */
    public record BallotPage(
            Session session,
            RollMember own,
            List<AgendaItem> items,
            List<AgendaItem> recused,
            Map<String, String> awardNames) {}

    /** What a voter takes home: her papers with their codes, shown this once. */
    public record ReceiptPage(Session session, List<Line> lines) {

        /** One paper and what it was for. */
        public record Line(int position, String subject, String award, BallotPaper paper) {}
    }
}
