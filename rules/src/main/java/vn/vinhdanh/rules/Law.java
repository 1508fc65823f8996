package vn.vinhdanh.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.BareName;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.procedure.Procedures;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.reading.LawReader;

/** The law as data, loaded once and never changed. Ask it {@link #on} a day. */
public final class Law {

    private final Map<ActKey, Act> acts;
    private final Map<AwardKey, AwardRules> awards;
    private final Set<AwardKey> known;
    private final List<GuardRule> guards;
    private final Procedures procedures;
    private final VersionChoice choice;
    private final String stamp;
    private final Map<String, Award> byName;

    /** For the reader of the law files; others use {@link #read()}. */
    public Law(
            Map<ActKey, Act> acts,
            Map<AwardKey, AwardRules> awards,
            List<GuardRule> guards,
            Procedures procedures,
            VersionChoice choice,
            String stamp) {
        this.acts = Map.copyOf(acts);
        this.awards = Map.copyOf(awards);
        known = Set.copyOf(awards.keySet());
        this.guards = List.copyOf(guards);
        this.procedures = procedures;
        this.choice = choice;
        this.stamp = stamp;
        byName = byName(awards.values());
    }

    /**
     * The law that comes with the house, from the class path.
     *
     * @throws vn.vinhdanh.rules.reading.LawUnreadable naming every fault with file, line and the way to mend it
     */
    public static Law read() {
        return new LawReader(LawFiles.fromClassPath()).read();
    }

    /**
     * The law in a folder laid out like {@code law/}.
     *
     * @throws vn.vinhdanh.rules.reading.LawUnreadable naming every fault with file, line and the way to mend it
     */
    public static Law read(Path folder) {
        return new LawReader(LawFiles.fromFolder(folder)).read();
    }

    /**
     * The law that comes with the house, and a ministry's own rules under it.
     *
     * @throws vn.vinhdanh.rules.reading.LawUnreadable naming every fault with file, line and the way to mend it
     */
    public static Law read(List<LawFile> ministrys) {
        List<LawFile> files = new ArrayList<>(LawFiles.fromClassPath());
        files.addAll(ministrys);
        return new LawReader(files).read();
    }

    /** The law for a dossier received on that day. */
    public LawOn on(LocalDate received) {
        return new LawOn(this, received);
    }

    /**
     * The law for a dossier received on one day and weighed on another, not earlier: where a transition clause grants the more
     * favourable of two texts, a text that began in between is weighed as well.
     */
    public LawOn on(LocalDate received, LocalDate weighed) {
        return new LawOn(this, received, weighed);
    }

    /** Fingerprint of everything loaded, 16 hexadecimal digits. */
    public String stamp() {
        return stamp;
    }

    /** The first day of the earliest version of any award; empty for a law without versions. */
    public Optional<LocalDate> beginning() {
        return awards.values().stream()
                .flatMap(each -> each.versions().stream())
                .map(each -> each.inForce().from())
                .min(Comparator.naturalOrder());
    }

    /** Every award of the catalogue: titles before commendations, the highest first. */
    public List<Award> awards() {
        return awards.values().stream()
                .map(AwardRules::award)
                .sorted(Comparator.comparing(Award::kind)
                        .thenComparingInt(each -> -each.profile().rank())
                        .thenComparing(Award::key))
                .toList();
    }

    /** One award of the catalogue. */
    public Optional<Award> award(AwardKey key) {
        return rules(key).map(AwardRules::award);
    }

    /** The awards that the catalogue knows; always the same object. */
    public Set<AwardKey> known() {
        return known;
    }

    /** One award with all its versions. */
    public Optional<AwardRules> rules(AwardKey key) {
        return Optional.ofNullable(awards.get(key));
    }

    /** Every legal text known. */
    public Collection<Act> acts() {
        return acts.values();
    }

    /** One legal text. */
    public Optional<Act> act(ActKey key) {
        return Optional.ofNullable(acts.get(key));
    }

    /** All guards of all periods. */
    public List<GuardRule> guards() {
        return guards;
    }

    /** Ballots, quorums, papers, deadlines and quotas of all periods. */
    public Procedures procedures() {
        return procedures;
    }

    /** The general rule about which day chooses the version. */
    public VersionChoice choice() {
        return choice;
    }

    /** The award that a name in someone's list means, with or without marks, in whatever case; empty when none does. */
    public Optional<Award> called(String name) {
        return Optional.ofNullable(byName.get(BareName.of(name)));
    }

    private static Map<String, Award> byName(Collection<AwardRules> awards) {
        Map<String, Award> byName = new HashMap<>();
        for (AwardRules each : awards) {
            Award award = each.award();
            award.profile().everyName().forEach(name -> byName.put(BareName.of(name), award));
        }
        return Map.copyOf(byName);
    }
}
