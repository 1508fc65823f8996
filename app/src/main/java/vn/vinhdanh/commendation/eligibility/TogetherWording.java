package vn.vinhdanh.commendation.eligibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.rules.list.Cut;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.rules.list.ListVerdict;

/** Says what findings about several rows are about. */
@Component
public class TogetherWording {

    private final Units units;

    TogetherWording(Units units) {
        this.units = units;
    }

    /** The name that the findings know the row by. */
    public static String id(CheckedRow row) {
        return WholeList.id(row.number());
    }

    /** The end of the bundle key of a fate. */
    public static String key(Cut.Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of the units that the findings are about, as of the day of receipt. One query. */
    public Map<String, String> units(CheckedList list, ListVerdict verdict) {
        Set<UnitId> about = new HashSet<>();
        verdict.findings().stream()
                .map(ListFinding::unit)
                .filter(unit -> !unit.isEmpty())
                .forEach(unit -> about.add(new UnitId(Long.parseLong(unit))));
        Map<String, String> names = new HashMap<>();
        if (!about.isEmpty()) {
            units.asOf(about, list.receivedOn()).forEach((id, unit) -> names.put(id.toString(), unit.name()));
        }
        return names;
    }

    /** The unit and the year a finding is about; empty when it is about the whole list. */
    public static String about(ListFinding finding, Map<String, String> units) {
        String unit = units.getOrDefault(finding.unit(), "");
        String year = finding.year() == 0 ? "" : Integer.toString(finding.year());
        return String.join(
                ", ",
                List.of(unit, year).stream().filter(each -> !each.isEmpty()).toList());
    }
}
