package vn.vinhdanh.rules.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.AwardRules;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.Transition;
import vn.vinhdanh.rules.VersionChoice;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.BareName;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.guard.CountsAfterDiscipline;
import vn.vinhdanh.rules.guard.CountsFromLastAward;
import vn.vinhdanh.rules.guard.Guard;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.guard.MeritSteps;
import vn.vinhdanh.rules.guard.NothingPending;
import vn.vinhdanh.rules.guard.OneForm;
import vn.vinhdanh.rules.guard.SingleUse;
import vn.vinhdanh.rules.procedure.Procedures;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Reads all files of the law. Either everything is whole, or every fault is named and nothing is loaded. */
public final class LawReader {

    private static final List<String> FOLDERS_OF_A_MINISTRY =
            List.of("acts/", "awards/", "guards/", "procedures/", "quotas/");

    private final List<LawFile> files;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<ActKey, Act> acts = new HashMap<>();
    private final Map<AwardKey, AwardRules> awards = new HashMap<>();
    private final Map<String, AwardKey> names = new HashMap<>();
    private final List<GuardRule> guards = new ArrayList<>();
    private final List<Vocabulary.Mention> mentions = new ArrayList<>();
    private final UnderTheState under = new UnderTheState();
    private final ProcedureReader procedures = new ProcedureReader(new Cited(acts), mentions, awards, under);
    private final MoneyReader money = new MoneyReader(new Cited(acts));
    private final List<Spot> additions = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private @Nullable VersionChoice choice;

    /** @param files in any order */
    public LawReader(List<LawFile> files) {
        this.files = files.stream()
                .filter(file -> !file.isCases())
                .sorted(Comparator.comparing(LawFile::origin).thenComparing(LawFile::path))
                .toList();
    }

    /**
     * The law.
     *
     * @throws LawUnreadable naming every fault
     */
    public Law read() {
        checkPlaces();
        eachIn("acts/", this::act);
        checkTouched();
        eachIn("transition/", this::transition);
        if (choice == null) {
            choice = new VersionChoice(VersionChoice.Basis.RECEIPT_DAY, missingChoice());
        }
        transitions.sort(Comparator.comparing(Transition::starts));
        choice = new VersionChoice(choice.basis(), choice.citation(), transitions);
        eachIn("awards/", this::award);
        addAll();
        eachIn("guards/", this::guard);
        eachIn("procedures/", procedures::read);
        eachIn("quotas/", procedures::read);
        eachIn("bonus/", money::read);
        under.check(this::wrong);
        checkMentions();
        checkCircles();
        if (!faults.isEmpty()) {
            throw new LawUnreadable(faults);
        }
        Procedures whole = procedures.whole().with(money.whole());
        return new Law(acts, awards, guards, whole, choice, stamp());
    }

    private interface Reading {
        void read(Spot file);
    }

    private void eachIn(String folder, Reading reading) {
        for (LawFile file : files) {
            if (file.path().startsWith(folder)) {
                try {
                    reading.read(YamlText.read(file));
                } catch (Wrong wrong) {
                    faults.add(wrong.fault());
                }
            }
        }
    }

    private Citation missingChoice() {
        faults.add(new Fault("transition/", 1, Words.of("rules.fault.no-choice"), Words.of("rules.mend.add-choice")));
        return new Citation(new ActKey("none"), "none");
    }

    private void wrong(Wrong wrong) {
        faults.add(wrong.fault());
    }

    /** What a ministry puts where nobody would read it, twice, or where only the State speaks, is told. */
    private void checkPlaces() {
        Set<String> places = new HashSet<>();
        for (LawFile file : files) {
            if (!file.isMinistrys()) {
                continue;
            }
            if (FOLDERS_OF_A_MINISTRY.stream().noneMatch(file.path()::startsWith)) {
                fault(file, "not-in-a-folder", "known-folders", String.join(", ", FOLDERS_OF_A_MINISTRY));
            } else if (!places.add(file.path())) {
                fault(file, "path-twice", "keep-one", file.path());
            }
        }
    }

