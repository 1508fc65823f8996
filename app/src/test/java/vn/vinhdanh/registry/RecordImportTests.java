package vn.vinhdanh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.identity.AccountId;
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
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.CheckedRow.State;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportDrafts;
import vn.vinhdanh.organization.importing.ListImport;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.registry.importing.AchievementImport;
import vn.vinhdanh.registry.importing.InitiativeImport;
import vn.vinhdanh.registry.importing.PastAwardImport;
import vn.vinhdanh.registry.importing.RatingImport;
import vn.vinhdanh.registry.importing.ServiceImport;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

@HouseTest
@Transactional
class RecordImportTests {

    private static final LocalDate DAY = LocalDate.of(2032, 6, 1);
    private static final AccountId ME = new AccountId(1);

    @Autowired
    private ImportDrafts drafts;

    @Autowired
    private RatingImport ratings;

    @Autowired
    private InitiativeImport initiatives;

    @Autowired
    private PastAwardImport awards;

    @Autowired
    private AchievementImport achievements;

    @Autowired
    private ServiceImport services;

    @Autowired
    private Records records;

    @Autowired
    private RecordEntries entries;

    @Autowired
    private HonourRegister register;

    @Autowired
    private Restructuring restructuring;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Achievements achievementsOnRecord;

    @Autowired
    private Initiatives initiativesOnRecord;

    @Autowired
    private Words words;

    @Autowired
    private JdbcClient database;

    private UnitId institute;
    private PersonId one;
    private PersonId other;

    @BeforeEach
    void threePeopleOfWhomTwoAreNamesakes() {
        institute = restructuring.found(
                new NewUnit(UnitKind.INSTITUTE, "Viện Thử bảng kê", null, true, false, null, null, true), null);
        one = enrol("Mai Thử Bảng", 1980);
        other = enrol("Mai Thử Kê", 1981);
        enrol("Mai Thử Kê", 1982);
    }

    @Test
    void ratings_are_checked_row_by_row_and_a_namesake_is_asked_for() {
        var list = give(ratings, """
                STT\tHọ tên\tNăm sinh\tĐơn vị công tác\tNăm\tKết quả xếp loại\tCăn cứ
                1\tMai Thử Bảng\t1980\tViện Thử bảng kê\t2031\tHTXSNV\tTB 1
                2\tMai Thử Kê\t\tViện Thử bảng kê\t2031\tHoàn thành tốt nhiệm vụ\tTB 1
                3\tMai Thử Không\t1980\tViện Thử bảng kê\t2031\tHoàn thành\t
                4\tMai Thử Kê\t1982\t\t2031\tkhá\t
                5\tViện Thử bảng kê\t\t\t2031\tHoàn thành xuất sắc nhiệm vụ\t
                """);
        var rows = ratings.check(list);
        assertThat(states(rows)).containsExactly(State.NEW, State.ASK, State.WRONG, State.WRONG, State.NEW);
        assertThat(rows.get(2).remarks().getFirst().key()).isEqualTo("registry.import.nobody");
        assertThat(rows.get(3).remarks().getFirst())
                .isEqualTo(new CheckedRow.Remark("F", "registry.import.no-rating", List.of("khá")));

        drafts.settle(list, list.columns(), Map.of("3/nguoi", other.toString()), list.version());
        var settled = drafts.find(list.id(), ratings.subject(), ME).orElseThrow();
        assertThat(ratings.takeOver(settled, all(settled))).isEqualTo(3);
        assertThat(records.ratings(Holder.of(one)))
                .containsExactly(new YearlyRating(Holder.of(one), 2031, Rating.EXCELLENT, "TB 1"));
        assertThat(records.ratings(Holder.of(other)).getFirst().rating()).isEqualTo(Rating.GOOD);
        assertThat(records.ratings(Holder.of(institute)).getFirst().rating()).isEqualTo(Rating.EXCELLENT);
    }

