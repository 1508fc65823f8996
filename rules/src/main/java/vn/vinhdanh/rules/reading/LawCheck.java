package vn.vinhdanh.rules.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Looks through the law as a careful clerk would: first whether everything loads, then whether each citation names a clause of an
 * act in force, names are claimed once, periods do not overlap, and every example comes out as it says.
 */
public final class LawCheck {

    private static final List<String> LISTS = List.of(
            "quotas",
            "deadlines",
            "papers",
            "ballots",
            "quorums",
            "bonus",
            "list-rules",
            "base-salaries",
            "bonus-rules",
            "fund-ceilings",
            "reports",
            "provisions");
    private static final Set<String> ONE_AT_A_TIME = Set.of("numerator", "dong", "percent-of-payroll");
    private static final List<String> SAYING = List.of(
            "quota",
            "deadline",
            "paper",
            "provision",
            "subject",
            "council",
            "rule",
            "numerator",
            "dong",
            "percent-of-payroll");

    private final List<LawFile> files;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> remarks = new ArrayList<>();
    private int drafts;

    private LawCheck(List<LawFile> files) {
        this.files = files;
    }

    /** Everything there is to say about these files, in any order, a ministry's own among them. Never throws. */
    public static Checkup of(List<LawFile> files) {
        return new LawCheck(files).run();
    }

    private Checkup run() {
        List<LawCase> cases = List.of();
        Law law = null;
        try {
            law = new LawReader(files).read();
        } catch (LawUnreadable unreadable) {
            faults.addAll(unreadable.faults());
        }
        try {
            cases = CaseReader.read(files);
        } catch (LawUnreadable unreadable) {
            faults.addAll(unreadable.faults());
        }
        if (law != null) {
            for (LawFile file : files) {
                if (!file.isCases()) {
                    look(YamlText.read(file), law);
                }
            }
            checkVersions(law, cases);
            for (LawCase each : cases) {
                judge(each, law);
            }
        }
        return new Checkup(faults, remarks, summary(law, cases));
    }

    /** Whether any part of a file says that it is a draft; not so of a file that cannot be read. */
    public static boolean hasDraft(LawFile file) {
        try {
            return hasDraft(YamlText.read(file));
        } catch (Wrong unreadable) {
            return false;
        }
    }

    private static boolean hasDraft(Spot spot) {
        if (spot.isList()) {
            return spot.list().stream().anyMatch(LawCheck::hasDraft);
        }
        return spot.isMap()
                && (spot.yes("draft") || spot.entries().values().stream().anyMatch(LawCheck::hasDraft));
    }

    private Words summary(@Nullable Law law, List<LawCase> cases) {
        int versions = law == null
                ? 0
                : law.awards().stream()
                        .mapToInt(each ->
                                law.rules(each.key()).orElseThrow().versions().size())
                        .sum();
        return Words.of(
                law == null ? "rules.check.summary-unread" : "rules.check.summary",
                count(files.size()),
                count(law == null ? 0 : law.acts().size()),
                count(law == null ? 0 : law.awards().size()),
                count(versions),
                count(cases.size()),
                count(drafts),
                count(faults.size()),
                count(remarks.size()));
    }

    private void look(Spot file, Law law) {
        walk(file, law, null, null);
        for (String list : LISTS) {
            checkPeriods(file.listOf(list));
        }
        for (Spot each : file.listOf("versions")) {
            each.maybe("follows-a-gap")
                    .map(Cited::said)
                    .ifPresent(why -> remark(each, "gap-declared", "none", new Argument.Spoken(why)));
        }
    }

    /** Goes down into every map of a file, knowing the day from which and the act under which it stands. */
    private void walk(Spot spot, Law law, @Nullable LocalDate from, @Nullable Spot checked) {
        if (spot.isList()) {
            spot.list().forEach(each -> walk(each, law, from, checked));
        }
        if (!spot.isMap()) {
            return;
        }
        Map<String, Spot> entries = spot.entries();
        boolean act = entries.containsKey("act") && entries.containsKey("number");
        LocalDate start = entries.containsKey("in-force-from")
                ? entries.get("in-force-from").day()
                : from;
        Spot source = entries.getOrDefault("checked", checked);
        boolean draft = spot.yes("draft");
        if (draft) {
            draft(spot, source);
        }
        Spot cites = entries.get("cites");
        if (cites != null && !act) {
            checkCitation(cites, law, start, draft);
        }
        entries.forEach((word, value) -> {
            if (!word.equals("checked") && !word.equals("cites")) {
                walk(value, law, start, source);
            }
        });
    }

    private void draft(Spot spot, @Nullable Spot checked) {
        drafts++;
        String grade = checked == null ? "none" : checked.need("grade").text();
        remark(
                spot,
                "draft",
                "confirm-draft",
                new Argument.Term("rules.grade."
                        + switch (grade) {
                            case "VERIFIED" -> "verified";
                            case "FROM MEMORY" -> "from-memory";
                            default -> "unconfirmed";
                        }),
                new Argument.Text(checked == null ? "–" : checked.need("source").text()));
    }

