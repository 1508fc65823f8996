package vn.vinhdanh.rules.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ResearchTask;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.verdict.Answer;

/** Reads the cases that stand beside an award. */
public final class CaseReader {

    private CaseReader() {}

    /**
     * All cases among these files, in order.
     *
     * @throws LawUnreadable naming every file that is not whole
     */
    public static List<LawCase> read(List<LawFile> files) {
        List<LawCase> cases = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (LawFile file : files) {
            if (!file.isCases()) {
                continue;
            }
            try {
                Spot top = YamlText.read(file).only("award", "cases");
                AwardKey award = Cited.award(top.need("award"));
                for (Spot each : top.need("cases").list()) {
                    cases.add(read(each, award));
                }
            } catch (Wrong wrong) {
                faults.add(wrong.fault());
            }
        }
        if (!faults.isEmpty()) {
            throw new LawUnreadable(faults);
        }
        return List.copyOf(cases);
    }

    private static LawCase read(Spot spot, AwardKey award) {
        spot.only("says", "subject", "on", "year", "facts", "expect", "regime", "route", "missing");
        int year = spot.need("year").number(1990, 2100);
        Subject subject =
                spot.maybe("subject").map(each -> each.oneOf(Subject.class)).orElse(Subject.INDIVIDUAL);
        Facts.Builder facts = switch (subject) {
            case INDIVIDUAL -> Facts.ofPerson(year);
            case COLLECTIVE -> Facts.ofCollective(year);
            case HOUSEHOLD -> Facts.ofHousehold(year);
        };
        spot.maybe("facts").ifPresent(each -> gather(each, facts));
        return new LawCase(
                spot.file().shown(),
                spot.line(),
                spot.need("says").text(),
                award,
                spot.need("on").day(),
                facts.build(),
                spot.need("expect").oneOf(Answer.class),
                spot.maybe("regime").map(Spot::text).orElse(null),
                spot.maybe("route").map(Spot::text).orElse(null),
                spot.listOf("missing").stream().map(Spot::text).toList());
    }

    private static void gather(Spot spot, Facts.Builder facts) {
        spot.only(
                "since",
                "records-from",
                "woman",
                "pending",
                "ratings",
                "awards",
                "initiatives",
                "research",
                "disciplines",
                "achievements",
                "members",
                "standing",
                "class",
                "retires-later",
                "posts",
                "services");
        spot.maybe("standing").ifPresent(each -> facts.standing(each.oneOf(Standing.class)));
        spot.maybe("class").ifPresent(each -> facts.workerClass(each.oneOf(WorkerClass.class)));
        spot.maybe("retires-later").ifPresent(each -> facts.laterRetirement(each.oneOf(Truth.class)));
        spot.maybe("posts").ifPresent(each -> posts(each, facts));
        for (Spot each : spot.listOf("services")) {
            each.only("in", "from", "until");
            facts.service(new Service(
                    each.need("in").oneOf(ServicePlace.class),
                    each.need("from").day(),
                    each.maybe("until").map(Spot::day).orElse(null)));
        }
        spot.maybe("since").ifPresent(each -> facts.since(each.day()));
        spot.maybe("records-from").ifPresent(each -> facts.recordsFrom(each.number(1990, 2100)));
        spot.maybe("woman").ifPresent(each -> facts.woman(each.yes()));
        spot.maybe("pending").ifPresent(each -> facts.pendingProceedings(each.oneOf(Truth.class)));
        spot.maybe("ratings")
                .ifPresent(each -> each.entries()
                        .forEach((year, rating) -> ratings(rating)
                                .forEach(one -> facts.rated(year(each, year), one.oneOf(Rating.class)))));
        spot.listOf("awards").forEach(each -> awards(each, facts));
        spot.listOf("initiatives").forEach(each -> initiative(each, facts));
        spot.listOf("research").forEach(each -> research(each, facts));
        for (Spot each : spot.listOf("disciplines")) {
            each.only("level", "decided", "ends");
            facts.discipline(new Discipline(
                    each.need("level").oneOf(DisciplineLevel.class),
                    each.need("decided").day(),
                    each.maybe("ends").map(Spot::day).orElse(null)));
        }
        for (Spot each : spot.listOf("achievements")) {
            each.only("kind", "year", "confirmed");
            facts.achievement(new Achievement(
                    each.need("kind").oneOf(AchievementKind.class),
                    each.need("year").number(1990, 2100),
                    each.need("confirmed").oneOf(Truth.class),
                    "—"));
        }
        spot.listOf("members").forEach(each -> members(each, facts));
    }

