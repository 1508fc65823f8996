package vn.vinhdanh.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.list.Rows.ADVANCED;
import static vn.vinhdanh.rules.list.Rows.CERTIFICATE;
import static vn.vinhdanh.rules.list.Rows.FIGHTER;
import static vn.vinhdanh.rules.list.Rows.now;
import static vn.vinhdanh.rules.list.Rows.old;
import static vn.vinhdanh.rules.list.Rows.row;

import java.util.List;
import java.util.Set;
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

    @Test
    void aRowThatSaysItAgainIsNotHeldAgainstOthers() {
        ListRow title = row("1", FIGHTER, 2022).of("An").on(1, "x").done();
        ListRow form = row("2", CERTIFICATE, 2022).of("An").on(1, "x").done();
        ListRow again = row("3", CERTIFICATE, 2022).of("An").on(1, "x").done();
        ListVerdict verdict = ListJudge.judge(
                now(),
                new ListCase(
                        List.of(title, form, again), List.of(), Bases.UNKNOWN, List.of(), List.of(List.of("2", "3"))));
        assertThat(Rows.about(ListFinding.Topic.SINGLE_USE, verdict))
                .singleElement()
                .satisfies(each -> assertThat(each.rows()).containsExactly("1", "2"));
        assertThat(Rows.about(ListFinding.Topic.TWICE, verdict)).hasSize(1);
    }

    @Test
    void aRowThatSaysItAgainIsNoRowThatTheLawRefuses() {
        ListRow one = row("1", FIGHTER, 2022).of("An").done();
        ListRow again = row("2", FIGHTER, 2022).of("An").done();
        ListVerdict verdict = ListJudge.judge(
                old(),
                new ListCase(
                        List.of(one, again),
                        List.of(),
                        new Rows.OnRecord().holders(ADVANCED, "A", Set.of("a", "b", "c", "d", "e", "f", "g")),
                        List.of(),
                        List.of(List.of("1", "2"))));
        ListFinding quota = Rows.about(ListFinding.Topic.QUOTA, verdict).getFirst();
        assertThat(quota.rows()).containsExactly("1");
        assertThat(Rows.keys(quota.finding().seen())).doesNotContain("rules.list.seen.not-counted");
    }
}
