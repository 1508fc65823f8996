package vn.vinhdanh.emulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.emulation.reporting.Duties;
import vn.vinhdanh.emulation.reporting.Duty;
import vn.vinhdanh.emulation.reporting.Report;
import vn.vinhdanh.emulation.reporting.ReportFigure;
import vn.vinhdanh.emulation.reporting.ReportKeeping;
import vn.vinhdanh.emulation.reporting.ReportState;
import vn.vinhdanh.emulation.reporting.ReportText;
import vn.vinhdanh.emulation.reporting.ReportingPeriod;
import vn.vinhdanh.emulation.reporting.Reports;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** One unit's report on one period: written, handed in, returned, handed in again, accepted. */
@Controller
@RequestMapping("/bao-cao/{duty:[0-9]+}/{period:[0-9]{4}[-a-z0-9]*}/{unit:[0-9]+}")
class ReportController {

    private final Duties duties;
    private final Reports reports;
    private final ReportKeeping keeping;
    private final Charge charge;
    private final Clock clock;

    ReportController(Duties duties, Reports reports, ReportKeeping keeping, Charge charge, Clock clock) {
        this.duties = duties;
        this.reports = reports;
        this.keeping = keeping;
        this.charge = charge;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView one(@PathVariable long duty, @PathVariable String period, @PathVariable long unit) {
        Duty owed = duties.require(new DutyId(duty));
        Report report = report(duty, period, unit);
        boolean desk = charge.isDesk();
        return Screen.of(
                "emulation/report",
                new ReportPages.One(
                        owed,
                        ReportingPeriod.parse(owed.rule().frequency(), period).orElseThrow(NotFoundProblem::new),
                        report,
                        reports.figures(report.id()),
                        reports.excerpts(owed, report),
                        reports.steps(report.id()),
                        LocalDate.now(clock),
                        report.state().isOpen() && charge.speaksFor(report.unit()),
                        desk && report.state() == ReportState.SUBMITTED,
                        desk && (report.state() == ReportState.AWAITED || report.state() == ReportState.DRAFTED)));
    }

    @PostMapping("/luu")
    ModelAndView save(
            @PathVariable long duty,
            @PathVariable String period,
            @PathVariable long unit,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        Report report = report(duty, period, unit);
        keeping.save(report.id(), version, text(typed));
        return Screen.goTo(report.address(), "emulation.notice.report-saved");
    }

    @PostMapping("/gui")
    ModelAndView submit(
            @PathVariable long duty,
            @PathVariable String period,
            @PathVariable long unit,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        Report report = report(duty, period, unit);
        keeping.submit(report.id(), version, text(typed));
        return Screen.goTo(report.address(), "emulation.notice.report-submitted");
    }

    @PostMapping("/tra-lai")
    ModelAndView returnForMore(
            @PathVariable long duty,
            @PathVariable String period,
            @PathVariable long unit,
            @RequestParam int version,
            @RequestParam String reason) {
        Report report = report(duty, period, unit);
        keeping.returnForMore(report.id(), version, reason);
        return Screen.goTo(report.address(), "emulation.notice.report-returned");
    }

    @PostMapping("/chap-nhan")
    ModelAndView accept(
            @PathVariable long duty, @PathVariable String period, @PathVariable long unit, @RequestParam int version) {
        Report report = report(duty, period, unit);
        keeping.accept(report.id(), version);
        return Screen.goTo(report.address(), "emulation.notice.report-accepted");
    }

    @PostMapping("/gia-han")
    ModelAndView extend(
            @PathVariable long duty,
            @PathVariable String period,
            @PathVariable long unit,
            @RequestParam int version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam String reason) {
        Report report = report(duty, period, unit);
        keeping.extend(report.id(), version, until, reason);
        return Screen.goTo(report.address(), "emulation.notice.report-extended", until);
    }

    @PostMapping("/mien")
    ModelAndView excuse(
            @PathVariable long duty,
            @PathVariable String period,
            @PathVariable long unit,
            @RequestParam int version,
            @RequestParam String reason) {
        Report report = report(duty, period, unit);
        keeping.excuse(report.id(), version, reason);
        return Screen.goTo(report.address(), "emulation.notice.report-excused");
    }

    private Report report(long duty, String period, long unit) {
        return reports.require(new DutyId(duty), period, new UnitId(unit));
    }

    private static ReportText text(Map<String, String> typed) {
        Map<ReportFigure, Long> figures = new EnumMap<>(ReportFigure.class);
        for (ReportFigure figure : ReportFigure.values()) {
            String written = Wording.composed(typed.get(figure.name()));
            if (!written.isEmpty()) {
                figures.put(figure, whole(written));
            }
        }
        return new ReportText(
                typed.getOrDefault("results", ""),
                typed.getOrDefault("difficulties", ""),
                typed.getOrDefault("plans", ""),
                figures);
    }

    private static long whole(String written) {
        try {
            return Long.parseLong(written.replace(".", ""));
        } catch (NumberFormatException e) {
            throw new Refusal("emulation.refusal.no-number", written);
        }
    }
}
