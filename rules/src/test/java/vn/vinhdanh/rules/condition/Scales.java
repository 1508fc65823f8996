package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ResearchTask;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Words;

/** What the tests of single conditions have in common: a year, a day, a clause, and short ways to state facts. */
public final class Scales {

    public static final int YEAR = 2024;
    public static final LocalDate DAY = LocalDate.of(2024, 12, 20);
    public static final Clause CLAUSE = new Clause(new Citation(new ActKey("luat-mau"), "Điều 1"), "place", false);
    public static final AwardKey FIGHTER = new AwardKey("chien-si");
    public static final AwardKey CERTIFICATE = new AwardKey("bang-khen");

    private Scales() {}

    /** A person of the achievement year, employed and recorded since 2010. */
    public static Facts.Builder person() {
        return Facts.ofPerson(YEAR).since(LocalDate.of(2010, 1, 1)).recordsFrom(2010);
    }

    public static Facts.Builder collective() {
        return Facts.ofCollective(YEAR);
    }

    public static AwardHeld fighterIn(int year) {
        return new AwardHeld(FIGHTER, year, CommendationType.MERIT, "1/QĐ", false);
    }

    public static AwardHeld certificateIn(int year, CommendationType type) {
        return new AwardHeld(CERTIFICATE, year, type, "2/QĐ", false);
    }

    public static Initiative initiative(String id, Reach reach, int year, AwardKey... usedFor) {
        return new Initiative(id, id, reach, year, LocalDate.of(year, 11, 1), List.of(usedFor));
    }

    public static ResearchTask task(String id, Reach reach, int year) {
        return new ResearchTask(id, id, reach, year, LocalDate.of(year, 11, 1), List.of());
    }

    /** A weighing of a title; certificates are forms of commendation, fighters are titles. */
    public static Weighing weighing(Facts.Builder facts) {
        return weighing(facts, Answer.NOT_MET);
    }

    /** The same, where any other award that is asked for comes out so. */
    public static Weighing weighing(Facts.Builder facts, Answer other) {
        Standards standards = new Standards() {
            @Override
            public Verdict weigh(AwardKey award, History of) {
                Finding finding = new Finding.NotMet(
                        CLAUSE, Words.of("required"), List.of(), List.of(Words.of("missing")), 1, List.of());
                return new Verdict(
                        award,
                        DAY,
                        of.year(),
                        other,
                        Words.of("basis"),
                        CLAUSE.citation(),
                        null,
                        other == Answer.NOT_MET ? List.of(finding) : List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "0");
            }

            @Override
            public Optional<AwardKind> kindOf(AwardKey award) {
                return Optional.of(award.equals(CERTIFICATE) ? AwardKind.COMMENDATION : AwardKind.TITLE);
            }
        };
        return Weighing.of(facts.build(), FIGHTER, AwardKind.TITLE, DAY, standards);
    }

    /** The keys of what is missing. */
    public static List<String> missing(Finding finding) {
        return finding.missing().stream().map(Words::key).toList();
    }
}
