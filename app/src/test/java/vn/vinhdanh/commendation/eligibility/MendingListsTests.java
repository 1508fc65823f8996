package vn.vinhdanh.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Column;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;
import vn.vinhdanh.web.Words;

/** What people add to a list after it was given, what is asked of them, and what goes out again. */
@HouseTest
@Transactional
class MendingListsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired
    private CheckedLists lists;

    @Autowired
    private Settling settling;

    @Autowired
    private Assessment assessment;

    @Autowired
    private MaybeMeant maybeMeant;

    @Autowired
    private CheckedSheet sheet;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    private CheckedList list(int year, String pasted) {
        UnitId unit = new UnitId(acting.unitOf("vien-ung-dung"));
        return lists.find(lists.keep(Tables.paste(pasted), "", new CheckedLists.Terms(unit, year, DAY)));
    }

    private void person(String name, int born) {
        long person = database.sql("""
                        insert into organization.person (full_name, birth_year, class, joined_on)
                        values (:name, :born, 'PUBLIC_EMPLOYEE', '2010-01-01') returning id""")
                .param("name", name)
                .param("born", born)
                .query(Long.class)
                .single();
        database.sql("""
                        insert into organization.post (person_id, unit_id, period)
                        values (:person, :unit, daterange('2010-01-01', null))""")
                .param("person", person)
                .param("unit", acting.unitOf("vien-ung-dung"))
                .update();
    }

    private static List<ListFinding> about(CheckedWhole whole, ListFinding.Topic topic) {
        return whole.together().findings().stream()
                .filter(each -> each.topic() == topic)
                .toList();
    }

    /** Blocs of next year have not been formed, so nobody can know yet how many collectives lead one. */
    @Test
    void a_count_is_kept_with_the_list_and_the_limit_is_computed_over_it() {
        // Unless another test has formed some: in this transaction they are those of another century.
        database.sql("update organization.bloc set year = year + 100 where year = 2027")
                .update();
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2027, """
                    Tên tập thể\tDanh hiệu đề nghị
                    Viện Ứng dụng công nghệ\tCờ thi đua của Chính phủ
                    """);
            ListFinding open =
                    about(assessment.judge(list), ListFinding.Topic.QUOTA).getFirst();
            String quota = Objects.requireNonNull(open.toCount());
            assertThat(open.finding().answer()).isEqualTo(Answer.UNKNOWN);

            settling.count(list, quota, open.unit(), open.year(), 10);
            CheckedList counted = lists.find(list.id());
            assertThat(counted.counted(quota, open.unit(), 2027)).hasValue(10);
            assertThat(counted.version()).isGreaterThan(list.version());
            ListFinding weighed =
                    about(assessment.judge(counted), ListFinding.Topic.QUOTA).getFirst();
            assertThat(weighed.finding().answer()).isEqualTo(Answer.MET);
            assertThat(weighed.finding().seen())
                    .anySatisfy(seen -> assertThat(seen.key()).isEqualTo("rules.list.seen.counted"));
            assertThatThrownBy(() -> settling.count(list, quota, open.unit(), open.year(), 11))
                    .isInstanceOf(StaleProblem.class);
            assertThatThrownBy(() -> settling.count(counted, quota, open.unit(), open.year(), -1))
                    .isInstanceOf(Refusal.class);

            settling.count(counted, quota, open.unit(), open.year(), null);
            assertThat(lists.find(list.id()).counts()).isEmpty();
        });
    }

    /** What was counted for one unit, or under one law, must not decide for another. */
    @Test
    void counts_go_when_the_proposing_unit_or_the_receipt_day_changes_and_the_journal_keeps_them() {
        acting.as("chuyen-vien", () -> {
            UnitId other = new UnitId(acting.unitOf("vien-nang-luong"));
            CheckedList list = list(2027, """
                    Tên tập thể\tDanh hiệu đề nghị
                    Viện Ứng dụng công nghệ\tCờ thi đua của Chính phủ
                    """);
            list = counted(list);
            assertThat(terms(list, list.proposing(), 2026, DAY)).isZero();
            list = lists.find(list.id());
            assertThat(list.counts()).hasSize(1);

            assertThat(terms(list, list.proposing(), 2027, DAY.plusDays(1))).isEqualTo(1);
            list = counted(lists.find(list.id()));
            assertThat(terms(list, other, 2027, DAY.plusDays(1))).isEqualTo(1);
            assertThat(lists.find(list.id()).counts()).isEmpty();
            assertThat(database.sql("""
                                    select before ->> 'counts' from identity.journal
                                     where act = 'checked-list.counts-dropped' and subject = :list""")
                            .param("list", list.id().toString())
                            .query(String.class)
                            .list())
                    .hasSize(2)
                    .allSatisfy(
                            counts -> assertThat(counts).contains("quota-thu").contains("17"));
        });
    }

    private CheckedList counted(CheckedList list) {
        settling.count(list, "quota-thu", "", 2027, 17);
        return lists.find(list.id());
    }

    private int terms(CheckedList list, UnitId unit, int year, LocalDate day) {
        return settling.terms(list, new CheckedLists.Terms(unit, year, day), list.columns());
    }

    @Test
    void rows_that_say_the_same_are_one_finding_of_the_list_whether_settled_or_not() {
        person("Thử Trùng Lặp", 1980);
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2025, """
                    Họ và tên\tNăm sinh\tDanh hiệu đề nghị
                    Thử Trùng Lặp\t1980\tBằng khen Bộ
                    Không Ai Biết\t1981\tBằng khen Bộ
                    Thử Trùng Lặp\t1980\tBK Bộ trưởng
                    Không Ai Biết\t1981\tBằng khen Bộ
                    Thử Trùng Lặp\t1980\tBKBT
                    """);
            CheckedWhole whole = assessment.judge(list);
            assertThat(about(whole, ListFinding.Topic.TWICE))
                    .extracting(
                            each -> each.rows().stream().map(Integer::valueOf).toList())
                    .containsExactly(List.of(2, 4, 6), List.of(3, 5));
            assertThat(whole.together().leaving()).contains("0000004", "0000005", "0000006");
            assertThat(whole.ready()).extracting(CheckedRow::number).doesNotContain(4, 6);
            Table together = Tables.read(sheet.xlsx(list, whole, Words.VIETNAMESE), "x.xlsx", "Xét cả danh sách");
            assertThat(together.entries())
                    .anySatisfy(row ->
                            assertThat(row.cells()).extracting(Cell::text).contains("2, 4, 6"));
        });
    }

    @Test
    void every_column_that_came_in_goes_out_in_its_order_before_the_verdict() {
        person("Thử Đủ Cột", 1980);
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2025, """
                    TT\tSố phiếu\tMã nhân sự\tHọ và tên\tNgày sinh\tĐề nghị tặng\tGhi chú riêng
                    I\tCá nhân\t\t\t\t\t
                    1\t12/13\tNS-007\tThử Đủ Cột\t05/01/1980\tBK Bộ\tđã hỏi phòng
                    2\t\t\tKhông Ai Biết\t1981\tBằng ken Bộ\t
                    """);
            Table out = Tables.read(
                    sheet.xlsx(list, assessment.judge(list), Words.VIETNAMESE), "x.xlsx", "Kết quả kiểm tra");
            assertThat(out.columns())
                    .extracting(Column::title)
                    .startsWith(
                            "TT",
                            "Số phiếu",
                            "Mã nhân sự",
                            "Họ và tên",
                            "Ngày sinh",
                            "Đề nghị tặng",
                            "Ghi chú riêng",
                            "Mục trong danh sách",
                            "Dòng")
                    .contains("Kết luận", "Điều khoản");
            assertThat(out.entries().getFirst().cells())
                    .extracting(Cell::text)
                    .startsWith(
                            "1",
                            "12/13",
                            "NS-007",
                            "Thử Đủ Cột",
                            "05/01/1980",
                            "BK Bộ",
                            "đã hỏi phòng",
                            "Cá nhân",
                            "3",
                            "Thử Đủ Cột",
                            "1980");
            assertThat(out.entries().getLast().cells().getLast().text()).contains("Có phải là “Bằng khen của");
        });
    }

    @Test
    void nobody_of_the_name_is_asked_about_by_likeness_birth_year_and_unit() {
        person("Lường Thử Hỏi", 1980);
        person("Lường Thử Hởi", 1985);
        String pasted = """
                Họ và tên\tNăm sinh\tDanh hiệu đề nghị
                Lường Thử Hỏii\t1985\tBằng khen Bộ
                """;
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2025, pasted);
            List<CheckedRow> rows = assessment.check(list);
            assertThat(rows.getFirst().who()).isInstanceOf(Who.Nobody.class);
            List<PersonOnDay> asked =
                    Objects.requireNonNull(maybeMeant.of(list, rows).get(2));
            assertThat(asked).extracting(each -> each.person().fullName()).startsWith("Lường Thử Hởi", "Lường Thử Hỏi");
        });
        acting.as("vien-nang-luong", () -> {
            CheckedList foreign = lists.find(lists.keep(
                    Tables.paste(pasted),
                    "",
                    new CheckedLists.Terms(new UnitId(acting.unitOf("vien-nang-luong")), 2025, DAY)));
            assertThat(maybeMeant.of(foreign, assessment.check(foreign)).values())
                    .allSatisfy(people -> assertThat(people)
                            .extracting(each -> each.person().fullName())
                            .doesNotContain("Lường Thử Hỏi", "Lường Thử Hởi"));
        });
    }

    @Test
    void asking_about_many_rows_asks_the_database_as_often_as_about_one() {
        Hands hands = new Hands(database);
        acting.as("vien-ung-dung", () -> {
            String header = "Họ và tên\tDanh hiệu đề nghị\n";
            CheckedList few = list(2025, header + "Nguyễn Văn Khôngai\tBằng khen Bộ\n");
            CheckedList many = list(2025, header + "Nguyễn Văn Khôngai\tBằng khen Bộ\n".repeat(20));
            List<CheckedRow> fewRows = assessment.check(few);
            List<CheckedRow> manyRows = assessment.check(many);
            assertThat(hands.queries(() -> maybeMeant.of(many, manyRows)))
                    .isEqualTo(hands.queries(() -> maybeMeant.of(few, fewRows)))
                    .isLessThan(10);
        });
    }

    @Test
    void several_who_may_be_meant_are_asked_about_the_agreeing_first() {
        person("Thử Trùng Tên", 1975);
        person("Thử Trùng Tên", 1980);
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2025, """
                    Họ và tên\tNăm sinh\tDanh hiệu đề nghị
                    Thu Trung Ten\t1980\tBằng khen Bộ
                    """);
            Map<Integer, List<PersonOnDay>> asked = maybeMeant.of(list, assessment.check(list));
            assertThat(asked.get(2))
                    .extracting(each -> each.person().birthYear())
                    .containsExactly(1980, 1975);
        });
    }
}
