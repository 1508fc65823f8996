package vn.vinhdanh.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.condition.AllOf;
import vn.vinhdanh.rules.condition.AnyOf;
import vn.vinhdanh.rules.condition.Awarded;
import vn.vinhdanh.rules.condition.Claimed;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.condition.EmployedAtLeast;
import vn.vinhdanh.rules.condition.Holds;
import vn.vinhdanh.rules.condition.InSuccession;
import vn.vinhdanh.rules.condition.Initiatives;
import vn.vinhdanh.rules.condition.MeetsStandardOf;
import vn.vinhdanh.rules.condition.MembersAwarded;
import vn.vinhdanh.rules.condition.MembersCompleted;
import vn.vinhdanh.rules.condition.MembersNotDisciplined;
import vn.vinhdanh.rules.condition.NotDisciplined;
import vn.vinhdanh.rules.condition.NotHolds;
import vn.vinhdanh.rules.condition.Rated;
import vn.vinhdanh.rules.condition.RatedInARow;
import vn.vinhdanh.rules.condition.RatedThroughout;
import vn.vinhdanh.rules.condition.RatedYears;
import vn.vinhdanh.rules.condition.Research;
import vn.vinhdanh.rules.condition.SectorOnly;
import vn.vinhdanh.rules.condition.Served;
import vn.vinhdanh.rules.condition.StandsAs;
import vn.vinhdanh.rules.condition.Tenure;
import vn.vinhdanh.rules.condition.TitledInARow;
import vn.vinhdanh.rules.condition.Within;
import vn.vinhdanh.rules.condition.WorksAs;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.verdict.Clause;

/** The words a condition may be written with, each with its reader. */
final class Vocabulary {

    private static final int MOST_YEARS = 40;
    private static final int MOST_MONTHS = 600;
    private static final String[] WORDS = {
        "all-of",
        "any-of",
        "awarded",
        "claimed",
        "employed",
        "holds",
        "in-a-row",
        "in-succession",
        "initiatives",
        "meets",
        "members-awarded",
        "members-completed",
        "members-not-disciplined",
        "not-disciplined",
        "not-holds",
        "rated",
        "rated-in-a-row",
        "rated-throughout",
        "rated-years",
        "research",
        "sector-only",
        "served",
        "stands-as",
        "tenure",
        "within",
        "works-as"
    };

    private final Cited cited;
    private final Citation around;
    private final List<Mention> mentions;

    /** An award that a condition speaks of. */
    record Mention(Spot spot, AwardKey award, boolean weighed) {}

    /** @param mentions collects the awards that conditions speak of, to be checked once all are known */
    Vocabulary(Cited cited, Citation around, List<Mention> mentions) {
        this.cited = cited;
        this.around = around;
        this.mentions = mentions;
    }

    List<Condition> conditions(List<Spot> spots, String anchor) {
        List<Condition> conditions = new ArrayList<>();
        for (Spot spot : spots) {
            conditions.add(condition(spot, anchor + "." + (conditions.size() + 1)));
        }
        return List.copyOf(conditions);
    }

