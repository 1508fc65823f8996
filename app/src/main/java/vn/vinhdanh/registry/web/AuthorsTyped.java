package vn.vinhdanh.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonMatch;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.RegisterKeeping;

/** Finds the people whom a form names as authors; nobody outside the viewer's charge is so much as shown. */
@Component
class AuthorsTyped {

    private static final Pattern NAME_AND_YEAR = Pattern.compile("(.+?)[,\\s]+\\(?(\\d{4})\\)?");

    private final People people;
    private final RegisterKeeping keeping;

    AuthorsTyped(People people, RegisterKeeping keeping) {
        this.people = people;
        this.keeping = keeping;
    }

    /** Those ticked, those chosen among namesakes, and those named on lines of their own. */
    Authors read(Typed typed, LocalDate day) {
        var ids = new LinkedHashSet<PersonId>();
        typed.all("author").forEach(each -> add(ids, each));
        var names = new ArrayList<String>();
        var asked = typed.all("asked");
        var chosen = typed.all("chosen");
        for (int i = 0; i < asked.size(); i++) {
            var answer = i < chosen.size() ? chosen.get(i) : "";
            if (answer.isBlank()) {
                names.add(asked.get(i));
            } else {
                add(ids, answer);
            }
        }
        names.addAll(typed.lines("more-authors"));
        return resolve(ids, names, day);
    }

    /** The people by number, as far as the viewer may record about them. */
    Authors of(List<PersonId> ids, LocalDate day) {
        return resolve(new LinkedHashSet<>(ids), List.of(), day);
    }

    private Authors resolve(Set<PersonId> ids, List<String> names, LocalDate day) {
        var doubtful = new ArrayList<Authors.Asked>();
        var nobody = new ArrayList<String>();
        for (String name : names) {
            var split = NAME_AND_YEAR.matcher(name);
            var found = split.matches()
                    ? people.match(split.group(1), Integer.valueOf(split.group(2)), null, day)
                    : people.match(name, (@Nullable Integer) null, null, day);
            var meant = within(
                    switch (found) {
                        case PersonMatch.Exact(var person) -> List.of(person);
                        case PersonMatch.Candidates(var candidates) -> candidates;
                        case PersonMatch.Nobody() -> List.of();
                    });
            if (meant.isEmpty()) {
                nobody.add(name);
            } else if (found instanceof PersonMatch.Exact) {
                ids.add(meant.getFirst().id());
            } else {
                doubtful.add(new Authors.Asked(name, meant));
            }
        }
        return new Authors(
                within(List.copyOf(people.asOf(ids, day).values())), List.copyOf(doubtful), List.copyOf(nobody));
    }

    private List<PersonOnDay> within(List<PersonOnDay> found) {
        var open = keeping.among(
                RecordKind.INITIATIVE,
                found.stream().map(person -> Holder.of(person.id())).toList());
        return found.stream()
                .filter(person -> open.contains(Holder.of(person.id())))
                .toList();
    }

    private static void add(Set<PersonId> ids, String number) {
        if (number.matches("\\d{1,18}")) {
            ids.add(new PersonId(Long.parseLong(number)));
        }
    }
}
