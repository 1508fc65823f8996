package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CERTIFICATE;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;

class TenureTests {

    private static final Tenure TABLE = new Tenure(
            CLAUSE,
            List.of(
                    new Tenure.Line(PostLevel.DEPARTMENT_HEAD, 72, 48),
                    new Tenure.Line(PostLevel.DEPARTMENT_DEPUTY, 120, 80)),
            true,
            true,
            List.of(new NotDisciplined(CLAUSE, DisciplineLevel.REPRIMAND)));

    private static Post head(int from, int until) {
        return new Post(PostLevel.DEPARTMENT_HEAD, LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
    }

    private static Post deputy(int from, int until) {
        return new Post(PostLevel.DEPARTMENT_DEPUTY, LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
    }

    private static Answer answer(Facts.Builder facts) {
        return TABLE.weigh(weighing(facts)).answer();
    }

    @Test
    void noPostIsNoTenure() {
        var found = TABLE.weigh(weighing(person().postsOnRecord()));
        assertThat(found.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(found)).containsExactly("rules.missing.post");
    }

    @Test
    void fiveYearsAsHeadAreNotSix() {
        assertThat(answer(person().woman(false).post(head(2019, 2023)))).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void sixYearsAsHeadAreEnough() {
        assertThat(answer(person().woman(false).post(head(2018, 2023)))).isEqualTo(Answer.MET);
    }

    @Test
    void aTenureTooShortIsAddedToTheNextLowerPost() {
        assertThat(answer(person().woman(false).post(deputy(2010, 2015)))).isEqualTo(Answer.NOT_MET);
        assertThat(answer(person().woman(false).post(deputy(2010, 2015)).post(head(2016, 2019))))
                .isEqualTo(Answer.MET);
    }

    @Test
    void ofTwoPostsAtOnceEachDayCountsOnce() {
        assertThat(answer(person().woman(false).post(deputy(2015, 2020)).post(head(2018, 2022))))
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aWomanNeedsAThirdLessUnlessHerGroupRetiresLater() {
        assertThat(answer(person().woman(true).laterRetirement(Truth.NO).post(head(2020, 2023))))
                .isEqualTo(Answer.MET);
        assertThat(answer(person().woman(true).laterRetirement(Truth.YES).post(head(2020, 2023))))
                .isEqualTo(Answer.NOT_MET);
        assertThat(missing(TABLE.weigh(weighing(person().woman(true).post(head(2020, 2023))))))
                .containsExactly("rules.missing.later-retirement");
        assertThat(missing(TABLE.weigh(weighing(person().post(head(2020, 2023))))))
                .containsExactly("rules.missing.sex");
    }

    @Test
    void disciplineInThePostExcludes() {
        var discipline = new Discipline(DisciplineLevel.REPRIMAND, LocalDate.of(2020, 3, 1), LocalDate.of(2021, 3, 1));
        assertThat(answer(person().woman(false).post(head(2018, 2023)).discipline(discipline)))
                .isEqualTo(Answer.NOT_MET);
        var before = new Discipline(DisciplineLevel.REPRIMAND, LocalDate.of(2016, 3, 1), LocalDate.of(2017, 3, 1));
        assertThat(answer(person().woman(false).post(head(2018, 2023)).discipline(before)))
                .isEqualTo(Answer.MET);
    }

    @Test
    void afterAnAwardForDevotionTheTimeCountsAfresh() {
        var facts = person().woman(false).post(head(2010, 2023));
        facts.award(new AwardHeld(CERTIFICATE, 2018, CommendationType.DEVOTION, "1/QĐ", false));
        assertThat(answer(facts)).isEqualTo(Answer.NOT_MET);
        facts.award(new AwardHeld(FIGHTER, 2016, CommendationType.MERIT, "1/QĐ", false));
        assertThat(answer(facts)).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aPostOfTheFutureDoesNotCount() {
        assertThat(answer(person().woman(false).post(head(2025, 2040)))).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void postsNotOnRecordAreAsked() {
        assertThat(missing(TABLE.weigh(weighing(person())))).containsExactly("rules.missing.posts-record");
    }
}
