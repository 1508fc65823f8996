package vn.vinhdanh.registry.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportEntry;
import vn.vinhdanh.organization.importing.ImportSubject;
import vn.vinhdanh.organization.importing.ListImport;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;

/**
 * A list of records of one kind. Whom each row is about is found alike for all of them; each kind reads what its rows say,
 * and compares that with the rows before and with what stands on record.
 */
public abstract class RecordImport<R extends RecordEntryRow> implements ListImport {

    private final RecordKind kind;
    private final ImportSubject subject;
    private final WhoIsMeant who;
    private final RecordEntries entries;

    RecordImport(RecordKind kind, ImportSubject subject, WhoIsMeant who, RecordEntries entries) {
        this.kind = kind;
        this.subject = subject;
        this.who = who;
        this.entries = entries;
    }

    /** Compares a row that is clear so far with the rows before it and with the record. */
    interface Comparison<R> {
        void settle(R row, Holder holder);
    }

    @Override
    public ImportSubject subject() {
        return subject;
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
        if (!chosen.isEmpty()) {
            write(chosen);
        }
        return chosen.size();
    }

    /** A row nobody has read yet. */
    abstract R row(ImportDraft draft, ImportDraft.Line line);

    /** Reads what the rows say about their holders. */
    abstract void read(ImportDraft draft, List<R> rows);

    /**
     * How rows stand to each other and to the record.
     *
     * @param standing the lines on record of those whom the rows name
     */
    abstract Comparison<R> comparison(Map<Holder, List<RecordEntry>> standing);

    /** Puts the rows on record; there is at least one. */
    abstract void write(List<R> rows);

    private List<R> rows(ImportDraft draft) {
        var rows = draft.lines().stream().map(line -> row(draft, line)).toList();
        who.settle(draft, kind, rows);
        read(draft, rows);
        var comparison = comparison(entries.ofMany(
                kind,
                rows.stream()
                        .map(RecordEntryRow::holder)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
        for (R row : rows) {
            var holder = row.holder();
            if (holder != null && row.isClear()) {
                comparison.settle(row, holder);
            }
        }
        return rows;
    }
}
