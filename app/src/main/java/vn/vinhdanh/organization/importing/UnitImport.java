package vn.vinhdanh.organization.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.organization.NewUnit;
import vn.vinhdanh.organization.Restructuring;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitKind;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Refusal;

/** Checks a list of units row by row against the record, and takes over the rows people say. */
@Component
public class UnitImport {

    /** Above this likeness a name may be another spelling of a unit on record: people say. */
    private static final double MAY_BE_THE_SAME = 0.85;

    private final Units units;
    private final Restructuring restructuring;

    UnitImport(Units units, Restructuring restructuring) {
        this.units = units;
        this.restructuring = restructuring;
    }

    private static final class Entry {
        private final ImportDraft.Line line;
        private final String name;
        private final List<CheckedRow.Remark> remarks = new ArrayList<>();
        private String where = "";
        private String shortName = "";
        private boolean legal;
        private @Nullable UnitKind kind;
        private @Nullable LocalDate founded;
        private @Nullable Unit existing;
        private @Nullable Unit parent;
        private @Nullable Entry parentInList;
        private CheckedRow.@Nullable Question question;
        private boolean wrong;
        private @Nullable UnitId taken;

        Entry(ImportDraft.Line line, String name) {
            this.line = line;
            this.name = name;
        }

        void wrong(Cell cell, String key, String... arguments) {
            wrong = true;
            remarks.add(new CheckedRow.Remark(cell.letter(), key, List.of(arguments)));
        }

        CheckedRow.State state() {
            if (wrong) {
                return CheckedRow.State.WRONG;
            }
            if (question != null && question.chosen().isEmpty()) {
                return CheckedRow.State.ASK;
            }
            if (existing == null) {
                return CheckedRow.State.NEW;
            }
            return moves() ? CheckedRow.State.CHANGED : CheckedRow.State.SAME;
        }

        /** Whether the list names another parent than the record has. */
        boolean moves() {
            if (existing == null || where.isEmpty()) {
                return false;
            }
            if (parentInList != null) {
                var above = parentInList.existing;
                return above == null || !above.id().equals(existing.parent());
            }
            return parent != null && !parent.id().equals(existing.parent());
        }

        CheckedRow checked() {
            return new CheckedRow(line.number(), name, where, state(), List.copyOf(remarks), question);
        }
    }

    /** What each row would do. However long the list, two queries. */
    @Transactional(readOnly = true)
    public List<CheckedRow> check(ImportDraft draft) {
        return entries(draft).stream().map(Entry::checked).toList();
    }

