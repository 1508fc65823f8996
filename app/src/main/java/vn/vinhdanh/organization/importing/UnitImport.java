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
import vn.vinhdanh.web.Refusal;

/** Checks a list of units row by row against the record, and takes over the rows people say. */
@Component
public class UnitImport implements ListImport {

    /** Above this likeness a name may be another spelling of a unit on record: people say. */
    private static final double MAY_BE_THE_SAME = 0.85;

    private final Units units;
    private final Restructuring restructuring;

    UnitImport(Units units, Restructuring restructuring) {
        this.units = units;
        this.restructuring = restructuring;
    }

    private static final class Entry extends ImportEntry {
        private String shortName = "";
        private boolean legal;
        private @Nullable UnitKind kind;
        private @Nullable LocalDate founded;
        private @Nullable Unit existing;
        private @Nullable Unit parent;
        private @Nullable Entry parentInList;
        private @Nullable UnitId taken;

        Entry(ImportDraft.Line line, String name) {
            super(line, name);
        }

        @Override
        protected CheckedRow.State effect() {
            if (existing == null) {
                return CheckedRow.State.NEW;
            }
            return moves() ? CheckedRow.State.CHANGED : CheckedRow.State.SAME;
        }

        /** Whether the list names another parent than the record has. */
        boolean moves() {
            if (existing == null || where().isEmpty()) {
                return false;
            }
            if (parentInList != null) {
                var above = parentInList.existing;
                return above == null || !above.id().equals(existing.parent());
            }
            return parent != null && !parent.id().equals(existing.parent());
        }
    }

    @Override
    public ImportSubject subject() {
        return ImportSubject.UNITS;
    }

    /** What each row would do. However long the list, two queries. */
    @Override
    @Transactional(readOnly = true)
    public List<CheckedRow> check(ImportDraft draft) {
        return ImportEntry.checked(entries(draft));
    }

    /** Takes over the rows named, all or none; a unit is written before those below it. */
    @Override
    @Transactional
    public int takeOver(ImportDraft draft, Set<Integer> rows) {
        var waiting = new ArrayList<>(ImportEntry.chosen(entries(draft), rows));
        int written = waiting.size();
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(entry -> entry.parentInList == null || !waiting.contains(entry.parentInList))
                    .toList();
            if (ready.isEmpty()) {
                throw new Refusal(
                        "organization.import.circle", waiting.getFirst().name());
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
                        entry.name(),
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
            throw new Refusal("organization.import.parent-left-out", entry.name(), inList.name());
        }
        return inList.existing.id();
    }

    private List<Entry> entries(ImportDraft draft) {
        var names = units.namesOn(draft.effectiveOn());
        var entries = draft.lines().stream().map(line -> read(draft, line)).toList();
        var byName = new HashMap<NameKey, Entry>();
        for (Entry entry : entries) {
            var twin = byName.putIfAbsent(NameKey.of(entry.name()), entry);
            if (twin != null && !entry.isWrong()) {
                entry.wrong(
                        draft.cell(entry.line(), "name"), "organization.import.twice", Integer.toString(twin.number()));
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
        entry.kind =
                Recognising.kind(kind.isBlank() ? entry.name() : kind.text()).orElse(null);
        if (entry.kind == null && !entry.isWrong()) {
            entry.wrong(kind, "organization.import.no-kind", kind.text());
        }
        var founded = draft.cell(line, "founded");
        entry.founded = founded.date().orElse(null);
        if (!founded.isBlank() && entry.founded == null) {
            entry.wrong(founded, "organization.import.no-date", founded.text());
        }
        entry.shortName = draft.cell(line, "short").text();
        entry.legal = Recognising.isYes(draft.cell(line, "legal").text());
        entry.at(draft.cell(line, "parent").text());
        return entry;
    }

    private static void recognise(ImportDraft draft, Entry entry, UnitNames names) {
        if (entry.isWrong()) {
            return;
        }
        switch (names.resolve(entry.name())) {
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
        var chosen = draft.chosen(entry.line(), "trung");
        entry.existing = ImportEntry.chosenOf(close, chosen);
        boolean settled = entry.existing != null || chosen.equals(CheckedRow.NEW_ONE);
        entry.ask(
                "trung",
                "organization.import.which-same",
                ImportEntry.choices(close),
                settled ? chosen : "",
                "organization.import.new-unit");
    }

    private static void place(ImportDraft draft, Entry entry, UnitNames names, Map<NameKey, Entry> byName) {
        if (!entry.isClear() || entry.where().isEmpty()) {
            return;
        }
        var inList = byName.get(NameKey.of(entry.where()));
        if (inList != null && inList != entry) {
            entry.parentInList = inList;
            return;
        }
        entry.parent = entry.unit(draft, draft.cell(entry.line(), "parent"), names);
    }
}
