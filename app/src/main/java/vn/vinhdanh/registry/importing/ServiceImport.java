package vn.vinhdanh.registry.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.ServiceTime;
import vn.vinhdanh.registry.ServiceTimes;
import vn.vinhdanh.registry.Stretch;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/** Times of service from a list, one row for each stretch in one place. */
@Component
public class ServiceImport extends RecordImport<ServiceImport.Row> {

    private final ServiceTimes services;
    private final Words words;

    ServiceImport(WhoIsMeant who, RecordEntries entries, ServiceTimes services, Words words) {
        super(RecordKind.SERVICE, RecordSubjects.SERVICES, who, entries);
        this.services = services;
        this.words = words;
    }

    static final class Row extends RecordEntryRow {
        private ServicePlace place = ServicePlace.CAREER;
        private LocalDate from = LocalDate.EPOCH;
        private @Nullable LocalDate until;

        Row(ImportDraft draft, ImportDraft.Line line) {
            super(draft, line);
        }

        private ServiceTime service() {
            if (holder() instanceof Holder.OnePerson(PersonId person)) {
                return new ServiceTime(person, place, from, until, given("paper"));
            }
            throw new IllegalStateException("A row about nobody: " + number());
        }
    }

    @Override
    Row row(ImportDraft draft, ImportDraft.Line line) {
        return new Row(draft, line);
    }

    @Override
    void read(ImportDraft draft, List<Row> rows) {
        rows.forEach(this::read);
    }

    private void read(Row row) {
        var place = row.cell("place");
        Understood.place(place.text())
                .ifPresentOrElse(
                        found -> {
                            row.place = found;
                            row.means(
                                    words.say(LocaleContextHolder.getLocale(), ServiceTime.wordOf(found)),
                                    "began-on",
                                    "ended-on");
                        },
                        () -> {
                            row.says("place", "began-on", "ended-on");
                            row.wrong(place, "registry.import.no-place", place.text());
                        });
        var from = row.day("began-on");
        row.until = row.day("ended-on");
        if (from == null) {
            row.wrong(row.cell("began-on"), "registry.import.no-begin");
            return;
        }
        row.from = from;
        try {
            Stretch.requireInOrder(from, row.until);
        } catch (Refusal refusal) {
            row.wrong(
                    row.cell("ended-on"),
                    "registry.import.turned",
                    row.cell("ended-on").text(),
                    row.cell("began-on").text());
        }
    }

    @Override
    Comparison<Row> comparison(Map<Holder, List<RecordEntry>> standing) {
        record Where(Holder holder, ServicePlace place) {}
        var before = new HashMap<Where, List<Row>>();
        return (row, holder) -> {
            var service = row.service();
            var known = standing.getOrDefault(holder, List.of()).stream()
                    .filter(each -> each.field("place").equals(row.place.name()))
                    .filter(each ->
                            service.overlaps(LocalDate.parse(each.field("began-on")), day(each.field("ended-on"))))
                    .toList();
            if (known.size() == 1 && same(known.getFirst(), row)) {
                row.does(CheckedRow.State.SAME);
                return;
            }
            if (!known.isEmpty()) {
                row.wrong(row.cell("began-on"), "registry.import.served-already");
                return;
            }
            var rows = before.computeIfAbsent(new Where(holder, row.place), key -> new ArrayList<>());
            rows.stream()
                    .filter(each -> service.overlaps(each.from, each.until))
                    .findFirst()
                    .ifPresent(each -> row.wrong(
                            row.cell("began-on"), "registry.import.overlaps", Integer.toString(each.number())));
            rows.add(row);
        };
    }

    private static boolean same(RecordEntry entry, Row row) {
        return entry.field("began-on").equals(row.from.toString())
                && entry.field("ended-on").equals(row.until == null ? "" : row.until.toString());
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    @Override
    void write(List<Row> rows) {
        services.recordAll(rows.stream().map(Row::service).toList());
    }
}
