package vn.vinhdanh.registry.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportEntry;
import vn.vinhdanh.organization.importing.ImportSubject;
import vn.vinhdanh.organization.importing.ListImport;
import vn.vinhdanh.registry.Corrections;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.Registry;
import vn.vinhdanh.registry.YearlyRating;
import vn.vinhdanh.rules.fact.Rating;

/** Yearly ratings from a list. A rating other than the one on record is a correction, and needs its reason. */
@Component
public class RatingImport implements ListImport {

    private final WhoIsMeant who;
    private final RecordEntries entries;
    private final Registry registry;
    private final Corrections corrections;

    RatingImport(WhoIsMeant who, RecordEntries entries, Registry registry, Corrections corrections) {
        this.who = who;
        this.entries = entries;
        this.registry = registry;
        this.corrections = corrections;
    }

    private static final class Row extends RecordEntryRow {
        private int year;
        private Rating rating = Rating.COMPLETED;
        private @Nullable RecordEntry standing;

        Row(ImportDraft draft, ImportDraft.Line line) {
            super(draft, line);
        }
    }

    @Override
    public ImportSubject subject() {
        return RecordSubjects.RATINGS;
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
        registry.rate(
                chosen.stream()
                        .filter(row -> row.standing == null)
                        .map(row -> new YearlyRating(
                                Objects.requireNonNull(row.holder()), row.year, row.rating, row.given("paper")))
                        .toList(),
                false);
        for (Row row : chosen) {
            if (row.standing != null) {
                corrections.rating(
                        new Corrections.Of(
                                row.standing.id(),
                                row.standing.version(),
                                row.cell("reason").text()),
                        row.year,
                        row.rating,
                        row.given("paper"));
            }
        }
        return chosen.size();
    }

    private List<Row> rows(ImportDraft draft) {
        var rows = draft.lines().stream().map(line -> new Row(draft, line)).toList();
        who.settle(draft, RecordKind.RATING, rows);
        rows.forEach(row -> read(draft, row));
        var standing = entries.ofMany(
                RecordKind.RATING,
                rows.stream()
                        .map(RecordEntryRow::holder)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        record Key(Holder holder, int year) {}
        var seen = new HashMap<Key, Integer>();
        for (Row row : rows) {
            var holder = row.holder();
            if (holder == null || !row.isClear()) {
                continue;
            }
            var twin = seen.putIfAbsent(new Key(holder, row.year), row.number());
            if (twin != null) {
                row.wrong(row.cell("person"), "organization.import.twice", Integer.toString(twin));
                continue;
            }
            standing.getOrDefault(holder, List.of()).stream()
                    .filter(each -> each.field("year").equals(Integer.toString(row.year)))
                    .findFirst()
                    .ifPresent(each -> compare(row, each));
        }
        return rows;
    }

    private static void read(ImportDraft draft, Row row) {
        row.says("year", "rating", "paper");
        row.year = row.year("year", draft.effectiveOn().getYear());
        var words = row.cell("rating");
        Understood.rating(words.text())
                .ifPresentOrElse(
                        rating -> row.rating = rating,
                        () -> row.wrong(words, "registry.import.no-rating", words.text()));
    }

    private static void compare(Row row, RecordEntry standing) {
        if (standing.field("rating").equals(row.rating.name())) {
            row.does(CheckedRow.State.SAME);
            return;
        }
        if (row.cell("reason").isBlank()) {
            row.wrong(row.cell("rating"), "registry.import.rated-otherwise", Integer.toString(row.year));
            return;
        }
        row.standing = standing;
        row.does(CheckedRow.State.CHANGED);
    }
}