    @Test
    void a_rating_other_than_on_record_needs_its_reason_and_is_then_a_correction() {
        var first = give(ratings, "Họ tên\tNăm sinh\tNăm\tXếp loại\nMai Thử Bảng\t1980\t2031\tHoàn thành\n");
        ratings.takeOver(first, all(first));
        assertThat(states(ratings.check(first))).containsExactly(State.SAME);

        var second = give(ratings, "Họ tên\tNăm sinh\tNăm\tXếp loại\nMai Thử Bảng\t1980\t2031\tHoàn thành tốt\n");
        assertThat(states(ratings.check(second))).containsExactly(State.WRONG);
        assertThat(ratings.takeOver(second, all(second))).isZero();

        var third = give(ratings, """
                Họ tên\tNăm sinh\tNăm\tXếp loại\tLý do đính chính
                Mai Thử Bảng\t1980\t2031\tHoàn thành tốt\tBản cũ đánh máy sai
                """);
        assertThat(states(ratings.check(third))).containsExactly(State.CHANGED);
        assertThat(ratings.takeOver(third, all(third))).isEqualTo(1);
        assertThat(records.ratings(Holder.of(one)).getFirst().rating()).isEqualTo(Rating.GOOD);
        assertThat(entries.corrections(Holder.of(one), RecordKind.RATING)
                        .getFirst()
                        .reason())
                .isEqualTo("Bản cũ đánh máy sai");
    }

    @Test
    void rows_of_one_title_are_one_initiative_with_its_authors() {
        var list = give(initiatives, """
                Tên sáng kiến\tHọ và tên\tNăm sinh\tPhạm vi\tNăm\tNgày công nhận\tNơi công nhận
                Sáng kiến bảng kê\tMai Thử Bảng\t1980\tCấp Bộ\t2031\t01/11/2031\tHội đồng
                Sáng kiến bảng kê\tMai Thử Kê\t1981\tCấp Bộ\t2031\t01/11/2031\tHội đồng
                Sáng kiến bảng kê\tMai Thử Kê\t1982\tCơ sở\t2031\t01/11/2031\tHội đồng
                Đề tài bảng kê\tMai Thử Bảng\t1980\ttoàn quốc\t2031\t01/11/2031\t
                """);
        assertThat(states(initiatives.check(list))).containsExactly(State.NEW, State.NEW, State.WRONG, State.WRONG);
        assertThat(initiatives.takeOver(list, all(list))).isEqualTo(2);
        assertThat(records.initiatives(one))
                .singleElement()
                .satisfies(each -> assertThat(each.reach()).isEqualTo(Reach.MINISTRY));
        assertThat(records.initiatives(other).getFirst().id())
                .isEqualTo(records.initiatives(one).getFirst().id());
        assertThat(states(initiatives.check(list))).containsExactly(State.SAME, State.SAME, State.WRONG, State.WRONG);
    }

    @Test
    void awards_of_the_past_enter_under_their_decisions_all_or_none() {
        var list = give(awards, """
                Họ và tên\tNăm sinh\tDanh hiệu\tNăm\tSố quyết định\tNgày ký\tCơ quan ban hành
                Mai Thử Bảng\t1980\tChiến sĩ thi đua cơ sở\t2012\t5/QĐ-BK\t10/01/2013\tBộ Thử bảng kê
                Mai Thử Kê\t1981\tchien si thi dua co so\t2012\t5/QĐ-BK\t10/01/2013\tBộ Thử bảng kê
                Viện Thử bảng kê\t\tTập thể lao động xuất sắc\t2012\t5/QĐ-BK\t10/01/2013\tBộ Thử bảng kê
                Mai Thử Bảng\t1980\tTập thể lao động xuất sắc\t2013\t6/QĐ-BK\t10/01/2014\tBộ Thử bảng kê
                Mai Thử Bảng\t1980\tChiến sĩ thi đua cơ sở\t2013\t\t10/01/2014\tBộ Thử bảng kê
                Mai Thử Bảng\t1980\tChiến sĩ thi đua cơ sở\t2020\t8/QĐ-BK\t01/01/2019\tBộ Thử bảng kê
                """);
        assertThat(states(awards.check(list)))
                .containsExactly(State.NEW, State.NEW, State.NEW, State.WRONG, State.WRONG, State.WRONG);
        assertThat(awards.takeOver(list, all(list))).isEqualTo(3);
        var mine = register.of(one);
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().legacy()).isTrue();
        assertThat(register.touchedBy(mine.getFirst().decision().id())).hasSize(3);
        assertThat(states(awards.check(list)))
                .containsExactly(State.SAME, State.SAME, State.SAME, State.WRONG, State.WRONG, State.WRONG);

