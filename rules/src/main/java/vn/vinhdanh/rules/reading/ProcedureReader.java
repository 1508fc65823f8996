package vn.vinhdanh.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.AwardRules;
import vn.vinhdanh.rules.Route;
import vn.vinhdanh.rules.bonus.Money;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.procedure.Ballot;
import vn.vinhdanh.rules.procedure.BallotNeed;
import vn.vinhdanh.rules.procedure.CouncilLevel;
import vn.vinhdanh.rules.procedure.Deadline;
import vn.vinhdanh.rules.procedure.Filing;
import vn.vinhdanh.rules.procedure.ListRule;
import vn.vinhdanh.rules.procedure.Paper;
import vn.vinhdanh.rules.procedure.Procedures;
import vn.vinhdanh.rules.procedure.Provision;
import vn.vinhdanh.rules.procedure.Quorum;
import vn.vinhdanh.rules.procedure.Quota;
import vn.vinhdanh.rules.procedure.TimeLimit;

/** Reads how awards are decided, file by file. */
final class ProcedureReader {

    private static final int MOST_DAYS = 400;

    private final Cited cited;
    private final List<Vocabulary.Mention> mentions;
    private final UnderTheState under;
    private final Map<AwardKey, AwardRules> awards;
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Quorum> quorums = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Quota> quotas = new ArrayList<>();
    private final List<ListRule> listRules = new ArrayList<>();
    private final List<Filing> filings = new ArrayList<>();
    private final List<BallotNeed> ballotNeeds = new ArrayList<>();
    private final List<Provision> provisions = new ArrayList<>();
    private final List<Deadline> reports = new ArrayList<>();

    /** @param awards the whole catalogue, read before the procedures are */
    ProcedureReader(
            Cited cited, List<Vocabulary.Mention> mentions, Map<AwardKey, AwardRules> awards, UnderTheState under) {
        this.under = under;
        this.cited = cited;
        this.mentions = mentions;
        this.awards = awards;
    }

    void read(Spot file) {
        file.only(
                "ballots",
                "quorums",
                "papers",
                "deadlines",
                "quotas",
                "list-rules",
                "filings",
                "needs-ballot",
                "provisions",
                "reports");
        file.listOf("ballots").forEach(this::ballot);
        file.listOf("quorums").forEach(this::quorum);
        file.listOf("papers").forEach(this::paper);
        file.listOf("deadlines").forEach(each -> deadlines.add(deadline(each)));
        file.listOf("filings").forEach(this::filing);
        file.listOf("needs-ballot").forEach(this::ballotNeed);
        file.listOf("provisions").forEach(this::provision);
        file.listOf("reports").forEach(each -> reports.add(deadline(each)));
        file.listOf("quotas").forEach(this::quota);
        file.listOf("list-rules").forEach(this::listRule);
    }

    Procedures whole() {
        return new Procedures(
                List.copyOf(ballots),
                List.copyOf(quorums),
                List.copyOf(papers),
                List.copyOf(deadlines),
                List.copyOf(quotas),
                List.copyOf(listRules),
                List.copyOf(filings),
                List.copyOf(ballotNeeds),
                List.copyOf(provisions),
                List.copyOf(reports),
                Money.NONE);
    }

    private void ballot(Spot spot) {
        spot.only(
                "awards",
                "council",
                "percent",
                "regime",
                "in-force-from",
                "in-force-until",
                "cites",
                "checked",
                "draft");
        Checked checked = Cited.checked(spot);
        ballots.add(under.place(
                spot,
                new Ballot(
                        awards(spot),
                        spot.need("council").oneOf(CouncilLevel.class),
                        spot.need("percent").number(1, 100),
                        spot.need("regime").text(),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        checked,
                        Cited.draft(spot, checked))));
    }

