package vn.vinhdanh.commendation.eligibility.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.dossier.Grounds;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedRow;
import vn.vinhdanh.commendation.eligibility.CheckedWhole;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.MaybeMeant;
import vn.vinhdanh.commendation.eligibility.WhatFor;
import vn.vinhdanh.commendation.eligibility.Who;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PeopleQuestion;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;
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
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Words;

/** Lays checked rows out for the pages. */
@Component
class RowViews {

    private static final int ASKED_AT_MOST = 3;
    private static final int FOUND_AT_MOST = 20;
    private static final int MISSING_AT_MOST = 3;

    private final LawInForce law;
    private final LawWording lawWording;
    private final PeopleInSight inSight;
    private final RegisterKeeping keeping;
    private final MaybeMeant maybeMeant;
    private final Words words;
    private final TogetherViews togetherViews;
    private final People people;

    RowViews(
            LawInForce law,
            LawWording lawWording,
            PeopleInSight inSight,
            RegisterKeeping keeping,
            MaybeMeant maybeMeant,
            Words words,
            TogetherViews togetherViews,
            People people) {
        this.togetherViews = togetherViews;
        this.people = people;
        this.law = law;
        this.lawWording = lawWording;
        this.inSight = inSight;
        this.keeping = keeping;
        this.maybeMeant = maybeMeant;
        this.words = words;
    }

    /** These rows of the list. What is asked about people is looked up for all of them at once. */
    List<CheckPages.RowView> views(CheckedList list, CheckedWhole whole, List<CheckedRow> rows, Locale locale) {
        Wording wording = lawWording.in(locale);
        Map<String, List<ListFinding>> notes = whole.together().byRow();
        Map<Integer, List<PersonOnDay>> meant = maybeMeant.of(list, rows);
        return rows.stream()
                .map(row -> view(
                        list,
                        row,
                        wording,
                        locale,
                        notes.getOrDefault(togetherViews.id(row), List.of()),
                        meant.getOrDefault(row.number(), List.of())))
                .toList();
    }

    /**
     * One row of the list.
     *
     * @throws NotFoundProblem when the list has no row of that number
     */
    CheckPages.RowPage row(
            CheckedList list, CheckedWhole whole, int number, String searched, CheckPages.Sent sent, Locale locale) {
        CheckedRow row = whole.rows().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFoundProblem::new);
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
                withFound(views(list, whole, List.of(row), locale).getFirst(), list, searched),
                verdict == null ? null : VerdictView.of(verdict, forms(row), lawWording, locale),
                searched,
                verdict == null || row.line().dossier() != null ? "" : grounds(row, locale),
                before,
                after,
                sent);
    }

    private OpenForms forms(CheckedRow row) {
        return row.person()
                .map(person -> Holder.of(person.id()))
                .or(() -> row.collective().map(unit -> Holder.of(unit.id())))
                .map(keeping::openForms)
                .orElse(OpenForms.NONE);
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

    /** Which awards the list's word may mean, to be taken with one click: the few it may, or the one written most like it. */
    private static List<Choice> asked(CheckedRow row, Locale locale) {
        List<Award> asked = row.awards().size() <= ASKED_AT_MOST ? new ArrayList<>(row.awards()) : new ArrayList<>();
        if (row.nearest() != null && row.award() == null) {
            asked.add(row.nearest());
        }
        return asked.stream()
                .map(award -> new Choice(award.key().value(), award.names().in(locale)))
                .toList();
    }

    /** Who may be meant, to be taken with one click. */
    private static List<Choice> asked(Who who, List<PersonOnDay> meant) {
        if (who instanceof Who.Collectives of) {
            return of.units().stream()
                    .limit(ASKED_AT_MOST)
                    .map(RowViews::choice)
                    .toList();
        }
        return meant.stream().map(RowViews::choice).toList();
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
        return view.withPeople(found);
    }

    private CheckPages.RowView view(
            CheckedList list,
            CheckedRow row,
            Wording wording,
            Locale locale,
            List<ListFinding> together,
            List<PersonOnDay> meant) {
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
                row.line().dossier() != null ? List.of() : asked(row.who(), meant),
                row.line().unit() != null
                        ? RowForms.UNIT + row.line().unit()
                        : row.line().person() == null ? "" : row.line().person().toString(),
                row.award() == null ? "" : row.award().names().in(locale),
                lawPath,
                row.line().award() == null ? "" : row.line().award().value(),
                verdict == null ? null : lawWording.decisiveClause(verdict),
                against != null && key != null ? LawWording.path(key, list.receivedOn(), against.clause()) : lawPath,
                verdict == null ? List.of() : missing(verdict, wording, locale),
                awards(row, locale),
                row.line().dossier() != null ? List.of() : asked(row, locale),
                yearDoubtful,
                together.stream()
                        .flatMap(each -> togetherViews.note(row, each, wording, locale).stream())
                        .distinct()
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
        return new Choice(RowForms.UNIT + unit.id(), unit.name());
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
