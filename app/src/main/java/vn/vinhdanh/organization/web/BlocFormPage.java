package vn.vinhdanh.organization.web;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.Choice;

/**
 * Where the blocs of a year are formed.
 *
 * @param units the units alive on the first day of the year
 * @param taken the blocs of the year that a unit is in already, by name
 * @param earlier blocs of the year before that nobody carried on yet
 */
public record BlocFormPage(int year, List<Unit> units, Map<UnitId, List<String>> taken, List<Bloc> earlier) {

    public List<Choice> choices() {
        return units.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    /** What the unit is in already, for its label; empty when in none. */
    public String takenBy(Unit unit) {
        return String.join(", ", taken.getOrDefault(unit.id(), List.of()));
    }
}
