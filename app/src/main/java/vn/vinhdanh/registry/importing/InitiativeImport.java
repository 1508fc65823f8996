package vn.vinhdanh.registry.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.Initiatives;
import vn.vinhdanh.registry.NewInitiative;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.rules.fact.Reach;

/** Initiatives and research tasks from a list: one row for each author; rows of one title and year are one initiative. */
@Component
public class InitiativeImport extends RecordImport<InitiativeImport.Row> {

    private final Initiatives initiatives;

    InitiativeImport(WhoIsMeant who, RecordEntries entries, Initiatives initiatives) {
        super(RecordKind.INITIATIVE, RecordSubjects.INITIATIVES, who, entries);
        this.initiatives = initiatives;
    }

    private record Key(NameKey title, int year) {}

    static final class Row extends RecordEntryRow {
        private String title = "";
        private boolean research;
        private Reach reach = Reach.BASE;
        private int year;
        private @Nullable LocalDate recognisedOn;

        Row(ImportDraft draft, ImportDraft.Line line) {
            super(draft, line);
        }

        private Key key() {
            return new Key(NameKey.of(title), year);
        }

        private boolean saysTheSameAs(Row other) {
            return research == other.research
                    && reach == other.reach
                    && Objects.equals(recognisedOn, other.recognisedOn)
                    && Objects.equals(given("recognised-by"), other.given("recognised-by"));
        }
    }

    @Override
    Row row(ImportDraft draft, ImportDraft.Line line) {
        return new Row(draft, line);
    }

    @Override
    void read(ImportDraft draft, List<Row> rows) {
        rows.forEach(row -> read(draft, row));
    }

    @Override
    Comparison<Row> comparison(Map<Holder, List<RecordEntry>> standing) {
        var known = standing.values().stream()
                .flatMap(List::stream)
                .map(InitiativeImport::keyOf)
                .collect(Collectors.toSet());
        var firsts = new HashMap<Key, Row>();
        var authors = new HashMap<Key, Set<Holder>>();
        return (row, holder) -> {
            var first = firsts.putIfAbsent(row.key(), row);
            if (first != null && !first.saysTheSameAs(row)) {
                row.wrong(row.cell("title"), "registry.import.says-otherwise", Integer.toString(first.number()));
            } else if (!authors.computeIfAbsent(row.key(), key -> new HashSet<>())
                    .add(holder)) {
                row.wrong(row.cell("person"), "registry.import.author-twice");
            } else if (standing.getOrDefault(holder, List.of()).stream()
                    .anyMatch(each -> keyOf(each).equals(row.key()))) {
                row.does(CheckedRow.State.SAME);
            } else if (known.contains(row.key())) {
                row.wrong(row.cell("person"), "registry.import.other-authors");
            }
        };
    }

    @Override
    void write(List<Row> rows) {
        var together = new LinkedHashMap<Key, List<Row>>();
        rows.forEach(row ->
                together.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        initiatives.recordAll(
                together.values().stream().map(InitiativeImport::initiative).toList());
    }

    private static NewInitiative initiative(List<Row> rows) {
        var first = rows.getFirst();
        return new NewInitiative(
                first.title,
                first.research,
                first.reach,
                first.year,
                first.recognisedOn,
                first.given("recognised-by"),
                rows.stream().map(InitiativeImport::author).toList(),
                false);
    }

    private static PersonId author(Row row) {
        if (row.holder() instanceof Holder.OnePerson(PersonId id)) {
            return id;
        }
        throw new IllegalStateException("A row without its author: " + row.number());
    }

    private static Key keyOf(RecordEntry entry) {
        return new Key(NameKey.of(entry.field("title")), Integer.parseInt(entry.field("year")));
    }

    private static void read(ImportDraft draft, Row row) {
        row.says("title", "reach", "year");
        row.title = row.cell("title").text();
        if (row.title.isEmpty()) {
            row.wrong(row.cell("title"), "registry.import.no-title");
        }
        row.year = row.year("year", draft.effectiveOn().getYear());
        var sort = row.cell("sort").text();
        row.research = Understood.isResearch(sort);
        var reach = row.cell("reach");
        Understood.reach(reach.text())
                .ifPresentOrElse(
                        found -> row.reach = found, () -> row.wrong(reach, "registry.import.no-reach", reach.text()));
        row.recognisedOn = row.day("recognised-on");
        if (row.recognisedOn != null && row.cell("recognised-by").isBlank()) {
            row.wrong(row.cell("recognised-by"), "registry.form.recognised-by");
        }
    }
}
