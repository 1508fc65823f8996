package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.verdict.Answer;

class AnyOfTests {
    private static final Condition GOOD = new Rated(CLAUSE, Rating.GOOD);
    private static final Condition INITIATIVE = new Initiatives(CLAUSE, Reach.BASE, 1, false);
    private static final Condition EITHER = new AnyOf(CLAUSE, List.of(INITIATIVE, GOOD));

    @Test
    void doesNotFireWhenAllFail() {
        assertThat(EITHER.weigh(weighing(person().rated(YEAR, Rating.COMPLETED)))
                        .answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aDoubtBeatsANoAndComesFirst() {
        var found = EITHER.weigh(weighing(person()));
        assertThat(found.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(found.parts()).extracting(each -> each.answer()).containsExactly(Answer.UNKNOWN, Answer.NOT_MET);
        assertThat(missing(found)).containsExactly("rules.missing.rating-record");
    }

    @Test
    void oneIsEnoughAndAllAreShown() {
        var found = EITHER.weigh(weighing(person().rated(YEAR, Rating.GOOD)));
        assertThat(found.answer()).isEqualTo(Answer.MET);
        assertThat(found.parts()).hasSize(2);
    }
}
