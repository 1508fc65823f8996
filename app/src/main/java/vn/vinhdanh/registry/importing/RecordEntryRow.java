package vn.vinhdanh.registry.importing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportEntry;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.web.Choice;

/** A row about one holder: whom it names, and what taking it over would do. */
class RecordEntryRow extends ImportEntry {

    private static final int FIRST_YEAR = 1945;

    private final ImportDraft draft;
    private @Nullable Integer born;
    private @Nullable Unit unit;
    private @Nullable Holder holder;
    private CheckedRow.State effect = CheckedRow.State.NEW;

    RecordEntryRow(ImportDraft draft, ImportDraft.Line line) {
        super(line, draft.cell(line, "person").text());
        this.draft = draft;
    }

    /** Reads whom the row names, as far as the row itself tells. */
    final void readWho(UnitNames names) {
        if (cell("person").isBlank()) {
            wrong(cell("person"), "organization.import.no-name");
        }
        var given = cell("born");
        born = given.date()
                .map(LocalDate::getYear)
                .or(() -> given.text().matches("\\d{4}")
                        ? java.util.Optional.of(Integer.valueOf(given.text()))
                        : java.util.Optional.empty())
                .orElse(null);
        if (!given.isBlank() && born == null) {
            wrong(given, "organization.import.no-year", given.text());
        }
        var where = cell("unit");
        if (!where.isBlank() && !isWrong()) {
            unit = unit(draft, where, names);
        }
    }

    final Cell cell(String column) {
        return draft.cell(line(), column);
    }

    final @Nullable Integer born() {
        return born;
    }

    final @Nullable Unit unit() {
        return unit;
    }

    /** Whom the row is about; null while it is wrong or asked. */
    final @Nullable Holder holder() {
        return holder;
    }

    final void isAbout(Holder found) {
        holder = found;
    }

    /** Several people may be meant: the answer given before, or the question. */
    final void isOneOf(List<PersonOnDay> candidates) {
        var answer = draft.chosen(line(), "nguoi");
        candidates.stream()
                .filter(person -> person.id().toString().equals(answer))
                .findFirst()
                .ifPresent(person -> holder = Holder.of(person.id()));
        ask(
                "nguoi",
                "organization.import.which-person",
                candidates.stream()
                        .map(person -> new Choice(person.id().toString(), described(person)))
                        .toList(),
                holder == null ? "" : answer,
                null);
    }

    /** The unit that is called just as the row's holder; null when none is. */
    final @Nullable Unit collective(UnitNames names) {
        return names.resolve(name()) instanceof UnitMatch.Exact(var found) ? found : null;
    }

    /** A year that has begun by the day; marks the row wrong when the cell says no such year. */
    final int year(String column, int otherwise) {
        var given = cell(column);
        if (given.isBlank() && otherwise > 0) {
            return otherwise;
        }
        int year = given.text().matches("\\d{4}") ? Integer.parseInt(given.text()) : 0;
        if (year < FIRST_YEAR || year > draft.effectiveOn().getYear()) {
            wrong(given, "registry.import.no-year", given.text());
        }
        return year;
    }

    /** A day, or null when none is given; marks the row wrong when the cell says no day or one still to come. */
    final @Nullable LocalDate day(String column) {
        var given = cell(column);
        var day = given.date().orElse(null);
        if (!given.isBlank() && day == null) {
            wrong(given, "organization.import.no-date", given.text());
        }
        if (day != null && (day.isAfter(draft.effectiveOn()) || day.getYear() < FIRST_YEAR)) {
            wrong(given, "registry.import.not-yet", given.text());
        }
        return day;
    }

    /** What the row says about its holder, in the list's own words, for the page to show. */
    final void says(String... columns) {
        shows(Arrays.stream(columns).map(column -> cell(column).text()));
    }

    /**
     * What the row says about its holder, as {@link #says}, behind what one of its cells was understood to mean: whoever takes
     * the row over sees the reading, and not only the word that was read.
     */
    final void means(String understood, String... columns) {
        shows(Stream.concat(
                Stream.of(understood),
                Arrays.stream(columns).map(column -> cell(column).text())));
    }

    private void shows(Stream<String> pieces) {
        at(pieces.filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")));
    }

    /** The words of a cell, or null when it is blank. */
    final @Nullable String given(String column) {
        var words = cell(column).text();
        return words.isEmpty() ? null : words;
    }

    final void does(CheckedRow.State what) {
        effect = what;
    }

    @Override
    protected final CheckedRow.State effect() {
        return effect;
    }

    private static String described(PersonOnDay person) {
        var year = person.person().birthYear();
        return person.person().fullName()
                + (year == null ? "" : ", " + year)
                + (person.unitName() == null ? "" : ", " + person.unitName());
    }
}