    private void checkCitation(Spot cites, Law law, @Nullable LocalDate from, boolean draft) {
        String text = cites.isMap()
                ? cites.need("act").text() + ", " + cites.need("clause").text()
                : cites.text();
        int comma = text.indexOf(',');
        String first = comma < 0 ? text : text.substring(0, comma);
        boolean named = first.matches("[a-z0-9-]+");
        String clause = named ? text.substring(comma + 1).strip() : text;
        if (!clause.matches("(?iU).*(\\d|toàn văn).*")) {
            // A chapter is a place, though a wide one: what was read did not name the article.
            if (draft || clause.toLowerCase(Locale.ROOT).startsWith("chương")) {
                remark(cites, "clause-unclear", "name-clause", new Argument.Text(clause));
            } else {
                fault(cites, "clause-unclear", "name-clause", new Argument.Text(clause));
            }
        }
        if (!named || from == null) {
            return;
        }
        Act act = law.act(new ActKey(first)).orElse(null);
        if (act != null && act.inForce() != null && !act.inForceOn(from)) {
            Argument[] said = {
                new Argument.Text(act.key().value()), new Argument.Text(act.number()), new Argument.Day(from)
            };
            if (draft || act.draft()) {
                remark(cites, "act-not-in-force", "move-act", said);
            } else {
                fault(cites, "act-not-in-force", "move-act", said);
            }
        }
    }

    /** Two entries of one list that say the same thing about one day. */
    private void checkPeriods(List<Spot> entries) {
        for (int later = 1; later < entries.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                String same = same(entries.get(earlier), entries.get(later));
                InForce one = Cited.inForce(entries.get(earlier));
                InForce other = Cited.inForce(entries.get(later));
                if (same != null && Additions.overlap(one, other)) {
                    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
                    fault(
                            entries.get(later),
                            "twice-at-once",
                            "end-first",
                            new Argument.Text(same),
                            new Argument.Day(from));
                    break;
                }
            }
        }
    }

    private static @Nullable String same(Spot one, Spot other) {
        if (one.yes("draft") != other.yes("draft")) {
            return null;
        }
        for (String word : SAYING) {
            Spot first = one.maybe(word).orElse(null);
            Spot second = other.maybe(word).orElse(null);
            if (first == null || second == null) {
                continue;
            }
            boolean equal = ONE_AT_A_TIME.contains(word) || first.text().equals(second.text());
            boolean shared = word.equals("paper") ? sameDossiers(one, other) : shareAwards(one, other);
            return equal && shared ? first.text() : null;
        }
        return null;
    }

    /** A paper for a few awards may stand beside one for many; only the same choice twice is one too many. */
    private static boolean sameDossiers(Spot one, Spot other) {
        return Stream.of("when", "awards", "kind", "levels", "except")
                .allMatch(word -> one.maybe(word)
                        .map(Spot::source)
                        .equals(other.maybe(word).map(Spot::source)));
    }

    private static boolean shareAwards(Spot one, Spot other) {
        if (one.maybe("awards").isEmpty() || other.maybe("awards").isEmpty()) {
            return true;
        }
        Set<String> awards =
                one.listOf("awards").stream().map(Spot::text).collect(Collectors.toCollection(HashSet::new));
        return other.listOf("awards").stream().map(Spot::text).anyMatch(awards::contains);
    }

    private Spot award(Award award) {
        String path = "awards/" + award.key() + ".yaml";
        return YamlText.read(files.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseGet(() -> files.getFirst()));
    }

    private void checkVersions(Law law, List<LawCase> cases) {
        for (Award award : law.awards()) {
            List<Version> versions = law.rules(award.key()).orElseThrow().versions();
            Spot file = award(award);
            if (versions.isEmpty()) {
                remark(file, "no-version", "write-version");
            }
            for (Version each : versions) {
                boolean covered = cases.stream()
                        .anyMatch(example -> example.award().equals(award.key())
                                && example.facts().subject() == each.subject()
                                && each.inForce().covers(example.on()));
                if (!covered) {
                    withoutCase(file, each);
                }
            }
        }
    }

    private void withoutCase(Spot file, Version version) {
        Spot place = file.listOf("versions").stream()
                .filter(spot -> spot.need("in-force-from")
                        .day()
                        .equals(version.inForce().from()))
                .findFirst()
                .orElse(file);
        Argument[] said = {
            new Argument.Text(version.award().value()),
            new Argument.Day(version.inForce().from())
        };
        boolean onlyToldOf = version.draft() || files.stream().anyMatch(LawFile::isMinistrys);
        if (onlyToldOf) {
            remark(place, "no-case", "write-case", said);
        } else {
            fault(place, "no-case", "write-case", said);
        }
    }

    private void judge(LawCase each, Law law) {
        Verdict verdict = law.on(each.on()).award(each.award()).weigh(each.facts());
        String regime = verdict.version() == null ? "–" : verdict.version().regime();
        String route = verdict.bestRoute().map(RouteWeighed::route).orElse("–");
        boolean asSaid = verdict.answer() == each.expected()
                && (each.regime() == null || each.regime().equals(regime))
                && (each.route() == null || each.route().equals(route))
                && verdict.missing().stream().map(Words::key).toList().containsAll(each.missing());
        if (!asSaid) {
            faults.add(new Fault(
                    each.file(),
                    each.line(),
                    Words.of(
                            "rules.check.case-differs",
                            new Argument.Text(each.says()),
                            Argument.term(each.expected()),
                            Argument.term(verdict.answer()),
                            new Argument.Text(regime),
                            new Argument.Text(route)),
                    Words.of("rules.check.mend.case-differs")));
        }
    }

    private void fault(Spot spot, String what, String mend, Argument... arguments) {
        faults.add(found(spot, what, mend, arguments));
    }

    private void remark(Spot spot, String what, String mend, Argument... arguments) {
        remarks.add(found(spot, what, mend, arguments));
    }

    private static Fault found(Spot spot, String what, String mend, Argument... arguments) {
        return new Fault(
                spot.file().shown(),
                spot.line(),
                Words.of("rules.check." + what, arguments),
                Words.of("rules.check.mend." + mend, arguments));
    }

    private static Argument count(int value) {
        return new Argument.Count(value);
    }
}
