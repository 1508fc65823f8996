package vn.vinhdanh.registry.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.registry.Corrections;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.Ratings;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.YearlyRating;
import vn.vinhdanh.rules.fact.Rating;

/** Yearly ratings from a list. A rating other than the one on record is a correction, and needs its reason. */
@Component
public class RatingImport extends RecordImport<RatingImport.Row> {

    private final Ratings ratings;
    private final Corrections corrections;

    RatingImport(WhoIsMeant who, RecordEntries entries, Ratings ratings, Corrections corrections) {
        super(RecordKind.RATING, RecordSubjects.RATINGS, who, entries);
        this.ratings = ratings;
        this.corrections = corrections;
    }

    static final class Row extends RecordEntryRow {
        private int year;
        private Rating rating = Rating.COMPLETED;
        private @Nullable RecordEntry standing;

        Row(ImportDraft draft, ImportDraft.Line line) {
            super(draft, line);
        }
    }

    @Override
    Row row(ImportDraft draft, ImportDraft.Line line) {
        return new Row(draft, line);
    }

    @Override
    void read(ImportDraft draft, List<Row> rows) {
        for (Row row : rows) {
            row.says("year", "rating", "paper");
            row.year = row.year("year", draft.effectiveOn().getYear());
            var words = row.cell("rating");
            Understood.rating(words.text())
                    .ifPresentOrElse(
                            rating -> row.rating = rating,
                            () -> row.wrong(words, "registry.import.no-rating", words.text()));
        }
    }

    @Override
    Comparison<Row> comparison(Map<Holder, List<RecordEntry>> standing) {
        record Key(Holder holder, int year) {}
        var seen = new HashMap<Key, Integer>();
        return (row, holder) -> {
            var twin = seen.putIfAbsent(new Key(holder, row.year), row.number());
            if (twin != null) {
                row.wrong(row.cell("person"), "organization.import.twice", Integer.toString(twin));
                return;
            }
            standing.getOrDefault(holder, List.of()).stream()
                    .filter(each -> each.field("year").equals(Integer.toString(row.year)))
                    .findFirst()
                    .ifPresent(each -> compare(row, each));
        };
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

    @Override
    void write(List<Row> rows) {
        var added = rows.stream()
                .filter(row -> row.standing == null)
                .map(row -> new YearlyRating(
                        Objects.requireNonNull(row.holder()), row.year, row.rating, row.given("paper")))
                .toList();
        if (!added.isEmpty()) {
            ratings.rate(added, false);
        }
        for (Row row : rows) {
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
    }
}
