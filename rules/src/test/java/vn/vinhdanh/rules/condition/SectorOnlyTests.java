package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.missing;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.verdict.Answer;

class SectorOnlyTests {

    private static final SectorOnly SECTOR_ONLY = new SectorOnly(CLAUSE);

    private static Service career(int year) {
        return new Service(ServicePlace.CAREER, LocalDate.of(year, 1, 1), null);
    }

    @Test
    void whoBeganElsewhereCameFromAnotherField() {
        var found = SECTOR_ONLY.weigh(weighing(person().service(career(2005))));
        assertThat(found.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(found)).containsExactly("rules.missing.sector-only");
    }

    @Test
    void whoBeganHereDidNot() {
        assertThat(SECTOR_ONLY.weigh(weighing(person().service(career(2010)))).answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void aCareerNotOnRecordIsAsked() {
        assertThat(SECTOR_ONLY.weigh(weighing(person())).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(List.of(missing(SECTOR_ONLY.weigh(weighing(person())))))
                .containsExactly(List.of("rules.missing.service-record"));
    }
}
