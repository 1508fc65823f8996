package vn.vinhdanh.registry.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
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
public class PastAwardImport extends RecordImport<PastAwardImport.Row> {

    private final Registry registry;
    private final AwardNames names;

    PastAwardImport(WhoIsMeant who, RecordEntries entries, Registry registry, AwardNames names) {
        super(RecordKind.AWARD, RecordSubjects.AWARDS, who, entries);
        this.registry = registry;
        this.names = names;
    }

    static final class Row extends RecordEntryRow {
        private @Nullable Award award;
        private CommendationType type = CommendationType.MERIT;
        private int from;
        private int to;
        private @Nullable LocalDate signedOn;

        Row(ImportDraft draft, ImportDraft.Line line) {
            super(draft, line);
        }

        private NewDecision decision() {
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

        private NewAward line(Holder holder) {
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
    Row row(ImportDraft draft, ImportDraft.Line line) {
        return new Row(draft, line);
    }

    @Override
    void read(ImportDraft draft, List<Row> rows) {
        var understood = new Understood(names.all());
        rows.forEach(row -> read(row, understood));
    }

    @Override
    Comparison<Row> comparison(Map<Holder, List<RecordEntry>> standing) {
        record Key(Holder holder, Award award, int to, String number) {}
        var seen = new HashMap<Key, Integer>();
        return (row, holder) -> {
            var award = Objects.requireNonNull(row.award);
            var number = award.kind() == AwardKind.TITLE
                    ? ""
                    : NameKey.of(row.cell("number").text()).toString();
            var twin = seen.putIfAbsent(new Key(holder, award, row.to, number), row.number());
            if (twin != null) {
                row.wrong(row.cell("person"), "organization.import.twice", Integer.toString(twin));
                return;
            }
            standing.getOrDefault(holder, List.of()).stream()
                    .filter(each -> each.field("award").equals(award.key().value())
                            && each.field("achieved-to").equals(Integer.toString(row.to)))
                    .forEach(each -> compare(row, award, each));
        };
    }

    @Override
    void write(List<Row> rows) {
        record Key(NameKey number, NameKey issuer, LocalDate signedOn) {}
        var decisions = new LinkedHashMap<Key, List<Row>>();
        rows.forEach(row -> decisions
                .computeIfAbsent(
                        new Key(
                                NameKey.of(row.cell("number").text()),
                                NameKey.of(row.cell("issuer").text()),
                                Objects.requireNonNull(row.signedOn)),
                        key -> new ArrayList<>())
                .add(row));
        decisions
                .values()
                .forEach(together -> registry.enterPast(
                        together.getFirst().decision(),
                        together.stream()
                                .map(row -> row.line(Objects.requireNonNull(row.holder())))
                                .toList()));
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
        if (row.signedOn != null && row.to > row.signedOn.getYear()) {
            row.wrong(
                    row.cell("achieved-to"),
                    "registry.import.achieved-after",
                    row.cell("achieved-to").text(),
                    row.cell("signed-on").text());
        }
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
