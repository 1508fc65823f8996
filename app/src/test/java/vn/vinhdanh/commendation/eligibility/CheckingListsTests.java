package vn.vinhdanh.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

@HouseTest
class CheckingListsTests {

    private static final LocalDate OLD_LAW = LocalDate.of(2023, 12, 20);
    private static final LocalDate NEW_LAW = LocalDate.of(2024, 3, 1);

    @Autowired
    private CheckedLists lists;

    @Autowired
    private Settling settling;

    @Autowired
    private Assessment assessment;

    @Autowired
    private RowsToDossiers rowsToDossiers;

    @Autowired
    private CheckedSheet sheet;

    @Autowired
    private SampleList sampleList;

    @Autowired
    private MaybeMeant maybeMeant;

    @Autowired
    private OnceOnly onceOnly;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    private Hands hands;

    @BeforeEach
    void handsAreFree() {
        hands = new Hands(database);
    }

    @Test
    @Transactional
    void a_pasted_list_is_read_whatever_its_columns_and_every_doubt_is_shown() {
        fighter("Lương Thử Kiểm");
        acting.as("vien-ung-dung", () -> {
            List<CheckedRow> rows = check(2023, NEW_LAW, """
                    TT\tĐề nghị tặng\tHọ tên\tSinh năm\tNơi công tác
                    I. Cá nhân
                    1\tCSTĐ cấp Bộ\tLương Thử Kiểm\t05/01/1980\t%1$s
                    2\tBằng khen của Bộ trưởng Bộ Thử nghiệm\tLương Thử Kiểm\t1980\t%1$s
                    3\tCSTĐ cấp Bộ\tLuong Thu Kiem\t1980\t%1$s
                    4\tCSTĐ cấp Bộ\tLương Thử Kiểm\t1979\t%1$s
                    5\tCSTĐ cấp Bộ\tLương Không Có\t1980\t%1$s
                    6\tGiải thưởng gì đó\tLương Thử Kiểm\t1980\tCâu lạc bộ Bóng đá
                    """.formatted(unitName()));
            assertThat(rows)
                    .extracting(CheckedRow::state)
                    .containsExactly(
                            RowState.MET,
                            RowState.MET,
                            RowState.UNSETTLED,
                            RowState.UNSETTLED,
                            RowState.UNSETTLED,
                            RowState.UNSETTLED);
            assertThat(rows.get(0).who()).isInstanceOf(Who.Exact.class);
            assertThat(rows.get(1).remarks())
                    .extracting(CheckedRow.Remark::key)
                    .containsExactly("eligibility.remark.award");
            assertThat(rows.get(2).who()).isInstanceOf(Who.Candidates.class);
            assertThat(rows.get(3).who()).isInstanceOf(Who.Candidates.class);
            assertThat(rows.get(4).who()).isInstanceOf(Who.Nobody.class);
            assertThat(rows.get(5).award()).isNull();
            assertThat(rows.get(5).remarks())
                    .extracting(CheckedRow.Remark::key)
                    .containsExactly(
                            "eligibility.remark.unit",
                            "eligibility.remark.award-unknown",
                            "eligibility.remark.two-units");
        });
    }

    @Test
    @Transactional
    void a_year_without_law_and_a_title_for_the_other_kind_are_said_and_not_judged() {
        fighter("Lương Thử Khác");
        acting.as("vien-ung-dung", () -> {
            List<CheckedRow> rows = check(2023, NEW_LAW, """
                    Họ và tên\tNăm sinh\tDanh hiệu đề nghị\tNăm thành tích
                    Lương Thử Khác\t1980\tChiến sĩ thi đua cơ sở\t1700
                    %s\t\tChiến sĩ thi đua cơ sở\t2023
                    Lương Thử Khác\t1980\tTập thể lao động xuất sắc\t2023
                    """.formatted(unitName()));
            assertThat(rows).extracting(CheckedRow::state).containsOnly(RowState.UNSETTLED);
            assertThat(rows.get(0).year()).isEqualTo(1700);
            assertThat(rows)
                    .extracting(row -> row.remarks().getFirst().key())
                    .containsExactly(
                            "eligibility.remark.year-range",
                            "eligibility.remark.is-collective",
                            "eligibility.remark.is-individual");
        });
    }

