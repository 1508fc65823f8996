package vn.vinhdanh.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.list.Evidence;
import vn.vinhdanh.rules.reading.CaseReader;
import vn.vinhdanh.rules.reading.LawCase;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** What an award is proposed for is what the law says of the way, whatever the way is called. */
class WhatForTests {

    private static final Clause CLAUSE = new Clause(new Citation(new ActKey("luat-mau"), "Điều 1"), "", false);

    @Test
    void theLawSaysTheTypeOfTheWay() {
        Verdict verdict = by(new RouteWeighed(
                "khong-noi-gi", new Said("Một", "One"), CommendationType.DEVOTION, CLAUSE, Answer.MET, List.of()));
        assertThat(WhatFor.type(verdict, AwardKind.COMMENDATION)).isEqualTo(CommendationType.DEVOTION);
        assertThat(WhatFor.type(verdict, AwardKind.TITLE)).isEqualTo(CommendationType.MERIT);
        Verdict named = by(new RouteWeighed(
                "sudden", new Said("Một", "One"), CommendationType.MERIT, CLAUSE, Answer.MET, List.of()));
        assertThat(WhatFor.type(named, AwardKind.COMMENDATION)).isEqualTo(CommendationType.MERIT);
    }

    @Test
    void theYearsAreThoseOfTheLongestRunAsked() {
        Finding run = met(new Argument.InARow(5));
        Finding count = met(new Argument.Count(9));
        Verdict verdict = by(new RouteWeighed(
                "merit",
                new Said("Một", "One"),
                CommendationType.MERIT,
                CLAUSE,
                Answer.MET,
                List.of(
                        count,
                        new Finding.Met(CLAUSE, Words.of("rules.required.all"), List.of(), List.of(run, count)))));
        assertThat(WhatFor.grounds(verdict, AwardKind.COMMENDATION, Evidence.NONE)
                        .from())
                .isEqualTo(2022);
        assertThat(WhatFor.grounds(verdict, AwardKind.TITLE, Evidence.NONE).from())
                .isEqualTo(2026);
    }

    /** The examples of the law reach ways of several types, and each verdict carries the type its law gives the way. */
    @Test
    void everyExampleCarriesTheTypeThatItsLawGives() {
        Law law = Law.read();
        SequencedMap<CommendationType, Integer> seen = new TreeMap<>();
        for (LawCase each : CaseReader.read(LawFiles.fromClassPath())) {
            law.on(each.on())
                    .award(each.award())
                    .weigh(each.facts())
                    .bestRoute()
                    .ifPresent(best -> {
                        assertThat(law.rules(each.award()).orElseThrow().versions().stream()
                                        .flatMap(version -> version.routes().stream())
                                        .filter(route -> route.clause().equals(best.clause()))
                                        .map(route -> route.type())
                                        .distinct())
                                .as(each.says())
                                .containsExactly(best.type());
                        seen.merge(best.type(), 1, Integer::sum);
                    });
        }
        assertThat(seen).containsKeys(CommendationType.MERIT, CommendationType.SUDDEN, CommendationType.DEVOTION);
    }

    private static Finding met(Argument asked) {
        return new Finding.Met(CLAUSE, Words.of("rules.required.in-a-row", asked), List.of(), List.of());
    }

    private static Verdict by(RouteWeighed way) {
        return new Verdict(
                new AwardKey("khen-mau"),
                LocalDate.of(2026, 6, 1),
                2026,
                Answer.MET,
                Words.of("rules.basis.receipt-day"),
                CLAUSE.citation(),
                null,
                List.of(),
                List.of(way),
                List.of(),
                List.of(),
                "0");
    }
}
