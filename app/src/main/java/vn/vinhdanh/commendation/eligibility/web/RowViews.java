package vn.vinhdanh.commendation.eligibility.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedLists;
import vn.vinhdanh.commendation.eligibility.CheckedRow;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.RowState;
import vn.vinhdanh.commendation.eligibility.Who;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
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

    private static final int SIZE = 100;
    private static final int MISSING_AT_MOST = 3;

    private final LawInForce law;
    private final LawWording lawWording;
    private final ProposingUnits proposingUnits;
    private final PeopleInSight inSight;
    private final Access access;
    private final Words words;

    RowViews(
            LawInForce law,
            LawWording lawWording,
            ProposingUnits proposingUnits,
            PeopleInSight inSight,
            Access access,
            Words words) {
        this.law = law;
        this.lawWording = lawWording;
        this.proposingUnits = proposingUnits;
        this.inSight = inSight;
        this.access = access;
        this.words = words;
    }

    CheckPages.ListPage page(
            CheckedList list,
            List<CheckedRow> rows,
            String wanted,
            int number,
            @Nullable String problem,
            Locale locale) {
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
                        .map(row -> view(list, row, wording, locale))
                        .toList(),
                totals(rows, counts),
                tabs(list, rows.size(), counts, wanted, locale),
                paging,
                withProposing(list),
                awards(locale),
                laws(rows, locale),
                problem);
    }

    CheckPages.RowPage row(CheckedList list, CheckedRow row, Locale locale) {
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
                view(list, row, lawWording.in(locale), locale),
                verdict == null ? null : VerdictView.of(verdict, lawWording, locale),
                awards(locale),
                before,
                after);
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
            String reason = typed.get("ly-do-" + line.number());
            if (person == null && award == null && reason == null) {
                continue;
            }
            if (person != null && !person.isEmpty()) {
                people.add(personId(person));
            }
            if (award != null
                    && !award.isEmpty()
                    && (!award.matches("[a-z0-9]+(-[a-z0-9]+)*")
                            || law.award(new AwardKey(award)).isEmpty())) {
                throw new Refusal("eligibility.refusal.award");
            }
            settlements.add(new CheckedLists.Settlement(line.number(), person, award, reason));
        }
        Set<PersonId> visible = inSight.among(people);
        people.stream().filter(person -> !visible.contains(person)).findFirst().ifPresent(person -> {
            throw access.notYours("person", person);
        });
        return settlements;
    }

    private static PersonId personId(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new Refusal("eligibility.refusal.person");
        }
        return new PersonId(Long.parseLong(text));
    }

    private static CheckPages.Totals totals(List<CheckedRow> rows, Map<RowState, Integer> counts) {
        return new CheckPages.Totals(
                rows.size(),
                counts.getOrDefault(RowState.MET, 0),
                counts.getOrDefault(RowState.NOT_MET, 0),
                counts.getOrDefault(RowState.UNKNOWN, 0),
                counts.getOrDefault(RowState.NOT_FORMALISED, 0),
                counts.getOrDefault(RowState.UNSETTLED, 0),
                (int) rows.stream()
                        .filter(row -> row.mayBecomeDossier() && row.state() == RowState.MET)
                        .count(),
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

    private List<Choice> awards(Locale locale) {
        return law.awards().stream()
                .filter(award -> award.profile().subjects().contains(Subject.INDIVIDUAL))
                .map(award -> new Choice(award.key().value(), award.names().in(locale)))
                .toList();
    }

    private List<Choice> withProposing(CheckedList list) {
        List<Choice> units = new ArrayList<>(proposingUnits.choices());
        String own = list.proposing().toString();
        if (units.stream().noneMatch(choice -> choice.value().equals(own))) {
            units.addFirst(new Choice(own, list.proposingName()));
        }
        return units;
    }

    private CheckPages.RowView view(CheckedList list, CheckedRow row, Wording wording, Locale locale) {
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
        return new CheckPages.RowView(
                row,
                list.address() + "/" + row.number(),
                person == null ? "" : person.person().fullName(),
                person == null ? "" : told(person),
                person == null ? "" : person.person().address(),
                choices(row.who()),
                row.line().person() == null ? "" : row.line().person().toString(),
                row.award() == null ? "" : row.award().names().in(locale),
                lawPath,
                row.line().award() == null ? "" : row.line().award().value(),
                verdict == null ? null : lawWording.decisiveClause(verdict),
                against != null && key != null ? LawWording.path(key, list.receivedOn(), against.clause()) : lawPath,
                verdict == null ? List.of() : missing(verdict, wording, locale));
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
        };
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
