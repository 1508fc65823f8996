package vn.vinhdanh.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

@HouseTest
@Transactional
class UnitsTests {

    private static final LocalDate MERGER = LocalDate.of(2031, 3, 1);
    private static final LocalDate BEFORE = MERGER.minusDays(1);

    @Autowired
    private Units units;

    @Autowired
    private Restructuring restructuring;

    @Autowired
    private Staffing staffing;

    @Autowired
    private People people;

    @Autowired
    private Blocs blocs;

    @Autowired
    private BlocForming forming;

    @Autowired
    private Journal journal;

    private UnitId river;
    private UnitId forest;
    private UnitId riverInstitute;

    @BeforeEach
    void twoMinistries() {
        river = found(UnitKind.MINISTRY, "Bộ Sông ngòi thử", null);
        forest = found(UnitKind.MINISTRY, "Bộ Rừng thử", null);
        riverInstitute = found(UnitKind.INSTITUTE, "Viện Dòng chảy thử", river);
    }

    @Test
    void a_merger_shows_before_and_after_and_overwrites_nothing() {
        var person = enrol("Lê Thị Thử", river);
        restructuring.merge(List.of(river), forest, MERGER, "Nghị quyết 1/2031");

        assertThat(units.tree(BEFORE).find(river)).isPresent();
        assertThat(units.tree(BEFORE).childrenOf(river)).extracting(Unit::id).containsExactly(riverInstitute);
        assertThat(units.tree(MERGER).find(river)).isEmpty();
        assertThat(units.tree(MERGER).childrenOf(forest)).extracting(Unit::id).containsExactly(riverInstitute);

        var ended = units.find(river, MERGER.plusYears(1)).orElseThrow();
        assertThat(ended.alive()).isFalse();
        assertThat(ended.name()).isEqualTo("Bộ Sông ngòi thử");
        assertThat(ended.dissolvedOn()).isEqualTo(MERGER);

        assertThat(people.unitOf(person, BEFORE)).contains(river);
        assertThat(people.unitOf(person, MERGER)).contains(forest);
        assertThat(units.lineage(forest)).containsExactlyInAnyOrder(forest, river);
        assertThat(units.successors(river, MERGER)).extracting(Unit::id).containsExactly(forest);

        var change = units.changes(forest).getFirst();
        assertThat(change.kind()).isEqualTo(UnitChangeKind.MERGED);
        assertThat(change.on()).isEqualTo(MERGER);
        assertThat(change.decision()).isEqualTo("Nghị quyết 1/2031");
        assertThat(change.before()).extracting(UnitChange.Party::name).containsExactly("Bộ Sông ngòi thử");
        assertThat(journal.of("unit", forest.value(), 1).getFirst().act()).isEqualTo("unit.merged");
    }

    @Test
    void a_name_of_a_merged_unit_leads_to_its_successor_as_a_proposal() {
        restructuring.merge(List.of(river), forest, MERGER, null);
        assertThat(units.resolve("bộ sông ngòi thử", BEFORE))
                .isInstanceOfSatisfying(
                        UnitMatch.Exact.class,
                        exact -> assertThat(exact.unit().id()).isEqualTo(river));
        assertThat(units.resolve("Bộ Sông ngòi thử", MERGER))
                .isInstanceOfSatisfying(
                        UnitMatch.Candidates.class,
                        proposed -> assertThat(
                                        proposed.candidates().getFirst().unit().id())
                                .isEqualTo(forest));
    }

    @Test
    void a_renamed_unit_bears_each_name_on_its_days() {
        restructuring.rename(riverInstitute, "Viện Thủy văn thử", "TVT", MERGER, "Quyết định 2", 0);
        assertThat(units.find(riverInstitute, BEFORE).orElseThrow().name()).isEqualTo("Viện Dòng chảy thử");
        assertThat(units.find(riverInstitute, MERGER).orElseThrow().name()).isEqualTo("Viện Thủy văn thử");
        assertThat(units.names(riverInstitute)).hasSize(2);
    }

    @Test
    void someone_else_changed_it_meanwhile() {
        restructuring.rename(riverInstitute, "Viện Một thử", null, MERGER, null, 0);
        assertThatThrownBy(
                        () -> restructuring.rename(riverInstitute, "Viện Hai thử", null, MERGER.plusDays(9), null, 0))
                .isInstanceOf(StaleProblem.class);
    }

