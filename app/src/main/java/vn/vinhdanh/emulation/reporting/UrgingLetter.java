package vn.vinhdanh.emulation.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.web.NotFoundProblem;

/** The draft of the letter that urges the units whose report is missing. */
@Component
public class UrgingLetter {

    /**
     * What the letter says.
     *
     * @param missing those without a report, the longest overdue first
     * @param answerBy a week from today
     */
    public record Draft(
            Duty duty,
            ReportingPeriod period,
            LocalDate due,
            List<Report> missing,
            LocalDate today,
            LocalDate answerBy) {}

    private final Duties duties;
    private final Reports reports;
    private final Charge charge;
    private final Clock clock;

    UrgingLetter(Duties duties, Reports reports, Charge charge, Clock clock) {
        this.duties = duties;
        this.reports = reports;
        this.charge = charge;
        this.clock = clock;
    }

    /** Drafts the letter for one period; for the emulation office only. */
    @Transactional(readOnly = true)
    public Draft draft(DutyId id, String code) {
        charge.requireDesk("duty", id);
        Duty duty = duties.require(id);
        ReportingPeriod period =
                ReportingPeriod.parse(duty.rule().frequency(), code).orElseThrow(NotFoundProblem::new);
        LocalDate today = LocalDate.now(clock);
        List<Report> missing = reports.of(id, code, today).stream()
                .filter(report -> DutyBoard.Among.MISSING.has(report, today))
                .sorted(Comparator.comparing(Report::lastDay))
                .toList();
        return new Draft(duty, period, duty.rule().lastOnTimeDay(period), missing, today, today.plusDays(7));
    }
}
