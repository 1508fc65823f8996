package vn.vinhdanh.commendation.survey.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.web.VerdictView;
import vn.vinhdanh.commendation.survey.DossiersBehind;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.AwardDecision;
import vn.vinhdanh.registry.AwardDecisionId;
import vn.vinhdanh.registry.AwardRecord;
import vn.vinhdanh.registry.AwardRecordId;
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
 * Weighs the awards of a past decision again, under the law of the day their dossiers were received and by what was on record
 * that day. Of an award without a dossier the day of signing stands in. It undoes nothing: it shows where to look. Only awards
 * whose holder's record the viewer may open are weighed; for each achievement year and day of receipt the queries are the same
 * however long the list.
 */
@Controller
class ReplayController {

    private static final int MOST = 300;

    private final HonourRegister register;
    private final PeopleInSight inSight;
    private final FactsOf factsOf;
    private final LawInForce law;
    private final LawWording lawWording;
    private final DossiersBehind dossiers;

    ReplayController(
            HonourRegister register,
            PeopleInSight inSight,
            FactsOf factsOf,
            LawInForce law,
            LawWording lawWording,
            DossiersBehind dossiers) {
        this.register = register;
        this.inSight = inSight;
        this.factsOf = factsOf;
        this.law = law;
        this.lawWording = lawWording;
        this.dossiers = dossiers;
    }

    @GetMapping("/so-vang/quyet-dinh/{id:\\d{1,18}}/doi-chieu")
    ModelAndView replay(@PathVariable long id, Locale locale) {
        AwardDecision decision = register.decision(new AwardDecisionId(id)).orElseThrow(NotFoundProblem::new);
        List<AwardRecord> given = register.touchedBy(decision.id()).stream()
                .filter(each -> each.decision().id().equals(decision.id()))
                .toList();
        List<AwardRecord> shown = visible(given).stream().limit(MOST).toList();
        Map<AwardRecordId, DossiersBehind.Behind> behind =
                dossiers.of(shown.stream().map(AwardRecord::id).toList());
        Map<AwardRecordId, Facts> facts = facts(shown, behind);
        Law now = law.law();
        List<ReplayPages.Line> lines = new ArrayList<>();
        int agreeing = 0;
        for (AwardRecord each : shown) {
            Facts known = facts.get(each.id());
            if (known == null) {
                continue;
            }
            DossiersBehind.Behind dossier = behind.get(each.id());
            PastDecision past = new PastDecision(
                    each.award(),
                    each.achievedTo(),
                    received(each, dossier),
                    true,
                    dossier == null ? null : dossier.kept());
            Replay replay = Replay.of(now, past, known);
            agreeing += replay.difference() == Replay.Difference.AGREES ? 1 : 0;
            lines.add(line(each, replay, dossier != null, locale));
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

    private static LocalDate received(AwardRecord award, DossiersBehind.@Nullable Behind dossier) {
        return dossier == null ? award.decision().signedOn() : dossier.received();
    }

    private ReplayPages.Line line(AwardRecord record, Replay replay, boolean fromDossier, Locale locale) {
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
                replay.past().received(),
                fromDossier,
                wording.say(replay.said()),
                replay.changed().map(wording::say).orElse(null),
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

    /** Who is asked about together. */
    private record Asked(int year, LocalDate received) {}

    private Map<AwardRecordId, Facts> facts(
            List<AwardRecord> records, Map<AwardRecordId, DossiersBehind.Behind> behind) {
        Map<Asked, List<AwardRecord>> together = new HashMap<>();
        for (AwardRecord each : records) {
            together.computeIfAbsent(
                            new Asked(each.achievedTo(), received(each, behind.get(each.id()))),
                            first -> new ArrayList<>())
                    .add(each);
        }
        Map<AwardRecordId, Facts> facts = new HashMap<>();
        together.forEach((asked, awards) -> {
            Map<Object, Facts> known = facts(asked, awards);
            for (AwardRecord each : awards) {
                Facts of = known.get(key(each));
                if (of != null) {
                    facts.put(each.id(), of);
                }
            }
        });
        return facts;
    }

    private Map<Object, Facts> facts(Asked asked, List<AwardRecord> awards) {
        Set<PersonId> people = new HashSet<>();
        Set<UnitId> units = new HashSet<>();
        for (AwardRecord each : awards) {
            switch (each.holder()) {
                case Holder.OnePerson(PersonId person) -> people.add(person);
                case Holder.OneUnit(UnitId unit) -> units.add(unit);
            }
        }
        Map<Object, Facts> known = new HashMap<>();
        if (!people.isEmpty()) {
            factsOf.people(people, asked.year(), asked.received())
                    .forEach((id, builder) -> known.put(id, builder.build()));
        }
        if (!units.isEmpty()) {
            factsOf.units(units, asked.year(), asked.received())
                    .forEach((id, builder) -> known.put(id, builder.build()));
        }
        return known;
    }

    private static Object key(AwardRecord record) {
        return switch (record.holder()) {
            case Holder.OnePerson(PersonId person) -> person;
            case Holder.OneUnit(UnitId unit) -> unit;
        };
    }
}
