package vn.vinhdanh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.ground.HouseTest;

@HouseTest
class JournalTests {

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void noActIsWrittenDownOutsideItsTransaction() {
        assertThatThrownBy(() -> journal.record("test.done", "test", 1, null, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anActThatIsUndoneLeavesNoLine() {
        transaction.executeWithoutResult(status -> {
            journal.record("test.undone", "test", "undone", null, Map.of("a", 1));
            status.setRollbackOnly();
        });
        assertThat(journal.of("test", "undone", 10)).isEmpty();
    }

    @Test
    void theStoryOfAThingIsToldNewestFirst() {
        transaction.executeWithoutResult(status -> {
            journal.record("test.begun", "test", "story", null, Map.of("state", "begun"));
            journal.record("test.ended", "test", "story", Map.of("state", "begun"), Map.of("state", "ended"));
        });
        assertThat(journal.of("test", "story", 10))
                .extracting(Journal.Entry::act)
                .containsExactly("test.ended", "test.begun");
        assertThat(journal.of("test", "story", 10).getFirst().before()).isEqualTo("{\"state\":\"begun\"}");
    }

    @Test
    void noLineCanBeChangedOrTakenOut() {
        assertThatThrownBy(() -> jdbc.sql("update identity.journal set act = 'other' where sequence = 1")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> jdbc.sql("delete from identity.journal where sequence = 1")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("truncate identity.journal").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aWholeChainIsFoundWhole() {
        Journal.Verification verification = journal.verify();
        assertThat(verification.brokenAt()).isEmpty();
        assertThat(verification.entries()).isPositive();
    }

    /** Somebody with the keys to the database goes round the trigger; the chain still tells. */
    @Test
    void aLineChangedBehindTheBackIsFound() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table identity.journal disable trigger all").update();
            jdbc.sql("update identity.journal set after = '{\"awards\": 1}' where act = 'sample.filled'")
                    .update();
            assertThat(journal.verify().brokenAt()).isPresent();
            status.setRollbackOnly();
        });
        assertThat(journal.verify().brokenAt()).isEmpty();
    }

    @Test
    void aLineTakenOutBehindTheBackIsFound() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table identity.journal disable trigger all").update();
            jdbc.sql("delete from identity.journal where sequence = 2").update();
            assertThat(journal.verify().brokenAt()).contains(2L);
            status.setRollbackOnly();
        });
    }
}
