package vn.vinhdanh.registry.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportEntry;
import vn.vinhdanh.organization.importing.ImportSubject;
import vn.vinhdanh.organization.importing.ListImport;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.NewInitiative;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.Registry;
import vn.vinhdanh.rules.fact.Reach;

/** Initiatives and research tasks from a list: one row for each author; rows of one title and year are one initiative. */
@Component
public class InitiativeImport implements ListImport {

    private final WhoIsMeant who;
    private final RecordEntries entries;
    private final Registry registry;

    InitiativeImport(WhoIsMeant who, RecordEntries entries, Registry registry) {
        this.who = who;
        this.entries = entries;
        this.registry = registry;
    }

    private record Key(NameKey title, int year) {}

    private static final class Row extends RecordEntryRow {
        private String title = "";
        private boolean research;
        private Reach reach = Reach.BASE;
        private int year;
        private @Nullable LocalDate recognisedOn;

        Row(ImportDraft draft, ImportDraft.Line line) {
            super(draft, line);
        }

        Key key() {
            return new Key(NameKey.of(title), year);
        }

        boolean saysTheSameAs(Row other) {
            return research == other.research
                    && reach == other.reach
                    && Objects.equals(recognisedOn, other.recognisedOn)
                    && Objects.equals(given("recognised-by"), other.given("recognised-by"));
        }
    }

    @Override
    public ImportSubject subject() {
        return RecordSubjects.INITIATIVES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CheckedRow> check(ImportDraft draft) {
        return ImportEntry.checked(rows(draft));
    }

    @Override
    @Transactional
    public int takeOver(ImportDraft draft, Set<Integer> numbers) {
        var chosen = ImportEntry.chosen(rows(draft), numbers);
        var together = new LinkedHashMap<Key, List<Row>>();
        chosen.forEach(row ->
                together.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        if (!together.isEmpty()) {
            registry.recordAll(
                    together.values().stream().map(InitiativeImport::initiative).toList());
        }
        return chosen.size();
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

    private List<Row> rows(ImportDraft draft) {
        var rows = draft.lines().stream().map(line -> new Row(draft, line)).toList();
        who.settle(draft, RecordKind.INITIATIVE, rows);
        rows.forEach(row -> read(draft, row));
        var standing = entries.ofMany(
                RecordKind.INITIATIVE,
                rows.stream()
                        .map(RecordEntryRow::holder)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        var firsts = new LinkedHashMap<Key, Row>();
        var authors = new LinkedHashMap<Key, Set<Holder>>();
        var known = new LinkedHashMap<Key, Boolean>();
        standing.values().stream().flatMap(List::stream).forEach(each -> known.put(keyOf(each), true));
        for (Row row : rows) {
            var holder = row.holder();
            if (holder == null || !row.isClear()) {
                continue;
            }
            var first = firsts.putIfAbsent(row.key(), row);
            if (first != null && !first.saysTheSameAs(row)) {
                row.wrong(row.cell("title"), "registry.import.says-otherwise", Integer.toString(first.number()));
            } else if (!authors.computeIfAbsent(row.key(), key -> new java.util.HashSet<>())
                    .add(holder)) {
                row.wrong(row.cell("person"), "registry.import.author-twice");
            } else if (standing.getOrDefault(holder, List.of()).stream()
                    .anyMatch(each -> keyOf(each).equals(row.key()))) {
                row.does(CheckedRow.State.SAME);
            } else if (known.containsKey(row.key())) {
                row.wrong(row.cell("person"), "registry.import.other-authors");
            }
        }
        return rows;
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
