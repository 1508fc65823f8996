package vn.vinhdanh.emulation.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;

/**
 * Who is on time, late, missing, returned: by unit and period.
 *
 * @param periods in order, each with its rates
 * @param rows in the order of the reports they were made of
 */
public record DutyBoard(List<Column> periods, List<Row> rows) {

    /** What a rate opens: the reports behind it. */
    public enum Among {
        ALL,
        HANDED_IN,
        ON_TIME,
        LATE,
        MISSING,
        RETURNED,
        TO_READ,
        ACCEPTED;

        /** The bundle key of its name. */
        public String key() {
            return "emulation.among." + name();
        }

        /** Whether a report is one of them on a day. */
        public boolean has(Report report, LocalDate today) {
            if (report.state() == ReportState.EXCUSED) {
                return this == ALL;
            }
            Punctuality.Kind kind = report.punctuality(today).kind();
            return switch (this) {
                case ALL -> true;
                case HANDED_IN -> report.firstSubmittedOn() != null;
                case ON_TIME -> kind == Punctuality.Kind.ON_TIME;
                case LATE -> kind == Punctuality.Kind.LATE;
                case MISSING -> kind == Punctuality.Kind.MISSING;
                case RETURNED -> report.state() == ReportState.RETURNED;
                case TO_READ -> report.state() == ReportState.SUBMITTED;
                case ACCEPTED -> report.state() == ReportState.ACCEPTED;
            };
        }
    }

    /**
     * A period with its true numbers. Excused units owe nothing and are not counted.
     *
     * @param due the last on-time day by the rule
     * @param owed how many reports are owed
     */
    public record Column(
            ReportingPeriod period,
            LocalDate due,
            int owed,
            int handedIn,
            int onTime,
            int late,
            int missing,
            int returned) {

        /** Handed in of all owed, in per cent; null when none is owed. */
        public @Nullable Integer completeness() {
            return owed == 0 ? null : Math.round(100f * handedIn / owed);
        }

        /** On time of all owed, in per cent; null when none is owed. */
        public @Nullable Integer timeliness() {
            return owed == 0 ? null : Math.round(100f * onTime / owed);
        }
    }

    /** A unit with its reports by period code; a period in which it owes none is not there. */
    public record Row(UnitId unit, String unitName, SequencedMap<String, Report> reports) {}

    /** Makes the board of all reports of a duty that the viewer may see. */
    public static DutyBoard of(Duty duty, List<Report> reports, LocalDate today) {
        Map<UnitId, Row> rows = new LinkedHashMap<>();
        for (Report report : reports) {
            rows.computeIfAbsent(report.unit(), unit -> new Row(unit, report.unitName(), new LinkedHashMap<>()))
                    .reports()
                    .put(report.period(), report);
        }
        List<Column> columns = new ArrayList<>();
        for (ReportingPeriod period : duty.periods()) {
            List<Report> owed = reports.stream()
                    .filter(report -> report.period().equals(period.code()) && report.state() != ReportState.EXCUSED)
                    .toList();
            columns.add(new Column(
                    period,
                    duty.rule().lastOnTimeDay(period),
                    owed.size(),
                    count(owed, Among.HANDED_IN, today),
                    count(owed, Among.ON_TIME, today),
                    count(owed, Among.LATE, today),
                    count(owed, Among.MISSING, today),
                    count(owed, Among.RETURNED, today)));
        }
        return new DutyBoard(columns, List.copyOf(rows.values()));
    }

    /** The board with only those units that have such a report in the period, or in any. */
    public DutyBoard only(Among among, @Nullable String period, LocalDate today) {
        Predicate<Report> wanted =
                report -> (period == null || report.period().equals(period)) && among.has(report, today);
        return new DutyBoard(
                periods,
                rows.stream()
                        .filter(row -> row.reports().values().stream().anyMatch(wanted))
                        .toList());
    }

    private static int count(List<Report> owed, Among among, LocalDate today) {
        return (int) owed.stream().filter(report -> among.has(report, today)).count();
    }
}
