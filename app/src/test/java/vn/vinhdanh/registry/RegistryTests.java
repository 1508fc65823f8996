package vn.vinhdanh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ground.HouseTest;
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
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.web.Refusal;

@HouseTest
@Transactional
class RegistryTests {

    private static final AwardKey BASE_FIGHTER = new AwardKey("chien-si-thi-dua-co-so");
    private static final AwardKey MINISTRY_FIGHTER = new AwardKey("chien-si-thi-dua-bo");
    private static final AwardKey CERTIFICATE = new AwardKey("bang-khen-bo");
    private static final AwardKey FLAG = new AwardKey("co-thi-dua-bo");
    private static final LocalDate SIGNED = LocalDate.of(2032, 1, 20);
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
    private HonourRegister register;

    @Autowired
    private Records records;

    @Autowired
    private FactsOf factsOf;

    @Autowired
    private Restructuring restructuring;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient database;

    private UnitId ministry;
    private UnitId institute;
    private PersonId person;

    @BeforeEach
    void somebodySomewhere() {
        ministry = unit(UnitKind.MINISTRY, "Bộ Thử sổ vàng", null);
        institute = unit(UnitKind.INSTITUTE, "Viện Thử sổ vàng", ministry);
        person = enrol("Đặng Thử Vàng");
    }

    @Test
    void a_decision_enters_its_awards_with_kind_level_and_the_unit_of_that_time() {
        var entered = registry.enter(
                decision("12/QĐ-THU"),
                List.of(
                        NewAward.title(BASE_FIGHTER, Holder.of(person), 2031),
                        NewAward.commendation(CERTIFICATE, Holder.of(institute), 2030, 2031)));

        var title = register.find(entered.awards().getFirst()).orElseThrow();
        assertThat(title.kind()).isEqualTo(AwardKind.TITLE);
        assertThat(title.level()).isEqualTo(Level.UNIT);
        assertThat(title.holderName()).isEqualTo("Đặng Thử Vàng");
        assertThat(title.atUnit()).isEqualTo(institute);
        assertThat(title.decision().number()).isEqualTo("12/QĐ-THU");
        var certificate = register.find(entered.awards().getLast()).orElseThrow();
        assertThat(certificate.kind()).isEqualTo(AwardKind.COMMENDATION);
        assertThat(certificate.holderName()).isEqualTo("Viện Thử sổ vàng");
        assertThat(register.touchedBy(entered.decision())).hasSize(2);
    }

