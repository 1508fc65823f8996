package vn.vinhdanh.emulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.movement.Movement;
import vn.vinhdanh.emulation.pact.AllotmentSheet;
import vn.vinhdanh.emulation.pact.Pact;
import vn.vinhdanh.emulation.pact.PactBoard;
import vn.vinhdanh.emulation.pact.Party;
import vn.vinhdanh.emulation.pact.Progress;
import vn.vinhdanh.emulation.pact.Share;
import vn.vinhdanh.emulation.pact.Target;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Findable;

/** What the pages of pacts, targets and progress show. */
public final class PactPages {

    private PactPages() {}

    /**
     * The viewer's pacts of a year.
     *
     * @param own the viewer's units, whose progress she enters
     * @param mayDraft whether the viewer may begin one
     */
    public record All(
            int year,
            List<Integer> years,
            List<Pact> pacts,
            String sought,
            List<Findable.Found> hits,
            List<Unit> own,
            boolean mayDraft) {}

    /**
     * The form for a new one.
     *
     * @param blocs those without a pact that the viewer may draft for
     */
    public record New(
            int year, List<Choice> blocs, @Nullable Long bloc, List<Choice> movements, LocalDate today) {}

    /**
     * One pact.
     *
     * @param members of the signing day
     * @param adoptable targets of the movement that were not taken over yet
     * @param given how many parts were given out
     * @param keeper whether the viewer does what the bloc's officer does
     * @param signable the parties that the viewer may sign for now, by number
     */
    public record One(
            Pact pact,
            @Nullable Movement movement,
            List<Choice> movements,
            List<Target> targets,
            List<Target> adoptable,
            List<BlocMember> members,
            List<Party> parties,
            int given,
            boolean keeper,
            List<Long> signable,
            LocalDate today) {}

    /**
     * The grid in which all targets are given out to all members at once.
     *
     * @param values what stands in the grid, by {@code target-unit}
     * @param problems what a pasted sheet said that was not understood
     */
    public record Grid(
            Pact pact,
            List<Target> targets,
            List<BlocMember> members,
            Map<String, String> values,
            List<AllotmentSheet.Problem> problems,
            String pasted) {

        /** What stands in a cell; empty when the unit has no part of the target. */
        public String value(Target target, BlocMember member) {
            return values.getOrDefault(name(target, member), "");
        }

        /** A cell's name in the form. */
        public static String name(Target target, BlocMember member) {
            return "t" + target.id() + "-u" + member.unit();
        }
    }

    /** The board of a pact. */
    public record Board(Pact pact, PactBoard board, boolean byField) {}

    /**
     * A unit's targets of a year.
     *
     * @param own whether the viewer enters its progress
     */
    public record OfUnit(Unit unit, int year, List<Share> shares, LocalDate day, boolean own) {}

    /**
     * One part of a target with its story.
     *
     * @param correcting the entry to be put right, or null
     * @param own whether the viewer enters its progress
     */
    public record OneShare(
            Share share,
            List<Progress> story,
            @Nullable Progress correcting,
            LocalDate today,
            @Nullable Pact pact,
            boolean own) {}
}
