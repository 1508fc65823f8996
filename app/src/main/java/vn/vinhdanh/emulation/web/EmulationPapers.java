package vn.vinhdanh.emulation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.emulation.pact.Pact;
import vn.vinhdanh.emulation.pact.PactBoard;
import vn.vinhdanh.emulation.pact.Progress;
import vn.vinhdanh.emulation.pact.Share;
import vn.vinhdanh.emulation.pact.Target;
import vn.vinhdanh.emulation.pact.TargetKind;
import vn.vinhdanh.emulation.reporting.Duty;
import vn.vinhdanh.emulation.reporting.DutyBoard;
import vn.vinhdanh.emulation.reporting.Punctuality;
import vn.vinhdanh.emulation.reporting.Report;
import vn.vinhdanh.emulation.reporting.ReportState;
import vn.vinhdanh.emulation.reporting.ReportingPeriod;
import vn.vinhdanh.emulation.reporting.UrgingLetter;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.printing.OfficialPaper;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.Words;

/** The boards as workbooks and the urging letter as an official paper. Papers speak Vietnamese whatever the screen speaks. */
@Component
class EmulationPapers {

    private static final int UNIT_WIDTH = 48;

    private final Words words;
    private final Settings settings;

    EmulationPapers(Words words, Settings settings) {
        this.words = words;
        this.settings = settings;
    }

    /** The board of a pact: for each target its figure, what was to be reached, and how it stands. */
    byte[] board(Pact pact, PactBoard board) {
        Spreadsheet sheet = Spreadsheet.named(say("emulation.board"))
                .title(say("emulation.pact.title", pact.blocName(), Integer.toString(pact.year())))
                .title(say("emulation.board-lead", board.day()))
                .column(say("emulation.unit"), UNIT_WIDTH);
        for (Target target : board.targets()) {
            String title = say("emulation.target-short", target.ordinal()) + " " + target.wording();
            sheet.column(title, 24).column(say("emulation.amount"), 14).column(say("emulation.standing"), 16);
        }
        for (PactBoard.Row row : board.units()) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(row.unitName());
            for (Target target : board.targets()) {
                Share share = row.of(target);
                values.add(share == null ? null : reached(share));
                values.add(share == null ? null : share.amount());
                values.add(
                        share == null ? null : say(share.standing(board.day()).key()));
            }
            sheet.row(values.toArray());
        }
        return sheet.xlsx();
    }

    /** The sheet in which amounts for each unit are filled in, to be pasted back. */
    byte[] grid(Pact pact, List<Target> targets, List<BlocMember> members) {
        Spreadsheet sheet = Spreadsheet.named(say("emulation.give-out"))
                .title(say("emulation.pact.title", pact.blocName(), Integer.toString(pact.year())))
                .column(say("emulation.unit"), UNIT_WIDTH);
        targets.forEach(target -> sheet.column(say("emulation.target-short", target.ordinal()), 12));
        for (BlocMember member : members) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(member.unitName());
            targets.forEach(target -> values.add(target.kind() == TargetKind.MILESTONE ? "x" : target.amount()));
            sheet.row(values.toArray());
        }
        return sheet.xlsx();
    }

    /** Who handed in, when, and how late: a row for each unit, columns for each period. */
    byte[] board(Duty duty, DutyBoard board, LocalDate today) {
        Spreadsheet sheet = Spreadsheet.named(say("emulation.duties.title"))
                .title(duty.title())
                .column(say("emulation.unit"), UNIT_WIDTH);
        for (DutyBoard.Column column : board.periods()) {
            String period = said(column.period());
            sheet.column(period + " · " + say("emulation.last-day"), 18)
                    .column(period + " · " + say("emulation.handed-in"), 18)
                    .column(period + " · " + say("emulation.state"), 24);
        }
        for (DutyBoard.Row row : board.rows()) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(row.unitName());
            for (DutyBoard.Column column : board.periods()) {
                Report report = row.reports().get(column.period().code());
                values.add(report == null ? null : report.lastDay());
                values.add(report == null ? null : report.firstSubmittedOn());
                values.add(report == null ? null : state(report, today));
            }
            sheet.row(values.toArray());
        }
        return sheet.xlsx();
    }

    /** The urging letter in the national format; number and signature are left to whoever issues it. */
    OfficialPaper urging(UrgingLetter.Draft draft) {
        String period = said(draft.period());
        return OfficialPaper.by(settings.ministry().orElse(""))
                .at(say("emulation.urging.place"), null)
                .subject(say("emulation.urging.subject", draft.duty().title(), period))
                .to(draft.missing().stream().map(Report::unitName).toArray(String[]::new))
                .paragraph(say(
                        "emulation.urging.body",
                        draft.duty().title(),
                        period,
                        draft.due(),
                        draft.today(),
                        draft.missing().size()))
                .paragraph(say("emulation.urging.ask", draft.answerBy()))
                .copies(say("emulation.urging.copies"), say("emulation.urging.filed"))
                .watermark(settings.sample() ? say("web.sample.mark") : "")
                .paper();
    }

    private String state(Report report, LocalDate today) {
        if (report.state() == ReportState.RETURNED || report.state() == ReportState.EXCUSED) {
            return say(report.state().key());
        }
        Punctuality punctuality = report.punctuality(today);
        return say(punctuality.kind().key(), punctuality.days());
    }

    private @Nullable Object reached(Share share) {
        Optional<Progress> latest = Optional.ofNullable(share.latest());
        if (share.target().kind() == TargetKind.MILESTONE) {
            return latest.map(entry -> say(Boolean.TRUE.equals(entry.done()) ? "emulation.done" : "emulation.not-done"))
                    .orElse(null);
        }
        return latest.map(Progress::amount).map(BigDecimal::stripTrailingZeros).orElse(null);
    }

    private String said(ReportingPeriod period) {
        return say(period.key(), period.ordinal(), Integer.toString(period.year()));
    }

    private String say(String key, @Nullable Object... arguments) {
        return words.say(Words.VIETNAMESE, key, arguments);
    }
}
