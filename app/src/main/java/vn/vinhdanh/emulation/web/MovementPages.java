package vn.vinhdanh.emulation.web;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.movement.Joining;
import vn.vinhdanh.emulation.movement.Movement;
import vn.vinhdanh.emulation.movement.MovementField;
import vn.vinhdanh.emulation.pact.Share;
import vn.vinhdanh.emulation.pact.Target;
import vn.vinhdanh.emulation.reporting.Duty;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Findable;

/** What the pages of movements show. */
public final class MovementPages {

    private MovementPages() {}

    /**
     * The movements of a year.
     *
     * @param sought what was searched for; then {@code hits} are shown instead
     * @param mayDraft whether the viewer may put one on record
     */
    public record All(
            int year,
            List<Integer> years,
            List<Movement> movements,
            String sought,
            List<Findable.Found> hits,
            boolean mayDraft) {}

    /** The form for a new one. */
    public record New(int year, List<Choice> parents) {}

    /**
     * One movement.
     *
     * @param targets by field number
     * @param shares the focal units' parts, by target
     * @param joinable the viewer's units that may join, with the plan they gave if they did
     * @param choices the units that can be named focal units; empty when the viewer may not name them
     * @param desk whether the viewer prepares and launches
     */
    public record One(
            Movement movement,
            @Nullable Movement parent,
            SequencedMap<MovementField, List<Target>> targets,
            Map<Long, Share> shares,
            List<Joining> joinings,
            SequencedMap<Unit, Joining> joined,
            List<Unit> joinable,
            List<Choice> choices,
            List<Duty> duties,
            boolean desk) {}
}
