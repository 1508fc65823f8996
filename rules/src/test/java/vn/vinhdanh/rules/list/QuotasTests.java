package vn.vinhdanh.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.vinhdanh.rules.list.Rows.ADVANCED;
import static vn.vinhdanh.rules.list.Rows.FIGHTER;
import static vn.vinhdanh.rules.list.Rows.FLAG;
import static vn.vinhdanh.rules.list.Rows.about;
import static vn.vinhdanh.rules.list.Rows.judge;
import static vn.vinhdanh.rules.list.Rows.keys;
import static vn.vinhdanh.rules.list.Rows.now;
import static vn.vinhdanh.rules.list.Rows.old;
import static vn.vinhdanh.rules.list.Rows.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.procedure.Quota;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Wording;

class QuotasTests {

    private static Set<String> people(int many) {
        return IntStream.range(0, many).mapToObj(each -> "holder " + each).collect(Collectors.toSet());
    }

    private static ListRow[] fighters(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> row("row " + each, FIGHTER, 2022).done())
                .toArray(ListRow[]::new);
    }

    private static ListFinding only(ListVerdict verdict) {
        assertThat(about(ListFinding.Topic.QUOTA, verdict)).hasSize(1);
        return about(ListFinding.Topic.QUOTA, verdict).getFirst();
    }

    private static Cut cut(ListVerdict verdict) {
        return Objects.requireNonNull(only(verdict).cut());
    }

    @Test
    void saysNothingWhereTheLawOfTheDayLimitsNothing() {
        var record = new Rows.OnRecord().holders(ADVANCED, "A", people(10));
        assertThat(about(ListFinding.Topic.QUOTA, judge(now(), record, fighters(9))))
                .isEmpty();
    }

    @Test
    void doesNotFireAtTheLimit() {
        var record = new Rows.OnRecord().holders(ADVANCED, "A", people(33));
        ListFinding within = only(judge(old(), record, fighters(4)));
        assertThat(within.finding()).isInstanceOf(Finding.Met.class);
        assertThat(within.cut()).isNull();
    }

    @Test
    void firesBeyondItAndNamesTheClause() {
        var record = new Rows.OnRecord().holders(ADVANCED, "A", people(33));
        ListFinding beyond = only(judge(old(), record, fighters(5)));
        assertThat(beyond.against()).isTrue();
        assertThat(beyond.finding().clause().citation().act()).isEqualTo(new ActKey("nghi-dinh-91-2017-nd-cp"));
        assertThat(beyond.finding().distance()).isEqualTo(1);
        assertThat(beyond.rows()).hasSize(5);
        Wording wording = Wording.plain(Locale.ENGLISH);
        assertThat(beyond.finding().seen().stream().map(wording::say))
                .contains("15 % of 33 is 4,95; the fraction is dropped, at most 4.");
    }

    @Test
    void countsEachUnitForItself() {
        var record = new Rows.OnRecord().holders(ADVANCED, "A", people(20)).holders(ADVANCED, "B", people(7));
        ListVerdict verdict = judge(
                old(),
                record,
                row("1", FIGHTER, 2022).done(),
                row("2", FIGHTER, 2022).done(),
                row("3", FIGHTER, 2022).done(),
                row("4", FIGHTER, 2022).in("B").done());
        assertThat(about(ListFinding.Topic.QUOTA, verdict))
                .extracting(ListFinding::unit, each -> each.finding().answer())
                .containsExactly(tuple("A", Answer.MET), tuple("B", Answer.MET));
    }

    @Test
    void anUnknownBaseIsUnknownAndSaysWhatToRecord() {
        ListFinding unknown = only(judge(old(), Bases.UNKNOWN, fighters(2)));
        assertThat(unknown.finding()).isInstanceOf(Finding.Unknown.class);
        assertThat(keys(unknown.finding().missing())).containsExactly("rules.list.missing.holders");
        ListFinding flags = only(
                judge(now(), Bases.UNKNOWN, row("1", FLAG, 2025).collective().done()));
        assertThat(keys(flags.finding().missing())).containsExactly("rules.list.missing.bloc-leaders");
    }

    @Test
    void theBaseCountsWhoIsProposedForItInTheSameList() {
        List<ListRow> rows = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            rows.add(row("base " + i, ADVANCED, 2022).of("person " + i).done());
        }
        rows.add(row("fighter", FIGHTER, 2022).of("person 0").done());
        ListFinding finding = about(ListFinding.Topic.QUOTA, judge(old(), Bases.UNKNOWN, rows.toArray(ListRow[]::new)))
                .getFirst();
        assertThat(finding.finding().answer()).isEqualTo(Answer.MET);
    }

    @Test
    void rowsThatTheLawRefusesTakeNoPlaceAndTheSameSubjectTakesOne() {
        var record = new Rows.OnRecord().holders(ADVANCED, "A", people(7));
        ListFinding finding = only(judge(
                old(),
                record,
                row("1", FIGHTER, 2022).of("An").done(),
                row("2", FIGHTER, 2022).of("An").done(),
                row("3", FIGHTER, 2022).answered(Answer.NOT_MET).done()));
        assertThat(finding.finding().answer()).isEqualTo(Answer.MET);
    }

    @Test
    void placesTakenElsewhereAreGone() {
        var record = new Rows.OnRecord().holders(ADVANCED, "A", people(7));
        ListCase list = new ListCase(
                List.of(row("1", FIGHTER, 2022).done()),
                List.of(row("elsewhere", FIGHTER, 2022).done()),
                record,
                List.of());
        ListFinding finding = only(ListJudge.judge(old(), list));
        assertThat(finding.against()).isTrue();
        assertThat(finding.rows()).containsExactly("1");
        assertThat(ListJudge.judge(old(), list).leaving()).containsExactly("1");
    }

    @Test
    void twentyPercentOfTheLeadersOfBlocs() {
        var flags = IntStream.range(0, 3)
                .mapToObj(each -> row("flag " + each, FLAG, 2025)
                        .collective()
                        .votes(10 + each)
                        .done())
                .toArray(ListRow[]::new);
        assertThat(only(judge(now(), new Rows.OnRecord().leaders(15), flags))
                        .finding()
                        .answer())
                .isEqualTo(Answer.MET);
        ListVerdict verdict = judge(now(), new Rows.OnRecord().leaders(14), flags);
        assertThat(verdict.leaving()).containsExactly("flag 0");
        assertThat(verdict.byRow()).containsKeys("flag 0", "flag 1", "flag 2");
    }

    @Test
    void whoComesAnotherWayIsNeitherCountedNorCut() {
        ListVerdict verdict = judge(
                now(),
                new Rows.OnRecord().leaders(5),
                row("bloc", FLAG, 2025)
                        .collective()
                        .by("ministry-bloc")
                        .votes(9)
                        .done(),
                row("second", FLAG, 2025)
                        .collective()
                        .by("ministry-bloc")
                        .votes(8)
                        .done(),
                row("central", FLAG, 2025)
                        .collective()
                        .by("central-bloc")
                        .votes(1)
                        .done(),
                row("thematic", FLAG, 2025).collective().by("thematic").votes(1).done());
        assertThat(verdict.leaving()).containsExactly("second");
        assertThat(only(verdict).rows()).containsExactly("bloc", "second");
        ListVerdict others = judge(
                now(),
                Bases.UNKNOWN,
                row("central", FLAG, 2025).collective().by("central-bloc").done());
        assertThat(others.findings()).isEmpty();
    }

    @Test
    void aMinistrysOwnLimitIsWeighedLikeTheLaws() {
        Quota own = own(20, 1, Quota.Rounding.NEAREST, null);
        ListCase list = new ListCase(
                List.of(
                        row("1", FIGHTER, 2025).votes(8).done(),
                        row("2", FIGHTER, 2025).votes(9).done()),
                List.of(),
                new Rows.OnRecord().holders(ADVANCED, "A", people(2)),
                List.of(own));
        ListVerdict verdict = ListJudge.judge(now(), list);
        assertThat(verdict.leaving()).containsExactly("1");
        assertThat(keys(only(verdict).finding().seen())).contains("rules.list.seen.at-least");
        ListCase over = new ListCase(
                list.rows(),
                List.of(),
                list.bases(),
                List.of(own(20, 1, Quota.Rounding.UP, LocalDate.of(2025, 12, 31))));
        assertThat(ListJudge.judge(now(), over).findings()).isEmpty();
    }

    private static Quota own(int percent, int atLeast, Quota.Rounding rounding, @Nullable LocalDate until) {
        return new Quota(
                "own",
                new Said("của Bộ", "own"),
                FIGHTER,
                ADVANCED,
                percent,
                new InForce(LocalDate.of(2025, 1, 1), until),
                new Citation(new ActKey("thong-tu-25-2025-tt-bkhcn"), "Điều 1"),
                false,
                Quota.Base.HOLDERS,
                Quota.Per.UNIT,
                atLeast,
                rounding,
                List.of());
    }

    @Test
    void roundsAsTheRuleSays() {
        assertThat(own(15, 0, Quota.Rounding.DOWN, null).allowed(33)).isEqualTo(4);
        assertThat(own(15, 0, Quota.Rounding.NEAREST, null).allowed(33)).isEqualTo(5);
        assertThat(own(15, 0, Quota.Rounding.NEAREST, null).allowed(30)).isEqualTo(5);
        assertThat(own(15, 0, Quota.Rounding.NEAREST, null).allowed(29)).isEqualTo(4);
        assertThat(own(15, 0, Quota.Rounding.UP, null).allowed(27)).isEqualTo(5);
        assertThat(own(15, 0, Quota.Rounding.UP, null).allowed(20)).isEqualTo(3);
        assertThat(own(15, 2, Quota.Rounding.DOWN, null).allowed(5)).isEqualTo(2);
    }

    @Test
    void votesComeBeforeAnythingElse() {
        var record = new Rows.OnRecord().leaders(5);
        ListVerdict verdict = judge(
                now(),
                record,
                row("few", FLAG, 2025).collective().votes(9).woman(Truth.YES).done(),
                row("many", FLAG, 2025).collective().votes(12).done());
        assertThat(verdict.leaving()).containsExactly("few");
    }

    @Test
    void ofEqualsTheLawPrefersWomen() {
        ListVerdict verdict = judge(
                now(),
                new Rows.OnRecord().leaders(5),
                row("one", FLAG, 2025).collective().votes(9).done(),
                row("two", FLAG, 2025).collective().votes(9).woman(Truth.YES).done());
        assertThat(verdict.leaving()).containsExactly("one");
    }

    @Test
    void theOldDecreeKnewNoSuchPreferenceSoPeopleDecide() {
        ListVerdict verdict = judge(
                old(),
                new Rows.OnRecord().holders(ADVANCED, "A", people(7)),
                row("one", FIGHTER, 2022).votes(9).done(),
                row("two", FIGHTER, 2022).votes(9).woman(Truth.YES).done());
        assertThat(verdict.leaving()).isEmpty();
        Cut cut = cut(verdict);
        assertThat(cut.rows(Cut.Fate.PEOPLE_DECIDE)).hasSize(2);
        assertThat(cut.left()).isEqualTo(1);
        assertThat(keys(cut.by())).containsExactly("rules.list.by.votes-no-clause", "rules.list.by.people");
    }

    @Test
    void aTieAtTheCutIsNamedAndGoesWithTheChair() {
        ListVerdict verdict = judge(
                now(),
                new Rows.OnRecord().leaders(10),
                row("first", FLAG, 2025).collective().votes(12).done(),
                row("tied 1", FLAG, 2025).collective().votes(9).done(),
                row("tied 2", FLAG, 2025).collective().votes(9).done(),
                row("last", FLAG, 2025).collective().votes(3).done());
        Cut cut = cut(verdict);
        assertThat(cut.rows(Cut.Fate.STAYS)).extracting(ListRow::id).containsExactly("first");
        assertThat(cut.rows(Cut.Fate.PEOPLE_DECIDE)).extracting(ListRow::id).containsExactly("tied 1", "tied 2");
        assertThat(cut.rows(Cut.Fate.GOES)).extracting(ListRow::id).containsExactly("last");
        assertThat(keys(cut.by()))
                .containsExactly("rules.list.by.votes", "rules.list.by.mostly-women", "rules.list.by.chair");
        assertThat(keys(only(verdict).finding().missing()))
                .containsExactly("rules.list.todo.leave", "rules.list.todo.choose");
    }

    @Test
    void whereVotesAreMissingNobodyIsPutBehind() {
        ListVerdict verdict = judge(
                now(),
                new Rows.OnRecord().leaders(5),
                row("counted", FLAG, 2025).collective().votes(9).done(),
                row("not counted", FLAG, 2025).collective().done());
        assertThat(verdict.leaving()).isEmpty();
        assertThat(keys(cut(verdict).placed().getLast().why())).contains("rules.list.placed.no-votes");
    }
}
