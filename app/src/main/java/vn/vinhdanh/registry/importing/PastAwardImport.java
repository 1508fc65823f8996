package vn.vinhdanh.registry.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportEntry;
import vn.vinhdanh.organization.importing.ImportSubject;
import vn.vinhdanh.organization.importing.ListImport;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.DecisionPurpose;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.NewAward;
import vn.vinhdanh.registry.NewDecision;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.Registry;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.web.Refusal;

/** Awards that decisions of the past gave, from a list; rows of one decision enter it together. */
@Component
public class PastAwardImport implements ListImport {

    private final WhoIsMeant who;
    private final RecordEntries entries;
    private final Registry registry;
    private final AwardNames names;

    PastAwardImport(WhoIsMeant who, RecordEntries entries, Registry registry, AwardNames names) {
        this.who = who;
        this.entries = entries;
        this.registry = registry;
        this.names = names;
    }

    private static final class Row extends RecordEntryRow {
        private @Nullable Award award;
        private CommendationType type = CommendationType.MERIT;
        private int from;
        private int to;
        private @Nullable LocalDate signedOn;

        Row(ImportDraft draft, ImportDraft.Line line) {
            super(draft, line);
        }

        NewDecision decision() {
            return new NewDecision(
                    DecisionPurpose.AWARD,
                    cell("number").text(),
                    Objects.requireNonNull(signedOn),
                    cell("issuer").text(),
                    given("signer"),
                    given("signer-title"),
                    true,
                    false);
        }

        NewAward line(Holder holder) {
            return new NewAward(
                    Objects.requireNonNull(award).key(),
                    type,
                    holder,
                    null,
                    from,
                    to,
                    cell("citation").text(),
                    List.of());
        }
    }

    @Override
    public ImportSubject subject() {
        return RecordSubjects.AWARDS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CheckedRow> check(ImportDraft draft) {
        return ImportEntry.checked(rows(draft));
    }

    @Override
    @Transactional
    public int takeOver(ImportDraft draft, Set<Integer> numbers) {
        record Key(NameKey number, NameKey issuer, LocalDate signedOn) {}
        var chosen = ImportEntry.chosen(rows(draft), numbers);
        var decisions = new LinkedHashMap<Key, List<Row>>();
        chosen.forEach(row -> decisions
                .computeIfAbsent(
                        new Key(
                                NameKey.of(row.cell("number").text()),
                                NameKey.of(row.cell("issuer").text()),
                                Objects.requireNonNull(row.signedOn)),
                        key -> new ArrayList<>())
                .add(row));
        decisions
                .values()
                .forEach(rows -> registry.enterPast(
                        rows.getFirst().decision(),
                        rows.stream()
                                .map(row -> row.line(Objects.requireNonNull(row.holder())))
                                .toList()));
        return chosen.size();
    }

    private List<Row> rows(ImportDraft draft) {
        var rows = draft.lines().stream().map(line -> new Row(draft, line)).toList();
        who.settle(draft, RecordKind.AWARD, rows);
        var understood = new Understood(names.all());
        rows.forEach(row -> read(row, understood));
        var standing = entries.ofMany(
                RecordKind.AWARD,
                rows.stream()
                        .map(RecordEntryRow::holder)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        record Key(Holder holder, Award award, int to, String number) {}
        var seen = new HashMap<Key, Integer>();
        for (Row row : rows) {
            var holder = row.holder();
            var award = row.award;
            if (holder == null || award == null || !row.isClear()) {
                continue;
            }
            var number = award.kind() == AwardKind.TITLE
                    ? ""
                    : NameKey.of(row.cell("number").text()).toString();
            var twin = seen.putIfAbsent(new Key(holder, award, row.to, number), row.number());
            if (twin != null) {
                row.wrong(row.cell("person"), "organization.import.twice", Integer.toString(twin));
                continue;
            }
            standing.getOrDefault(holder, List.of()).stream()
                    .filter(each -> each.field("award").equals(award.key().value())
                            && each.field("achieved-to").equals(Integer.toString(row.to)))
                    .forEach(each -> compare(row, award, each));
        }
        return rows;
    }

    private static void compare(Row row, Award award, RecordEntry standing) {
        boolean sameDecision = NameKey.of(standing.field("number"))
                .equals(NameKey.of(row.cell("number").text()));
        if (sameDecision) {
            row.does(CheckedRow.State.SAME);
        } else if (award.kind() == AwardKind.TITLE) {
            row.wrong(row.cell("award"), "registry.import.title-stands", standing.field("number"));
        }
    }

    private static void read(Row row, Understood understood) {
        row.says("award", "achieved-to", "number");
        var called = row.cell("award");
        var holder = row.holder();
        var subject = holder instanceof Holder.OneUnit ? Subject.COLLECTIVE : Subject.INDIVIDUAL;
        row.award = understood.award(called.text(), subject).orElse(null);
        if (row.award == null && holder != null) {
            row.wrong(called, "registry.import.no-award", called.text());
        }
        var type = row.cell("type");
        if (!type.isBlank()) {
            Understood.type(type.text())
                    .ifPresentOrElse(
                            found -> row.type = found, () -> row.wrong(type, "registry.import.no-type", type.text()));
        }
        row.to = row.year("achieved-to", 0);
        row.from = row.year("achieved-from", row.to);
        row.signedOn = row.day("signed-on");
        for (String needed : List.of("number", "signed-on", "issuer")) {
            if (row.cell(needed).isBlank()) {
                row.wrong(row.cell(needed), "registry.import.needed." + needed);
            }
        }
        if (row.award != null && holder != null && !row.isWrong()) {
            fits(row, row.award, holder);
        }
    }

    private static void fits(Row row, Award award, Holder holder) {
        try {
            Registry.fits(award, row.type, holder, row.from, row.to);
        } catch (Refusal refusal) {
            row.wrong(
                    row.cell("award"),
                    refusal.key(),
                    Arrays.stream(refusal.arguments()).map(String::valueOf).toArray(String[]::new));
        }
    }
}
