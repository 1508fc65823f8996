package vn.vinhdanh.organization.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.Enrolment;
import vn.vinhdanh.organization.NewPerson;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonClass;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.PostKind;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.organization.Sex;
import vn.vinhdanh.organization.Staffing;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Choice;

/** Checks a list of people row by row against the record, and takes over the rows people say. */
@Component
public class PeopleImport implements ListImport {

    private final People people;
    private final Units units;
    private final Staffing staffing;

    PeopleImport(People people, Units units, Staffing staffing) {
        this.people = people;
        this.units = units;
        this.staffing = staffing;
    }

    private static final class Entry extends ImportEntry {
        private String title = "";
        private boolean leader;
        private @Nullable Integer born;
        private @Nullable Sex sex;
        private @Nullable PersonClass personClass;
        private @Nullable Unit unit;
        private @Nullable LocalDate joined;
        private @Nullable PersonOnDay existing;

        Entry(ImportDraft.Line line, String name) {
            super(line, name);
        }

        @Override
        protected CheckedRow.State effect() {
            if (existing == null) {
                return CheckedRow.State.NEW;
            }
            return movesPost() || correctsPerson() ? CheckedRow.State.CHANGED : CheckedRow.State.SAME;
        }

        boolean movesPost() {
            return existing != null
                    && unit != null
                    && (!unit.id().equals(existing.unit()) || (!title.isEmpty() && !title.equals(existing.title())));
        }

        boolean correctsPerson() {
            if (existing == null) {
                return false;
            }
            var person = existing.person();
            return (personClass != null && personClass != person.personClass())
                    || (sex != null && sex != person.sex())
                    || (born != null && !born.equals(person.birthYear()))
                    || (joined != null && !joined.equals(person.joinedOn()));
        }

        NewPerson person() {
            return new NewPerson(name(), sex, born, Objects.requireNonNull(personClass), !leader, joined, false);
        }
    }

    @Override
    public ImportSubject subject() {
        return ImportSubject.PEOPLE;
    }

    /** What each row would do. However long the list, four queries. */
    @Override
    @Transactional(readOnly = true)
    public List<CheckedRow> check(ImportDraft draft) {
        return ImportEntry.checked(entries(draft));
    }

    @Override
    @Transactional
    public int takeOver(ImportDraft draft, Set<Integer> rows) {
        var chosen = ImportEntry.chosen(entries(draft), rows);
        var enrolments = chosen.stream()
                .filter(entry -> entry.existing == null)
                .map(entry -> new Enrolment(
                        entry.person(),
                        Objects.requireNonNull(entry.unit).id(),
                        entry.title,
                        entry.leader,
                        entry.joined == null ? draft.effectiveOn() : entry.joined))
                .toList();
        if (!enrolments.isEmpty()) {
            staffing.enrol(enrolments);
        }
        chosen.stream().filter(entry -> entry.existing != null).forEach(entry -> change(entry, draft.effectiveOn()));
        return chosen.size();
    }

    private void change(Entry entry, LocalDate on) {
        var existing = Objects.requireNonNull(entry.existing);
        var person = existing.person();
        if (entry.correctsPerson()) {
            staffing.correct(
                    person.id(),
                    new NewPerson(
                            person.fullName(),
                            entry.sex == null ? person.sex() : entry.sex,
                            entry.born == null ? person.birthYear() : entry.born,
                            entry.personClass == null ? person.personClass() : entry.personClass,
                            person.directWorker(),
                            entry.joined == null ? person.joinedOn() : entry.joined,
                            person.sample()),
                    person.version());
        }
        if (entry.movesPost()) {
            var title = entry.title.isEmpty() && existing.title() != null ? existing.title() : entry.title;
            staffing.appoint(
                    person.id(), Objects.requireNonNull(entry.unit).id(), title, PostKind.MAIN, entry.leader, on);
        }
    }

