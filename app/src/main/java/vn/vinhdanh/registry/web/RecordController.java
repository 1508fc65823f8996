package vn.vinhdanh.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.RecordEntries;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.RegisterKeeping;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/**
 * Puts on record, and sets right, what is known about a person or a unit. The address of a form is stable: {@code
 * /nguoi/{id}/ghi-so?loai=xep-loai&nam=2024} opens the rating of 2024, so that a page that misses a fact can lead there.
 */
@Controller
class RecordController {

    private static final String OF_PERSON = "/nguoi/{id}/ghi-so";
    private static final String OF_UNIT = "/to-chuc/{id}/ghi-so";

    private final RecordForms forms;
    private final RecordEntries entries;
    private final AuthorsTyped authorsTyped;
    private final RegisterKeeping keeping;
    private final AwardNames names;
    private final People people;
    private final Units units;
    private final Access access;
    private final Clock clock;

    RecordController(
            RecordForms forms,
            RecordEntries entries,
            AuthorsTyped authorsTyped,
            RegisterKeeping keeping,
            AwardNames names,
            People people,
            Units units,
            Access access,
            Clock clock) {
        this.forms = forms;
        this.entries = entries;
        this.authorsTyped = authorsTyped;
        this.keeping = keeping;
        this.names = names;
        this.people = people;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** A form as asked for: whom it is about, what it records, and which record it sets right, if any. */
    private record Asked(
            RecordPage.About about,
            RecordKind kind,
            @Nullable RecordEntry correcting) {

        List<PersonId> firstAuthors() {
            var holders = correcting == null ? List.of(about.holder()) : correcting.holders();
            return holders.stream()
                    .map(holder -> holder instanceof Holder.OnePerson(PersonId id) ? id : null)
                    .filter(java.util.Objects::nonNull)
                    .toList();
        }
    }

    @GetMapping({OF_PERSON, OF_UNIT})
    ModelAndView form(
            @PathVariable long id,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "dinh-chinh", defaultValue = "") String correcting,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "cap", defaultValue = "") String reach,
            @RequestParam(name = "danh-hieu", defaultValue = "") String award,
            @RequestParam(name = "thanh-tich", defaultValue = "") String achievement,
            @RequestParam(name = "noi", defaultValue = "") String place,
            HttpServletRequest request) {
        var asked = asked(id, kind, correcting, request);
        var known = new LinkedHashMap<String, String>();
        if (asked.correcting() == null) {
            known.put("year", year);
            known.put("achieved-to", year);
            known.put("reach", reach.toUpperCase(java.util.Locale.ROOT));
            known.put("award", award);
            known.put("achievement", achievement);
            known.put("place", place);
        } else {
            known.putAll(asked.correcting().fields());
        }
        return show(HttpStatus.OK, asked, Typed.of(known, today()), null, firstAuthors(asked));
    }

    @PostMapping({OF_PERSON, OF_UNIT})
    ModelAndView add(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var asked = asked(id, kind, "", request);
        var typed = new Typed(fields, today());
        var authors = authors(asked, typed);
        return attempt(
                asked,
                typed,
                authors,
                "registry.notice.recorded",
                said -> forms.add(once, asked.about().holder(), asked.kind(), said, authors));
    }

    @PostMapping({OF_PERSON + "/dinh-chinh", OF_UNIT + "/dinh-chinh"})
    ModelAndView correct(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "dinh-chinh", defaultValue = "") String correcting,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var asked = asked(id, kind, correcting, request);
        var entry = required(asked);
        var typed = new Typed(fields, today());
        var authors = authors(asked, typed);
        return attempt(
                asked,
                typed,
                authors,
                "registry.notice.corrected",
                said -> forms.correct(entry, version, said, authors));
    }

    @PostMapping({OF_PERSON + "/rut", OF_UNIT + "/rut"})
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "dinh-chinh", defaultValue = "") String correcting,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        return actOn(
                asked(id, kind, correcting, request),
                fields,
                "registry.notice.withdrawn",
                (entry, said) -> forms.withdraw(entry, version, said));
    }

    @PostMapping({OF_PERSON + "/ket-thuc", OF_UNIT + "/ket-thuc"})
    ModelAndView close(
            @PathVariable long id,
            @RequestParam(name = "dinh-chinh", defaultValue = "") String open,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var asked = asked(id, RecordKind.PROCEEDING.path(), open, request);
        return actOn(asked, fields, "registry.notice.closed", forms::close);
    }

    @PostMapping({OF_PERSON + "/xac-nhan", OF_UNIT + "/xac-nhan"})
    ModelAndView confirm(
            @PathVariable long id,
            @RequestParam(name = "dinh-chinh", defaultValue = "") String claimed,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var asked = asked(id, RecordKind.ACHIEVEMENT.path(), claimed, request);
        return actOn(asked, fields, "registry.notice.confirmed", forms::confirm);
    }

    /** An act on a line that stands; what the form does not ask for is as the line has it. */
    private ModelAndView actOn(
            Asked asked, MultiValueMap<String, String> fields, String notice, BiConsumer<RecordEntry, Typed> act) {
        var entry = required(asked);
        return attempt(asked, known(entry, fields), firstAuthors(asked), notice, said -> act.accept(entry, said));
    }

    /** An act that may fail by what was typed: the form then stands as it was, and says why. */
    private ModelAndView attempt(Asked asked, Typed typed, Authors authors, String notice, Consumer<Typed> act) {
        try {
            act.accept(typed);
        } catch (Typed.Mistyped mistyped) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, asked, typed, null, authors);
        } catch (Refusal refusal) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, asked, typed, refusal, authors);
        }
        return Screen.goTo(
                asked.about().forms() + "?loai=" + asked.kind().path(),
                notice,
                asked.about().name());
    }

    private ModelAndView show(HttpStatus status, Asked asked, Typed typed, @Nullable Refusal refused, Authors authors) {
        var holder = asked.about().holder();
        var lines = entries.of(holder, asked.kind());
        return Screen.of(
                status,
                "registry/record",
                new RecordPage(
                        asked.about(),
                        keeping.kinds(holder),
                        asked.kind(),
                        typed,
                        refused,
                        asked.correcting(),
                        lines,
                        lines.stream()
                                .filter(RecordEntry::mine)
                                .filter(keeping::corrects)
                                .map(RecordEntry::id)
                                .collect(Collectors.toSet()),
                        entries.corrections(holder, asked.kind()),
                        authors,
                        keeping.confirms(),
                        names));
    }

    /** Whom and what it is about, if the viewer may record that; whoever may not learns nothing, not even a name. */
    private Asked asked(long id, String path, String correcting, HttpServletRequest request) {
        boolean ofPerson = request.getRequestURI().startsWith("/nguoi/");
        var holder = ofPerson ? Holder.of(new PersonId(id)) : Holder.of(new UnitId(id));
        var open = keeping.kinds(holder);
        if (open.isEmpty()) {
            throw access.notYours(ofPerson ? "record-of-person" : "record-of-unit", id);
        }
        var kind = path.isEmpty() ? open.iterator().next() : RecordKind.at(path).orElseThrow(NotFoundProblem::new);
        if (!open.contains(kind)) {
            throw access.notYours(
                    "record-of-" + kind.path(), holder.personNumber() == null ? "unit " + id : "person " + id);
        }
        return new Asked(about(holder), kind, entry(holder, kind, correcting));
    }

    private RecordPage.About about(Holder holder) {
        return switch (holder) {
            case Holder.OnePerson(PersonId id) -> {
                var person = people.find(id, today()).orElseThrow(NotFoundProblem::new);
                var where = person.unitName();
                yield new RecordPage.About(
                        holder, person.person().fullName(), where == null ? "" : where, "/nguoi/" + id);
            }
            case Holder.OneUnit(UnitId id) -> {
                var unit = units.find(id, today()).orElseThrow(NotFoundProblem::new);
                yield new RecordPage.About(holder, unit.name(), "", unit.address());
            }
        };
    }

    private @Nullable RecordEntry entry(Holder holder, RecordKind kind, String number) {
        if (number.isEmpty()) {
            return null;
        }
        if (!number.matches("\\d{1,18}")) {
            throw new NotFoundProblem();
        }
        var entry = entries.find(kind, Long.parseLong(number))
                .filter(found -> found.mine() && found.holders().contains(holder))
                .orElseThrow(NotFoundProblem::new);
        keeping.mayCorrect(entry);
        return entry;
    }

    private static RecordEntry required(Asked asked) {
        if (asked.correcting() == null) {
            throw new NotFoundProblem();
        }
        return asked.correcting();
    }

    private Typed known(RecordEntry entry, MultiValueMap<String, String> fields) {
        var all = new LinkedMultiValueMap<String, String>();
        entry.fields().forEach(all::add);
        all.putAll(fields);
        return new Typed(all, today());
    }

    private Authors authors(Asked asked, Typed typed) {
        return asked.kind() == RecordKind.INITIATIVE
                ? authorsTyped.read(typed, today())
                : new Authors(List.of(), List.of(), List.of());
    }

    private Authors firstAuthors(Asked asked) {
        return asked.kind() == RecordKind.INITIATIVE
                ? authorsTyped.of(asked.firstAuthors(), today())
                : new Authors(List.of(), List.of(), List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