    @Test
    void a_unit_never_stands_below_itself() {
        assertThatThrownBy(() -> restructuring.move(river, riverInstitute, MERGER, null, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal.circle");
    }

    @Test
    void a_unit_with_people_or_units_in_it_is_not_dissolved() {
        assertThatThrownBy(() -> restructuring.dissolve(river, MERGER, null, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal.not-empty");
    }

    @Test
    void contains_looks_at_the_day() {
        assertThat(units.contains(river, riverInstitute, BEFORE)).isTrue();
        restructuring.move(riverInstitute, forest, MERGER, null, 0);
        assertThat(units.contains(river, riverInstitute, BEFORE)).isTrue();
        assertThat(units.contains(river, riverInstitute, MERGER)).isFalse();
        assertThat(units.within(forest, MERGER)).contains(riverInstitute);
        assertThat(units.within(forest, BEFORE)).containsExactly(forest);
    }

    @Test
    void an_acting_head_without_a_record_is_known_by_name() {
        restructuring.putInCharge(
                riverInstitute, null, "Trần Văn Thử", "Phó Viện trưởng phụ trách", true, LocalDate.of(2030, 1, 1));
        var head = units.head(riverInstitute, BEFORE).orElseThrow();
        assertThat(head.name()).isEqualTo("Trần Văn Thử");
        assertThat(head.acting()).isTrue();
        assertThat(units.head(riverInstitute, LocalDate.of(2029, 1, 1))).isEmpty();
    }

    @Test
    void head_counts_are_corrected_by_saying_them_again() {
        restructuring.countHeads(river, 2030, Map.of(PersonClass.WORKER, 3));
        restructuring.countHeads(river, 2030, Map.of(PersonClass.WORKER, 4, PersonClass.CADRE, 1));
        assertThat(units.headCounts(river))
                .containsExactly(new HeadCount(2030, PersonClass.CADRE, 1), new HeadCount(2030, PersonClass.WORKER, 4));
    }

    @Test
    void people_are_found_without_marks_and_the_very_spelling_stands_first() {
        enrol("Nguyễn Văn Ân Thử", river);
        enrol("Nguyễn Văn An Thử", river);
        enrol("Nguyễn Văn Ấn Thử", forest);
        assertThat(found("nguyen van an thu"))
                .containsExactlyInAnyOrder("Nguyễn Văn An Thử", "Nguyễn Văn Ân Thử", "Nguyễn Văn Ấn Thử");
        assertThat(found("Nguyễn Văn Ân Thử").getFirst()).isEqualTo("Nguyễn Văn Ân Thử");
        assertThat(found("NGUYỄN VĂN ẤN THỬ").getFirst()).isEqualTo("Nguyễn Văn Ấn Thử");
        assertThat(found("Nguyễn Văn An Thử")).hasSize(3);
    }

    @Test
    void people_stand_in_vietnamese_order_by_given_name_first() {
        var ids = List.of(
                enrol("Trần Thị Thử Bình", river),
                enrol("Lê Văn Thử Ân", river),
                enrol("Vũ Minh Thử An", river),
                enrol("Đỗ Thị Thử An", river));
        assertThat(people.asOf(ids, BEFORE).values().stream()
                        .map(each -> each.person().fullName()))
                .containsExactly("Đỗ Thị Thử An", "Vũ Minh Thử An", "Lê Văn Thử Ân", "Trần Thị Thử Bình");
    }

    @Test
    void a_name_in_a_list_means_one_person_only_if_nothing_speaks_against_it() {
        var person = enrol("Phạm Thử Nghiệm", river);
        assertThat(people.match("phạm thử nghiệm", 1980, river, BEFORE))
                .isInstanceOfSatisfying(
                        PersonMatch.Exact.class,
                        exact -> assertThat(exact.person().id()).isEqualTo(person));
        assertThat(people.match("Phạm Thử Nghiệm", 1981, river, BEFORE)).isInstanceOf(PersonMatch.Candidates.class);
        assertThat(people.match("Phạm Thử Nghiệm", null, forest, BEFORE)).isInstanceOf(PersonMatch.Candidates.class);
        assertThat(people.match("pham thu nghiem", null, null, BEFORE)).isInstanceOf(PersonMatch.Candidates.class);
        assertThat(people.match("Không Có Ai Thử", null, null, BEFORE)).isInstanceOf(PersonMatch.Nobody.class);
    }

    @Test
    void a_second_main_post_ends_the_first() {
        var person = enrol("Hồ Thử Việc", river);
        staffing.appoint(person, forest, "Chuyên viên", PostKind.MAIN, false, MERGER);
        staffing.appoint(person, forest, "Chủ tịch công đoàn", PostKind.UNION, false, MERGER);
        assertThat(people.unitOf(person, BEFORE)).contains(river);
        assertThat(people.unitOf(person, MERGER)).contains(forest);
        assertThat(people.posts(person)).hasSize(3);
    }

    @Test
    void a_bloc_keeps_its_history_of_leaders() {
        var bloc = forming.form("Khối thử", 2031, BlocLevel.MINISTRY, null, null, true);
        forming.admit(bloc, river, BlocRole.LEADER, null);
        forming.admit(bloc, forest, BlocRole.DEPUTY, null);
        forming.admit(bloc, riverInstitute, BlocRole.MEMBER, null);
        forming.giveRole(bloc, forest, BlocRole.LEADER, LocalDate.of(2031, 7, 1));

        assertThat(blocs.leader(bloc, LocalDate.of(2031, 6, 30))).contains(river);
        assertThat(blocs.leader(bloc, LocalDate.of(2031, 7, 1))).contains(forest);
        assertThat(blocs.members(bloc, LocalDate.of(2031, 7, 1))).hasSize(3);
        assertThat(blocs.leader(bloc, LocalDate.of(2030, 12, 31))).isEmpty();
        assertThat(blocs.leader(bloc, LocalDate.of(2032, 1, 1))).isEmpty();
        assertThat(blocs.of(riverInstitute, 2031)).extracting(Bloc::id).containsExactly(bloc);
        assertThatThrownBy(() -> forming.form("Khối thử", 2031, BlocLevel.MINISTRY, null, null, true))
                .isInstanceOf(Refusal.class);
    }

    private List<String> found(String text) {
        var question = new PeopleQuestion(text, null, null, PeopleQuestion.Order.NAME, false, BEFORE, 1, 50);
        var listing = people.search(question);
        assertThat(listing.total()).isEqualTo(listing.rows().size());
        return listing.rows().stream().map(each -> each.person().fullName()).toList();
    }

    private UnitId found(UnitKind kind, String name, @Nullable UnitId parent) {
        return restructuring.found(
                new NewUnit(kind, name, null, true, false, parent, LocalDate.of(2029, 1, 1), true), null);
    }

    private PersonId enrol(String name, UnitId unit) {
        var person = new NewPerson(name, Sex.FEMALE, 1980, PersonClass.CIVIL_SERVANT, true, null, true);
        return staffing.enrol(List.of(new Enrolment(person, unit, "Chuyên viên", false, LocalDate.of(2029, 6, 1))))
                .getFirst();
    }
}
