package vn.vinhdanh.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportDrafts;
import vn.vinhdanh.organization.importing.ImportSubject;
import vn.vinhdanh.organization.importing.PeopleImport;
import vn.vinhdanh.organization.importing.UnitImport;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.web.StaleProblem;

@HouseTest
@Transactional
class ImportTests {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
    private static final AccountId ME = new AccountId(1);

    private static final String UNITS = """
            STT\tTên đơn vị\tTrực thuộc\tTư cách pháp nhân
            1\tBộ Thử nghiệm Nhập liệu\t\tcó
            2\tPhòng Thử của Viện Thử nhập\tViện Thử nhập
            3\tViện Thử nhập\tBộ Thử nghiệm Nhập liệu\tcó
            """;

    private static final String PEOPLE = """
            Họ và tên\tNgày sinh\tGiới tính\tĐối tượng\tĐơn vị công tác\tChức vụ
            Trần Thử Một\t05/01/1980\tNữ\tViên chức\tVIỆN THỬ NHẬP\tNghiên cứu viên
            Trần Thử Hai\t1981\tnam\tNgười lao động\tviện  thử - nhập\tLái xe
            """;

    @Autowired
    private ImportDrafts drafts;

    @Autowired
    private UnitImport unitImport;

    @Autowired
    private PeopleImport peopleImport;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @BeforeEach
    void unitsAreTakenOver() {
        var draft = give(ImportSubject.UNITS, UNITS);
        assertThat(states(unitImport.check(draft))).containsOnly(CheckedRow.State.NEW);
        assertThat(unitImport.takeOver(draft, all(draft))).isEqualTo(3);
    }

    @Test
    void units_are_written_under_their_parents_whatever_the_order_of_the_rows() {
        var institute = exact("Viện Thử nhập");
        assertThat(institute.kind()).isEqualTo(UnitKind.INSTITUTE);
        assertThat(institute.legalPersonality()).isTrue();
        assertThat(institute.parent())
                .isEqualTo(exact("Bộ Thử nghiệm Nhập liệu").id());
        assertThat(exact("Phòng Thử của Viện Thử nhập").parent()).isEqualTo(institute.id());
    }

    @Test
    void the_same_list_twice_changes_nothing() {
        assertThat(states(unitImport.check(give(ImportSubject.UNITS, UNITS)))).containsOnly(CheckedRow.State.SAME);
        var first = give(ImportSubject.PEOPLE, PEOPLE);
        assertThat(peopleImport.takeOver(first, all(first))).isEqualTo(2);
        var again = give(ImportSubject.PEOPLE, PEOPLE);
        assertThat(states(peopleImport.check(again))).containsOnly(CheckedRow.State.SAME);
        assertThat(peopleImport.takeOver(again, all(again))).isZero();
        assertThat(people.membersOf(exact("Viện Thử nhập").id(), DAY)).hasSize(2);
    }

    @Test
    void a_person_whose_title_differs_is_appointed_from_the_day() {
        var first = give(ImportSubject.PEOPLE, PEOPLE);
        peopleImport.takeOver(first, all(first));
        var changed = give(ImportSubject.PEOPLE, PEOPLE.replace("Lái xe", "Văn thư"), DAY.plusMonths(1));
        assertThat(states(peopleImport.check(changed)))
                .containsExactly(CheckedRow.State.SAME, CheckedRow.State.CHANGED);
        peopleImport.takeOver(changed, all(changed));
        var members = people.membersOf(exact("Viện Thử nhập").id(), DAY.plusMonths(1));
        assertThat(members).extracting(PersonOnDay::title).contains("Văn thư").doesNotContain("Lái xe");
        assertThat(people.posts(members.stream()
                        .filter(each -> "Văn thư".equals(each.title()))
                        .findFirst()
                        .orElseThrow()
                        .id()))
                .hasSize(2);
    }

    @Test
    void wrong_rows_say_row_and_column_and_nothing_is_guessed() {
        var draft = give(ImportSubject.PEOPLE, """
                Họ và tên\tNăm sinh\tĐối tượng\tĐơn vị
                Lê Thử Ba\thai mươi\tViên chức\tViện Thử nhập
                Lê Thử Tư\t1980\tgì đó\tViện Thử nhập
                Lê Thử Năm\t1980\tViên chức\tCâu lạc bộ Bóng đá
                Lê Thử Sáu\t1980\tViên chức\tViện Thử nhập liệu
                Lê Thử Bảy\t1980\tViên chức\tViện Thử nhập
                Lê Thử Bảy\t1980\tViên chức\tViện Thử nhập
                """);
        var rows = peopleImport.check(draft);
        assertThat(states(rows))
                .containsExactly(
                        CheckedRow.State.WRONG,
                        CheckedRow.State.WRONG,
                        CheckedRow.State.WRONG,
                        CheckedRow.State.ASK,
                        CheckedRow.State.NEW,
                        CheckedRow.State.WRONG);
        assertThat(rows.get(0).number()).isEqualTo(2);
        assertThat(rows.get(0).remarks())
                .containsExactly(new CheckedRow.Remark("B", "organization.import.no-year", List.of("hai mươi")));
        assertThat(rows.get(1).remarks().getFirst().column()).isEqualTo("C");
        assertThat(rows.get(5).remarks().getFirst())
                .isEqualTo(new CheckedRow.Remark("A", "organization.import.twice", List.of("6")));
    }

    @Test
    void a_doubtful_unit_is_taken_once_a_person_has_chosen() {
        var draft = give(ImportSubject.PEOPLE, """
                Họ và tên\tĐối tượng\tĐơn vị
                Lê Thử Tám\tViên chức\tViện Thử nhập liệu
                """);
        var institute = exact("Viện Thử nhập").id();
        drafts.settle(draft, draft.columns(), Map.of("2/don-vi", institute.toString()), draft.version());
        var settled = drafts.find(draft.id(), ImportSubject.PEOPLE, ME).orElseThrow();
        assertThat(states(peopleImport.check(settled))).containsExactly(CheckedRow.State.NEW);
        assertThatThrownBy(() -> drafts.settle(draft, draft.columns(), Map.of(), draft.version()))
                .isInstanceOf(StaleProblem.class);
    }

    @Test
    void a_list_is_seen_by_the_one_who_gave_it_only() {
        var draft = give(ImportSubject.PEOPLE, PEOPLE);
        assertThat(drafts.find(draft.id(), ImportSubject.PEOPLE, new AccountId(2)))
                .isEmpty();
        assertThat(drafts.find(draft.id(), ImportSubject.UNITS, ME)).isEmpty();
    }

    private ImportDraft give(ImportSubject subject, String text) {
        return give(subject, text, DAY);
    }

    private ImportDraft give(ImportSubject subject, String text, LocalDate on) {
        var id = drafts.keep(subject, Tables.paste(text), "", on, ME);
        return drafts.find(id, subject, ME).orElseThrow();
    }

    private Unit exact(String name) {
        return switch (units.resolve(name, DAY)) {
            case UnitMatch.Exact(var unit) -> unit;
            case UnitMatch other -> throw new AssertionError(name + ": " + other);
        };
    }

    private static List<CheckedRow.State> states(List<CheckedRow> rows) {
        return rows.stream().map(CheckedRow::state).toList();
    }

    private static Set<Integer> all(ImportDraft draft) {
        return draft.lines().stream().map(ImportDraft.Line::number).collect(Collectors.toSet());
    }
}
