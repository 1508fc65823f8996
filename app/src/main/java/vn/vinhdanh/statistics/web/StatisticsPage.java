package vn.vinhdanh.statistics.web;

import java.util.List;
import vn.vinhdanh.statistics.Figure;
import vn.vinhdanh.web.Bar;
import vn.vinhdanh.web.Chart;
import vn.vinhdanh.web.Choice;

/**
 * The statistics page.
 *
 * @param bloc the number of the chosen bloc as text; empty for the whole register
 * @param query the question as a query string, to be carried into the figures' addresses
 */
public record StatisticsPage(
        int from,
        int to,
        String bloc,
        String scope,
        List<Choice> blocs,
        List<Line> titles,
        List<Line> commendations,
        Chart byYear,
        List<Bar> byAward,
        String query) {

    /** A line of the table: the award as people know it, with its figures. */
    public record Line(String name, String symbol, Figure figure) {}

    public boolean isEmpty() {
        return titles.isEmpty() && commendations.isEmpty();
    }
}
