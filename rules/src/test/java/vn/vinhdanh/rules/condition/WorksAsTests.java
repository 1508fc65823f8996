package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.verdict.Answer;

class WorksAsTests {

    private static final WorksAs WORKER = new WorksAs(CLAUSE, List.of(WorkerClass.WORKER));

    @Test
    void aCivilServantIsNoWorker() {
        var found = WORKER.weigh(weighing(person().workerClass(WorkerClass.CIVIL_SERVANT)));
        assertThat(found.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(found)).containsExactly("rules.missing.works-as");
    }

    @Test
    void aWorkerIsOne() {
        assertThat(WORKER.weigh(weighing(person().workerClass(WorkerClass.WORKER)))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void aClassNotOnRecordIsAsked() {
        assertThat(WORKER.weigh(weighing(person())).answer()).isEqualTo(Answer.UNKNOWN);
    }
}
