package vn.vinhdanh.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.commendation.dossier.Subject;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.rules.list.Cut;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/** Lists with collectives, lists judged as a whole, and every kind of trouble in a row. */
@HouseTest
@Transactional
class JudgingListsTests {

    private static final LocalDate OLD_LAW = LocalDate.of(2023, 12, 20);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 1, 15);

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
    private Dossiers dossiers;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    private long room;

    @BeforeEach
    void aRoomOfTen() {
        room = insert(
                "insert into organization.unit (kind, founded_on) values ('DEPARTMENT', '2015-01-01') returning id");
        run(
                "insert into organization.unit_name (unit_id, name, period) values (%d, 'Phòng Thử Tập thể', daterange('2015-01-01', null))"
                        .formatted(room));
        run(
                "insert into organization.unit_parent (unit_id, parent_id, period) values (%d, %d, daterange('2015-01-01', null))"
                        .formatted(room, institute()));
        for (int i = 0; i < 10; i++) {
            long person = insert("""
                    insert into organization.person (full_name, birth_year, class, joined_on, sex)
                    values ('Thử Tập Thể %s', %d, 'PUBLIC_EMPLOYEE', '2016-01-01', 'FEMALE') returning id""".formatted(name(i), 1980 + i));
            run(
                    "insert into organization.post (person_id, unit_id, period) values (%d, %d, daterange('2016-01-01', null))"
                            .formatted(person, room));
            run("insert into registry.yearly_rating (person_id, year, class) values (%d, 2025, '%s')"
                    .formatted(person, i < 2 ? "EXCELLENT" : "GOOD"));
            run("insert into registry.yearly_rating (person_id, year, class) values (%d, 2023, 'GOOD')"
                    .formatted(person));
        }
        run("insert into registry.yearly_rating (unit_id, year, class) values (%d, 2025, 'EXCELLENT')".formatted(room));
    }

    private static String name(int i) {
        return List.of("An", "Bình", "Châu", "Dung", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nga")
                .get(i);
    }

    private long insert(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private void run(String sql) {
        database.sql(sql).update();
    }

    private long institute() {
        return acting.unitOf("vien-ung-dung");
    }

    /** The first so many of the room receive an award for a year. */
    private void awarded(String award, int year, int many) {
        long decision = insert("""
                insert into registry.award_decision (number, signed_on, issuer)
                values ('%s-%d', '%d-12-10', 'Viện Thử tập thể') returning id""".formatted(award, year, year));
        run("""
                insert into registry.award_record
                    (award_key, kind, type, level, person_id, at_unit_id, achieved_from, achieved_to, decision_id)
                select '%s', 'TITLE', 'MERIT', 'UNIT', person_id, unit_id, %d, %d, %d
                  from organization.post where unit_id = %d order by person_id limit %d""".formatted(award, year, year, decision, room, many));
    }

    private CheckedList list(int year, LocalDate day, String pasted) {
        return lists.find(
                lists.keep(Tables.paste(pasted), "", new CheckedLists.Terms(new UnitId(institute()), year, day)));
    }

    private CheckedWhole judge(int year, LocalDate day, String pasted) {
        return acting.as("vien-ung-dung", () -> assessment.judge(list(year, day, pasted)));
    }

    private static List<String> remarks(CheckedRow row) {
        return row.remarks().stream().map(CheckedRow.Remark::key).toList();
    }

    @Test
    void a_collective_is_recognised_and_judged_by_its_members() {
        String pasted = """
                TT\tTên tập thể, cá nhân\tDanh hiệu đề nghị
                I\tTập thể
                1\tPhòng Thử Tập thể\tTập thể lao động tiên tiến
                II\tCá nhân
                2\tThử Tập Thể An\tLao động tiên tiến
                """;
        awarded("lao-dong-tien-tien", 2025, 6);
        CheckedWhole short6 = judge(2025, NEW_LAW, pasted);
        assertThat(short6.rows()).hasSize(2);
        assertThat(short6.rows().getFirst().who()).isInstanceOf(Who.Collective.class);
        assertThat(short6.rows().getFirst().state()).isEqualTo(RowState.NOT_MET);
        assertThat(short6.rows().get(1).who()).isInstanceOf(Who.Exact.class);

        run("delete from registry.award_record where at_unit_id = " + room);
        run("delete from registry.award_decision where issuer = 'Viện Thử tập thể'");
        awarded("lao-dong-tien-tien", 2025, 7);
        assertThat(judge(2025, NEW_LAW, pasted).rows().getFirst().state()).isEqualTo(RowState.MET);
    }

    @Test
    void a_collective_becomes_a_dossier_too() {
        awarded("lao-dong-tien-tien", 2025, 8);
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2025, NEW_LAW, """
                    Tên tập thể\tDanh hiệu đề nghị
                    Phòng Thử Tập thể\tTập thể lao động tiên tiến
                    """);
            rowsToDossiers.propose(UUID.randomUUID(), list, assessment.check(list));
            Dossier dossier = dossiers.find(Objects.requireNonNull(
                    lists.find(list.id()).lines().getFirst().dossier()));
            assertThat(dossier.subject()).isEqualTo(new Subject.OfUnit(new UnitId(room)));
            assertThat(dossier.subjectName()).isEqualTo("Phòng Thử Tập thể");
            assertThat(Objects.requireNonNull(dossier.verdict()).answer()).isEqualTo(Answer.MET);
        });
    }

    @Test
    void a_limit_over_the_list_is_found_and_the_cut_told() {
        awarded("lao-dong-tien-tien", 2023, 10);
        run("""
                insert into registry.initiative_author (initiative_id, person_id)
                select i.id, t.person_id from organization.post t
                 cross join lateral (select %d as id) i where t.unit_id = %d""".formatted(insert("""
                                insert into registry.initiative (title, reach, year, recognised_on)
                                values ('Thử chỉ tiêu', 'BASE', 2023, '2023-10-01') returning id"""), room));
        // Every holder of the institute is counted, so the base is taken from the record, not assumed.
        int base = database.sql("""
                        select count(distinct r.person_id) from registry.award_record r
                         where r.award_key = 'lao-dong-tien-tien' and r.achieved_to = 2023 and r.undone_on is null
                           and commendation.chief_unit(r.at_unit_id, '2023-12-20') = :unit""")
                .param("unit", institute())
                .query(Integer.class)
                .single();
        StringBuilder pasted = new StringBuilder("Họ và tên\tSố phiếu\tDanh hiệu đề nghị\n");
        for (int i = 0; i < 10; i++) {
            pasted.append("Thử Tập Thể ")
                    .append(name(i))
                    .append('\t')
                    .append(20 - i)
                    .append("/21\tCSTĐ cơ sở\n");
        }
        CheckedWhole whole = judge(2023, OLD_LAW, pasted.toString());
        ListFinding quota = whole.together().findings().stream()
                .filter(each -> each.topic() == ListFinding.Topic.QUOTA)
                .findFirst()
                .orElseThrow();
        assertThat(quota.unit()).isEqualTo(Long.toString(institute()));
        assertThat(quota.finding().seen().getFirst().arguments().toString()).contains("Count[value=" + base + "]");
        Cut cut = quota.cut();
        if (cut != null) {
            assertThat(cut.rows(Cut.Fate.STAYS)).hasSize(cut.places());
            assertThat(cut.placed().getFirst().row().votes()).isEqualTo(20);
        }
        byte[] workbook = acting.as(
                "vien-ung-dung", () -> sheet.xlsx(list(2023, OLD_LAW, pasted.toString()), whole, Words.VIETNAMESE));
        assertThat(Tables.read(workbook, "x.xlsx", "Xét cả danh sách").entries())
                .isNotEmpty();
    }

    @Test
    void every_kind_of_trouble_is_named_in_its_row() {
        CheckedWhole whole = judge(2025, NEW_LAW, """
                Họ và tên\tNăm sinh\tĐơn vị\tDanh hiệu đề nghị\tNăm\tSố phiếu
                Thử Tập Thể An\t1980\tPhòng Thử Tập thể\tHuân chương Lao động\t2025\t
                Thử Tập Thể An\t1980\tPhòng Thử Tập thể\tGiải gì đó\t2025\t
                Thử Tập Thể An\t1980\tPhòng Thử Tập thể\tBằng khen Bộ\tnăm ngoái\tnhiều
                Thử Tập Thể Bình\t1975\tPhòng Thử Tập thể\tBằng khen Bộ\t2025\t
                Thử Tập Thể Châu\t1982\tPhòng Thử Tập thể\tBằng khen Bộ\t2024-2025\t12/13
                Thử Tập Thể Châu\t1982\tPhòng Thử Tập thể\tBằng khen Bộ\t2025\t
                Phòng Thử Tập thể\t\t\tChiến sĩ thi đua cơ sở\t2025\t
                Hộ gia đình ông Thử\t\t\tBằng khen Bộ\t2025\t
                """);
        List<CheckedRow> rows = whole.rows();
        assertThat(rows.get(0).awards()).hasSize(3);
        assertThat(remarks(rows.get(0))).contains("eligibility.remark.award-several");
        assertThat(rows.get(0).verdict()).isNull();
        assertThat(remarks(rows.get(1))).contains("eligibility.remark.award-unknown");
        assertThat(remarks(rows.get(2))).contains("eligibility.remark.year", "eligibility.remark.votes");
        assertThat(remarks(rows.get(3))).contains("eligibility.remark.born-otherwise");
        assertThat(rows.get(4).from()).isEqualTo(2024);
        assertThat(rows.get(4).votes()).isEqualTo(12);
        assertThat(remarks(rows.get(5))).contains("eligibility.remark.twice");
        assertThat(rows.get(6).verdict()).isNull();
        assertThat(remarks(rows.get(7))).contains("eligibility.remark.household");
        assertThat(rows.get(7).who()).isInstanceOf(Who.Household.class);
    }

    @Test
    void a_household_is_left_to_people_with_the_clause_by_which_they_judge() {
        List<CheckedRow> rows = judge(2025, NEW_LAW, """
                Họ và tên\tDanh hiệu đề nghị\tNăm
                Hộ gia đình ông Thử\tBằng khen Bộ\t2025
                Gia đình bà Thử\tBằng khen của Thủ tướng\t2025
                """).rows();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.verdict()).isNull();
            assertThat(row.state()).isEqualTo(RowState.UNKNOWN);
            assertThat(row.mayBecomeDossier()).isFalse();
        });
        assertThat(rows.get(0).remarks())
                .filteredOn(each -> each.key().equals("eligibility.remark.household-clause"))
                .singleElement()
                .satisfies(each -> assertThat(each.arguments()).containsExactly("Điều 74, 06/2022/QH15"));
        assertThat(remarks(rows.get(1))).contains("eligibility.remark.household-no-text");
    }

    @Test
    void a_day_before_all_law_is_said_and_nothing_breaks() {
        CheckedWhole whole = judge(1995, LocalDate.of(1995, 1, 10), """
                Họ và tên\tDanh hiệu đề nghị
                Thử Tập Thể An\tBằng khen Bộ
                """);
        assertThat(whole.rows()).hasSize(1);
        assertThat(whole.together().findings()).noneMatch(ListFinding::against);
    }

    @Test
    void what_is_mended_in_place_is_weighed_so() {
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2025, NEW_LAW, """
                    Họ và tên\tNăm\tDanh hiệu đề nghị
                    Thử Tập Thể An\tnăm ngoái\tBằng khen Bộ
                    Phòng Thử\t\tTập thể lao động tiên tiến
                    """);
            int first = list.lines().getFirst().number();
            int second = list.lines().getLast().number();
            settling.rows(
                    list,
                    List.of(
                            new Settlement(first, null, null, null, "2024", null),
                            new Settlement(second, "", Long.toString(room), null, null, null)));
            List<CheckedRow> rows = assessment.check(lists.find(list.id()));
            assertThat(rows.getFirst().year()).isEqualTo(2024);
            assertThat(remarks(rows.getFirst())).doesNotContain("eligibility.remark.year");
            assertThat(rows.getLast().collective().orElseThrow().id()).isEqualTo(new UnitId(room));
        });
    }

    @Test
    void an_initiative_under_a_title_and_a_form_is_found_across_the_list() {
        long initiative = insert("""
                insert into registry.initiative (title, reach, year, recognised_on)
                values ('Thử dùng hai lần', 'BASE', 2025, '2025-10-01') returning id""");
        long second = insert("""
                insert into registry.initiative (title, reach, year, recognised_on)
                values ('Thử dùng lần nữa', 'BASE', 2025, '2025-10-01') returning id""");
        // Excellent in both years, so that the certificate rests on the two and the title on one of them.
        long person = insert("""
                insert into organization.person (full_name, birth_year, class, joined_on)
                values ('Thử Tập Thể Phương', 1970, 'PUBLIC_EMPLOYEE', '2016-01-01') returning id""");
        run("insert into organization.post (person_id, unit_id, period) values (%d, %d, daterange('2016-01-01', null))"
                .formatted(person, room));
        run(
                "insert into registry.yearly_rating (person_id, year, class) values (%d, 2024, 'EXCELLENT'), (%d, 2025, 'EXCELLENT')"
                        .formatted(person, person));
        run("insert into registry.initiative_author (initiative_id, person_id) values (%d, %d), (%d, %d)"
                .formatted(initiative, person, second, person));
        acting.as("vien-ung-dung", () -> {
            CheckedList list = list(2025, NEW_LAW, """
                    Họ và tên\tDanh hiệu đề nghị
                    Thử Tập Thể Phương\tBằng khen Bộ
                    """);
            CheckedWhole whole = assessment.judge(list);
            CheckedRow row = whole.rows().getFirst();
            assertThat(row.state()).isEqualTo(RowState.MET);
            assertThat(row.evidence().count()).isEqualTo(2);
            rowsToDossiers.propose(UUID.randomUUID(), list, whole.rows());
            Dossier dossier = dossiers.find(Objects.requireNonNull(
                    lists.find(list.id()).lines().getFirst().dossier()));
            assertThat(dossier.grounds().initiatives()).hasSize(2);
            assertThat(dossier.grounds().from()).isEqualTo(2024);
        });
    }

    @Test
    void the_pages_queries_do_not_grow_with_the_rows() {
        awarded("lao-dong-tien-tien", 2025, 8);
        Hands hands = new Hands(database);
        acting.as("vien-ung-dung", () -> {
            String header = "Họ và tên\tDanh hiệu đề nghị\n";
            String row = "Thử Tập Thể %s\tBằng khen Bộ\n";
            CheckedList few = list(2025, NEW_LAW, header + row.formatted("An"));
            CheckedList many = list(
                    2025,
                    NEW_LAW,
                    header
                            + row.formatted("An")
                            + row.formatted("Bình")
                            + row.formatted("Châu")
                            + row.formatted("Dung"));
            assertThat(hands.queries(() -> assessment.judge(many)))
                    .isEqualTo(hands.queries(() -> assessment.judge(few)));
        });
    }

    @Test
    void a_year_that_cannot_be_is_refused_in_words() {
        acting.as(
                "vien-ung-dung",
                () -> assertThatThrownBy(() -> list(1012, NEW_LAW, "Họ và tên\tĐề nghị\nAn\tBằng khen Bộ"))
                        .isInstanceOf(Refusal.class));
    }
}
