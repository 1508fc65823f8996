package vn.vinhdanh.commendation.survey.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.web.VerdictView;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.AwardDecision;
import vn.vinhdanh.registry.AwardDecisionId;
import vn.vinhdanh.registry.AwardRecord;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.HonourRegister;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.forecast.PastDecision;
import vn.vinhdanh.rules.forecast.Replay;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;

/**
 * Weighs the awards of a past decision again, under the law of its day. It undoes nothing: it shows where to look. Only awards
 * whose holder's record the viewer may open are weighed; of each achievement year the queries are the same however long the list.
 */
@Controller
class ReplayController {

    private static final int MOST = 300;

    private final HonourRegister register;
    private final PeopleInSight inSight;
    private final FactsOf factsOf;
    private final LawInForce law;
    private final LawWording lawWording;
    private final Clock clock;

    ReplayController(
            HonourRegister register,
            PeopleInSight inSight,
            FactsOf factsOf,
            LawInForce law,
            LawWording lawWording,
            Clock clock) {
        this.register = register;
        this.inSight = inSight;
        this.factsOf = factsOf;
        this.law = law;
        this.lawWording = lawWording;
        this.clock = clock;
    }

    @GetMapping("/so-vang/quyet-dinh/{id:\\d{1,18}}/doi-chieu")
    ModelAndView replay(@PathVariable long id, Locale locale) {
        AwardDecision decision = register.decision(new AwardDecisionId(id)).orElseThrow(NotFoundProblem::new);
        List<AwardRecord> given = register.touchedBy(decision.id()).stream()
                .filter(each -> each.decision().id().equals(decision.id()))
                .toList();
        List<AwardRecord> shown = visible(given).stream().limit(MOST).toList();
        Map<Integer, Map<Object, Facts>> facts = facts(shown);
        Law now = law.law();
        List<ReplayPages.Line> lines = new ArrayList<>();
        int agreeing = 0;
        for (AwardRecord each : shown) {
            Facts known = facts.getOrDefault(each.achievedTo(), Map.of()).get(key(each));
            if (known == null) {
                continue;
            }
            Replay replay = Replay.of(
                    now, new PastDecision(each.award(), each.achievedTo(), decision.signedOn(), true, null), known);
            agreeing += replay.difference() == Replay.Difference.AGREES ? 1 : 0;
            lines.add(line(each, replay, locale));
        }
        // Where the rules do not agree stands first.
        lines.sort(Comparator.comparing((ReplayPages.Line each) -> switch (each.state()) {
            case "not" -> 0;
            case "unknown" -> 1;
            default -> 2;
        }));
        return Screen.of(
                "commendation/survey/replay",
                new ReplayPages.ReplayPage(decision, lines, agreeing, given.size() - lines.size()));
    }

    private ReplayPages.Line line(AwardRecord record, Replay replay, Locale locale) {
        Wording wording = lawWording.in(locale);
        return new ReplayPages.Line(
                record.holderName(),
                lawWording.name(record.award(), locale),
                record.achievedTo(),
                switch (replay.difference()) {
                    case AGREES -> "met";
                    case GIVEN_THOUGH_NOT_MET -> "not";
                    case MET_THOUGH_NOT_GIVEN, RECORD_LACKS, NOT_FORMALISED -> "unknown";
                },
                wording.say(replay.said()),
                replay.verdict().missing().stream().map(wording::say).distinct().toList(),
                VerdictView.of(replay.verdict(), lawWording, locale));
    }

    private List<AwardRecord> visible(List<AwardRecord> given) {
        Set<PersonId> holders = new HashSet<>();
        for (AwardRecord each : given) {
            if (each.holder() instanceof Holder.OnePerson(PersonId person)) {
                holders.add(person);
            }
        }
        Set<PersonId> seen = inSight.among(holders);
        Set<UnitId> units = inSight.units();
        return given.stream()
                .filter(each -> switch (each.holder()) {
                    case Holder.OnePerson(PersonId person) -> seen.contains(person);
                    case Holder.OneUnit(UnitId unit) -> units == null || units.contains(unit);
                })
                .toList();
    }

    private Map<Integer, Map<Object, Facts>> facts(List<AwardRecord> records) {
        Map<Integer, Set<PersonId>> people = new TreeMap<>();
        Map<Integer, Set<UnitId>> units = new TreeMap<>();
        for (AwardRecord each : records) {
            switch (each.holder()) {
                case Holder.OnePerson(PersonId person) ->
                    people.computeIfAbsent(each.achievedTo(), year -> new HashSet<>())
                            .add(person);
                case Holder.OneUnit(UnitId unit) ->
                    units.computeIfAbsent(each.achievedTo(), year -> new HashSet<>())
                            .add(unit);
            }
        }
        LocalDate today = LocalDate.now(clock);
        Map<Integer, Map<Object, Facts>> facts = new HashMap<>();
        people.forEach((year, ids) -> factsOf.people(ids, year, today)
                .forEach((id, builder) ->
                        facts.computeIfAbsent(year, first -> new HashMap<>()).put(id, builder.build())));
        units.forEach((year, ids) -> factsOf.units(ids, year, today)
                .forEach((id, builder) ->
                        facts.computeIfAbsent(year, first -> new HashMap<>()).put(id, builder.build())));
        return facts;
    }

    private static Object key(AwardRecord record) {
        return switch (record.holder()) {
            case Holder.OnePerson(PersonId person) -> person;
            case Holder.OneUnit(UnitId unit) -> unit;
        };
    }
}
