package vn.vinhdanh.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.list.Rows.FIGHTER;
import static vn.vinhdanh.rules.list.Rows.now;
import static vn.vinhdanh.rules.list.Rows.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.wording.Argument;

/** Rows that say the same are one finding, and all but the first leave. */
class TwiceTests {

    private static ListVerdict judge(List<List<String>> alike) {
        return ListJudge.judge(
                now(),
                new ListCase(
                        List.of(row("1", FIGHTER, 2025).of("An").done()), List.of(), Bases.UNKNOWN, List.of(), alike));
    }

    @Test
    void rowsThatSayTheSameAreOneFindingAndOnlyTheFirstStays() {
        ListVerdict verdict = judge(List.of(List.of("1", "3", "4"), List.of("2", "5")));
        assertThat(Rows.about(ListFinding.Topic.TWICE, verdict))
                .extracting(ListFinding::rows)
                .containsExactly(List.of("1", "3", "4"), List.of("2", "5"));
        assertThat(verdict.leaving()).containsExactly("3", "4", "5");
        assertThat(verdict.byRow()).containsOnlyKeys("1", "2", "3", "4", "5");
    }

    @Test
    void theFindingStandsAgainstTheListAndCitesNoAct() {
        ListFinding finding = judge(List.of(List.of("1", "3", "4"))).findings().getFirst();
        assertThat(finding.against()).isTrue();
        assertThat(finding.finding().clause().citation().isNone()).isTrue();
        assertThat(finding.finding().distance()).isEqualTo(2);
        assertThat(finding.finding().seen().getFirst().arguments()).containsExactly(new Argument.Count(3));
        assertThat(finding.finding().missing().getFirst().arguments()).containsExactly(new Argument.Count(2));
    }

    @Test
    void aListWithoutSuchRowsHasNoSuchFinding() {
        assertThat(judge(List.of()).findings()).isEmpty();
    }
}
