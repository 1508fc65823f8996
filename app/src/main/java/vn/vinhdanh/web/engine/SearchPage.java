package vn.vinhdanh.web.engine;

import java.util.List;
import vn.vinhdanh.web.Findable;

/** What the one search found, group by group, with true totals. */
public record SearchPage(String text, List<Group> groups) {

    public record Group(String headingKey, List<Findable.Found> hits, long total, String allPath) {}
}
