package vn.vinhdanh.rules.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that was found about a list, what stands against it first. */
public record ListVerdict(List<ListFinding> findings) {

    public ListVerdict {
        findings = List.copyOf(findings);
    }

    /** The same with findings that stand before all others. */
    public ListVerdict after(List<ListFinding> first) {
        List<ListFinding> all = new ArrayList<>(first);
        all.addAll(findings);
        return new ListVerdict(all);
    }

    /** For each row the findings that concern it; rows without any are left out. */
    public Map<String, List<ListFinding>> byRow() {
        Map<String, List<ListFinding>> byRow = new HashMap<>();
        for (ListFinding each : findings) {
            each.rows()
                    .forEach(row ->
                            byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(each));
        }
        return byRow;
    }

    /** The rows that surely have to go: by a rule that decides, or because an earlier one says the same. */
    public Set<String> leaving() {
        Set<String> leaving = new TreeSet<>();
        for (ListFinding each : findings) {
            Cut cut = each.cut();
            if (each.topic() == ListFinding.Topic.TWICE) {
                leaving.addAll(each.rows().subList(1, each.rows().size()));
            }
            if (each.against() && cut != null) {
                cut.rows(Cut.Fate.GOES).forEach(row -> leaving.add(row.id()));
            }
        }
        return leaving;
    }
}
