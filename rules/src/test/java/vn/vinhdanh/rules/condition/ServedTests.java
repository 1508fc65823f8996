package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CERTIFICATE;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.DAY;
import static vn.vinhdanh.rules.condition.Scales.certificateIn;
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
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.verdict.Answer;

class ServedTests {

    private static final Served TWENTY_YEARS =
            new Served(CLAUSE, ServicePlace.SECTOR, 240, 180, true, List.of(new Served.Reduction(CERTIFICATE, 24)));

    private static LocalDate ago(int months) {
        return DAY.plusDays(1).minusMonths(months);
    }

    @Test
    void aMonthShortIsShort() {
        var found = TWENTY_YEARS.weigh(weighing(person().since(ago(239)).woman(false)));
        assertThat(found.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(missing(found)).containsExactly("rules.missing.served");
        assertThat(found.distance()).isEqualTo(1);
    }

    @Test
    void theLastMonthCompletesIt() {
        assertThat(TWENTY_YEARS
                        .weigh(weighing(person().since(ago(240)).woman(false)))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void womenServeLessAndAnUnknownSexIsAsked() {
        assertThat(TWENTY_YEARS
                        .weigh(weighing(person().since(ago(180)).woman(true)))
                        .answer())
                .isEqualTo(Answer.MET);
        var found = TWENTY_YEARS.weigh(weighing(person().since(ago(180))));
        assertThat(found.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(found)).containsExactly("rules.missing.sex");
        assertThat(TWENTY_YEARS.weigh(weighing(person().since(ago(150)))).answer())
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void timeUnderDisciplineIsTakenOff() {
        var facts = person().since(ago(240))
                .woman(false)
                .discipline(
                        new Discipline(DisciplineLevel.WARNING, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        assertThat(TWENTY_YEARS.weigh(weighing(facts)).answer()).isEqualTo(Answer.NOT_MET);
        Served all = new Served(CLAUSE, ServicePlace.SECTOR, 240, 180, false, List.of());
        assertThat(all.weigh(weighing(facts)).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void anAwardShortensIt() {
        var facts = person().since(ago(216)).woman(false);
        assertThat(TWENTY_YEARS.weigh(weighing(facts)).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(TWENTY_YEARS
                        .weigh(weighing(facts.award(certificateIn(2019, CommendationType.MERIT))))
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void anAwardWithoutDecisionOnlyMayShortenIt() {
        var facts = person().since(ago(216))
                .woman(false)
                .award(new AwardHeld(CERTIFICATE, 2019, CommendationType.MERIT, null, false));
        var found = TWENTY_YEARS.weigh(weighing(facts));
        assertThat(found.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(found)).containsExactly("rules.missing.decision");
    }

    @Test
    void twoTimesThatOverlapCountOnce() {
        Served army = new Served(CLAUSE, ServicePlace.ARMY, 24, 24, false, List.of());
        var facts = person().service(
                        new Service(ServicePlace.ARMY, LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31)))
                .service(new Service(ServicePlace.ARMY, LocalDate.of(2000, 6, 1), LocalDate.of(2001, 6, 30)));
        assertThat(army.weigh(weighing(facts)).answer()).isEqualTo(Answer.NOT_MET);
        facts.service(new Service(ServicePlace.ARMY, LocalDate.of(2003, 7, 1), LocalDate.of(2003, 12, 31)));
        assertThat(army.weigh(weighing(facts)).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void aPlaceNotOnRecordIsAsked() {
        Served army = new Served(CLAUSE, ServicePlace.ARMY, 300, 300, false, List.of());
        var found = army.weigh(weighing(person()));
        assertThat(found.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(missing(found)).containsExactly("rules.missing.service-record");
    }

    @Test
    void theWholeCareerIsAtLeastTheTimeInTheSector() {
        Served career = new Served(CLAUSE, ServicePlace.CAREER, 120, 120, false, List.of());
        assertThat(career.weigh(weighing(person())).answer()).isEqualTo(Answer.MET);
        Served longer = new Served(CLAUSE, ServicePlace.CAREER, 264, 204, false, List.of());
        assertThat(longer.weigh(weighing(person().woman(false))).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(longer.weigh(weighing(person().woman(false)
                                .service(new Service(ServicePlace.CAREER, LocalDate.of(2002, 1, 1), null))))
                        .answer())
                .isEqualTo(Answer.MET);
    }
}
