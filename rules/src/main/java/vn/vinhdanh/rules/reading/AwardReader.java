package vn.vinhdanh.rules.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.AwardRules;
import vn.vinhdanh.rules.Route;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.VersionChoice;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.AwardProfile;
import vn.vinhdanh.rules.catalogue.Bonus;
import vn.vinhdanh.rules.catalogue.Cadence;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.CommendationForm;
import vn.vinhdanh.rules.catalogue.Decider;
import vn.vinhdanh.rules.catalogue.EmulationTitle;
import vn.vinhdanh.rules.catalogue.FormerName;
import vn.vinhdanh.rules.catalogue.Given;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Clause;

/** Reads one award file: the catalogue entry and its versions. */
final class AwardReader {

    private final Cited cited;
    private final VersionChoice general;
    private final List<Vocabulary.Mention> mentions;
    private final Consumer<Wrong> faults;

    AwardReader(Cited cited, VersionChoice general, List<Vocabulary.Mention> mentions, Consumer<Wrong> faults) {
        this.cited = cited;
        this.general = general;
        this.mentions = mentions;
        this.faults = faults;
    }

    AwardRules read(Spot file) {
        file.only(
                "award",
                "kind",
                "names",
                "formerly",
                "called",
                "subjects",
                "level",
                "decided-by",
                "rank",
                "cadence",
                "symbol",
                "bonus",
                "given",
                "chosen-by",
                "versions");
        Spot keySpot = file.need("award");
        AwardKey key = Cited.award(keySpot);
        if (!key.value().equals(file.file().name())) {
            throw keySpot.wrong("key-is-not-file", "rename", key.value());
        }
        AwardProfile profile = profile(file, key);
        Award award = switch (file.need("kind").oneOf(AwardKind.class)) {
            case TITLE -> new EmulationTitle(profile);
            case COMMENDATION -> new CommendationForm(profile);
        };
        VersionChoice choice =
                file.maybe("chosen-by").map(spot -> choice(spot, cited)).orElse(general);
        return new AwardRules(award, versions(file, profile), choice);
    }

    static VersionChoice choice(Spot spot, Cited cited) {
        spot.only("basis", "cites", "checked");
        return new VersionChoice(spot.need("basis").oneOf(VersionChoice.Basis.class), cited.citation(spot));
    }

    private AwardProfile profile(Spot file, AwardKey key) {
        return new AwardProfile(
                key,
                Cited.said(file.need("names")),
                file.listOf("formerly").stream()
                        .map(this::formerName)
                        .sorted(Comparator.comparing(FormerName::until))
                        .toList(),
                file.listOf("called").stream().map(Spot::text).toList(),
                file.need("subjects").list().stream()
                        .map(each -> each.oneOf(Subject.class))
                        .toList(),
                file.need("level").oneOf(Level.class),
                deciders(file.need("decided-by")),
                file.need("rank").number(1, 1_000),
                file.need("cadence").oneOf(Cadence.class),
                file.listOf("bonus").stream().map(this::bonus).toList(),
                file.need("symbol").text(),
                file.maybe("given").map(this::given).orElse(null));
    }

    private FormerName formerName(Spot spot) {
        spot.only("vi", "en", "until", "cites");
        return new FormerName(
                new Said(spot.need("vi").text(), spot.need("en").text()),
                spot.need("until").day(),
                cited.citation(spot));
    }

    private Given given(Spot spot) {
        spot.only("in-force-from", "in-force-until", "cites", "checked", "draft");
        Checked checked = spot.maybe("checked").isPresent() ? Cited.checked(spot) : null;
        return new Given(Cited.inForce(spot), cited.citation(spot), checked, draft(spot, checked));
    }

    /** One office, or a list of them. */
    private List<Decider> deciders(Spot spot) {
        List<Spot> several = spot.isMap() ? List.of(spot) : spot.list();
        if (several.isEmpty()) {
            throw spot.wrong("empty-list", "fill-list");
        }
        return several.stream().map(this::decider).toList();
    }

    private Decider decider(Spot spot) {
        spot.only("who", "in-force-from", "in-force-until", "cites", "checked", "draft");
        Citation citation = cited.citation(spot);
        Checked checked = spot.maybe("checked").isPresent() ? Cited.checked(spot) : null;
        return new Decider(
                spot.need("who").oneOf(Decider.Who.class),
                cited.inForce(spot, citation),
                citation,
                checked,
                draft(spot, checked));
    }

    /** Whether a place is a draft; one that says how it was checked must be, unless it was read. */
    private static boolean draft(Spot spot, @Nullable Checked checked) {
        return checked == null ? spot.yes("draft") : Cited.draft(spot, checked);
    }

    private Bonus bonus(Spot spot) {
        spot.only("subject", "multiple", "at-most", "in-force-from", "in-force-until", "cites", "checked", "draft");
        Checked checked = spot.maybe("checked").isPresent() ? Cited.checked(spot) : null;
        return new Bonus(
                spot.need("subject").oneOf(Subject.class),
                spot.need("multiple").decimal(),
                spot.yes("at-most"),
                Cited.inForce(spot),
                cited.citation(spot),
                checked,
                draft(spot, checked));
    }

