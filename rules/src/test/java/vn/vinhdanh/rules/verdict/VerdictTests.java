package vn.vinhdanh.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.wording.Words;

class VerdictTests {

    private static final Citation CITES = new Citation(new ActKey("luat-mau"), "Điều 1");
    private static final Clause CLAUSE = new Clause(CITES, "place", false);
    private static final Clause DRAFT = new Clause(CITES, "draft", true);

    private static Finding lacking(Clause clause, String what, int shortfall) {
        return new Finding.NotMet(
                clause, Words.of("required"), List.of(), List.of(Words.of(what)), shortfall, List.of());
    }

    private static Finding unsure(String what) {
        return new Finding.Unknown(CLAUSE, Words.of("required"), List.of(), List.of(Words.of(what)), List.of());
    }

    private static RouteWeighed route(String name, Finding... findings) {
        return new RouteWeighed(
                name, new Said(name, name), CommendationType.MERIT, CLAUSE, Answer.NOT_MET, List.of(findings));
    }

    private static Verdict verdict(List<Finding> findings, RouteWeighed... routes) {
        return new Verdict(
                new AwardKey("khen"),
                LocalDate.of(2025, 1, 1),
                2024,
                Answer.NOT_MET,
                Words.of("basis"),
                CITES,
                null,
                findings,
                List.of(routes),
                List.of(),
                List.of(),
                "0");
    }

    @Test
    void whatIsMissingIsMissingForAllAndOnTheBestWay() {
        RouteWeighed best =
                route("best", lacking(CLAUSE, "a year", 2), lacking(DRAFT, "a draft", 5), unsure("a paper"));
        RouteWeighed other = route("other", lacking(CLAUSE, "much", 9));
        Verdict verdict = verdict(List.of(lacking(CLAUSE, "for all", 1)), best, other);
        assertThat(verdict.bestRoute()).contains(best);
        assertThat(best.missing()).extracting(Words::key).containsExactly("a year", "a paper");
        assertThat(best.distance()).isEqualTo(2);
        assertThat(verdict.missing()).extracting(Words::key).containsExactly("for all", "a year", "a paper");
        assertThat(verdict.decidingFindings()).hasSize(4);
        assertThat(verdict.decidingFindings().getFirst())
                .isEqualTo(verdict.findings().getFirst());
    }

    @Test
    void anAwardOfOneWayHasNoBestOne() {
        Verdict verdict = verdict(List.of(unsure("a paper")));
        assertThat(verdict.bestRoute()).isEmpty();
        assertThat(verdict.missing()).extracting(Words::key).containsExactly("a paper");
        assertThat(verdict.decidingFindings()).isEqualTo(verdict.findings());
    }

    @Test
    void anotherReasonForTheTextChangesNothingElse() {
        Verdict verdict = verdict(List.of(unsure("a paper")));
        Citation other = new Citation(new ActKey("luat-khac"), "Điều 9");
        Verdict chosen = verdict.chosenBy(Words.of("favourable"), other);
        assertThat(chosen.basis()).isEqualTo(Words.of("favourable"));
        assertThat(chosen.basisCitation()).isEqualTo(other);
        assertThat(chosen.chosenBy(verdict.basis(), CITES)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET",
        "MET, UNKNOWN, UNKNOWN",
        "UNKNOWN, MET, UNKNOWN",
        "UNKNOWN, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET",
        "MET, NOT_MET, NOT_MET",
        "NOT_FORMALISED, MET, NOT_FORMALISED"
    })
    void oneNoIsANoAndOneDoubtADoubt(Answer one, Answer other, Answer both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @Test
    void onlyWhatIsNotMetIsFar() {
        assertThat(lacking(CLAUSE, "a year", 3).distance()).isEqualTo(3);
        assertThat(unsure("a paper").distance()).isZero();
        assertThat(new Finding.Met(CLAUSE, Words.of("required"), List.of(), List.of()).distance())
                .isZero();
        assertThat(unsure("a paper").answer()).isEqualTo(Answer.UNKNOWN);
    }
}