    @Test
    @Transactional
    void what_was_given_for_that_year_already_is_said_and_goes_on_only_with_a_reason() {
        fighter("Lương Thử Rồi");
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2023, NEW_LAW, """
                    Họ và tên\tNăm sinh\tDanh hiệu đề nghị
                    Lương Thử Rồi\t1980\tChiến sĩ thi đua cơ sở
                    Lương Thử Rồi\t1980\tChiến sĩ thi đua cấp Bộ
                    """);
            CheckedWhole whole = assessment.judge(list);
            CheckedRow held = whole.rows().getFirst();
            assertThat(held.state()).isEqualTo(RowState.HELD);
            assertThat(held.remarks())
                    .filteredOn(each -> each.key().equals(CheckedRow.HELD))
                    .first()
                    .satisfies(each -> assertThat(each.arguments().getFirst()).contains("THU-KT"));
            assertThat(whole.together().findings())
                    .filteredOn(each -> each.topic() == ListFinding.Topic.HELD)
                    .singleElement()
                    .satisfies(each -> assertThat(each.rows()).containsExactly("0000002"));
            assertThat(whole.ready()).extracting(CheckedRow::number).containsExactly(3);
            assertThatThrownBy(() -> rowsToDossiers.propose(UUID.randomUUID(), list, List.of(held)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("eligibility.refusal.reason");

            settling.rows(list, List.of(new Settlement(2, null, null, null, null, "Thành tích khác")));
            CheckedList settled = lists.find(list.id());
            rowsToDossiers.propose(UUID.randomUUID(), settled, assessment.check(settled));
            assertThat(assessment.judge(lists.find(list.id())).together().findings())
                    .noneMatch(each ->
                            each.topic() == ListFinding.Topic.HELD || each.topic() == ListFinding.Topic.OPEN_ELSEWHERE);

            CheckedWhole again = assessment.judge(list(2023, NEW_LAW, """
                    Họ và tên\tNăm sinh\tDanh hiệu đề nghị
                    Lương Thử Rồi\t1980\tChiến sĩ thi đua cấp Bộ
                    """));
            assertThat(again.rows().getFirst().remarks())
                    .extracting(CheckedRow.Remark::key)
                    .contains("eligibility.remark.open");
            assertThat(again.together().findings()).anyMatch(each -> each.topic() == ListFinding.Topic.OPEN_ELSEWHERE);
        });
    }

    @Test
    @Transactional
    void a_name_alone_is_asked_about_though_one_person_bears_it() {
        fighter("Lương Thử Tên");
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2023, NEW_LAW, """
                    Họ và tên\tDanh hiệu đề nghị
                    Lương Thử Tên\tChiến sĩ thi đua cấp Bộ
                    """);
            CheckedRow row = assessment.check(list).getFirst();
            assertThat(row.state()).isEqualTo(RowState.MET);
            assertThat(row.byNameOnly()).isTrue();
            assertThat(maybeMeant.of(list, List.of(row))).containsOnlyKeys(2);
            settling.rows(
                    list,
                    List.of(new Settlement(2, row.person().orElseThrow().id().toString(), null, null, null, null)));
            assertThat(assessment.check(lists.find(list.id())).getFirst().byNameOnly())
                    .isFalse();
        });
    }

    @Test
    @Transactional
    void parts_of_a_name_born_beside_the_sexes_and_crosses_under_awards_are_read() {
        fighter("Lương Thử Bảng");
        acting.as("vien-ung-dung", () -> {
            List<CheckedRow> rows = check(2023, NEW_LAW, """
                    TT\tHọ đệm\tTên\tNam\tNữ\tLĐTT\tCSTĐ cấp Bộ
                    I\t%s
                    1\tLương Thử\tBảng\t\t1980\t\tx
                    2\tLương Thử\tBảng\t\t1980\tx\tx
                    3\tLương Thử\tBảng\t\t1980\t\t
                    """.formatted(unitName()));
            assertThat(rows).hasSize(3).allSatisfy(row -> {
                assertThat(row.year()).isEqualTo(2023);
                assertThat(row.who()).isInstanceOf(Who.Exact.class);
                assertThat(row.byNameOnly()).isFalse();
                assertThat(row.remarks())
                        .extracting(CheckedRow.Remark::key)
                        .doesNotContain("eligibility.remark.award-unknown");
            });
            assertThat(rows.getFirst().state()).isEqualTo(RowState.MET);
            assertThat(rows.get(1).remarks())
                    .extracting(CheckedRow.Remark::key)
                    .contains("eligibility.remark.awards-marked");
            assertThat(rows.get(2).remarks())
                    .extracting(CheckedRow.Remark::key)
                    .contains("eligibility.remark.no-award-column");
        });
    }

    @Test
    void a_unit_that_is_none_or_anothers_is_refused_at_the_field() {
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2023, NEW_LAW, "Họ và tên\tDanh hiệu\nLương Thử\tLĐTT\n");
            for (UnitId wrong : List.of(new UnitId(99_999_999), new UnitId(acting.unitOf("vien-nang-luong")))) {
                assertThatThrownBy(() -> lists.requireOffered(wrong))
                        .isInstanceOf(Refusal.class)
                        .hasMessageStartingWith("eligibility.refusal.unit-unknown");
                assertThatThrownBy(() ->
                                settling.terms(list, new CheckedLists.Terms(wrong, 2023, NEW_LAW), list.columns()))
                        .isInstanceOf(Refusal.class);
            }
        });
        acting.as(
                "chuyen-vien",
                () -> assertThatThrownBy(() -> lists.requireOffered(new UnitId(99_999_999)))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    @Transactional
    void a_row_that_stands_twice_must_go_and_a_form_sent_twice_is_known() {
        fighter("Lương Thử Đôi");
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2023, NEW_LAW, """
                    Họ và tên\tNăm sinh\tDanh hiệu đề nghị
                    Lương Thử Đôi\t1980\tChiến sĩ thi đua cấp Bộ
                    Lương Thử Đôi\t1980\tChiến sĩ thi đua cấp Bộ
                    """);
            CheckedWhole whole = assessment.judge(list);
            assertThat(whole.together().leaving()).containsExactly("0000003");
            assertThat(whole.ready()).extracting(CheckedRow::number).doesNotContain(3);
            UUID once = UUID.randomUUID();
            assertThat(onceOnly.taken(once)).isFalse();
            rowsToDossiers.propose(once, list, List.of(whole.rows().getFirst()));
            assertThat(onceOnly.taken(once)).isTrue();
            assertThatThrownBy(() -> list(2023, NEW_LAW, "Họ và tên\tNăm sinh\tDanh hiệu đề nghị"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("eligibility.refusal.no-rows");
        });
    }

    @Test
    @Transactional
    void the_receipt_day_chooses_the_law_for_the_same_person() {
        fighter("Lương Thử Luật");
        acting.as("vien-ung-dung", () -> {
            String list = """
                    Họ và tên\tNăm sinh\tDanh hiệu đề nghị
                    Lương Thử Luật\t1980\tChiến sĩ thi đua cấp Bộ
                    Lương Thử Luật\t1980\tBằng khen Bộ
                    """;
            List<CheckedRow> before = check(2023, OLD_LAW, list);
            List<CheckedRow> after = check(2023, NEW_LAW, list);

            assertThat(before.get(0).state()).isEqualTo(RowState.MET);
            assertThat(after.get(0).state()).isEqualTo(RowState.MET);
            assertThat(regime(before.get(0))).isEqualTo("L2003-ND91");
            assertThat(regime(after.get(0))).isEqualTo("L2022");
            // Two years as a grassroots fighter are enough since 2024; before, two initiatives were asked for.
            assertThat(before.get(1).state()).isEqualTo(RowState.NOT_MET);
            assertThat(verdict(before.get(1)).missing()).isNotEmpty();
            assertThat(after.get(1).state()).isEqualTo(RowState.MET);
        });
    }

    @Test
    @Transactional
    void three_rows_and_thirty_ask_the_database_equally_often() {
        acting.as("chuyen-vien", () -> {
            CheckedList few = list(2026, NEW_LAW, people(3, null));
            CheckedList many = list(2026, NEW_LAW, people(30, null));
            assertThat(many.lines()).hasSize(30);
            long ofFew = hands.queries(() -> assessment.check(few));
            long ofMany = hands.queries(() -> assessment.check(many));
            assertThat(ofMany).isEqualTo(ofFew).isLessThan(30);
            assertThat(assessment.check(many).stream().filter(row -> row.verdict() != null))
                    .hasSizeGreaterThan(20);
        });
    }

    @Test
    @Transactional
    void rows_become_dossiers_with_their_verdict_and_nobody_goes_against_a_no_in_silence() {
        fighter("Lương Thử Hồ");
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2023, OLD_LAW, """
                    Họ và tên\tNăm sinh\tDanh hiệu đề nghị\tThành tích
                    Lương Thử Hồ\t1980\tChiến sĩ thi đua cấp Bộ\tLàm nhiều việc
                    Lương Thử Hồ\t1980\tBằng khen Bộ\t
                    """);
            assertThatThrownBy(() -> rowsToDossiers.propose(UUID.randomUUID(), list, assessment.check(list)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("eligibility.refusal.reason");

            int second = list.lines().getLast().number();
            settling.rows(list, List.of(new Settlement(second, null, null, null, null, "Có việc đột xuất")));
            CheckedList settled = lists.find(list.id());
            RowsToDossiers.Outcome outcome =
                    rowsToDossiers.propose(UUID.randomUUID(), settled, assessment.check(settled));
            assertThat(outcome).isEqualTo(new RowsToDossiers.Outcome(2, 0));

            CheckedList done = lists.find(list.id());
            Dossier dossier =
                    dossiers.find(Objects.requireNonNull(done.lines().getLast().dossier()));
            assertThat(dossier.award()).isEqualTo(new AwardKey("bang-khen-bo"));
            assertThat(dossier.reason()).isEqualTo("Có việc đột xuất");
            assertThat(Objects.requireNonNull(dossier.verdict()).answer()).isEqualTo(Answer.NOT_MET);
            assertThat(dossier.verdict().on()).isEqualTo(OLD_LAW);
            assertThat(dossier.verdict().lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.clause()).isNotBlank());

            CheckedList again = list(2023, OLD_LAW, """
                    Họ và tên\tNăm sinh\tDanh hiệu đề nghị
                    Lương Thử Hồ\t1980\tCSTĐ Bộ
                    """);
            assertThat(rowsToDossiers.propose(UUID.randomUUID(), again, assessment.check(again)))
                    .isEqualTo(new RowsToDossiers.Outcome(0, 1));
        });
    }

    @Test
    void another_units_officer_sees_neither_the_list_nor_through_a_list_of_foreign_people() {
        CheckedListId id = acting.as(
                "vien-ung-dung", () -> list(2026, NEW_LAW, people(3, unit())).id());
        long before = hands.refusals("checked-list", id);
        acting.as("vien-nang-luong", () -> {
            assertThatThrownBy(() -> lists.find(id)).isInstanceOf(NotFoundProblem.class);
            assertThat(lists.recent(50)).extracting(CheckedLists.Recent::id).doesNotContain(id);
        });
        assertThat(hands.refusals("checked-list", id)).isEqualTo(before + 1);

        String foreign = people(5, unit());
        acting.as("vien-nang-luong", () -> {
            CheckedList list = lists.find(lists.keep(
                    Tables.paste(foreign),
                    "",
                    new CheckedLists.Terms(new UnitId(acting.unitOf("vien-nang-luong")), 2026, NEW_LAW)));
            assertThat(assessment.check(list)).allSatisfy(row -> {
                assertThat(row.who()).isInstanceOf(Who.Nobody.class);
                assertThat(row.verdict()).isNull();
            });
            assertThatThrownBy(() -> lists.keep(
                            Tables.paste(foreign),
                            "",
                            new CheckedLists.Terms(new UnitId(acting.unitOf("vien-ung-dung")), 2026, NEW_LAW)))
                    .isInstanceOf(NotFoundProblem.class);
        });
        acting.as("nhan-vien", () -> assertThat(lists.mayCheck()).isFalse());
    }

    @Test
    @Transactional
    void the_example_list_gives_every_kind_of_verdict_and_goes_out_as_a_workbook() {
        acting.as("chuyen-vien", () -> {
            CheckedList list = lists.find(lists.keep(
                    Tables.read(sampleList.xlsx(), "mau.xlsx"),
                    "mau.xlsx",
                    new CheckedLists.Terms(
                            new UnitId(acting.unitOf("vien-ung-dung")), 2026, LocalDate.of(2026, 11, 21))));
            List<CheckedRow> rows = assessment.check(list);
            assertThat(rows).hasSize(30);
            assertThat(rows)
                    .extracting(CheckedRow::state)
                    .contains(RowState.MET, RowState.NOT_MET, RowState.UNKNOWN, RowState.UNSETTLED);
            byte[] workbook = sheet.xlsx(list, assessment.judge(list), Words.VIETNAMESE);
            var written = Tables.read(workbook, "ket-qua.xlsx", "Kết quả kiểm tra");
            assertThat(written.entries()).hasSize(30);
            assertThat(written.columns()).hasSize(list.titles().size() + 13);
            assertThat(Tables.all(workbook, "ket-qua.xlsx")).hasSizeGreaterThan(1);
        });
    }

    @Test
    void two_thousand_and_one_rows_are_too_many() {
        Spreadsheet tooLong = Spreadsheet.named("dài").column("Họ và tên", 20);
        for (int i = 0; i <= CheckedLists.MOST_ROWS; i++) {
            tooLong.row("Lương Thử Dài");
        }
        acting.as(
                "vien-ung-dung",
                () -> assertThatThrownBy(() -> lists.keep(
                                Tables.read(tooLong.xlsx(), "dai.xlsx"),
                                "dai.xlsx",
                                new CheckedLists.Terms(new UnitId(unit()), 2026, NEW_LAW)))
                        .isInstanceOf(Refusal.class)
                        .hasMessageStartingWith("eligibility.refusal.too-many"));
    }

    private List<CheckedRow> check(int year, LocalDate day, String pasted) {
        return assessment.check(list(year, day, pasted));
    }

    private CheckedList list(int year, LocalDate day, String pasted) {
        return lists.find(lists.keep(Tables.paste(pasted), "", new CheckedLists.Terms(new UnitId(unit()), year, day)));
    }

    private static Verdict verdict(CheckedRow row) {
        return Objects.requireNonNull(row.verdict());
    }

    private static String regime(CheckedRow row) {
        return Objects.requireNonNull(verdict(row).version()).regime();
    }

    private long unit() {
        return acting.unitOf("vien-ung-dung");
    }

    private String unitName() {
        return database.sql("""
                        select name from organization.unit_name
                         where unit_id = :unit and period @> cast('2024-03-01' as date)""").param("unit", unit()).query(String.class).single();
    }

    /** A list of sample people, of one unit or of any. */
    private String people(int count, @Nullable Long unit) {
        List<String> lines = new ArrayList<>();
        lines.add("Họ và tên\tNăm sinh\tĐơn vị\tDanh hiệu đề nghị");
        lines.addAll(database.sql("""
                        select p.full_name || E'\\t' || p.birth_year || E'\\t' || u.name || E'\\tBằng khen Bộ'
                          from organization.person p
                          join organization.post m
                            on m.person_id = p.id and m.kind = 'MAIN' and m.period @> cast('2024-03-01' as date)
                          join organization.unit_name u
                            on u.unit_id = m.unit_id and u.period @> cast('2024-03-01' as date)
                         where (cast(:unit as bigint) is null or m.unit_id = :unit) and m.period @> cast('2026-11-21' as date) and p.birth_year is not null
                         order by p.id limit :count""")
                .param("unit", unit)
                .param("count", count)
                .query(String.class)
                .list());
        return String.join("\n", lines);
    }

    /** A person of the institute with three base titles, 2021 to 2023, and one initiative of ministry reach. */
    private void fighter(String name) {
        long person = database.sql("""
                        insert into organization.person (full_name, birth_year, class, joined_on)
                        values (:name, 1980, 'PUBLIC_EMPLOYEE', '2010-01-01') returning id""").param("name", name).query(Long.class).single();
        database.sql("""
                        insert into organization.post (person_id, unit_id, period)
                        values (:person, :unit, daterange('2010-01-01', null))""").param("person", person).param("unit", unit()).update();
        for (int year = 2021; year <= 2023; year++) {
            database.sql("""
                            with decision as (
                                insert into registry.award_decision (number, signed_on, issuer)
                                values ('THU-KT', make_date(:year, 12, 15), 'Viện Thử kiểm tra') returning id)
                            insert into registry.award_record
                                (award_key, kind, type, level, person_id, achieved_from, achieved_to, decision_id)
                            select 'chien-si-thi-dua-co-so', 'TITLE', 'MERIT', 'UNIT', :person, :year, :year, id from decision""").param("year", year).param("person", person).update();
        }
        database.sql("""
                        with initiative as (
                            insert into registry.initiative (title, reach, year, recognised_on)
                            values ('Cách thử kiểm tra', 'MINISTRY', 2022, '2022-11-20') returning id)
                        insert into registry.initiative_author (initiative_id, person_id)
                        select id, :person from initiative""").param("person", person).update();
    }
}
