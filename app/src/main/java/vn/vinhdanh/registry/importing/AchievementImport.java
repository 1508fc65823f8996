package vn.vinhdanh.registry.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.registry.Achievements;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.NewAchievement;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.RegisterKeeping;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.web.Words;

/**
 * Achievements outside the yearly ladder from a list. A row that names who confirmed what is on record as a claim confirms
 * it; that, like every confirmation, is for the emulation office.
 */
@Component
public class AchievementImport extends RecordImport<AchievementImport.Row> {

    private final Achievements achievements;
    private final RegisterKeeping keeping;
    private final Words words;

    AchievementImport(
            WhoIsMeant who, RecordEntries entries, Achievements achievements, RegisterKeeping keeping, Words words) {
        super(RecordKind.ACHIEVEMENT, RecordSubjects.ACHIEVEMENTS, who, entries);
        this.achievements = achievements;
        this.keeping = keeping;
        this.words = words;
    }

    static final class Row extends RecordEntryRow {
        private AchievementKind kind = AchievementKind.MANY;
        private int year;
        private @Nullable LocalDate confirmedOn;
        private @Nullable RecordEntry claimed;

        Row(ImportDraft draft, ImportDraft.Line line) {
            super(draft, line);
        }

        private NewAchievement.@Nullable Confirmation confirmation() {
            var by = given("confirmed-by");
            return by == null || confirmedOn == null ? null : new NewAchievement.Confirmation(by, confirmedOn);
        }

        private NewAchievement achievement() {
            return new NewAchievement(
                    Objects.requireNonNull(holder()), kind, year, cell("what").text(), confirmation());
        }
    }

    @Override
    Row row(ImportDraft draft, ImportDraft.Line line) {
        return new Row(draft, line);
    }

    @Override
    void read(ImportDraft draft, List<Row> rows) {
        var kinds = new HashMap<NameKey, AchievementKind>();
        for (AchievementKind kind : AchievementKind.values()) {
            var term = Argument.term(kind).key();
            kinds.put(NameKey.of(words.say(Words.VIETNAMESE, term)), kind);
            kinds.put(NameKey.of(words.say(Words.ENGLISH, term)), kind);
        }
        boolean office = keeping.confirms();
        for (Row row : rows) {
            read(draft, row, kinds);
            if (!office
                    && !(row.cell("confirmed-by").isBlank()
                            && row.cell("confirmed-on").isBlank())) {
                row.wrong(row.cell("confirmed-by"), "registry.import.office-confirms");
            }
        }
    }

    private static void read(ImportDraft draft, Row row, Map<NameKey, AchievementKind> kinds) {
        row.says("achievement", "year", "what");
        var called = row.cell("achievement");
        Optional.ofNullable(kinds.get(NameKey.of(called.text())))
                .or(() -> Understood.achievement(called.text()))
                .ifPresentOrElse(
                        found -> row.kind = found,
                        () -> row.wrong(called, "registry.import.no-achievement", called.text()));
        row.year = row.year("year", draft.effectiveOn().getYear());
        if (row.cell("what").isBlank()) {
            row.wrong(row.cell("what"), "registry.refusal.achievement-incomplete");
        }
        row.confirmedOn = row.day("confirmed-on");
        if (row.confirmedOn != null && row.cell("confirmed-by").isBlank()) {
            row.wrong(row.cell("confirmed-by"), "registry.form.confirmed-by");
        }
        if (row.confirmedOn == null && !row.cell("confirmed-by").isBlank()) {
            row.wrong(row.cell("confirmed-on"), "registry.form.confirmed-on");
        }
        var holder = row.holder();
        if (holder != null && !row.isWrong() && !Achievements.of(holder).contains(row.kind)) {
            row.wrong(called, "registry.refusal.no-such-achievement", called.text());
        }
    }

    private record Key(Holder holder, String kind, String year, NameKey what) {}

    @Override
    Comparison<Row> comparison(Map<Holder, List<RecordEntry>> standing) {
        var seen = new HashMap<Key, Integer>();
        return (row, holder) -> {
            var key = new Key(
                    holder,
                    row.kind.name(),
                    Integer.toString(row.year),
                    NameKey.of(row.cell("what").text()));
            var twin = seen.putIfAbsent(key, row.number());
            if (twin != null) {
                row.wrong(row.cell("person"), "organization.import.twice", Integer.toString(twin));
                return;
            }
            standing.getOrDefault(holder, List.of()).stream()
                    .filter(each -> key.equals(new Key(
                            holder, each.field("achievement"), each.field("year"), NameKey.of(each.field("what")))))
                    .findFirst()
                    .ifPresent(each -> compare(row, each));
        };
    }

    private static void compare(Row row, RecordEntry standing) {
        if (row.confirmation() != null && standing.field("confirmed-on").isEmpty()) {
            row.claimed = standing;
            row.does(CheckedRow.State.CHANGED);
        } else {
            row.does(CheckedRow.State.SAME);
        }
    }

    @Override
    void write(List<Row> rows) {
        var added = rows.stream()
                .filter(row -> row.claimed == null)
                .map(Row::achievement)
                .toList();
        if (!added.isEmpty()) {
            achievements.recordAll(added);
        }
        for (Row row : rows) {
            var confirmation = row.confirmation();
            if (row.claimed != null && confirmation != null) {
                achievements.confirm(row.claimed, confirmation);
            }
        }
    }
}