    private void fault(LawFile file, String what, String mend, String argument) {
        Argument shown = new Argument.Text(argument);
        faults.add(new Fault(
                file.shown(), 1, Words.of("rules.fault." + what, shown), Words.of("rules.mend." + mend, shown)));
    }

    private void act(Spot file) {
        file.only(
                "act",
                "names",
                "number",
                "issuer",
                "issued",
                "in-force-from",
                "in-force-until",
                "touches",
                "draft",
                "checked",
                "note");
        Spot keySpot = file.need("act");
        if (!keySpot.text().equals(file.file().name())) {
            throw keySpot.wrong("key-is-not-file", "rename", keySpot.text());
        }
        ActKey key = new ActKey(keySpot.text());
        if (acts.containsKey(key)) {
            throw keySpot.wrong("key-taken", "other-key", key.value(), "acts/" + key + ".yaml");
        }
        Checked checked = Cited.checked(file);
        acts.put(
                key,
                new Act(
                        key,
                        Cited.said(file.need("names")),
                        file.need("number").text(),
                        file.need("issuer").text(),
                        file.maybe("issued").map(Spot::day).orElse(null),
                        daysOf(file),
                        file.listOf("touches").stream()
                                .map(each -> new ActKey(each.text()))
                                .toList(),
                        Cited.draft(file, checked),
                        checked,
                        file.maybe("note").map(Cited::said).orElse(null)));
    }

    /** An act whose first day was not read has no days; its note must then say what is known. */
    private static @Nullable InForce daysOf(Spot file) {
        if (file.maybe("in-force-from").isPresent()) {
            return Cited.inForce(file);
        }
        if (file.maybe("in-force-until").isPresent() || file.maybe("note").isEmpty()) {
            throw file.wrong("word-missing", "add-word", "in-force-from / note");
        }
        return null;
    }

    private void checkTouched() {
        for (Act act : List.copyOf(acts.values())) {
            for (ActKey touched : act.touches()) {
                if (!acts.containsKey(touched)) {
                    faults.add(new Fault(
                            "acts/" + act.key() + ".yaml",
                            1,
                            Words.of("rules.fault.dangling-act", new Argument.Text(touched.value())),
                            Words.of("rules.mend.add-act", new Argument.Text(touched.value()))));
                }
            }
        }
    }

    private void transition(Spot file) {
        if (file.maybe("transition").isPresent()) {
            transitions.add(oneTransition(file));
            return;
        }
        choice = AwardReader.choice(file, new Cited(acts));
        Cited.checked(file);
    }

    private Transition oneTransition(Spot file) {
        file.only("transition", "act", "starts", "basis", "favourable", "cites", "gist", "checked", "draft");
        Spot keySpot = file.need("transition");
        if (!keySpot.text().equals(file.file().name())) {
            throw keySpot.wrong("key-is-not-file", "rename", keySpot.text());
        }
        Spot actSpot = file.need("act");
        ActKey act = new ActKey(actSpot.text());
        if (!acts.containsKey(act)) {
            throw actSpot.wrong("dangling-act", "add-act", act.value());
        }
        Checked checked = Cited.checked(file);
        return new Transition(
                keySpot.text(),
                act,
                file.need("starts").day(),
                file.need("basis").oneOf(VersionChoice.Basis.class),
                file.yes("favourable"),
                Cited.draft(file, checked),
                new Cited(acts).citation(file),
                Cited.said(file.need("gist")),
                checked);
    }

    private void award(Spot file) {
        VersionChoice general = Objects.requireNonNull(choice);
        if (file.file().isMinistrys() && file.maybe("adds-to").isPresent()) {
            additions.add(file);
            return;
        }
        AwardRules rules = new AwardReader(new Cited(acts), general, mentions, this::wrong).read(file);
        AwardKey key = rules.award().key();
        if (file.file().isMinistrys()) {
            Additions.requireMinistrys(file.need("decided-by"), rules.award().profile());
        }
        if (awards.containsKey(key)) {
            throw file.need("award").wrong("key-taken", "add-to-it", key.value(), "awards/" + key + ".yaml");
        }
        awards.put(key, rules);
        checkNames(file, rules.award());
    }

