package vn.vinhdanh.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.condition.AllOf;
import vn.vinhdanh.rules.condition.AnyOf;
import vn.vinhdanh.rules.condition.Awarded;
import vn.vinhdanh.rules.condition.Claimed;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.condition.EmployedAtLeast;
import vn.vinhdanh.rules.condition.Holds;
import vn.vinhdanh.rules.condition.InSuccession;
import vn.vinhdanh.rules.condition.Initiatives;
import vn.vinhdanh.rules.condition.MeetsStandardOf;
import vn.vinhdanh.rules.condition.MembersAwarded;
import vn.vinhdanh.rules.condition.MembersCompleted;
import vn.vinhdanh.rules.condition.MembersNotDisciplined;
import vn.vinhdanh.rules.condition.NotDisciplined;
import vn.vinhdanh.rules.condition.NotHolds;
import vn.vinhdanh.rules.condition.Rated;
import vn.vinhdanh.rules.condition.RatedInARow;
import vn.vinhdanh.rules.condition.RatedThroughout;
import vn.vinhdanh.rules.condition.RatedYears;
import vn.vinhdanh.rules.condition.Research;
import vn.vinhdanh.rules.condition.SectorOnly;
import vn.vinhdanh.rules.condition.Served;
import vn.vinhdanh.rules.condition.StandsAs;
import vn.vinhdanh.rules.condition.Tenure;
import vn.vinhdanh.rules.condition.TitledInARow;
import vn.vinhdanh.rules.condition.Within;
import vn.vinhdanh.rules.condition.WorksAs;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.verdict.Clause;

/** Each word of a condition becomes that condition, with its numbers, its clause and the clause around it. */
class VocabularyTests {

    private static final ActKey ACT = new ActKey("luat-mau");
    private static final Citation AROUND = new Citation(ACT, "Điều 1");
    private static final Clause HERE = new Clause(new Citation(ACT, "Điều 2"), "place.1", false);
    private static final Clause INSIDE = new Clause(new Citation(ACT, "Điều 2"), "place.1.1", false);
    private static final AwardKey TITLE = new AwardKey("danh-hieu");

    private final List<Vocabulary.Mention> mentions = new ArrayList<>();

    @Test
    void ratingsAreRead() {
        assertThat(read("rated: { at-least: good, cites: Điều 2 }")).isEqualTo(new Rated(HERE, Rating.GOOD));
        assertThat(read("rated-throughout: { at-least: completed, cites: Điều 2 }"))
                .isEqualTo(new RatedThroughout(HERE, Rating.COMPLETED));
        assertThat(read("rated-years: { at-least: excellent, years: 3, cites: Điều 2 }"))
                .isEqualTo(new RatedYears(HERE, Rating.EXCELLENT, 3));
        assertThat(read("rated-in-a-row: { at-least: good, years: 5, cites: Điều 2, "
                        + "meanwhile: [ { not-disciplined: { from: warning, cites: Điều 2 } } ] }"))
                .isEqualTo(new RatedInARow(
                        HERE, Rating.GOOD, 5, List.of(new NotDisciplined(INSIDE, DisciplineLevel.WARNING))));
    }

    @Test
    void awardsAreReadAndMentioned() {
        Condition rated = new Rated(INSIDE, Rating.GOOD);
        String inside = "[ { rated: { at-least: good, cites: Điều 2 } } ]";
        assertThat(read("awarded: { award: danh-hieu, times: 2, cites: Điều 2 }"))
                .isEqualTo(new Awarded(HERE, TITLE, 2));
        assertThat(read("in-a-row: { award: danh-hieu, times: 3, cites: Điều 2, meanwhile: " + inside + " }"))
                .isEqualTo(new TitledInARow(HERE, TITLE, 3, false, List.of(rated)));
        assertThat(read("in-a-row: { award: danh-hieu, times: 3, ends: before-proposal, cites: Điều 2 }"))
                .isEqualTo(new TitledInARow(HERE, TITLE, 3, true, List.of()));
        assertThat(read("in-succession: { award: danh-hieu, times: 2, every: 5, cites: Điều 2, meanwhile: " + inside
                        + " }"))
                .isEqualTo(new InSuccession(HERE, TITLE, 2, 5, List.of(rated)));
        assertThat(read("holds: { award: danh-hieu, before-years: 5, cites: Điều 2, then: " + inside + " }"))
                .isEqualTo(new Holds(HERE, TITLE, 5, List.of(rated)));
        assertThat(read("holds: { award: danh-hieu, cites: Điều 2 }")).isEqualTo(new Holds(HERE, TITLE, 0, List.of()));
        assertThat(read("not-holds: { award: danh-hieu, cites: Điều 2 }")).isEqualTo(new NotHolds(HERE, TITLE, 0));
        assertThat(read("not-holds: { award: danh-hieu, years: 4, cites: Điều 2 }"))
                .isEqualTo(new NotHolds(HERE, TITLE, 4));
        assertThat(mentions).hasSize(8).allMatch(each -> each.award().equals(TITLE) && !each.weighed());
        mentions.clear();
        assertThat(read("meets: { award: danh-hieu, cites: Điều 2 }")).isEqualTo(new MeetsStandardOf(HERE, TITLE));
        assertThat(mentions)
                .singleElement()
                .satisfies(each -> assertThat(each.weighed()).isTrue());
    }

