package vn.vinhdanh.commendation.eligibility.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.dossier.Grounds;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedLists;
import vn.vinhdanh.commendation.eligibility.CheckedRow;
import vn.vinhdanh.commendation.eligibility.CheckedWhole;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.RowState;
import vn.vinhdanh.commendation.eligibility.WhatFor;
import vn.vinhdanh.commendation.eligibility.Who;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PeopleQuestion;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.OpenForms;
import vn.vinhdanh.registry.RegisterKeeping;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Tab;
import vn.vinhdanh.web.Words;

/** Lays checked rows out for the pages, and reads what their forms send back. */
@Component
class RowViews {

    /** Stands before a unit's number where a person's number could stand. */
    private static final String UNIT = "u";

    private static final int SIZE = 100;
    private static final int FOUND_AT_MOST = 20;
    private static final int MISSING_AT_MOST = 3;

    private final LawInForce law;
    private final LawWording lawWording;
    private final ProposingUnits proposingUnits;
    private final PeopleInSight inSight;
    private final RegisterKeeping keeping;
    private final Access access;
    private final Words words;
    private final TogetherViews togetherViews;
    private final People people;

    RowViews(
            LawInForce law,
            LawWording lawWording,
            ProposingUnits proposingUnits,
            PeopleInSight inSight,
            RegisterKeeping keeping,
            Access access,
            Words words,
            TogetherViews togetherViews,
            People people) {
        this.togetherViews = togetherViews;
        this.people = people;
        this.law = law;
        this.lawWording = lawWording;
        this.proposingUnits = proposingUnits;
        this.inSight = inSight;
        this.keeping = keeping;
        this.access = access;
        this.words = words;
    }

    CheckPages.ListPage page(
            CheckedList list, CheckedWhole whole, String wanted, int number, @Nullable String problem, Locale locale) {
        List<CheckedRow> rows = whole.rows();
        Map<String, List<ListFinding>> notes = whole.together().byRow();
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        List<CheckedRow> shown = rows.stream()
                .filter(row -> wanted.isEmpty() || row.state().key().equals(wanted))
                .toList();
        Paging paging = new Paging(shown.size(), number, SIZE);
        Wording wording = lawWording.in(locale);
        return new CheckPages.ListPage(
                list,
                shown.stream()
                        .skip(paging.offset())
                        .limit(SIZE)
                        .map(row ->
                                view(list, row, wording, locale, notes.getOrDefault(togetherViews.id(row), List.of())))
                        .toList(),
                totals(whole, counts),
                tabs(list, rows.size(), counts, wanted, locale),
                paging,
                withProposing(list),
                togetherViews.views(list, whole, locale),
                whole.twice(),
                laws(rows, locale),
                problem);
    }

    CheckPages.RowPage row(CheckedList list, CheckedWhole whole, CheckedRow row, String searched, Locale locale) {
        Verdict verdict = row.verdict();
        Integer before = null;
        Integer after = null;
        for (CheckedList.Line line : list.lines()) {
            if (line.number() < row.number()) {
                before = line.number();
            } else if (line.number() > row.number() && after == null) {
                after = line.number();
            }
        }
        return new CheckPages.RowPage(
                list,
                withFound(
                        view(
                                list,
                                row,
                                lawWording.in(locale),
                                locale,
                                whole.together().byRow().getOrDefault(togetherViews.id(row), List.of())),
                        list,
                        searched),
                verdict == null ? null : VerdictView.of(verdict, forms(row), lawWording, locale),
                searched,
                verdict == null || row.line().dossier() != null ? "" : grounds(row, locale),
                before,
                after);
    }

    private OpenForms forms(CheckedRow row) {
        return row.person()
                .map(person -> Holder.of(person.id()))
                .or(() -> row.collective().map(unit -> Holder.of(unit.id())))
                .map(keeping::openForms)
                .orElse(OpenForms.NONE);
    }

    /**
     * What the form says about the rows it showed.
     *
     * @throws vn.vinhdanh.web.NotFoundProblem (journalled) when it names a person whose record the viewer may not open
     */
    List<CheckedLists.Settlement> settlements(CheckedList list, Map<String, String> typed) {
        List<CheckedLists.Settlement> settlements = new ArrayList<>();
        Set<PersonId> people = new HashSet<>();
        for (CheckedList.Line line : list.lines()) {
            String person = typed.get("nguoi-" + line.number());
            String award = typed.get("giai-" + line.number());
            String year = typed.get("nam-" + line.number());
            String reason = typed.get("ly-do-" + line.number());
            if (person == null && award == null && year == null && reason == null) {
                continue;
            }
            String collective = person != null && person.startsWith(UNIT) ? person.substring(UNIT.length()) : null;
            if (collective != null) {
                requireUnit(collective);
            } else if (person != null && !person.isEmpty()) {
                people.add(personId(person));
            }
            if (year != null && !year.isBlank() && !year.strip().matches("(19|20)\\d\\d")) {
                throw new Refusal("eligibility.refusal.row-year", year, line.number());
            }
            if (award != null
                    && !award.isEmpty()
                    && (!award.matches("[a-z0-9]+(-[a-z0-9]+)*")
                            || law.award(new AwardKey(award)).isEmpty())) {
                throw new Refusal("eligibility.refusal.award");
            }
            settlements.add(new CheckedLists.Settlement(
                    line.number(),
                    collective == null ? person : "",
                    collective == null && person != null ? "" : collective,
                    award,
                    year == null ? null : year.strip(),
                    reason));
        }
        Set<PersonId> visible = inSight.among(people);
        people.stream().filter(person -> !visible.contains(person)).findFirst().ifPresent(person -> {
            throw access.notYours("person", person);
        });
        return settlements;
    }