    private List<Entry> entries(ImportDraft draft) {
        var names = units.namesOn(draft.effectiveOn());
        var entries =
                draft.lines().stream().map(line -> read(draft, line, names)).toList();
        var alike = people
                .namedLike(
                        entries.stream()
                                .map(ImportEntry::name)
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        draft.effectiveOn())
                .stream()
                .collect(Collectors.groupingBy(person -> key(person.person().fullName())));
        var seen = new HashMap<String, Integer>();
        for (Entry entry : entries) {
            recognise(draft, entry, alike);
            var unit = entry.unit;
            var twin = seen.putIfAbsent(
                    key(entry.name()) + "/" + entry.born + "/" + (unit == null ? "" : unit.id()), entry.number());
            if (twin != null && !entry.isWrong()) {
                entry.wrong(draft.cell(entry.line(), "name"), "organization.import.twice", Integer.toString(twin));
            }
        }
        return entries;
    }

    private static Entry read(ImportDraft draft, ImportDraft.Line line, UnitNames names) {
        var nameCell = draft.cell(line, "name");
        var entry = new Entry(line, nameCell.text());
        if (nameCell.isBlank()) {
            entry.wrong(nameCell, "organization.import.no-name");
        }
        var born = draft.cell(line, "born");
        entry.born = Recognising.year(born).orElse(null);
        if (!born.isBlank() && entry.born == null) {
            entry.wrong(born, "organization.import.no-year", born.text());
        }
        var sex = draft.cell(line, "sex");
        entry.sex = Recognising.sex(sex.text()).orElse(null);
        if (!sex.isBlank() && entry.sex == null) {
            entry.wrong(sex, "organization.import.no-sex", sex.text());
        }
        var personClass = draft.cell(line, "class");
        entry.personClass = Recognising.personClass(personClass.text()).orElse(null);
        if (entry.personClass == null) {
            entry.wrong(personClass, "organization.import.no-class", personClass.text());
        }
        var joined = draft.cell(line, "joined");
        entry.joined = joined.date().orElse(null);
        if (!joined.isBlank() && entry.joined == null) {
            entry.wrong(joined, "organization.import.no-date", joined.text());
        }
        entry.title = draft.cell(line, "title").text();
        entry.leader = Recognising.isYes(draft.cell(line, "leader").text());
        place(draft, entry, names);
        return entry;
    }

    private static void place(ImportDraft draft, Entry entry, UnitNames names) {
        var cell = draft.cell(entry.line(), "unit");
        entry.at(cell.text());
        if (cell.isBlank()) {
            entry.wrong(cell, "organization.import.no-unit");
            return;
        }
        entry.unit = entry.unit(draft, cell, names);
    }

    /** One person of that very name, birth year or unit is the one; anything less certain is asked. */
    private static void recognise(ImportDraft draft, Entry entry, Map<String, List<PersonOnDay>> alike) {
        if (!entry.isClear()) {
            return;
        }
        var candidates = alike.getOrDefault(key(entry.name()), List.of()).stream()
                .filter(each -> entry.born == null
                        || each.person().birthYear() == null
                        || entry.born.equals(each.person().birthYear()))
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        var certain = candidates.stream()
                .filter(each -> each.person().fullName().equalsIgnoreCase(entry.name()))
                .filter(each ->
                        (entry.born != null && entry.born.equals(each.person().birthYear()))
                                || (entry.unit != null && entry.unit.id().equals(each.unit())))
                .toList();
        if (certain.size() == 1) {
            entry.existing = certain.getFirst();
            return;
        }
        var chosen = draft.chosen(entry.line(), "nguoi");
        candidates.stream()
                .filter(each -> each.id().toString().equals(chosen))
                .findFirst()
                .ifPresent(each -> entry.existing = each);
        boolean settled = entry.existing != null || chosen.equals(CheckedRow.NEW_ONE);
        entry.ask(
                "nguoi",
                "organization.import.which-person",
                candidates.stream()
                        .map(each -> new Choice(each.id().toString(), described(each)))
                        .toList(),
                settled ? chosen : "",
                "organization.import.new-person");
    }

    private static String described(PersonOnDay person) {
        var born = person.person().birthYear();
        return person.person().fullName()
                + (born == null ? "" : ", " + born)
                + (person.unitName() == null ? "" : ", " + person.unitName());
    }

    private static String key(String name) {
        return String.join(" ", SearchWords.of(name).words());
    }
}
