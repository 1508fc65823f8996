package vn.vinhdanh.rules.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.AwardRules;
import vn.vinhdanh.rules.Route;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.VersionChoice;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardProfile;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.CommendationForm;
import vn.vinhdanh.rules.catalogue.Decider;
import vn.vinhdanh.rules.catalogue.EmulationTitle;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Subject;

/**
 * What a ministry adds to an award of the State that it decides itself: further ways beside the State's, versions for a time
 * about which the State says nothing, further names. What the State asks of every way stays as it is.
 */
final class Additions {

    private final Cited cited;
    private final Map<AwardKey, AwardRules> awards;
    private final VersionChoice general;
    private final List<Vocabulary.Mention> mentions;
    private final Consumer<Wrong> faults;

    Additions(
            Cited cited,
            Map<AwardKey, AwardRules> awards,
            VersionChoice general,
            List<Vocabulary.Mention> mentions,
            Consumer<Wrong> faults) {
        this.cited = cited;
        this.awards = awards;
        this.general = general;
        this.mentions = mentions;
        this.faults = faults;
    }

    /** Refuses an award that neither the ministry nor a unit of it decides. */
    static void requireMinistrys(Spot where, AwardProfile profile) {
        boolean own = profile.deciders().stream()
                .map(Decider::who)
                .anyMatch(who -> who == Decider.Who.MINISTER || who == Decider.Who.HEAD_OF_UNIT);
        if (!own) {
            throw where.wrong(
                    "not-the-ministrys-award",
                    "only-the-ministrys-awards",
                    profile.key().value());
        }
    }

    /** The award with what the file adds to it. */
    Award add(Spot file) {
        file.only("adds-to", "called", "routes", "versions");
        Spot keySpot = file.need("adds-to");
        AwardKey key = Cited.award(keySpot);
        if (!key.value().equals(file.file().name())) {
            throw keySpot.wrong("key-is-not-file", "rename", key.value());
        }
        AwardRules rules = awards.get(key);
        if (rules == null) {
            throw keySpot.wrong("unknown-award", "add-award", key.value());
        }
        requireMinistrys(keySpot, rules.award().profile());
        Award award = called(rules.award(), file.listOf("called"));
        List<Version> versions = new ArrayList<>(rules.versions());
        AwardReader reader = new AwardReader(cited, general, mentions, faults);
        each(file.listOf("versions"), spot -> addVersion(reader.version(spot, award.profile()), spot, versions));
        each(file.listOf("routes"), spot -> addRoute(reader, spot, versions, rules.award()));
        versions.sort(Comparator.comparing(Version::subject)
                .thenComparing(each -> each.inForce().from()));
        awards.put(key, new AwardRules(award, List.copyOf(versions), rules.choice()));
        return award;
    }

    private void each(List<Spot> spots, Consumer<Spot> adding) {
        for (Spot spot : spots) {
            try {
                adding.accept(spot);
            } catch (Wrong wrong) {
                faults.accept(wrong);
            }
        }
    }

    private static void addVersion(Version added, Spot spot, List<Version> versions) {
        for (Version each : versions) {
            if (each.subject() == added.subject() && overlap(each.inForce(), added.inForce())) {
                throw spot.wrong(
                        "overlaps-the-state", "add-route", each.inForce().from().toString());
            }
        }
        versions.add(added);
    }

    private void addRoute(AwardReader reader, Spot spot, List<Version> versions, Award award) {
        spot.only(
                "route",
                "names",
                "subject",
                "in-force-from",
                "in-force-until",
                "cites",
                "gist",
                "checked",
                "draft",
                "requires");
        Citation citation = cited.citation(spot);
        Cited.said(spot.need("gist"));
        Checked checked = Cited.checked(spot);
        Cited.draft(spot, checked);
        Subject subject = spot.need("subject").oneOf(Subject.class);
        InForce inForce = Cited.inForce(spot);
        Route route =
                reader.way(spot, inForce.from() + "-" + spot.need("subject").text() + ".own", citation);
        List<Version> touched = versions.stream()
                .filter(each -> each.subject() == subject && overlap(each.inForce(), inForce))
                .toList();
        if (touched.isEmpty()) {
            throw spot.wrong("no-version-then", "add-version", inForce.from().toString());
        }
        for (Version each : touched) {
            if (each.routes().isEmpty()) {
                throw spot.wrong("no-ways", "no-ways", each.inForce().from().toString());
            }
            if (each.routes().stream().anyMatch(other -> other.name().equals(route.name()))) {
                throw spot.need("route").wrong("key-taken", "other-key", route.name(), award.key() + ".yaml");
            }
        }
        versions.removeAll(touched);
        String source = spot.source();
        touched.forEach(each -> versions.addAll(split(each, inForce, route, source)));
    }

    /** The version cut where the way begins and ends, with the way in the part between. */
    private static List<Version> split(Version version, InForce way, Route route, String source) {
        List<Version> parts = new ArrayList<>();
        LocalDate from = version.inForce().from();
        @Nullable LocalDate until = version.inForce().until();
        if (from.isBefore(way.from())) {
            parts.add(version.during(new InForce(from, way.from().minusDays(1))));
            from = way.from();
        }
        @Nullable LocalDate end = earlier(until, way.until());
        parts.add(version.during(new InForce(from, end)).with(route, Stamp.of(version.stamp() + "\n" + source)));
        if (end != null && !end.equals(until)) {
            parts.add(version.during(new InForce(end.plusDays(1), until)));
        }
        return parts;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Whether the two have a day in common. */
    static boolean overlap(InForce one, InForce other) {
        return (one.until() == null || !one.until().isBefore(other.from()))
                && (other.until() == null || !other.until().isBefore(one.from()));
    }

    private static Award called(Award award, List<Spot> more) {
        if (more.isEmpty()) {
            return award;
        }
        AwardProfile profile =
                award.profile().alsoCalled(more.stream().map(Spot::text).toList());
        return switch (award) {
            case EmulationTitle title -> new EmulationTitle(profile);
            case CommendationForm form -> new CommendationForm(profile);
        };
    }
}