    private void requireUnit(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new Refusal("eligibility.refusal.person");
        }
        UnitId unit = new UnitId(Long.parseLong(text));
        Set<UnitId> seen = inSight.units();
        if (seen != null && !seen.contains(unit)) {
            throw access.notYours("unit", unit);
        }
    }

    private static PersonId personId(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new Refusal("eligibility.refusal.person");
        }
        return new PersonId(Long.parseLong(text));
    }

    private static CheckPages.Totals totals(CheckedWhole whole, Map<RowState, Integer> counts) {
        List<CheckedRow> rows = whole.rows();
        return new CheckPages.Totals(
                rows.size(),
                counts.getOrDefault(RowState.MET, 0),
                counts.getOrDefault(RowState.NOT_MET, 0),
                counts.getOrDefault(RowState.UNKNOWN, 0),
                counts.getOrDefault(RowState.NOT_FORMALISED, 0),
                counts.getOrDefault(RowState.UNSETTLED, 0),
                whole.ready().size(),
                (int) rows.stream().filter(row -> row.line().dossier() != null).count());
    }

    private List<Tab> tabs(CheckedList list, int all, Map<RowState, Integer> counts, String wanted, Locale locale) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(list.address(), words.say(locale, "eligibility.list.all"), (long) all, wanted.isEmpty()));
        counts.forEach((state, count) -> tabs.add(new Tab(
                list.address() + "?xem=" + state.key(),
                words.say(locale, "eligibility.state." + state.key()),
                (long) count,
                state.key().equals(wanted))));
        return tabs;
    }

    /** The laws by which the rows were weighed, each once. */
    private List<String> laws(List<CheckedRow> rows, Locale locale) {
        Set<String> laws = new LinkedHashSet<>();
        for (CheckedRow row : rows) {
            Verdict verdict = row.verdict();
            if (verdict != null && verdict.version() != null) {
                laws.add(lawWording.name(verdict.award(), locale) + ": "
                        + lawWording.version(verdict.version(), locale));
            }
        }
        return List.copyOf(laws);
    }

    private List<Choice> awards(CheckedRow row, Locale locale) {
        boolean collective = row.who() instanceof Who.Collective || row.who() instanceof Who.Collectives;
        Subject subject = collective ? Subject.COLLECTIVE : Subject.INDIVIDUAL;
        List<Award> among = row.awards().isEmpty() ? law.awards() : row.awards();
        return among.stream()
                .filter(award -> award.profile().subjects().contains(subject))
                .map(award -> new Choice(award.key().value(), award.names().in(locale)))
                .toList();
    }

    /** What a dossier made of the row would be for. */
    private String grounds(CheckedRow row, Locale locale) {
        Verdict verdict = row.verdict();
        Award award = row.award();
        if (verdict == null || award == null) {
            return "";
        }
        Grounds grounds = WhatFor.grounds(verdict, award.kind(), row.evidence());
        String initiatives = row.evidence().spent().stream()
                .map(each -> "“" + each.title() + "”")
                .collect(Collectors.joining(", "));
        String type =
                words.say(locale, "commendation.type." + grounds.type().name().toLowerCase(Locale.ROOT));
        return initiatives.isEmpty()
                ? words.say(locale, "eligibility.row.would-be", type, from(row, grounds), Integer.toString(row.year()))
                : words.say(
                        locale,
                        "eligibility.row.would-be-resting",
                        type,
                        from(row, grounds),
                        Integer.toString(row.year()),
                        initiatives);
    }

    private static String from(CheckedRow row, Grounds grounds) {
        return Integer.toString(row.from() == null ? grounds.from() : row.from());
    }

    /** The same row with the people found by a search to choose from. */
    private CheckPages.RowView withFound(CheckPages.RowView view, CheckedList list, String searched) {
        if (searched.isBlank()) {
            return view;
        }
        List<Choice> found = new ArrayList<>(view.people());
        people
                .search(new PeopleQuestion(
                        searched,
                        inSight.units(),
                        null,
                        PeopleQuestion.Order.NAME,
                        false,
                        list.receivedOn(),
                        1,
                        FOUND_AT_MOST))
                .rows()
                .stream()
                .map(RowViews::choice)
                .filter(choice -> !found.contains(choice))
                .forEach(found::add);
        return new CheckPages.RowView(
                view.row(),
                view.address(),
                view.personName(),
                view.person(),
                view.personPath(),
                found,
                view.chosenPerson(),
                view.award(),
                view.awardPath(),
                view.chosenAward(),
                view.clause(),
                view.clausePath(),
                view.missing(),
                view.awards(),
                view.yearDoubtful(),
                view.notes());
    }

    private List<Choice> withProposing(CheckedList list) {
        List<Choice> units = new ArrayList<>(proposingUnits.choices());
        String own = list.proposing().toString();
        if (units.stream().noneMatch(choice -> choice.value().equals(own))) {
            units.addFirst(new Choice(own, list.proposingName()));
        }
        return units;
    }

    private CheckPages.RowView view(
            CheckedList list, CheckedRow row, Wording wording, Locale locale, List<ListFinding> together) {
        Verdict verdict = row.verdict();
        Finding against = verdict == null
                ? null
                : verdict.decidingFindings().stream()
                        .filter(each ->
                                !(each instanceof Finding.Met) && !each.clause().draft())
                        .findFirst()
                        .orElse(null);
        AwardKey key = row.award() == null ? null : row.award().key();
        String lawPath = key == null ? "" : "/luat/" + key + "?ngay=" + list.receivedOn();
        PersonOnDay person = row.person().orElse(null);
        Unit unit = row.collective().orElse(null);
        boolean yearDoubtful = row.line().year() != null
                || row.remarks().stream().anyMatch(each -> each.key().equals("eligibility.remark.year"));
        return new CheckPages.RowView(
                row,
                list.address() + "/" + row.number(),
                person != null ? person.person().fullName() : unit == null ? "" : unit.name(),
                person != null ? told(person) : unit == null ? "" : words.say(locale, "eligibility.row.collective"),
                person != null ? person.person().address() : unit == null ? "" : unit.address(),
                choices(row.who()),
                row.line().unit() != null
                        ? UNIT + row.line().unit()
                        : row.line().person() == null ? "" : row.line().person().toString(),
                row.award() == null ? "" : row.award().names().in(locale),
                lawPath,
                row.line().award() == null ? "" : row.line().award().value(),
                verdict == null ? null : lawWording.decisiveClause(verdict),
                against != null && key != null ? LawWording.path(key, list.receivedOn(), against.clause()) : lawPath,
                verdict == null ? List.of() : missing(verdict, wording, locale),
                awards(row, locale),
                yearDoubtful,
                together.stream()
                        .flatMap(each -> togetherViews.note(row, each, wording, locale).stream())
                        .toList());
    }

    /**
     * What is missing, in few lines: in common to all ways, then on the best way. Where that way only waits for somebody
     * to name a ground, the nearest way that the record itself can meet is told as well.
     */
    private static List<String> missing(Verdict verdict, Wording wording, Locale locale) {
        Set<String> lines = new LinkedHashSet<>();
        verdict.findings().forEach(each -> each.missing().forEach(words -> lines.add(wording.say(words))));
        List<RouteWeighed> ways = new ArrayList<>(verdict.bestRoute().stream().toList());
        if (ways.stream().anyMatch(RowViews::awaitsClaim)) {
            verdict.routes().stream()
                    .filter(way -> !awaitsClaim(way))
                    .findFirst()
                    .ifPresent(ways::add);
        }
        for (RouteWeighed way : ways) {
            way.missing().stream()
                    .limit(MISSING_AT_MOST)
                    .forEach(words -> lines.add(way.names().in(locale) + ": " + wording.say(words)));
        }
        return List.copyOf(lines);
    }

    private static boolean awaitsClaim(RouteWeighed way) {
        return way.findings().stream()
                .anyMatch(each ->
                        !(each instanceof Finding.Met) && each.required().key().equals("rules.required.claimed"));
    }

    private static List<Choice> choices(Who who) {
        return switch (who) {
            case Who.Candidates candidates ->
                candidates.people().stream().map(RowViews::choice).toList();
            case Who.Chosen chosen -> List.of(choice(chosen.person()));
            case Who.Exact exact -> List.of();
            case Who.Nobody nobody -> List.of();
            case Who.Household household -> List.of();
            case Who.Collective of -> of.chosen() ? List.of(choice(of.unit())) : List.of();
            case Who.Collectives of -> of.units().stream().map(RowViews::choice).toList();
        };
    }

    private static Choice choice(Unit unit) {
        return new Choice(UNIT + unit.id(), unit.name());
    }

    private static Choice choice(PersonOnDay person) {
        return new Choice(person.id().toString(), person.person().fullName() + " – " + told(person));
    }

    private static String told(PersonOnDay person) {
        String born = person.person().birthYear() == null
                ? ""
                : person.person().birthYear().toString();
        String unit = person.unitName() == null ? "" : person.unitName();
        return born.isEmpty() || unit.isEmpty() ? born + unit : born + ", " + unit;
    }
}
