package vn.vinhdanh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.Enrolment;
import vn.vinhdanh.organization.NewPerson;
import vn.vinhdanh.organization.NewUnit;
import vn.vinhdanh.organization.PersonClass;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.Restructuring;
import vn.vinhdanh.organization.Sex;
import vn.vinhdanh.organization.Staffing;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitKind;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Doubt;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

@HouseTest
@Transactional
class CorrectionsTests {

    private static final AwardKey BASE_FIGHTER = new AwardKey("chien-si-thi-dua-co-so");
    private static final AwardKey CERTIFICATE = new AwardKey("bang-khen-bo");
    private static final AwardKey EXCELLENT_COLLECTIVE = new AwardKey("tap-the-lao-dong-xuat-sac");
    private static final LocalDate LATER = LocalDate.of(2032, 6, 1);

    @Autowired
    private Registry registry;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private Disciplines disciplines;

    @Autowired
    private Corrections corrections;

    @Autowired
    private RecordEntries entries;

    @Autowired
    private Records records;

    @Autowired
    private HonourRegister register;

    @Autowired
    private FactsOf factsOf;

    @Autowired
    private Restructuring restructuring;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Journal journal;

    private UnitId institute;
    private PersonId person;
    private Holder holder;

    @BeforeEach
    void somebodySomewhere() {
        institute = restructuring.found(
                new NewUnit(UnitKind.INSTITUTE, "Viện Thử đính chính", null, true, false, null, null, true), null);
        person = enrol("Phan Thử Sửa");
        holder = Holder.of(person);
    }

    @Test
    void a_second_rating_of_a_year_is_refused_unless_it_is_a_correction() {
        rate(Rating.GOOD, null);
        assertThatThrownBy(() -> rate(Rating.EXCELLENT, null))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.rating-twice");
        assertThatThrownBy(() -> ratings.rate(
                        List.of(
                                new YearlyRating(holder, 2030, Rating.GOOD, null),
                                new YearlyRating(holder, 2030, Rating.COMPLETED, null)),
                        true))
                .isInstanceOf(Refusal.class);

        var wrong = only(RecordKind.RATING);
        corrections.rating(of(wrong, "chép nhầm dòng"), 2031, Rating.EXCELLENT, "Thông báo 12");
        assertThat(records.ratings(holder))
                .containsExactly(new YearlyRating(holder, 2031, Rating.EXCELLENT, "Thông báo 12"));
        assertThat(factsOf.person(person, 2031, LATER).rating(2031)).isEqualTo(Rating.EXCELLENT);

        var story = entries.corrections(holder, RecordKind.RATING);
        assertThat(story).hasSize(1);
        assertThat(story.getFirst().was()).containsEntry("rating", "GOOD").containsEntry("paper", "");
        assertThat(story.getFirst().became()).containsEntry("rating", "EXCELLENT");
        assertThat(story.getFirst().reason()).isEqualTo("chép nhầm dòng");
        assertThat(journal.of("record-of-xep-loai", wrong.id(), 5))
                .extracting(Journal.Entry::act)
                .containsExactly("register.record-corrected");
    }

    @Test
    void the_same_rating_again_changes_nothing_but_brings_the_paper_that_was_missing() {
        rate(Rating.GOOD, null);
        rate(Rating.GOOD, "Thông báo 7");
        rate(Rating.GOOD, "Thông báo 8");
        assertThat(records.ratings(holder).getFirst().decision()).isEqualTo("Thông báo 7");
    }

    @Test
    void a_correction_needs_a_reason_a_difference_and_the_record_as_it_stands() {
        rate(Rating.GOOD, null);
        var wrong = only(RecordKind.RATING);
        assertThatThrownBy(() -> corrections.rating(of(wrong, "  "), 2031, Rating.EXCELLENT, null))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.reason");
        assertThatThrownBy(() -> corrections.rating(of(wrong, "vì"), 2031, Rating.GOOD, null))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.nothing-corrected");
        assertThatThrownBy(() -> corrections.rating(
                        new Corrections.Of(wrong.id(), wrong.version() + 9, "vì"), 2031, Rating.EXCELLENT, null))
                .isInstanceOf(StaleProblem.class);
        assertThat(entries.corrections(holder, RecordKind.RATING)).isEmpty();
    }

