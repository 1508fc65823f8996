package vn.vinhdanh.bench.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.verdict.Answer;

/** Every contender must come to the same verdicts, or the bench compares different things. */
class ContendersTests {

    private static final int PEOPLE = 3_000;

    private static final MadeUpPeople PEOPLE_MADE_UP = MadeUpPeople.of(PEOPLE);
    private static final Verdicts EXPECTED = new HandWritten(PEOPLE_MADE_UP).weigh();

    @Test
    void everyRuleIsMetBySomeAndNotByAll() {
        for (var rule : Rule.values()) {
            assertThat(EXPECTED.meeting(rule)).as(rule.name()).isPositive().isLessThan(PEOPLE);
        }
    }

    @Test
    void theSamePeopleAreMadeUpEveryTime() {
        assertThat(new HandWritten(MadeUpPeople.of(PEOPLE)).weigh().hash()).isEqualTo(EXPECTED.hash());
        assertThat(new HandWritten(MadeUpPeople.of(100)).weigh().hash())
                .isEqualTo(EXPECTED.first(100).hash());
    }

    @Test
    void oneOtherVerdictMakesAnotherHash() {
        var other = new HandWritten(PEOPLE_MADE_UP).weigh();
        other.note(2_999, Rule.R4, Answer.UNKNOWN);
        assertThat(other.hash()).isNotEqualTo(EXPECTED.hash());
    }

    @Test
    void oursAgreesOneAtATime() {
        agrees(new OneAtATime(PEOPLE_MADE_UP, PEOPLE, new Shelf.Kept()));
        agrees(new OneAtATime(PEOPLE_MADE_UP, PEOPLE, new Shelf.ReadThrough()));
    }

    @Test
    void oursAgreesOverColumns() {
        var columns = new Columns(Columns.population(PEOPLE_MADE_UP));
        agrees(new YesNo(columns));
        agrees(new Explained(columns, new Shelf.Kept()));
        agrees(new Explained(columns, new Shelf.ReadThrough()));
    }

    @Test
    void duckDbAgrees() throws SQLException {
        try (var contender = new DuckDb(PEOPLE_MADE_UP)) {
            agrees(contender);
        }
    }

    @Test
    void celAgrees() throws CelException {
        agrees(new Cel(PEOPLE_MADE_UP, PEOPLE));
    }

    @Test
    void droolsAgrees() {
        agrees(new Drools(PEOPLE_MADE_UP, PEOPLE));
    }

    private static void agrees(Contender contender) {
        var verdicts = contender.weigh();
        for (var rule : Rule.values()) {
            assertThat(verdicts.meeting(rule)).as(rule.name()).isEqualTo(EXPECTED.meeting(rule));
        }
        assertThat(verdicts.hash()).isEqualTo(EXPECTED.hash());
    }
}