    private void quorum(Spot spot) {
        spot.only("numerator", "denominator", "in-force-from", "in-force-until", "cites", "checked", "draft");
        int denominator = spot.need("denominator").number(1, 100);
        quorums.add(under.place(
                spot,
                new Quorum(
                        spot.need("numerator").number(1, denominator),
                        denominator,
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot)))));
    }

    private void paper(Spot spot) {
        spot.only(
                "paper",
                "names",
                "when",
                "awards",
                "kind",
                "levels",
                "except",
                "in-force-from",
                "in-force-until",
                "cites",
                "checked",
                "draft");
        papers.add(under.place(
                spot,
                new Paper(
                        spot.need("paper").text(),
                        Cited.said(spot.need("names")),
                        chosen(spot),
                        spot.maybe("when")
                                .map(each -> each.oneOf(Paper.When.class))
                                .orElse(Paper.When.ALWAYS),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot)))));
    }

    private Deadline deadline(Spot spot) {
        spot.only(
                "deadline",
                "names",
                "working-days",
                "calendar-days",
                "by",
                "opens",
                "years-after",
                "awards",
                "kind",
                "levels",
                "except",
                "in-force-from",
                "in-force-until",
                "cites",
                "checked",
                "draft");
        return under.place(
                spot,
                new Deadline(
                        spot.need("deadline").text(),
                        Cited.said(spot.need("names")),
                        timeLimit(spot),
                        chosen(spot),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot))));
    }

    /** Working days, days of the calendar, or a day of the year: exactly one of them. */
    private static TimeLimit timeLimit(Spot spot) {
        Optional<Spot> working = spot.maybe("working-days");
        Optional<Spot> calendar = spot.maybe("calendar-days");
        Optional<Spot> by = spot.maybe("by");
        if (Stream.of(working, calendar, by).filter(Optional::isPresent).count() != 1) {
            throw spot.wrong("word-missing", "add-word", "working-days / calendar-days / by");
        }
        if (working.isPresent()) {
            return new TimeLimit.WorkingDays(working.get().number(1, MOST_DAYS));
        }
        if (calendar.isPresent()) {
            return new TimeLimit.CalendarDays(calendar.get().number(1, MOST_DAYS));
        }
        return new TimeLimit.ByDayOfYear(
                spot.maybe("opens").map(Spot::dayOfYear).orElse(null),
                by.orElseThrow().dayOfYear(),
                spot.maybe("years-after").map(each -> each.number(0, 5)).orElse(null));
    }

    private void filing(Spot spot) {
        spot.only(
                "originals",
                "electronic",
                "awards",
                "kind",
                "levels",
                "except",
                "in-force-from",
                "in-force-until",
                "cites",
                "checked",
                "draft");
        filings.add(under.place(
                spot,
                new Filing(
                        chosen(spot),
                        spot.need("originals").number(1, 10),
                        spot.yes("electronic"),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot)))));
    }

    private void ballotNeed(Spot spot) {
        spot.only("awards", "kind", "levels", "except", "in-force-from", "in-force-until", "cites", "checked", "draft");
        ballotNeeds.add(under.place(
                spot,
                new BallotNeed(
                        chosen(spot),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot)))));
    }

    private void provision(Spot spot) {
        spot.only(
                "provision",
                "topic",
                "gist",
                "awards",
                "kind",
                "levels",
                "except",
                "in-force-from",
                "in-force-until",
                "cites",
                "checked",
                "draft");
        Checked checked = Cited.checked(spot);
        provisions.add(under.place(
                spot,
                new Provision(
                        spot.need("provision").text(),
                        spot.need("topic").oneOf(Provision.Topic.class),
                        Cited.said(spot.need("gist")),
                        chosen(spot),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        checked,
                        Cited.draft(spot, checked))));
    }

    private void quota(Spot spot) {
        spot.only(
                "quota",
                "names",
                "award",
                "of-holders",
                "percent",
                "base",
                "per",
                "at-least",
                "rounding",
                "routes",
                "in-force-from",
                "in-force-until",
                "cites",
                "checked",
                "draft");
        Spot ofHolders = spot.maybe("of-holders").orElse(null);
        quotas.add(under.place(
                spot,
                new Quota(
                        spot.need("quota").text(),
                        Cited.said(spot.need("names")),
                        award(spot.need("award")),
                        ofHolders == null ? null : award(ofHolders),
                        spot.need("percent").number(1, 100),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot)),
                        base(spot, ofHolders),
                        spot.maybe("per")
                                .map(each -> each.oneOf(Quota.Per.class))
                                .orElse(Quota.Per.LIST),
                        spot.maybe("at-least").map(each -> each.number(0, 1000)).orElse(0),
                        spot.maybe("rounding")
                                .map(each -> each.oneOf(Quota.Rounding.class))
                                .orElse(Quota.Rounding.DOWN),
                        spot.listOf("routes").stream()
                                .map(each -> route(spot, each))
                                .toList())));
    }

    /** A way to the award that the limit is over. */
    private String route(Spot quota, Spot spot) {
        AwardRules of = awards.get(award(quota.need("award")));
        List<String> known = of == null
                ? List.of()
                : of.versions().stream()
                        .flatMap(each -> each.routes().stream())
                        .map(Route::name)
                        .distinct()
                        .toList();
        String name = spot.text();
        if (!known.contains(name)) {
            throw spot.wrong("unknown-word", "known-words", name, String.join(", ", known));
        }
        return name;
    }

    /** Holders need an award to hold, and an award to hold needs holders. */
    private static Quota.Base base(Spot spot, @Nullable Spot ofHolders) {
        Quota.Base unsaid = ofHolders == null ? Quota.Base.DESCRIBED : Quota.Base.HOLDERS;
        Quota.Base base =
                spot.maybe("base").map(each -> each.oneOf(Quota.Base.class)).orElse(unsaid);
        if (base == Quota.Base.HOLDERS && ofHolders == null) {
            throw spot.wrong("word-missing", "add-word", "of-holders");
        }
        if (base != Quota.Base.HOLDERS && ofHolders != null) {
            throw ofHolders.wrong("unknown-word", "known-words", "of-holders", "base: holders");
        }
        return base;
    }

    private void listRule(Spot spot) {
        spot.only("rule", "percent", "gist", "in-force-from", "in-force-until", "cites", "checked", "draft");
        Checked checked = Cited.checked(spot);
        listRules.add(under.place(
                spot,
                new ListRule(
                        spot.need("rule").oneOf(ListRule.Kind.class),
                        spot.maybe("percent").map(each -> each.number(1, 100)).orElse(0),
                        Cited.said(spot.need("gist")),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        checked,
                        Cited.draft(spot, checked))));
    }

    /** The awards named one by one, and those of a kind and of levels; an empty list where the place names none. */
    private List<AwardKey> chosen(Spot spot) {
        List<AwardKey> chosen = new ArrayList<>();
        if (spot.maybe("kind").isPresent() || spot.maybe("levels").isPresent()) {
            Optional<AwardKind> kind = spot.maybe("kind").map(each -> each.oneOf(AwardKind.class));
            List<Level> levels = spot.listOf("levels").stream()
                    .map(each -> each.oneOf(Level.class))
                    .toList();
            List<AwardKey> except =
                    spot.listOf("except").stream().map(this::award).toList();
            awards.values().stream()
                    .map(AwardRules::award)
                    .filter(each -> kind.isEmpty() || kind.get() == each.kind())
                    .filter(each ->
                            levels.isEmpty() || levels.contains(each.profile().level()))
                    .map(Award::key)
                    .filter(each -> !except.contains(each))
                    .sorted()
                    .forEach(chosen::add);
        }
        spot.listOf("awards").stream()
                .map(this::award)
                .filter(each -> !chosen.contains(each))
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private List<AwardKey> awards(Spot spot) {
        return spot.need("awards").list().stream().map(this::award).toList();
    }

    private AwardKey award(Spot spot) {
        AwardKey award = Cited.award(spot);
        mentions.add(new Vocabulary.Mention(spot, award, false));
        return award;
    }
}