    @Test
    void what_is_withdrawn_counts_no_more_and_can_still_be_read() {
        rate(Rating.GOOD, null);
        corrections.withdraw(RecordKind.RATING, of(only(RecordKind.RATING), "nhầm người"));
        assertThat(records.ratings(holder)).isEmpty();
        assertThat(factsOf.person(person, 2031, LATER).rating(2031)).isNull();
        assertThat(entries.corrections(holder, RecordKind.RATING).getFirst().withdrawn())
                .isTrue();
        rate(Rating.COMPLETED, null);
        assertThat(records.ratings(holder)).hasSize(1);
    }

    @Test
    void discipline_and_proceedings_are_set_right_closed_and_withdrawn() {
        disciplines.discipline(holder, DisciplineLevel.WARNING, LocalDate.of(2031, 3, 1), null, "QĐ 4", true);
        var measure = only(RecordKind.DISCIPLINE);
        assertThatThrownBy(() -> corrections.discipline(
                        of(measure, "vì"), DisciplineLevel.WARNING, LocalDate.of(2031, 3, 1), LocalDate.MIN, null))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.ends-before");
        corrections.discipline(
                of(measure, "thiếu ngày hết hiệu lực"),
                DisciplineLevel.REPRIMAND,
                LocalDate.of(2031, 3, 1),
                LocalDate.of(2032, 2, 28),
                "QĐ 4");
        assertThat(factsOf.person(person, 2031, LATER).disciplines())
                .singleElement()
                .satisfies(each -> assertThat(each.level()).isEqualTo(DisciplineLevel.REPRIMAND));

        disciplines.openProceeding(holder, LocalDate.of(2032, 1, 5), "thanh tra", true);
        assertThat(pending(LATER)).isEqualTo(Truth.YES);
        disciplines.closeProceeding(only(RecordKind.PROCEEDING), LocalDate.of(2032, 5, 1));
        assertThat(pending(LATER)).isEqualTo(Truth.NO);
        assertThat(pending(LocalDate.of(2032, 4, 30))).isEqualTo(Truth.YES);
        assertThatThrownBy(() -> disciplines.closeProceeding(only(RecordKind.PROCEEDING), LATER))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.proceeding-closed");
        corrections.withdraw(RecordKind.PROCEEDING, of(only(RecordKind.PROCEEDING), "không phải người này"));
        assertThat(pending(LocalDate.of(2032, 4, 30))).isEqualTo(Truth.NO);
    }