    @Test
    void solutionsAndAchievementsAreRead() {
        assertThat(read("initiatives: { reach: base, at-least: 2, cites: Điều 2 }"))
                .isEqualTo(new Initiatives(HERE, Reach.BASE, 2, false));
        assertThat(read("initiatives: { reach: ministry, at-least: 100, older: ask, cites: Điều 2 }"))
                .isEqualTo(new Initiatives(HERE, Reach.MINISTRY, 100, true));
        assertThat(read("research: { reach: national, at-least: 1, older: ask, cites: Điều 2 }"))
                .isEqualTo(new Research(HERE, Reach.NATIONAL, 1, true));
        assertThat(read("claimed: { achievement: sudden, cites: Điều 2 }"))
                .isEqualTo(new Claimed(HERE, AchievementKind.SUDDEN));
        assertThat(read("not-disciplined: { from: reprimand, cites: Điều 2 }"))
                .isEqualTo(new NotDisciplined(HERE, DisciplineLevel.REPRIMAND));
    }

    @Test
    void membersAreRead() {
        assertThat(read("members-awarded: { award: danh-hieu, percent: 70, cites: Điều 2 }"))
                .isEqualTo(new MembersAwarded(HERE, TITLE, 70, false, 0));
        assertThat(read("members-awarded: { award: danh-hieu, more-than-percent: 50, count: 3, cites: Điều 2 }"))
                .isEqualTo(new MembersAwarded(HERE, TITLE, 50, true, 3));
        assertThat(read("members-awarded: { award: danh-hieu, count: 1, cites: Điều 2 }"))
                .isEqualTo(new MembersAwarded(HERE, TITLE, 0, false, 1));
        assertThat(read("members-completed: { cites: Điều 2 }")).isEqualTo(new MembersCompleted(HERE));
        assertThat(read("members-not-disciplined: { from: warning, cites: Điều 2 }"))
                .isEqualTo(new MembersNotDisciplined(HERE, DisciplineLevel.WARNING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", percent: 50, more-than-percent: 50"})
    void membersWithoutAShareOrWithTwoAreRefused(String shares) {
        assertFault("members-awarded: { award: danh-hieu, cites: Điều 2" + shares + " }", "word-missing");
    }

    @Test
    void serviceIsRead() {
        assertThat(read("employed: { months: 120, cites: Điều 2 }")).isEqualTo(new EmployedAtLeast(HERE, 120, 120));
        assertThat(read("employed: { months: 120, women-months: 96, cites: Điều 2 }"))
                .isEqualTo(new EmployedAtLeast(HERE, 120, 96));
        assertThat(read("sector-only: { cites: Điều 2 }")).isEqualTo(new SectorOnly(HERE));
        assertThat(read("stands-as: { one-of: [inside, outside], cites: Điều 2 }"))
                .isEqualTo(new StandsAs(HERE, List.of(Standing.INSIDE, Standing.OUTSIDE)));
        assertThat(read("works-as: { one-of: [farmer], cites: Điều 2 }"))
                .isEqualTo(new WorksAs(HERE, List.of(WorkerClass.FARMER)));
        assertThat(read("served: { in: sector, months: 240, cites: Điều 2 }"))
                .isEqualTo(new Served(HERE, ServicePlace.SECTOR, 240, 240, false, List.of()));
        assertThat(read("served: { in: career, months: 600, women-months: 180, discipline: not-counted, "
                        + "less: [ { award: danh-hieu, months: 24 } ], cites: Điều 2 }"))
                .isEqualTo(new Served(
                        HERE, ServicePlace.CAREER, 600, 180, true, List.of(new Served.Reduction(TITLE, 24))));
        assertThat(mentions).extracting(Vocabulary.Mention::award).containsExactly(TITLE);
    }

    @Test
    void tenureIsRead() {
        assertThat(read("tenure: { lines: [ { post: department-head, months: 72, women-months: 48 }, "
                        + "{ post: department-deputy, months: 0 } ], afresh: after-devotion, "
                        + "women: not-if-retiring-later, "
                        + "meanwhile: [ { rated-throughout: { at-least: good, cites: Điều 2 } } ], cites: Điều 2 }"))
                .isEqualTo(new Tenure(
                        HERE,
                        List.of(
                                new Tenure.Line(PostLevel.DEPARTMENT_HEAD, 72, 48),
                                new Tenure.Line(PostLevel.DEPARTMENT_DEPUTY, 0, 0)),
                        true,
                        true,
                        List.of(new RatedThroughout(INSIDE, Rating.GOOD))));
        assertThat(read("tenure: { lines: [ { post: department-head, months: 72 } ], cites: Điều 2 }"))
                .isEqualTo(new Tenure(
                        HERE, List.of(new Tenure.Line(PostLevel.DEPARTMENT_HEAD, 72, 72)), false, false, List.of()));
    }

    @Test
    void whatHoldsOthersTakesTheClauseAroundAndNumbersThem() {
        Clause inherited = new Clause(AROUND, "place.1", false);
        Clause second = new Clause(new Citation(ACT, "Điều 3"), "place.1.2", true);
        String parts = "[ { rated: { at-least: good, cites: Điều 2 } }, "
                + "{ rated: { at-least: excellent, cites: \"luat-mau, Điều 3\", draft: true } } ]";
        List<Condition> both = List.of(new Rated(INSIDE, Rating.GOOD), new Rated(second, Rating.EXCELLENT));
        assertThat(read("all-of: " + parts)).isEqualTo(new AllOf(inherited, both));
        assertThat(read("any-of: " + parts)).isEqualTo(new AnyOf(inherited, both));
        assertThat(read("within: { years: 5, requires: " + parts + ", cites: Điều 2 }"))
                .isEqualTo(new Within(HERE, 5, both));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all-of: []",
                "any-of: []",
                "within: { years: 5, requires: [], cites: Điều 2 }",
                "works-as: { one-of: [], cites: Điều 2 }",
                "tenure: { lines: [], cites: Điều 2 }"
            })
    void emptyListsAreRefused(String text) {
        assertFault(text, "empty-list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in-a-row: { award: danh-hieu, times: 41, cites: Điều 2 }",
                "rated-years: { at-least: good, years: 0, cites: Điều 2 }",
                "holds: { award: danh-hieu, before-years: 0, cites: Điều 2 }",
                "initiatives: { reach: base, at-least: 101, cites: Điều 2 }",
                "employed: { months: 0, cites: Điều 2 }",
                "employed: { months: 12, women-months: 601, cites: Điều 2 }",
                "members-awarded: { award: danh-hieu, percent: 101, cites: Điều 2 }",
                "members-awarded: { award: danh-hieu, count: 10001, cites: Điều 2 }",
                "served: { in: sector, months: 0, cites: Điều 2 }",
                "served: { in: sector, months: 5, less: [ { award: danh-hieu, months: 0 } ], cites: Điều 2 }",
                "tenure: { lines: [ { post: department-head, months: 601 } ], cites: Điều 2 }",
                "tenure: { lines: [ { post: department-head, months: 6, women-months: -1 } ], cites: Điều 2 }"
            })
    void numbersOutOfRangeAreRefused(String text) {
        assertFault(text, "not-a-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in-a-row: { award: danh-hieu, times: 2, ends: now, cites: Điều 2 }",
                "initiatives: { reach: base, at-least: 1, older: yes, cites: Điều 2 }",
                "served: { in: sector, months: 5, discipline: counted, cites: Điều 2 }",
                "served: { in: sector, months: 5, less: [ { award: danh-hieu, month: 1 } ], cites: Điều 2 }",
                "tenure: { lines: [ { post: department-head, years: 6 } ], cites: Điều 2 }",
                "tenure: { lines: [ { post: department-head, months: 6 } ], women: less, cites: Điều 2 }",
                "rated: { at-least: good, years: 2, cites: Điều 2 }",
                "sector-only: { months: 2, cites: Điều 2 }",
                "ratted: { at-least: good, cites: Điều 2 }"
            })
    void wordsThatMeanNothingHereAreRefused(String text) {
        assertFault(text, "unknown-word");
    }

    @Test
    void twoWordsInOneConditionAreRefused() {
        assertFault("sector-only: { cites: Điều 2 }, members-completed: { cites: Điều 2 }", "one-word-expected");
    }

    private void assertFault(String text, String what) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Wrong.class,
                        wrong -> assertThat(wrong.fault().what().key()).isEqualTo("rules.fault." + what));
    }

    private Condition read(String condition) {
        Spot list = YamlText.read(new LawFile("awards/khen.yaml", "[ { " + condition + " } ]"));
        Vocabulary vocabulary = new Vocabulary(new Cited(acts()), AROUND, mentions);
        return vocabulary.conditions(list.list(), "place").getFirst();
    }

    private static Map<ActKey, Act> acts() {
        Checked checked = new Checked(LocalDate.of(2026, 11, 21), Grade.VERIFIED, "made up");
        Act act = new Act(ACT, new Said("Luật mẫu", "Sample"), "1", "X", null, null, List.of(), false, checked, null);
        return Map.of(ACT, act);
    }
}