    /** One rating, or several that contradict each other. */
    private static List<Spot> ratings(Spot spot) {
        return spot.isList() ? spot.list() : List.of(spot);
    }

    private static void posts(Spot spot, Facts.Builder facts) {
        facts.postsOnRecord();
        for (Spot each : spot.list()) {
            each.only("post", "from", "until");
            facts.post(new Post(
                    each.need("post").oneOf(PostLevel.class),
                    each.need("from").day(),
                    each.maybe("until").map(Spot::day).orElse(null)));
        }
    }

    private static int year(Spot near, String text) {
        if (!text.matches("(19|20)\\d\\d")) {
            throw near.wrong("not-a-number", "write-a-number", text, "1990", "2100");
        }
        return Integer.parseInt(text);
    }

    private static void awards(Spot spot, Facts.Builder facts) {
        spot.only("award", "years", "type", "decision", "revoked");
        CommendationType type = spot.maybe("type")
                .map(each -> each.oneOf(CommendationType.class))
                .orElse(CommendationType.MERIT);
        boolean withoutDecision =
                spot.maybe("decision").map(each -> !each.yes()).orElse(false);
        for (Spot each : spot.need("years").list()) {
            int year = each.number(1990, 2100);
            String decision = withoutDecision ? null : "01/QĐ-" + year;
            facts.award(new AwardHeld(Cited.award(spot.need("award")), year, type, decision, spot.yes("revoked")));
        }
    }

    private static void initiative(Spot spot, Facts.Builder facts) {
        spot.only("id", "reach", "year", "recognised", "used-for");
        facts.initiative(new Initiative(
                spot.need("id").text(),
                spot.need("id").text(),
                spot.need("reach").oneOf(Reach.class),
                spot.need("year").number(1990, 2100),
                spot.maybe("recognised").map(Spot::day).orElse(null),
                Cited.awards(spot.listOf("used-for"))));
    }

    private static void research(Spot spot, Facts.Builder facts) {
        spot.only("id", "reach", "year", "accepted", "used-for");
        facts.research(new ResearchTask(
                spot.need("id").text(),
                spot.need("id").text(),
                spot.need("reach").oneOf(Reach.class),
                spot.need("year").number(1990, 2100),
                spot.maybe("accepted").map(Spot::day).orElse(null),
                Cited.awards(spot.listOf("used-for"))));
    }

    private static void members(Spot spot, Facts.Builder facts) {
        spot.only("year", "members", "holders", "disciplined", "all-completed");
        Map<AwardKey, Integer> holders = new HashMap<>();
        spot.maybe("holders")
                .ifPresent(each -> each.entries()
                        .forEach((award, count) -> holders.put(key(count, award), count.number(0, 100_000))));
        Map<DisciplineLevel, Integer> disciplined = new EnumMap<>(DisciplineLevel.class);
        for (Spot each : spot.listOf("disciplined")) {
            disciplined.merge(each.oneOf(DisciplineLevel.class), 1, Integer::sum);
        }
        facts.members(new CollectiveYear(
                spot.need("year").number(1990, 2100),
                spot.need("members").number(0, 100_000),
                holders,
                disciplined,
                spot.maybe("all-completed").map(each -> each.oneOf(Truth.class)).orElse(Truth.UNKNOWN)));
    }

    private static AwardKey key(Spot near, String text) {
        try {
            return new AwardKey(text);
        } catch (IllegalArgumentException notAKey) {
            throw near.wrong("not-an-award-key", "write-award-key", text);
        }
    }
}
