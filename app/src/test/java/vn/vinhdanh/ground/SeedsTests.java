package vn.vinhdanh.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last of all and says how many real documents the run read. */
@Order(Integer.MAX_VALUE)
class SeedsTests {

    @Test
    void a_whole_run_reads_every_real_document_that_is_there() {
        var folder = Seeds.folder();
        if (folder.isEmpty()) {
            System.out.println(
                    "read 0 real documents: no ../shared/seeds beside the checkout, the project's own served");
            return;
        }
        System.out.println("read " + Seeds.read().size() + " real documents from " + folder.get());
        if (System.getProperty("test") == null) {
            assertThat(Seeds.read()).isEqualTo(Seeds.there());
        }
    }
}