    private List<Version> versions(Spot file, AwardProfile profile) {
        List<Placed> placed = new ArrayList<>();
        for (Spot each : file.listOf("versions")) {
            try {
                placed.add(new Placed(each, version(each, profile)));
            } catch (Wrong wrong) {
                faults.accept(wrong);
            }
        }
        placed.sort(Comparator.comparing((Placed each) -> each.version.subject())
                .thenComparing(each -> each.version.inForce().from()));
        List<Version> versions = new ArrayList<>();
        for (int index = 0; index < placed.size(); index++) {
            Placed here = placed.get(index);
            Placed next = index + 1 < placed.size() ? placed.get(index + 1) : null;
            boolean sameSubject = next != null && next.version.subject() == here.version.subject();
            versions.add(sameSubject && next != null ? endedBy(here, next) : here.version);
        }
        return List.copyOf(versions);
    }

    /** A version and where it stands. */
    private record Placed(Spot spot, Version version) {}

    /** The next version ends this one; a gap or an overlap between them is a fault, unless the gap is declared. */
    private static Version endedBy(Placed here, Placed next) {
        LocalDate start = next.version.inForce().from();
        LocalDate lastDay = start.minusDays(1);
        @Nullable LocalDate until = here.version.inForce().until();
        if (!start.isAfter(here.version.inForce().from()) || (until != null && until.isAfter(lastDay))) {
            throw next.spot.wrong("overlap", "end-earlier", start.toString(), lastDay.toString());
        }
        if (until != null && until.isBefore(lastDay)) {
            if (next.spot.maybe("follows-a-gap").isPresent()) {
                return here.version;
            }
            throw next.spot.wrong("gap", "close-gap", until.plusDays(1).toString(), lastDay.toString());
        }
        return here.version.during(new InForce(here.version.inForce().from(), lastDay));
    }

    /** One version of an award of that profile. */
    Version version(Spot spot, AwardProfile profile) {
        spot.maybe("follows-a-gap").ifPresent(Cited::said);
        spot.only(
                "follows-a-gap",
                "subject",
                "regime",
                "in-force-from",
                "in-force-until",
                "cites",
                "gist",
                "checked",
                "draft",
                "requires",
                "routes",
                "for-people");
        Citation citation = cited.citation(spot);
        Checked checked = Cited.checked(spot);
        Subject subject = spot.need("subject").oneOf(Subject.class);
        if (!profile.subjects().contains(subject)) {
            throw spot.need("subject")
                    .wrong(
                            "subject-not-listed",
                            "list-subject",
                            spot.need("subject").text());
        }
        InForce inForce = Cited.inForce(spot);
        String anchor = inForce.from() + "-" + spot.need("subject").text();
        Vocabulary vocabulary = new Vocabulary(cited, citation, mentions);
        var requires = vocabulary.conditions(spot.listOf("requires"), anchor);
        List<Route> routes = new ArrayList<>();
        for (Spot each : spot.listOf("routes")) {
            routes.add(route(each, anchor, citation));
        }
        if (requires.isEmpty() && routes.isEmpty() && spot.listOf("for-people").isEmpty()) {
            throw spot.wrong("nothing-required", "add-word", "requires");
        }
        boolean draft = Cited.draft(spot, checked);
        if (!draft && onlyDrafts(requires, routes)) {
            throw spot.wrong("nothing-decides", "mark-draft");
        }
        List<Version.ForPeople> forPeople = new ArrayList<>();
        for (Spot each : spot.listOf("for-people")) {
            each.only("what", "cites");
            forPeople.add(new Version.ForPeople(Cited.said(each.need("what")), cited.citation(each, citation)));
        }
        return new Version(
                profile.key(),
                subject,
                spot.need("regime").text(),
                inForce,
                citation,
                Cited.said(spot.need("gist")),
                checked,
                draft,
                requires,
                List.copyOf(routes),
                List.copyOf(forPeople),
                Stamp.of(spot.source()),
                spot.file().path());
    }

    /** Where every way is a draft, or all there is to require, the version itself is one. */
    private static boolean onlyDrafts(List<Condition> requires, List<Route> routes) {
        return routes.isEmpty()
                ? !requires.isEmpty()
                        && requires.stream().allMatch(each -> each.clause().draft())
                : routes.stream().allMatch(each -> each.clause().draft());
    }

    private Route route(Spot spot, String anchor, Citation around) {
        spot.only("route", "names", "type", "cites", "draft", "requires");
        return way(spot, anchor, around);
    }

    /** One of several ways, whatever else its place says. */
    Route way(Spot spot, String anchor, Citation around) {
        String name = spot.need("route").text();
        String place = anchor + "." + name;
        var requires = new Vocabulary(cited, around, mentions)
                .conditions(spot.need("requires").list(), place);
        if (requires.isEmpty()) {
            throw spot.wrong("nothing-required", "add-word", "requires");
        }
        Clause clause = new Clause(cited.citation(spot, around), place, spot.yes("draft"));
        CommendationType type = spot.maybe("type")
                .map(each -> each.oneOf(CommendationType.class))
                .orElse(CommendationType.MERIT);
        return new Route(name, Cited.said(spot.need("names")), type, clause, requires);
    }
}