    private void addAll() {
        Additions adding =
                new Additions(new Cited(acts), awards, Objects.requireNonNull(choice), mentions, this::wrong);
        for (Spot file : additions) {
            try {
                checkNames(file, adding.add(file));
            } catch (Wrong wrong) {
                wrong(wrong);
            }
        }
    }

    /** A name that two awards share would let a pasted list mean either. */
    private void checkNames(Spot file, Award award) {
        for (String name : award.profile().everyName()) {
            AwardKey other = names.putIfAbsent(BareName.of(name), award.key());
            if (other != null && !other.equals(award.key())) {
                Spot spot = file.listOf("called").stream()
                        .filter(each -> each.text().equals(name))
                        .findFirst()
                        .or(() -> file.maybe("names"))
                        .orElse(file);
                wrong(spot.wrong("shared-name", "keep-name-once", name, other.value()));
            }
        }
    }

    private void guard(Spot file) {
        file.only("guard", "kinds", "in-force-from", "in-force-until", "cites", "gist", "checked", "draft");
        Spot word = file.need("guard");
        Checked checked = Cited.checked(file);
        Clause clause = new Clause(new Cited(acts).citation(file), "guard." + word.text(), Cited.draft(file, checked));
        Guard guard = switch (word.text()) {
            case "single-use" -> new SingleUse(clause);
            case "merit-steps" -> new MeritSteps(clause);
            case "nothing-pending" -> new NothingPending(clause);
            case "one-form" -> new OneForm(clause);
            case "counts-after-discipline" -> new CountsAfterDiscipline(clause);
            case "counts-from-last-award" -> new CountsFromLastAward(clause);
            default ->
                throw word.wrong(
                        "unknown-word",
                        "known-words",
                        word.text(),
                        "single-use, merit-steps, nothing-pending, one-form, counts-after-discipline,"
                                + " counts-from-last-award");
        };
        Set<AwardKind> kinds = EnumSet.noneOf(AwardKind.class);
        file.need("kinds").list().forEach(each -> kinds.add(each.oneOf(AwardKind.class)));
        guards.add(under.place(
                word,
                new GuardRule(
                        guard,
                        kinds,
                        Cited.inForce(file),
                        Cited.said(file.need("gist")),
                        checked,
                        Stamp.of(file.file().text()))));
    }

    private void checkMentions() {
        // An award whose file has faults of its own is told by those.
        Set<String> written = files.stream().map(LawFile::path).collect(Collectors.toSet());
        for (Vocabulary.Mention each : mentions) {
            if (!awards.containsKey(each.award()) && !written.contains("awards/" + each.award() + ".yaml")) {
                faults.add(each.spot()
                        .wrong("unknown-award", "add-award", each.award().value())
                        .fault());
            }
        }
    }

    /** An award may rest on the standard of another, but not, over any steps, on its own. */
    private void checkCircles() {
        Map<String, Set<AwardKey>> restsOn = new HashMap<>();
        for (Vocabulary.Mention each : mentions) {
            if (each.weighed()) {
                restsOn.computeIfAbsent(each.spot().file().name(), key -> new HashSet<>())
                        .add(each.award());
            }
        }
        for (Vocabulary.Mention each : mentions) {
            String start = each.spot().file().name();
            if (each.weighed() && reaches(each.award().value(), start, restsOn, new HashSet<>())) {
                faults.add(each.spot().wrong("circle", "break-circle", start).fault());
            }
        }
    }

    private static boolean reaches(String from, String goal, Map<String, Set<AwardKey>> restsOn, Set<String> visited) {
        if (from.equals(goal)) {
            return true;
        }
        if (!visited.add(from)) {
            return false;
        }
        for (AwardKey next : restsOn.getOrDefault(from, Set.of())) {
            if (reaches(next.value(), goal, restsOn, visited)) {
                return true;
            }
        }
        return false;
    }

    private String stamp() {
        StringBuilder all = new StringBuilder();
        files.forEach(file -> all.append(file.origin() == LawFile.Origin.STATE ? "" : "ministry/")
                .append(file.path())
                .append('\n')
                .append(file.text())
                .append('\n'));
        return Stamp.of(all.toString());
    }
}
