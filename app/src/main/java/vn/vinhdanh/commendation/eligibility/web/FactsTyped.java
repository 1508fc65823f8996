package vn.vinhdanh.commendation.eligibility.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.eligibility.GivenFacts;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.Doubt;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.ResearchTask;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.reading.LawCase;

/** Writes the facts of a case into the fields of the form, as if somebody had typed them. */
final class FactsTyped {

    /** As many years as the form takes. */
    private static final int YEARS = GivenFacts.MOST_ROWS;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private int rated;

    private FactsTyped() {}

    static Map<String, String> of(LawCase example) {
        FactsTyped all = new FactsTyped();
        all.put("day", example.on());
        all.write(example.facts());
        return all.typed;
    }

    private void write(Facts facts) {
        put("year", facts.year());
        put("subject", facts.subject().name());
        put("since", facts.since());
        if (facts.recordsFrom() > 1900 && facts.recordsFrom() < 2200) {
            put("recordsFrom", facts.recordsFrom());
        }
        put("woman", facts.woman() == Truth.UNKNOWN ? null : facts.woman().name());
        put("pending", facts.pendingProceedings().name());
        put(
                "workerClass",
                facts.workerClass() == null ? null : facts.workerClass().name());
        put("standing", facts.standing() == null ? null : facts.standing().name());
        ratings(facts);
        solved(facts);
        int row = 0;
        for (AwardHeld each : facts.awards()) {
            String at = "awards[" + row++ + "].";
            put(at + "award", each.award());
            put(at + "year", each.year());
            put(at + "type", each.type().name());
            put(at + "decision", each.decision());
            put(at + "revoked", each.revoked() ? "YES" : null);
        }
        for (int i = 0; i < facts.disciplines().size(); i++) {
            var each = facts.disciplines().get(i);
            put("disciplines[" + i + "].level", each.level().name());
            put("disciplines[" + i + "].decided", each.decidedOn());
            put("disciplines[" + i + "].ends", each.ends());
        }
        for (int i = 0; i < facts.achievements().size(); i++) {
            var each = facts.achievements().get(i);
            put("achievements[" + i + "].kind", each.kind().name());
            put("achievements[" + i + "].year", each.year());
            put("achievements[" + i + "].confirmed", each.confirmed().name());
        }
        List<Post> posts = facts.posts() == null ? List.of() : facts.posts();
        for (int i = 0; i < posts.size(); i++) {
            put("posts[" + i + "].post", posts.get(i).level().name());
            put("posts[" + i + "].from", posts.get(i).from());
            put("posts[" + i + "].until", posts.get(i).until());
        }
        put("postsComplete", facts.posts() != null && posts.isEmpty() ? Truth.YES.name() : null);
        put(
                "retiresLater",
                facts.laterRetirement() == Truth.UNKNOWN
                        ? null
                        : facts.laterRetirement().name());
        for (int i = 0; i < facts.services().size(); i++) {
            var each = facts.services().get(i);
            put("services[" + i + "].place", each.place().name());
            put("services[" + i + "].from", each.from());
            put("services[" + i + "].until", each.until());
        }
        members(facts);
    }

    private void ratings(Facts facts) {
        for (int year = facts.year(); year > facts.year() - YEARS; year--) {
            Rating rating = facts.rating(year);
            if (rating != null) {
                rating(year, rating);
            }
        }
        for (Doubt each : facts.doubts()) {
            if (each instanceof Doubt.TwoRatings(int year, Rating one, Rating other)) {
                rating(year, one);
                rating(year, other);
            }
        }
    }

    private void rating(int year, Rating rating) {
        put("ratings[" + rated + "].year", year);
        put("ratings[" + rated++ + "].rating", rating.name());
    }

    private void solved(Facts facts) {
        int row = 0;
        for (Initiative each : facts.initiatives()) {
            String at = "initiatives[" + row++ + "].";
            put(at + "title", each.title());
            put(at + "reach", each.reach().name());
            put(at + "year", each.year());
            put(at + "recognised", each.recognisedOn());
            put(at + "usedFor", each.usedFor().isEmpty() ? null : each.usedFor().getFirst());
        }
        row = 0;
        for (ResearchTask each : facts.researchTasks()) {
            String at = "research[" + row++ + "].";
            put(at + "title", each.title());
            put(at + "reach", each.reach().name());
            put(at + "year", each.year());
            put(at + "accepted", each.acceptedOn());
            put(at + "usedFor", each.usedFor().isEmpty() ? null : each.usedFor().getFirst());
        }
    }

    private void members(Facts facts) {
        int row = 0;
        for (var each : facts.collectiveYears()) {
            String at = "members[" + row++ + "].";
            put(at + "year", each.year());
            put(at + "members", each.members());
            put(at + "allCompleted", each.allCompleted().name());
            each.holders().forEach((award, people) -> put(at + "holders." + award, people));
            each.disciplined().forEach((level, people) -> put(at + "disciplined." + level.name(), people));
        }
    }

    private void put(String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
    }
}