    private Condition condition(Spot spot, String anchor) {
        Map<String, Spot> entries = spot.entries();
        if (entries.size() != 1) {
            throw spot.wrong("one-word-expected", "known-words", "", String.join(", ", WORDS));
        }
        var entry = entries.entrySet().iterator().next();
        Spot of = entry.getValue();
        return switch (entry.getKey()) {
            case "all-of" -> new AllOf(inherited(anchor), several(of, anchor));
            case "any-of" -> new AnyOf(inherited(anchor), several(of, anchor));
            case "rated" -> new Rated(clause(of, anchor, "at-least"), rating(of));
            case "rated-in-a-row" ->
                new RatedInARow(
                        clause(of, anchor, "at-least", "years", "meanwhile"),
                        rating(of),
                        years(of, "years"),
                        conditions(of.listOf("meanwhile"), anchor));
            case "rated-throughout" -> new RatedThroughout(clause(of, anchor, "at-least"), rating(of));
            case "sector-only" -> new SectorOnly(clause(of, anchor));
            case "served" -> served(of, anchor);
            case "stands-as" -> new StandsAs(clause(of, anchor, "one-of"), oneOf(of, Standing.class));
            case "works-as" -> new WorksAs(clause(of, anchor, "one-of"), oneOf(of, WorkerClass.class));
            case "tenure" -> tenure(of, anchor);
            case "rated-years" ->
                new RatedYears(clause(of, anchor, "at-least", "years"), rating(of), years(of, "years"));
            case "in-a-row" ->
                new TitledInARow(
                        clause(of, anchor, "award", "times", "ends", "meanwhile"),
                        award(of, false),
                        years(of, "times"),
                        beforeProposal(of),
                        conditions(of.listOf("meanwhile"), anchor));
            case "in-succession" ->
                new InSuccession(
                        clause(of, anchor, "award", "times", "every", "meanwhile"),
                        award(of, false),
                        years(of, "times"),
                        years(of, "every"),
                        conditions(of.listOf("meanwhile"), anchor));
            case "awarded" -> new Awarded(clause(of, anchor, "award", "times"), award(of, false), years(of, "times"));
            case "holds" ->
                new Holds(
                        clause(of, anchor, "award", "before-years", "then"),
                        award(of, false),
                        maybeYears(of, "before-years"),
                        conditions(of.listOf("then"), anchor));
            case "not-holds" ->
                new NotHolds(clause(of, anchor, "award", "years"), award(of, false), maybeYears(of, "years"));
            case "within" ->
                new Within(
                        clause(of, anchor, "years", "requires"),
                        years(of, "years"),
                        several(of.need("requires"), anchor));
            case "meets" -> new MeetsStandardOf(clause(of, anchor, "award"), award(of, true));
            case "initiatives" ->
                new Initiatives(clause(of, anchor, "reach", "at-least", "older"), reach(of), count(of), olderAsks(of));
            case "research" ->
                new Research(clause(of, anchor, "reach", "at-least", "older"), reach(of), count(of), olderAsks(of));
            case "claimed" ->
                new Claimed(
                        clause(of, anchor, "achievement"),
                        of.need("achievement").oneOf(AchievementKind.class));
            case "not-disciplined" -> new NotDisciplined(clause(of, anchor, "from"), discipline(of));
            case "employed" -> {
                int months = of.need("months").number(1, 600);
                int women = of.maybe("women-months")
                        .map(each -> each.number(1, 600))
                        .orElse(months);
                yield new EmployedAtLeast(clause(of, anchor, "months", "women-months"), months, women);
            }
            case "members-awarded" -> membersAwarded(of, anchor);
            case "members-completed" -> new MembersCompleted(clause(of, anchor));
            case "members-not-disciplined" -> new MembersNotDisciplined(clause(of, anchor, "from"), discipline(of));
            default -> throw of.wrong("unknown-word", "known-words", entry.getKey(), String.join(", ", WORDS));
        };
    }

    private List<Condition> several(Spot of, String anchor) {
        if (of.list().isEmpty()) {
            throw of.wrong("empty-list", "fill-list");
        }
        return conditions(of.list(), anchor);
    }

    private Condition membersAwarded(Spot of, String anchor) {
        Clause clause = clause(of, anchor, "award", "percent", "more-than-percent", "count");
        Optional<Spot> percent = of.maybe("percent");
        Optional<Spot> moreThan = of.maybe("more-than-percent");
        Optional<Spot> count = of.maybe("count");
        boolean none = percent.isEmpty() && moreThan.isEmpty() && count.isEmpty();
        boolean both = percent.isPresent() && moreThan.isPresent();
        if (none || both) {
            throw of.wrong("word-missing", "add-word", "percent / more-than-percent / count");
        }
        int share = percent.or(() -> moreThan).map(each -> each.number(1, 100)).orElse(0);
        return new MembersAwarded(
                clause,
                award(of, false),
                share,
                moreThan.isPresent(),
                count.map(each -> each.number(1, 10_000)).orElse(0));
    }

