package vn.vinhdanh.registry.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonMatch;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.RegisterKeeping;

/**
 * Finds whom the rows of a list name, by name, birth year and unit; never a silent guess. Nobody outside the viewer's
 * charge is found, so that a list tells nothing about others.
 */
@Component
class WhoIsMeant {

    private final People people;
    private final Units units;
    private final RegisterKeeping keeping;

    WhoIsMeant(People people, Units units, RegisterKeeping keeping) {
        this.people = people;
        this.units = units;
        this.keeping = keeping;
    }

    /** Settles the holder of each row, or marks it wrong, or asks. However many rows, a bounded number of queries. */
    void settle(ImportDraft draft, RecordKind kind, List<? extends RecordEntryRow> rows) {
        var day = draft.effectiveOn();
        var names = units.namesOn(day);
        rows.forEach(row -> row.readWho(names));
        var tree = units.tree(day);
        var below = new HashMap<UnitId, Collection<UnitId>>();
        var alike = alike(draft, rows);
        var open = keeping.among(
                kind,
                alike.values().stream()
                        .flatMap(List::stream)
                        .map(person -> Holder.of(person.id()))
                        .distinct()
                        .toList());
        for (RecordEntryRow row : rows) {
            if (!row.isClear()) {
                continue;
            }
            var unit = row.unit();
            var within = unit == null ? null : below.computeIfAbsent(unit.id(), tree::within);
            var candidates = alike.getOrDefault(key(row.name()), List.of()).stream()
                    .filter(person -> open.contains(Holder.of(person.id())))
                    .toList();
            switch (PersonMatch.among(row.name(), row.born(), within, candidates)) {
                case PersonMatch.Exact(var person) -> row.isAbout(Holder.of(person.id()));
                case PersonMatch.Candidates(var several) -> row.isOneOf(several);
                case PersonMatch.Nobody() -> orCollective(row, kind, names);
            }
        }
    }

    private void orCollective(RecordEntryRow row, RecordKind kind, UnitNames names) {
        var unit = kind.ofUnits() ? row.collective(names) : null;
        var collective = unit == null ? null : Holder.of(unit.id());
        if (collective == null || !keeping.among(kind, Set.of(collective)).contains(collective)) {
            row.wrong(row.cell("person"), "registry.import.nobody", row.name());
            return;
        }
        row.isAbout(collective);
    }

    private Map<String, List<PersonOnDay>> alike(ImportDraft draft, List<? extends RecordEntryRow> rows) {
        return people
                .namedLike(
                        rows.stream()
                                .map(RecordEntryRow::name)
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .toList(),
                        draft.effectiveOn())
                .stream()
                .collect(Collectors.groupingBy(person -> key(person.person().fullName())));
    }

    private static String key(String name) {
        return String.join(" ", SearchWords.of(name).words());
    }
}
