package vn.vinhdanh.bench.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.verdict.Answer;

/** Every contender must come to the same verdicts, or the bench compares different things. */
class ContendersTests {

    private static final int PEOPLE = 3_000;

    private static final Population POPULATION = Population.of(PEOPLE);
    private static final Verdicts EXPECTED = new HandWritten(POPULATION).weigh();

    @Test
    void everyRuleIsMetBySomeAndNotByAll() {
        for (var rule : Rule.values()) {
            assertThat(EXPECTED.meeting(rule)).as(rule.name()).isPositive().isLessThan(PEOPLE);
        }
    }

    @Test
    void theSamePeopleAreMadeUpEveryTime() {
        assertThat(new HandWritten(Population.of(PEOPLE)).weigh().hash()).isEqualTo(EXPECTED.hash());
        assertThat(new HandWritten(Population.of(100)).weigh().hash())
                .isEqualTo(EXPECTED.first(100).hash());
    }

    @Test
    void oneOtherVerdictMakesAnotherHash() {
        var other = new HandWritten(POPULATION).weigh();
        other.note(2_999, Rule.R4, Answer.UNKNOWN);
        assertThat(other.hash()).isNotEqualTo(EXPECTED.hash());
    }

    @Test
    void oursAgreesOneAtATime() {
        agrees(new OneAtATime(POPULATION, PEOPLE, new Shelf.Kept()));
        agrees(new OneAtATime(POPULATION, PEOPLE, new Shelf.ReadThrough()));
    }

    @Test
    void duckDbAgrees() throws SQLException {
        try (var contender = new DuckDb(POPULATION)) {
            agrees(contender);
        }
    }

    @Test
    void celAgrees() throws CelException {
        agrees(new Cel(POPULATION, PEOPLE));
    }

    @Test
    void droolsAgrees() {
        agrees(new Drools(POPULATION, PEOPLE));
    }

    private static void agrees(Contender contender) {
        var verdicts = contender.weigh();
        for (var rule : Rule.values()) {
            assertThat(verdicts.meeting(rule)).as(rule.name()).isEqualTo(EXPECTED.meeting(rule));
        }
        assertThat(verdicts.hash()).isEqualTo(EXPECTED.hash());
    }
}
