package vn.vinhdanh.statistics.web;

import java.util.List;
import vn.vinhdanh.statistics.Counted;
import vn.vinhdanh.web.Paging;

/** The awards behind one figure. */
public record BehindPage(
        String award, String scope, int from, int to, String subjectKey, List<Row> rows, Paging paging, String query) {

    public record Row(Counted counted, String award) {}
}