    @Test
    void an_issuer_gives_a_number_once_a_year_however_it_is_typed() {
        registry.enter(decision("12/QĐ-THU"), List.of(NewAward.title(BASE_FIGHTER, Holder.of(person), 2031)));
        assertThatThrownBy(() -> registry.enter(
                        decision(" 12/qđ-thu"), List.of(NewAward.title(MINISTRY_FIGHTER, Holder.of(person), 2031))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.number-taken");
    }

    @Test
    void a_yearly_title_stands_once_for_a_holder_and_a_year() {
        registry.enter(decision("13/QĐ-THU"), List.of(NewAward.title(BASE_FIGHTER, Holder.of(person), 2031)));
        assertThatThrownBy(() -> registry.enter(
                        decision("14/QĐ-THU"), List.of(NewAward.title(BASE_FIGHTER, Holder.of(person), 2031))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.title-twice");
    }

    @Test
    void an_empty_decision_and_an_unknown_award_are_refused() {
        assertThatThrownBy(() -> registry.enter(decision("15/QĐ-THU"), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.empty-decision");
        assertThatThrownBy(() -> registry.enter(
                        decision("16/QĐ-THU"),
                        List.of(NewAward.title(new AwardKey("khong-co"), Holder.of(person), 2031))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.unknown-award");
    }

    @Test
    void an_initiative_is_spent_once() {
        var initiative = initiatives.record(new NewInitiative(
                "Sáng kiến thử", false, Reach.MINISTRY, 2031, LocalDate.of(2031, 11, 1), null, List.of(person), true));
        registry.enter(decision("17/QĐ-THU"), List.of(spending(MINISTRY_FIGHTER, 2031, initiative)));
        assertThat(records.initiatives(person).getFirst().usedFor()).isEqualTo(MINISTRY_FIGHTER);
        assertThatThrownBy(
                        () -> registry.enter(decision("18/QĐ-THU"), List.of(spending(CERTIFICATE, 2031, initiative))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.initiative-spent");
    }

    @Test
    void an_award_is_revoked_and_restored_and_its_story_stays() {
        var entered =
                registry.enter(decision("19/QĐ-THU"), List.of(NewAward.title(BASE_FIGHTER, Holder.of(person), 2031)));
        var award = entered.awards().getFirst();
        registry.revoke(decision(DecisionPurpose.REVOKE, "20/QĐ-THU", LATER), List.of(award), "khai không đúng");

        var revoked = register.find(award).orElseThrow();
        assertThat(revoked.stands()).isFalse();
        assertThat(revoked.standsOn(LATER.minusDays(1))).isTrue();
        assertThat(revoked.standsOn(LATER)).isFalse();
        assertThat(factsOf.person(person, 2031, LATER.minusDays(1)).awardedFor(BASE_FIGHTER, 2031))
                .isEqualTo(Truth.YES);
        assertThat(factsOf.person(person, 2031, LATER).awardedFor(BASE_FIGHTER, 2031))
                .isNotEqualTo(Truth.YES);
        assertThatThrownBy(() -> registry.revoke(
                        decision(DecisionPurpose.REVOKE, "21/QĐ-THU", LATER), List.of(award), "lần nữa"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.not-standing");

        registry.restore(decision(DecisionPurpose.RESTORE, "22/QĐ-THU", LATER.plusDays(9)), List.of(award), "xét lại");
        assertThat(register.find(award).orElseThrow().stands()).isTrue();
        assertThat(register.story(award))
                .extracting(AwardEvent::purpose)
                .containsExactly(DecisionPurpose.AWARD, DecisionPurpose.REVOKE, DecisionPurpose.RESTORE);
    }

    @Test
    void nobody_is_lost_without_marks_and_the_very_spelling_stands_first() {
        var plain = enrol("Đăng Thử Vàng");
        registry.enter(
                decision("23/QĐ-THU"),
                List.of(
                        NewAward.title(BASE_FIGHTER, Holder.of(plain), 2031),
                        NewAward.title(BASE_FIGHTER, Holder.of(person), 2031)));
        for (String typed : List.of("dang thu vang", "ĐẶNG THỬ VÀNG", "đa\u0323\u0306ng thử vàng")) {
            var listing = register.search(asked(typed));
            assertThat(listing.total()).as(typed).isEqualTo(2);
            assertThat(listing.rows()).hasSize(2);
        }
        assertThat(register.search(asked("đặng thử")).rows().getFirst().holderName())
                .isEqualTo("Đặng Thử Vàng");
        assertThat(register.search(asked("Đăng Thử Vàng")).rows().getFirst().holderName())
                .isEqualTo("Đăng Thử Vàng");
        assertThat(register.search(asked("23/QĐ-THU")).total()).isEqualTo(2);
    }

    @Test
    void a_successor_shows_its_predecessors_record() {
        registry.enter(decision("24/QĐ-THU"), List.of(NewAward.commendation(FLAG, Holder.of(institute), 2031, 2031)));
        var heir = unit(UnitKind.INSTITUTE, "Viện Kế tục thử", ministry);
        restructuring.merge(List.of(institute), heir, LATER, null);
        var question =
                new RegisterQuestion("", null, null, units.heritage(heir, LATER), null, null, null, null, true, 1, 50);
        assertThat(register.search(question).rows())
                .extracting(AwardRecord::holderName)
                .containsExactly("Viện Thử sổ vàng");
    }

    @Test
    void facts_are_the_same_for_one_and_for_many() {
        var other = enrol("Lê Thử Bạc");
        ratings.rate(
                List.of(
                        new YearlyRating(Holder.of(person), 2030, Rating.EXCELLENT, null),
                        new YearlyRating(Holder.of(person), 2031, Rating.GOOD, null),
                        new YearlyRating(Holder.of(other), 2031, Rating.COMPLETED, null)),
                true);
        ratings.rate(List.of(new YearlyRating(Holder.of(person), 2031, Rating.GOOD, "Biên bản 7")), true);
        disciplines.discipline(Holder.of(other), DisciplineLevel.REPRIMAND, LocalDate.of(2031, 5, 1), null, null, true);
        disciplines.openProceeding(Holder.of(other), LocalDate.of(2032, 3, 1), "thử", true);

        var many = factsOf.people(List.of(person, other), 2031, LATER);
        assertThat(many.keySet()).containsExactly(person, other);
        var first = Objects.requireNonNull(many.get(person)).build();
        assertThat(first.rating(2031)).isEqualTo(Rating.GOOD);
        assertThat(first.rating(2030))
                .isEqualTo(factsOf.person(person, 2031, LATER).rating(2030));
        assertThat(first.woman()).isEqualTo(Truth.YES);
        assertThat(first.pendingProceedings()).isEqualTo(Truth.NO);
        var second = Objects.requireNonNull(many.get(other)).build();
        assertThat(second.disciplines()).hasSize(1);
        assertThat(second.pendingProceedings()).isEqualTo(Truth.YES);
        assertThat(factsOf.person(other, 2031, LocalDate.of(2032, 2, 1)).pendingProceedings())
                .isEqualTo(Truth.NO);
    }

    @Test
    void posts_are_facts_where_their_titles_tell_and_reach_back_to_the_start() {
        assertThat(factsOf.person(person, 2031, LATER).posts()).isEmpty();
        assertThat(factsOf.person(person, 2031, LATER).standing()).isEqualTo(Standing.INSIDE);
        var head = enrol("Lê Thử Bạc", "Phó Vụ trưởng", true, LocalDate.of(2010, 1, 1));
        assertThat(factsOf.person(head, 2031, LATER).posts())
                .containsExactly(new Post(PostLevel.DEPARTMENT_DEPUTY, LocalDate.of(2010, 1, 1), null));
        var unnamed = enrol("Lê Thử Đồng", "Phụ trách chung", true, LocalDate.of(2010, 1, 1));
        assertThat(factsOf.person(unnamed, 2031, LATER).posts()).isNull();
        var late = enrol("Lê Thử Chì", "Vụ trưởng", true, LocalDate.of(2015, 1, 1));
        assertThat(factsOf.person(late, 2031, LATER).posts()).isNull();
    }

    @Test
    void a_collective_is_weighed_by_what_its_members_did() {
        var other = enrol("Lê Thử Bạc");
        registry.enter(decision("25/QĐ-THU"), List.of(NewAward.title(BASE_FIGHTER, Holder.of(person), 2031)));
        ratings.rate(
                List.of(
                        new YearlyRating(Holder.of(person), 2031, Rating.EXCELLENT, null),
                        new YearlyRating(Holder.of(other), 2031, Rating.GOOD, null)),
                true);
        var year = Objects.requireNonNull(factsOf.unit(ministry, 2031, LATER).collectiveYear(2031));
        assertThat(year.members()).isEqualTo(2);
        assertThat(year.holders()).containsEntry(BASE_FIGHTER, 1);
        assertThat(year.allCompleted()).isEqualTo(Truth.YES);
    }

    @Test
    void the_total_shown_is_the_count_in_the_database() {
        long total = database.sql("select count(*) from registry.award_record")
                .query(Long.class)
                .single();
        assertThat(register.search(RegisterQuestion.everything()).total()).isEqualTo(total);
    }

    private NewAward spending(AwardKey award, int year, InitiativeId initiative) {
        return new NewAward(
                award, CommendationType.MERIT, Holder.of(person), null, year, year, "", List.of(initiative));
    }

    private static RegisterQuestion asked(String text) {
        return new RegisterQuestion(text, null, 2031, null, null, null, null, null, true, 1, 50);
    }

    private static NewDecision decision(String number) {
        return decision(DecisionPurpose.AWARD, number, SIGNED);
    }

    private static NewDecision decision(DecisionPurpose purpose, String number, LocalDate signed) {
        return new NewDecision(purpose, number, signed, "Bộ Thử sổ vàng", "Trần Thử Ký", "Bộ trưởng", false, true);
    }

    private UnitId unit(UnitKind kind, String name, @Nullable UnitId parent) {
        return restructuring.found(new NewUnit(kind, name, null, true, false, parent, null, true), null);
    }

    private PersonId enrol(String name) {
        return enrol(name, "Viên chức", false, LocalDate.of(2010, 1, 1));
    }

    private PersonId enrol(String name, String title, boolean leader, LocalDate from) {
        var newPerson = new NewPerson(
                name, Sex.FEMALE, 1985, PersonClass.PUBLIC_EMPLOYEE, true, LocalDate.of(2010, 1, 1), true);
        return staffing.enrol(List.of(new Enrolment(newPerson, institute, title, leader, from)))
                .getFirst();
    }
}
