package vn.vinhdanh.emulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.movement.Movement;
import vn.vinhdanh.emulation.reporting.Duty;
import vn.vinhdanh.emulation.reporting.DutyBoard;
import vn.vinhdanh.emulation.reporting.Excerpt;
import vn.vinhdanh.emulation.reporting.Report;
import vn.vinhdanh.emulation.reporting.ReportFigure;
import vn.vinhdanh.emulation.reporting.ReportStep;
import vn.vinhdanh.emulation.reporting.ReportingPeriod;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.web.Choice;

/** What the pages of duties and reports show. */
public final class ReportPages {

    private ReportPages() {}

    /** The duties of a year. */
    public record All(int year, List<Integer> years, List<Line> lines, boolean mayOpen) {}

    /**
     * A duty in the list.
     *
     * @param next the next last day from today on, or null when the year's are over
     */
    public record Line(Duty duty, @Nullable LocalDate next) {}

    /** The form for a new one. */
    public record New(int year, List<Unit> units, List<Choice> movements) {}

    /**
     * The board of a duty.
     *
     * @param among which reports the rows were narrowed to, in {@code period}
     * @param more units that could be obliged as well
     */
    public record Board(
            Duty duty,
            @Nullable Movement movement,
            DutyBoard board,
            DutyBoard.Among among,
            @Nullable String period,
            LocalDate today,
            List<Choice> more,
            boolean desk) {}

    /**
     * One report.
     *
     * @param writes whether the viewer writes it now
     * @param reads whether the viewer returns or accepts it now
     * @param grants whether the viewer may give more time or excuse now
     */
    public record One(
            Duty duty,
            ReportingPeriod period,
            Report report,
            Map<ReportFigure, Long> figures,
            List<Excerpt> excerpts,
            List<ReportStep> steps,
            LocalDate today,
            boolean writes,
            boolean reads,
            boolean grants) {}
}
