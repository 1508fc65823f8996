package vn.vinhdanh.organization.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.organization.Listing;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PeopleQuestion;
import vn.vinhdanh.organization.PersonClass;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** The list of people, as far as the viewer may see it. */
@Controller
class PeopleController {

    private static final int SIZE = 50;
    private static final int WHOLE = 500;
    private static final MediaType XLSX = MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE);

    /** The workbook's columns with their widths: the same ones that the import recognises. */
    private static final SequencedMap<String, Integer> COLUMNS = columns();

    private final People people;
    private final Units units;
    private final PeopleInSight sight;
    private final RecordKeeping keeping;
    private final Words words;
    private final Clock clock;

    PeopleController(People people, Units units, PeopleInSight sight, RecordKeeping keeping, Words words, Clock clock) {
        this.people = people;
        this.units = units;
        this.sight = sight;
        this.keeping = keeping;
        this.words = words;
        this.clock = clock;
    }

    private static SequencedMap<String, Integer> columns() {
        var columns = new LinkedHashMap<String, Integer>();
        columns.put("organization.person.name", 28);
        columns.put("organization.person.birth-year", 10);
        columns.put("organization.person.sex", 10);
        columns.put("organization.person.class", 18);
        columns.put("organization.person.unit", 44);
        columns.put("organization.person.title", 28);
        return columns;
    }

    @GetMapping("/nguoi")
    ModelAndView list(
            @RequestParam(required = false) @Nullable String ngay,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "lop", required = false) @Nullable String personClass,
            @RequestParam(defaultValue = "ten") String sap,
            @RequestParam(defaultValue = "1") int trang) {
        var scope = sight.units();
        var own = sight.own();
        if (scope != null && scope.isEmpty() && own != null) {
            return Screen.goTo("/nguoi/" + own);
        }
        var day = AsOf.day(ngay, clock);
        var tree = units.tree(day);
        var listing = people.search(new PeopleQuestion(
                q.strip(),
                within(tree, scope, unit),
                classOf(personClass),
                order(sap),
                sap.startsWith("-"),
                day,
                trang,
                SIZE));
        return Screen.of(
                "organization/people",
                new PeoplePage(
                        listing.rows(),
                        new Paging(listing.total(), listing.page(), SIZE),
                        q.strip(),
                        choices(tree, scope),
                        unit == null ? "" : unit.toString(),
                        personClass,
                        sap,
                        keeping.isKeeper()));
    }

    /** The list as filtered, whole, as a workbook. */
    @GetMapping("/nguoi.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(required = false) @Nullable String ngay,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "lop", required = false) @Nullable String personClass,
            @RequestParam(defaultValue = "ten") String sap,
            Locale locale) {
        var day = AsOf.day(ngay, clock);
        var scope = sight.units();
        var within = within(units.tree(day), scope, unit);
        var sheet = Spreadsheet.named(words.say(locale, "organization.people.title"))
                .title(words.say(locale, "organization.people.title"))
                .title(words.say(locale, "organization.unit.as-of", day));
        COLUMNS.forEach((key, width) -> sheet.column(words.say(locale, key), width));
        Listing<PersonOnDay> listing;
        int page = 1;
        do {
            listing = people.search(new PeopleQuestion(
                    q.strip(), within, classOf(personClass), order(sap), sap.startsWith("-"), day, page++, WHOLE));
            listing.rows().forEach(each -> row(sheet, each, locale));
        } while (page <= listing.pages());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nguoi-" + day + ".xlsx\"")
                .body(sheet.xlsx());
    }

    private void row(Spreadsheet sheet, PersonOnDay each, Locale locale) {
        var person = each.person();
        var sex = person.sex();
        var born = person.birthYear();
        sheet.row(
                person.fullName(),
                born == null ? null : born.toString(),
                sex == null ? null : words.say(locale, sex.key()),
                words.say(locale, person.personClass().key()),
                each.unitName(),
                each.title());
    }

    private static @Nullable Set<UnitId> within(UnitTree tree, @Nullable Set<UnitId> scope, @Nullable Long unit) {
        if (unit == null) {
            return scope;
        }
        var chosen = new HashSet<>(tree.within(new UnitId(unit)));
        if (scope != null) {
            chosen.retainAll(scope);
        }
        return chosen;
    }

    private static List<Choice> choices(UnitTree tree, @Nullable Set<UnitId> scope) {
        var choices = new ArrayList<Choice>();
        tree.all().stream()
                .filter(each -> scope == null || scope.contains(each.id()))
                .forEach(each -> choices.add(new Choice(each.id().toString(), each.name())));
        return choices;
    }

    private static @Nullable PersonClass classOf(@Nullable String typed) {
        for (PersonClass each : PersonClass.values()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        return null;
    }

    private static PeopleQuestion.Order order(String sort) {
        return switch (sort.replaceFirst("^-", "")) {
            case "don-vi" -> PeopleQuestion.Order.UNIT;
            case "nam-sinh" -> PeopleQuestion.Order.BIRTH_YEAR;
            default -> PeopleQuestion.Order.NAME;
        };
    }
}
