package vn.vinhdanh.bench.weigh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawReader;

/** The four rules as a small law of their own, in YAML, dated and cited, and the people as facts for it. */
final class MeasuredLaw {

    /** The award that stands for each rule. */
    static final Map<Rule, AwardKey> AWARDS = Map.of(
            Rule.R1, new AwardKey("quy-tac-1"),
            Rule.R2, new AwardKey("quy-tac-2"),
            Rule.R3, new AwardKey("quy-tac-3"),
            Rule.R4, new AwardKey("quy-tac-4"));

    private static final String FOLDER = "/rules-measured/";
    static final AwardKey ADVANCED_WORKER = new AwardKey("lao-dong-tien-tien");
    static final AwardKey FIGHTER = new AwardKey("chien-si-thi-dua-co-so");

    /** In the order of the kinds of {@link MadeUpPeople}. */
    static final List<AwardKey> AWARD_KINDS = List.of(
            new AwardKey("bang-khen-bo"),
            new AwardKey("bang-khen-thu-tuong"),
            new AwardKey("huan-chuong-lao-dong-hang-ba"));

    private static final Rating[] RATINGS = Rating.values();
    private static final Reach[] REACHES = Reach.values();
    static final String DECISION = "01/QĐ";

    private MeasuredLaw() {}

    static Law read() {
        var files = Stream.of(
                        "acts/quy-tac-do-toc-do",
                        "transition/version-choice",
                        "awards/lao-dong-tien-tien",
                        "awards/chien-si-thi-dua-co-so",
                        "awards/bang-khen-bo",
                        "awards/bang-khen-thu-tuong",
                        "awards/huan-chuong-lao-dong-hang-ba",
                        "awards/quy-tac-1",
                        "awards/quy-tac-2",
                        "awards/quy-tac-3",
                        "awards/quy-tac-4")
                .map(name -> new LawFile(name + ".yaml", text(name + ".yaml")))
                .toList();
        return new LawReader(files).read();
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(MeasuredLaw.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Rating rating(byte rating) {
        return RATINGS[rating];
    }

    static Reach reach(byte reach) {
        return REACHES[reach];
    }

    static AwardKey award(byte kind) {
        return AWARD_KINDS.get(kind);
    }

    /** All that is on record of one person, up to the year before the proposal. */
    static Facts facts(MadeUpPeople population, int person) {
        var facts = Facts.ofPerson(MadeUpPeople.PROPOSAL_YEAR - 1)
                .since(MadeUpPeople.SINCE)
                .recordsFrom(MadeUpPeople.SINCE.getYear())
                .pendingProceedings(Truth.NO);
        for (var year = 0; year < MadeUpPeople.YEARS; year++) {
            yearly(population, person * MadeUpPeople.YEARS + year, MadeUpPeople.FIRST_YEAR + year, facts);
        }
        for (var at = population.initiativesFrom[person]; at < population.initiativesFrom[person + 1]; at++) {
            facts.initiative(initiative(population, at));
        }
        for (var at = population.awardsFrom[person]; at < population.awardsFrom[person + 1]; at++) {
            facts.award(held(award(population.awardKind[at]), population.awardYear[at]));
        }
        return facts.build();
    }

    private static void yearly(MadeUpPeople population, int at, int year, Facts.Builder facts) {
        facts.rated(year, rating(population.rating[at]));
        if (population.disciplined[at] != 0) {
            var day = LocalDate.ofYearDay(year, population.disciplined[at]);
            facts.discipline(new Discipline(DisciplineLevel.REPRIMAND, day, day.plusMonths(12)));
        }
        if (population.advancedWorker[at]) {
            facts.award(held(ADVANCED_WORKER, year));
        }
        if (population.fighter[at]) {
            facts.award(held(FIGHTER, year));
        }
    }

    private static Initiative initiative(MadeUpPeople population, int at) {
        var year = population.initiativeYear[at];
        var name = "SK" + at;
        return new Initiative(
                name,
                name,
                reach(population.initiativeReach[at]),
                year,
                LocalDate.ofYearDay(year, population.initiativeDay[at]),
                List.of());
    }

    private static AwardHeld held(AwardKey award, int year) {
        return new AwardHeld(award, year, CommendationType.MERIT, DECISION, false);
    }
}