    /**
     * Takes over the rows named, all or none; a unit is written before those below it.
     *
     * @param rows numbers as the spreadsheet shows them
     * @return how many rows wrote something
     */
    @Transactional
    public int takeOver(ImportDraft draft, Set<Integer> rows) {
        var waiting = new ArrayList<>(entries(draft).stream()
                .filter(entry ->
                        rows.contains(entry.line.number()) && entry.state().writes())
                .toList());
        int written = waiting.size();
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(entry -> entry.parentInList == null || !waiting.contains(entry.parentInList))
                    .toList();
            if (ready.isEmpty()) {
                throw new Refusal("organization.import.circle", waiting.getFirst().name);
            }
            ready.forEach(entry -> write(entry, draft.effectiveOn()));
            waiting.removeAll(ready);
        }
        return written;
    }

    private void write(Entry entry, LocalDate on) {
        var parent = parentOf(entry);
        var existing = entry.existing;
        if (existing != null) {
            restructuring.move(existing.id(), parent, on, null, existing.version());
            return;
        }
        entry.taken = restructuring.found(
                new NewUnit(
                        Objects.requireNonNull(entry.kind),
                        entry.name,
                        entry.shortName.isEmpty() ? null : entry.shortName,
                        entry.legal,
                        false,
                        parent,
                        entry.founded,
                        false),
                null);
    }

    private static @Nullable UnitId parentOf(Entry entry) {
        var inList = entry.parentInList;
        if (inList == null) {
            return entry.parent == null ? null : entry.parent.id();
        }
        if (inList.taken != null) {
            return inList.taken;
        }
        if (inList.existing == null) {
            throw new Refusal("organization.import.parent-left-out", entry.name, inList.name);
        }
        return inList.existing.id();
    }

    private List<Entry> entries(ImportDraft draft) {
        var names = units.namesOn(draft.effectiveOn());
        var entries = draft.lines().stream().map(line -> read(draft, line)).toList();
        var byName = new HashMap<NameKey, Entry>();
        for (Entry entry : entries) {
            var twin = byName.putIfAbsent(NameKey.of(entry.name), entry);
            if (twin != null && !entry.wrong) {
                entry.wrong(
                        draft.cell(entry.line, "name"),
                        "organization.import.twice",
                        Integer.toString(twin.line.number()));
            }
        }
        for (Entry entry : entries) {
            recognise(draft, entry, names);
            place(draft, entry, names, byName);
        }
        return entries;
    }

    private static Entry read(ImportDraft draft, ImportDraft.Line line) {
        var nameCell = draft.cell(line, "name");
        var entry = new Entry(line, nameCell.text());
        if (nameCell.isBlank()) {
            entry.wrong(nameCell, "organization.import.no-name");
        }
        var kind = draft.cell(line, "kind");
        entry.kind = Recognising.kind(kind.isBlank() ? entry.name : kind.text()).orElse(null);
        if (entry.kind == null && !entry.wrong) {
            entry.wrong(kind, "organization.import.no-kind", kind.text());
        }
        var founded = draft.cell(line, "founded");
        entry.founded = founded.date().orElse(null);
        if (!founded.isBlank() && entry.founded == null) {
            entry.wrong(founded, "organization.import.no-date", founded.text());
        }
        entry.shortName = draft.cell(line, "short").text();
        entry.legal = Recognising.isYes(draft.cell(line, "legal").text());
        entry.where = draft.cell(line, "parent").text();
        return entry;
    }

    private static void recognise(ImportDraft draft, Entry entry, UnitNames names) {
        if (entry.wrong) {
            return;
        }
        switch (names.resolve(entry.name)) {
            case UnitMatch.Exact(var unit) -> entry.existing = unit;
            case UnitMatch.Unknown() -> {}
            case UnitMatch.Candidates(var candidates) -> {
                var close = candidates.stream()
                        .filter(each -> each.score() >= MAY_BE_THE_SAME)
                        .map(UnitMatch.Candidate::unit)
                        .toList();
                if (!close.isEmpty()) {
                    ask(draft, entry, close);
                }
            }
        }
    }

    private static void ask(ImportDraft draft, Entry entry, List<Unit> close) {
        var chosen = draft.chosen(entry.line, "trung");
        close.stream()
                .filter(unit -> unit.id().toString().equals(chosen))
                .findFirst()
                .ifPresent(unit -> entry.existing = unit);
        boolean settled = entry.existing != null || chosen.equals(CheckedRow.NEW_ONE);
        entry.question = new CheckedRow.Question(
                entry.line.number() + "/trung",
                "organization.import.which-same",
                close.stream()
                        .map(unit -> new Choice(unit.id().toString(), unit.name()))
                        .toList(),
                settled ? chosen : "",
                "organization.import.new-unit");
    }

    private static void place(ImportDraft draft, Entry entry, UnitNames names, Map<NameKey, Entry> byName) {
        if (entry.wrong
                || entry.where.isEmpty()
                || (entry.question != null && entry.question.chosen().isEmpty())) {
            return;
        }
        var inList = byName.get(NameKey.of(entry.where));
        if (inList != null && inList != entry) {
            entry.parentInList = inList;
            return;
        }
        var cell = draft.cell(entry.line, "parent");
        switch (names.resolve(entry.where)) {
            case UnitMatch.Exact(var unit) -> entry.parent = unit;
            case UnitMatch.Unknown() -> entry.wrong(cell, "organization.import.unknown-unit", entry.where);
            case UnitMatch.Candidates(var candidates) -> {
                var chosen = draft.chosen(entry.line, "don-vi");
                candidates.stream()
                        .map(UnitMatch.Candidate::unit)
                        .filter(unit -> unit.id().toString().equals(chosen))
                        .findFirst()
                        .ifPresent(unit -> entry.parent = unit);
                entry.question = new CheckedRow.Question(
                        entry.line.number() + "/don-vi",
                        "organization.import.which-unit",
                        candidates.stream()
                                .map(each -> new Choice(
                                        each.unit().id().toString(), each.unit().name()))
                                .toList(),
                        entry.parent == null ? "" : chosen,
                        null);
            }
        }
    }
}