        var clashing = give(awards, """
                Họ và tên\tNăm sinh\tDanh hiệu\tNăm\tSố quyết định\tNgày ký\tCơ quan ban hành
                Mai Thử Bảng\t1980\tChiến sĩ thi đua cơ sở\t2014\t7/QĐ-BK\t10/01/2015\tBộ Thử bảng kê
                Mai Thử Kê\t1981\tChiến sĩ thi đua cơ sở\t2011\t5/QĐ-BK\t11/01/2013\tBộ Thử bảng kê
                """);
        assertThatThrownBy(() -> awards.takeOver(clashing, all(clashing)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.other-day");
    }

    @Test
    void achievements_are_understood_by_their_wording_and_a_claim_on_record_is_confirmed() {
        var claim = """
                Họ và tên\tNăm sinh\tLoại thành tích\tNăm\tNội dung thành tích\tNơi xác nhận\tNgày xác nhận
                Mai Thử Bảng\t1980\tThành tích đột xuất\t2031\tCứu hồ chứa mẫu\t%s
                """;
        var list = give(achievements, claim.formatted("") + """
                Mai Thử Kê\t1981\tdẫn đầu khối\t2031\tKhối mẫu\t\t
                Viện Thử bảng kê\t\tDẫn đầu khối, cụm thi đua\t2031\tKhối mẫu\tHội đồng\t05/01/2032
                Mai Thử Kê\t1981\tvà nhiều thứ khác\t2031\tChuyện mẫu\t\t
                Mai Thử Kê\t1981\tđột xuất\t2031\tChuyện mẫu\tHội đồng\t
                """);
        assertThat(states(achievements.check(list)))
                .as("only units lead blocs; a kind that is not known, and a confirmation without its day, are wrong")
                .containsExactly(State.NEW, State.WRONG, State.NEW, State.WRONG, State.WRONG);
        assertThat(achievements.takeOver(list, all(list))).isEqualTo(2);
        assertThat(records.achievements(Holder.of(one)))
                .containsExactly(new AchievementRecord(AchievementKind.SUDDEN, 2031, "Cứu hồ chứa mẫu", null));
        assertThat(records.achievements(Holder.of(institute)).getFirst().confirmed())
                .isEqualTo(new NewAchievement.Confirmation("Hội đồng", LocalDate.of(2032, 1, 5)));
        assertThat(states(achievements.check(list)).getFirst()).isEqualTo(State.SAME);
        assertThat(achievements.takeOver(list, all(list))).isZero();

        var confirmed = give(achievements, claim.formatted("Quyết định mẫu\t06/01/2032"));
        assertThat(states(achievements.check(confirmed))).containsExactly(State.CHANGED);
        assertThat(achievements.takeOver(confirmed, all(confirmed))).isEqualTo(1);
        assertThat(records.achievements(Holder.of(one)))
                .singleElement()
                .satisfies(each -> assertThat(each.confirmed())
                        .isEqualTo(new NewAchievement.Confirmation("Quyết định mẫu", LocalDate.of(2032, 1, 6))));
    }

    @Test
    void times_of_service_share_no_day_with_each_other_or_with_the_record() {
        var list = give(services, """
                Họ và tên\tNăm sinh\tNơi phục vụ\tTừ ngày\tĐến hết ngày\tGiấy tờ chứng minh
                Mai Thử Bảng\t1980\tQuân đội nhân dân\t01/03/2000\t28/02/2003\tQuyết định xuất ngũ mẫu
                Mai Thử Bảng\t1980\tTổng thời gian\t01/03/2000\t\t
                Mai Thử Bảng\t1980\tQuân đội\t01/02/2003\t01/02/2004\t
                Mai Thử Kê\t1981\tThanh niên xung phong\t01/02/2004\t01/02/2003\t
                Mai Thử Kê\t1981\tở quê\t01/02/2004\t\t
                Viện Thử bảng kê\t\tQuân đội\t01/02/2004\t\t
                Mai Thử Kê\t1981\ttổng thời gian trong ngành\t\t01/02/2004\t
                """);
        var rows = services.check(list);
        assertThat(states(rows))
                .containsExactly(State.NEW, State.NEW, State.WRONG, State.WRONG, State.WRONG, State.WRONG, State.WRONG);
        assertThat(rows)
                .filteredOn(row -> !row.remarks().isEmpty())
                .extracting(row -> row.remarks().getFirst().key())
                .containsExactly(
                        "registry.import.overlaps",
                        "registry.import.turned",
                        "registry.import.no-place",
                        "registry.import.nobody",
                        "registry.import.no-begin");
        assertThat(services.takeOver(list, all(list))).isEqualTo(2);
        assertThat(records.services(one))
                .contains(new ServiceTime(
                        one,
                        ServicePlace.ARMY,
                        LocalDate.of(2000, 3, 1),
                        LocalDate.of(2003, 2, 28),
                        "Quyết định xuất ngũ mẫu"));
        assertThat(states(services.check(list)).subList(0, 3)).containsExactly(State.SAME, State.SAME, State.WRONG);
    }

    @Test
    void a_place_of_service_is_shown_as_it_was_understood_and_never_guessed_from_one_word_of_a_name() {
        var list = give(services, """
                Họ và tên\tNăm sinh\tNơi phục vụ\tTừ ngày\tĐến hết ngày
                Mai Thử Bảng\t1980\tTNXP\t01/03/2000\t28/02/2003
                Mai Thử Bảng\t1980\tTổng cục Thủy sản\t01/03/2003\t
                Mai Thử Bảng\t1980\tTCT Lương thực\t01/03/2003\t
                Mai Thử Bảng\t1980\tNgoài ngành\t01/03/2003\t
                Mai Thử Bảng\t1980\tngành Công an\t01/03/2003\t
                """);
        var rows = services.check(list);
        assertThat(rows.getFirst().where())
                .isEqualTo(words.say(LocaleContextHolder.getLocale(), ServiceTime.wordOf(ServicePlace.VOLUNTEER_YOUTH))
                        + " · 01/03/2000 · 28/02/2003");
        assertThat(rows.get(1).where()).isEqualTo("Tổng cục Thủy sản · 01/03/2003");
        assertThat(rows.subList(1, 5))
                .allSatisfy(row -> assertThat(row.remarks())
                        .extracting(CheckedRow.Remark::key)
                        .containsExactly("registry.import.no-place"));
        assertThat(services.takeOver(list, all(list))).isEqualTo(1);
    }

    @Test
    void many_rows_take_no_more_statements_than_two() {
        var hands = new Hands(database);
        assertThat(hands.queries(() -> achievementsOnRecord.recordAll(claims(40))))
                .isEqualTo(hands.queries(() -> achievementsOnRecord.recordAll(claims(2))));
        assertThat(records.achievements(Holder.of(one))).hasSize(21);
        assertThat(records.achievements(Holder.of(institute)))
                .hasSize(21)
                .allSatisfy(each -> assertThat(each.confirmed()).isNotNull());

        assertThat(hands.queries(() -> initiativesOnRecord.recordAll(ideas("a", 40))))
                .isEqualTo(hands.queries(() -> initiativesOnRecord.recordAll(ideas("b", 2))));
        assertThat(records.initiatives(one)).hasSize(42);
        assertThat(records.initiatives(other))
                .as("each author stands with the own ones")
                .hasSize(21)
                .allSatisfy(each -> assertThat(each.title()).endsWith("0"));
    }

    private List<NewAchievement> claims(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new NewAchievement(
                        number % 2 == 0 ? Holder.of(one) : Holder.of(institute),
                        AchievementKind.MOVEMENT,
                        2031,
                        "Thành tích mẫu " + number,
                        number % 2 == 0 ? null : new NewAchievement.Confirmation("Hội đồng", LocalDate.of(2032, 1, 5))))
                .toList();
    }

    private List<NewInitiative> ideas(String title, int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new NewInitiative(
                        title + number + (number % 2),
                        false,
                        Reach.BASE,
                        2031,
                        null,
                        null,
                        number % 2 == 0 ? List.of(one, other, one) : List.of(one),
                        false))
                .toList();
    }

    private ImportDraft give(ListImport list, String text) {
        var id = drafts.keep(list.subject(), Tables.paste(text), "", DAY, ME);
        return drafts.find(id, list.subject(), ME).orElseThrow();
    }

    private static List<State> states(List<CheckedRow> rows) {
        return rows.stream().map(CheckedRow::state).toList();
    }

    private static Set<Integer> all(ImportDraft draft) {
        return draft.lines().stream().map(ImportDraft.Line::number).collect(Collectors.toSet());
    }

    private PersonId enrol(String name, int born) {
        var newPerson = new NewPerson(
                name, Sex.FEMALE, born, PersonClass.PUBLIC_EMPLOYEE, true, LocalDate.of(2010, 1, 1), true);
        return staffing.enrol(
                        List.of(new Enrolment(newPerson, institute, "Viên chức", false, LocalDate.of(2010, 1, 1))))
                .getFirst();
    }
}