    private Served served(Spot of, String anchor) {
        Clause clause = clause(of, anchor, "in", "months", "women-months", "discipline", "less");
        int months = of.need("months").number(1, MOST_MONTHS);
        List<Served.Reduction> reductions = new ArrayList<>();
        for (Spot each : of.listOf("less")) {
            each.only("award", "months");
            reductions.add(
                    new Served.Reduction(award(each, false), each.need("months").number(1, MOST_MONTHS)));
        }
        return new Served(
                clause,
                of.need("in").oneOf(ServicePlace.class),
                months,
                women(of, months),
                fixed(of, "discipline", "not-counted"),
                List.copyOf(reductions));
    }

    private Tenure tenure(Spot of, String anchor) {
        Clause clause = clause(of, anchor, "lines", "afresh", "women", "meanwhile");
        List<Tenure.Line> lines = new ArrayList<>();
        for (Spot each : of.need("lines").list()) {
            each.only("post", "months", "women-months");
            int months = each.need("months").number(0, MOST_MONTHS);
            PostLevel post = each.need("post").oneOf(PostLevel.class);
            lines.add(new Tenure.Line(post, months, women(each, months)));
        }
        if (lines.isEmpty()) {
            throw of.wrong("empty-list", "fill-list");
        }
        return new Tenure(
                clause,
                List.copyOf(lines),
                fixed(of, "afresh", "after-devotion"),
                fixed(of, "women", "not-if-retiring-later"),
                conditions(of.listOf("meanwhile"), anchor));
    }

    private static int women(Spot of, int months) {
        return of.maybe("women-months").map(each -> each.number(0, MOST_MONTHS)).orElse(months);
    }

    private static <E extends Enum<E>> List<E> oneOf(Spot of, Class<E> kind) {
        List<Spot> spots = of.need("one-of").list();
        if (spots.isEmpty()) {
            throw of.wrong("empty-list", "fill-list");
        }
        return spots.stream().map(each -> each.oneOf(kind)).toList();
    }

    private Clause inherited(String anchor) {
        return new Clause(around, anchor, false);
    }

    private Clause clause(Spot of, String anchor, String... words) {
        String[] known = new String[words.length + 2];
        System.arraycopy(words, 0, known, 0, words.length);
        known[words.length] = "cites";
        known[words.length + 1] = "draft";
        of.only(known);
        return new Clause(cited.citation(of, around), anchor, of.yes("draft"));
    }

    private AwardKey award(Spot of, boolean weighed) {
        Spot spot = of.need("award");
        AwardKey award = Cited.award(spot);
        mentions.add(new Mention(spot, award, weighed));
        return award;
    }

    private static Rating rating(Spot of) {
        return of.need("at-least").oneOf(Rating.class);
    }

    private static Reach reach(Spot of) {
        return of.need("reach").oneOf(Reach.class);
    }

    private static DisciplineLevel discipline(Spot of) {
        return of.need("from").oneOf(DisciplineLevel.class);
    }

    private static int years(Spot of, String word) {
        return of.need(word).number(1, MOST_YEARS);
    }

    /** Zero when the word is left out. */
    private static int maybeYears(Spot of, String word) {
        return of.maybe(word).map(each -> each.number(1, MOST_YEARS)).orElse(0);
    }

    private static int count(Spot of) {
        return of.need("at-least").number(1, 100);
    }

    private static boolean olderAsks(Spot of) {
        return fixed(of, "older", "ask");
    }

    private static boolean beforeProposal(Spot of) {
        return fixed(of, "ends", "before-proposal");
    }

    private static boolean fixed(Spot of, String word, String value) {
        Optional<Spot> spot = of.maybe(word);
        if (spot.isPresent() && !spot.get().text().equals(value)) {
            throw spot.get().wrong("unknown-word", "known-words", spot.get().text(), value);
        }
        return spot.isPresent();
    }
}
