package vn.vinhdanh.emulation.reporting;

import java.util.Map;

/**
 * What a unit writes in a report.
 *
 * @param results what was done
 * @param difficulties what stood in the way
 * @param plans what comes next
 */
public record ReportText(String results, String difficulties, String plans, Map<ReportFigure, Long> figures) {

    public ReportText {
        figures = Map.copyOf(figures);
    }
}