    @Test
    void an_author_who_has_spent_an_initiative_stays_its_author() {
        var other = enrol("Phan Thử Đồng");
        var initiative = initiatives.record(initiative("Sáng kiến thử sửa", Reach.BASE, List.of(person)));
        corrections.initiative(
                of(only(RecordKind.INITIATIVE), "thiếu đồng tác giả"),
                initiative("Sáng kiến thử sửa", Reach.MINISTRY, List.of(person, other)));
        assertThat(records.initiatives(other))
                .singleElement()
                .satisfies(each -> assertThat(each.reach()).isEqualTo(Reach.MINISTRY));

        registry.enter(
                decision("31/QĐ-SUA", false),
                List.of(new NewAward(
                        CERTIFICATE, CommendationType.MERIT, holder, null, 2031, 2031, "", List.of(initiative))));
        var spent = only(RecordKind.INITIATIVE);
        assertThatThrownBy(() -> corrections.initiative(
                        of(spent, "vì"), initiative("Sáng kiến thử sửa", Reach.MINISTRY, List.of(other))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.initiative-in-use");
        assertThatThrownBy(() -> corrections.withdraw(RecordKind.INITIATIVE, of(spent, "vì")))
                .isInstanceOf(Refusal.class);
        assertThat(entries.corrections(Holder.of(other), RecordKind.INITIATIVE)).hasSize(1);
    }

    @Test
    void the_same_initiative_is_refused_a_second_time_unless_it_is_told_apart() {
        initiatives.record(initiative("Cùng một sáng kiến", Reach.BASE, List.of(person)));
        var again = initiative("  cùng  một Sáng kiến ", Reach.MINISTRY, List.of(enrol("Phan Thử Đồng"), person));
        assertThatThrownBy(() -> initiatives.record(again))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.initiative-twice");
        initiatives.record(initiative("Cùng một sáng kiến, phần hai", Reach.BASE, List.of(person)));
        var other = entries.of(holder, RecordKind.INITIATIVE).getFirst();
        assertThatThrownBy(() -> corrections.initiative(
                        of(other, "vì"), initiative("Cùng một sáng kiến", Reach.BASE, List.of(person))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.initiative-twice");
        corrections.initiative(of(other, "vì"), initiative("Cùng một sáng kiến, phần 2", Reach.BASE, List.of(person)));
    }

    @Test
    void one_that_stands_twice_already_counts_once_by_its_widest_reach_and_leaves_a_doubt() {
        initiatives.recordAll(List.of(
                initiative("Cùng một sáng kiến", Reach.BASE, List.of(person)),
                initiative("Cùng một sáng kiến", Reach.MINISTRY, List.of(person))));
        var facts = factsOf.person(person, 2031, LATER);
        assertThat(facts.initiatives())
                .singleElement()
                .satisfies(each -> assertThat(each.reach()).isEqualTo(Reach.MINISTRY));
        assertThat(facts.doubts()).containsExactly(new Doubt.SolutionTwice("Cùng một sáng kiến", 2031));
    }

    @Test
    void what_cannot_be_is_refused_with_the_two_facts_that_do_not_go_together() {
        assertThatThrownBy(() -> ratings.rate(List.of(new YearlyRating(holder, 2009, Rating.GOOD, null)), true))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.rated-before-joining");
        ratings.rate(List.of(new YearlyRating(holder, 2010, Rating.GOOD, null)), true);
        assertThatThrownBy(() -> corrections.rating(of(only(RecordKind.RATING), "vì"), 2009, Rating.GOOD, null))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.rated-before-joining");

        var past = decision("40/QĐ-SUA", true);
        assertThatThrownBy(() -> registry.enterPast(past, List.of(NewAward.title(BASE_FIGHTER, holder, 2033))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.achieved-after-decision");
        registry.enterPast(past, List.of(NewAward.title(BASE_FIGHTER, holder, 2032)));
        assertThatThrownBy(() -> corrections.award(
                        of(only(RecordKind.AWARD), "vì"), BASE_FIGHTER, CommendationType.MERIT, 2033, 2033, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.achieved-after-decision");
    }

    @Test
    void awards_of_one_past_decision_come_in_parts_and_are_set_right_or_withdrawn() {
        var other = enrol("Phan Thử Đồng");
        var first =
                registry.enterPast(decision("32/QĐ-SUA", true), List.of(NewAward.title(BASE_FIGHTER, holder, 2031)));
        var second = registry.enterPast(
                decision(" 32/qđ-sua", true), List.of(NewAward.title(BASE_FIGHTER, Holder.of(other), 2031)));
        assertThat(second.decision()).isEqualTo(first.decision());
        assertThat(register.touchedBy(first.decision())).hasSize(2);

        var copied = only(RecordKind.AWARD);
        corrections.award(of(copied, "sai năm"), BASE_FIGHTER, CommendationType.MERIT, 2030, 2030, "");
        assertThat(factsOf.person(person, 2031, LATER).awardedFor(BASE_FIGHTER, 2030))
                .isEqualTo(Truth.YES);
        corrections.withdraw(RecordKind.AWARD, of(only(RecordKind.AWARD), "nhầm người"));
        assertThat(factsOf.person(person, 2031, LATER).awardedFor(BASE_FIGHTER, 2030))
                .isNotEqualTo(Truth.YES);
        assertThat(register.find(first.awards().getFirst()).orElseThrow().withdrawn())
                .isTrue();
        registry.enterPast(decision("33/QĐ-SUA", true), List.of(NewAward.title(BASE_FIGHTER, holder, 2030)));
        assertThat(register.touchedBy(first.decision()))
                .extracting(AwardRecord::stands)
                .contains(true, false);
    }

    @Test
    void an_award_of_the_past_is_refused_where_it_cannot_be() {
        registry.enter(decision("34/QĐ-SUA", false), List.of(NewAward.title(BASE_FIGHTER, holder, 2031)));
        assertThatThrownBy(() -> registry.enterPast(
                        decision("34/QĐ-SUA", true), List.of(NewAward.title(BASE_FIGHTER, holder, 2030))))
                .hasMessageStartingWith("registry.refusal.signed-here");
        assertThatThrownBy(() -> corrections.withdraw(RecordKind.AWARD, of(only(RecordKind.AWARD), "vì")))
                .hasMessageStartingWith("registry.refusal.by-decision-only");

        registry.enterPast(decision("35/QĐ-SUA", true), List.of(NewAward.title(BASE_FIGHTER, holder, 2030)));
        var otherDay = new NewDecision(
                DecisionPurpose.AWARD, "35/QĐ-SUA", LocalDate.of(2032, 2, 2), "Bộ Thử", null, null, true, true);
        assertThatThrownBy(() -> registry.enterPast(otherDay, List.of(NewAward.title(BASE_FIGHTER, holder, 2029))))
                .hasMessageStartingWith("registry.refusal.other-day");
        assertThatThrownBy(() -> registry.enterPast(
                        decision("36/QĐ-SUA", true), List.of(NewAward.title(EXCELLENT_COLLECTIVE, holder, 2029))))
                .hasMessageStartingWith("registry.refusal.not-for-such");
        assertThatThrownBy(() -> registry.enterPast(
                        decision("36/QĐ-SUA", true), List.of(NewAward.commendation(BASE_FIGHTER, holder, 2028, 2029))))
                .hasMessageStartingWith("registry.refusal.title-of-one-year");
    }

    private void rate(Rating rating, @Nullable String paper) {
        ratings.rate(List.of(new YearlyRating(holder, 2031, rating, paper)), true);
    }

    private RecordEntry only(RecordKind kind) {
        var found = entries.of(holder, kind);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Truth pending(LocalDate day) {
        return factsOf.person(person, 2031, day).pendingProceedings();
    }

    private static Corrections.Of of(RecordEntry entry, String reason) {
        return new Corrections.Of(entry.id(), entry.version(), reason);
    }

    private static NewInitiative initiative(String title, Reach reach, List<PersonId> authors) {
        return new NewInitiative(title, false, reach, 2031, LocalDate.of(2031, 11, 1), "Hội đồng", authors, true);
    }

    private static NewDecision decision(String number, boolean legacy) {
        return new NewDecision(
                DecisionPurpose.AWARD, number, LocalDate.of(2032, 1, 20), "Bộ Thử", null, null, legacy, true);
    }

    private PersonId enrol(String name) {
        var newPerson = new NewPerson(
                name, Sex.FEMALE, 1985, PersonClass.PUBLIC_EMPLOYEE, true, LocalDate.of(2010, 1, 1), true);
        return staffing.enrol(
                        List.of(new Enrolment(newPerson, institute, "Viên chức", false, LocalDate.of(2010, 1, 1))))
                .getFirst();
    }
}
