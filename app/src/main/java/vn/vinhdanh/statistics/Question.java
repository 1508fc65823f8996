package vn.vinhdanh.statistics;

import java.util.List;
import vn.vinhdanh.organization.BlocId;

/**
 * What is to be counted.
 *
 * @param from the first achievement year, included
 * @param to the last achievement year, included
 * @param blocs the blocs, one for each year, in whose members the awards were earned; empty for the whole register
 */
public record Question(int from, int to, List<BlocId> blocs) {

    public Question {
        blocs = List.copyOf(blocs);
    }
}
