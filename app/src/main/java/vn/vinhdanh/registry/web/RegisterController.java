package vn.vinhdanh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.registry.AwardDecisionId;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.AwardRecord;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.HonourRegister;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.Records;
import vn.vinhdanh.registry.RegisterKeeping;
import vn.vinhdanh.registry.RegisterQuestion;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** The honours register, a person's record, a decision. */
@Controller
class RegisterController {

    private static final int SIZE = 50;

    private final HonourRegister register;
    private final Records records;
    private final AwardNames names;
    private final People people;
    private final Units units;
    private final Blocs blocs;
    private final PeopleInSight sight;
    private final RecordKeeping keeping;
    private final RegisterKeeping recording;
    private final Access access;
    private final Clock clock;

    RegisterController(
            HonourRegister register,
            Records records,
            AwardNames names,
            People people,
            Units units,
            Blocs blocs,
            PeopleInSight sight,
            RecordKeeping keeping,
            RegisterKeeping recording,
            Access access,
            Clock clock) {
        this.register = register;
        this.records = records;
        this.names = names;
        this.people = people;
        this.units = units;
        this.blocs = blocs;
        this.sight = sight;
        this.keeping = keeping;
        this.recording = recording;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/so-vang")
    ModelAndView register(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "danh-hieu", defaultValue = "") String award,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "khoi", required = false) @Nullable Long bloc,
            @RequestParam(name = "cap", defaultValue = "") String level,
            @RequestParam(name = "loai", defaultValue = "") String holder,
            @RequestParam(name = "ca-thu-hoi", defaultValue = "false") boolean undoneToo,
            @RequestParam(defaultValue = "1") int trang) {
        var today = LocalDate.now(clock);
        var listing = register.search(new RegisterQuestion(
                q.strip(),
                known(award),
                year,
                unit == null ? null : units.heritage(new UnitId(unit), today),
                bloc == null ? null : new BlocId(bloc),
                levelOf(level),
                holder.isEmpty() ? null : holder.equals("tap-the"),
                null,
                undoneToo,
                trang,
                SIZE));
        var asked =
                new RegisterPage.Asked(q.strip(), award, text(year), text(unit), text(bloc), level, holder, undoneToo);
        return Screen.of(
                "registry/register",
                new RegisterPage(
                        listing.rows(),
                        new Paging(listing.total(), listing.page(), SIZE),
                        names,
                        asked,
                        names.all(),
                        register.years(),
                        unitChoices(unit, today),
                        blocChoices(bloc),
                        unit == null
                                ? null
                                : units.find(new UnitId(unit), today).orElse(null),
                        bloc == null ? null : blocs.find(new BlocId(bloc)).orElse(null),
                        openable(listing.rows()),
                        recording.recordsLists(RecordKind.RATING)));
    }

    @GetMapping("/nguoi/{id}")
    ModelAndView person(@PathVariable long id, @RequestParam(required = false) @Nullable String ngay) {
        var person = new PersonId(id);
        var day = day(ngay);
        sight.require(person);
        var found = people.find(person, day).orElseThrow(NotFoundProblem::new);
        var awards = register.of(person);
        boolean discreet = access.isPerson(id) || access.isAnyOf(Role.DESK_OFFICER, Role.COUNCIL_SECRETARY);
        var places = units.asOf(
                awards.stream()
                        .map(AwardRecord::atUnit)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toSet()),
                day);
        var holder = Holder.of(person);
        return Screen.of(
                "registry/person",
                new PersonPage(
                        found,
                        shelf(awards),
                        awards.stream()
                                .map(award -> new PersonPage.Moment(
                                        award,
                                        award.atUnit() != null
                                                && places.containsKey(award.atUnit())
                                                && !places.get(award.atUnit()).alive()))
                                .toList(),
                        records.ratings(holder),
                        records.initiatives(person),
                        records.achievements(holder),
                        records.services(person),
                        people.posts(person),
                        discreet ? records.disciplines(holder) : null,
                        discreet ? records.proceedingsSince(holder, day) : null,
                        names,
                        keeping.isKeeper(),
                        !recording.kinds(holder).isEmpty()));
    }

    @GetMapping("/so-vang/quyet-dinh/{id}")
    ModelAndView decision(@PathVariable long id) {
        var decision = register.decision(new AwardDecisionId(id)).orElseThrow(NotFoundProblem::new);
        var awards = register.touchedBy(decision.id());
        return Screen.of(
                "registry/decision",
                new DecisionPage(decision, awards, register.stories(decision.id()), names, openable(awards)));
    }

    /** Standing awards by their drawing, the highest first. */
    private List<PersonPage.Medal> shelf(List<AwardRecord> awards) {
        var times = new LinkedHashMap<AwardKey, Long>();
        awards.stream()
                .filter(AwardRecord::stands)
                .sorted((one, other) -> Integer.compare(order(other), order(one)))
                .forEach(award -> times.merge(award.award(), 1L, Long::sum));
        return times.entrySet().stream()
                .map(each -> new PersonPage.Medal(each.getKey(), each.getValue()))
                .toList();
    }

    private int order(AwardRecord award) {
        return award.level().ordinal() * 1000 + names.rank(award.award());
    }

    private Set<PersonId> openable(List<AwardRecord> awards) {
        var holders = awards.stream()
                .map(award -> award.holder() instanceof Holder.OnePerson(PersonId id) ? id : null)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return sight.among(holders);
    }

    private List<Choice> unitChoices(@Nullable Long chosen, LocalDate today) {
        var choices = new ArrayList<Choice>();
        units.tree(today).all().forEach(unit -> choices.add(new Choice(unit.id().toString(), unit.name())));
        if (chosen != null
                && choices.stream().noneMatch(choice -> choice.value().equals(chosen.toString()))) {
            units.find(new UnitId(chosen), today)
                    .ifPresent(unit -> choices.addFirst(new Choice(unit.id().toString(), unit.name())));
        }
        return choices;
    }

    private List<Choice> blocChoices(@Nullable Long chosen) {
        var choices = new ArrayList<Choice>();
        var years = blocs.years();
        int most = Math.min(years.size(), 6);
        years.subList(0, most)
                .forEach(year -> blocs.ofYear(year)
                        .forEach(bloc -> choices.add(new Choice(bloc.id().toString(), year + " · " + bloc.name()))));
        if (chosen != null
                && choices.stream().noneMatch(choice -> choice.value().equals(chosen.toString()))) {
            blocs.find(new BlocId(chosen))
                    .ifPresent(bloc ->
                            choices.addFirst(new Choice(bloc.id().toString(), bloc.year() + " · " + bloc.name())));
        }
        return choices;
    }

    static @Nullable AwardKey known(String typed) {
        try {
            return typed.isEmpty() ? null : new AwardKey(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable Level levelOf(String typed) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private LocalDate day(@Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            try {
                return LocalDate.parse(typed.strip());
            } catch (DateTimeParseException e) {
                throw new Refusal("given.wrong.day", typed);
            }
        }
        return LocalDate.now(clock);
    }
}
