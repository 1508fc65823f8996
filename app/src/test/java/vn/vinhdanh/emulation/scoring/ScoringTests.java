package vn.vinhdanh.emulation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.ground.TravellingClock;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.web.AlreadyDoneProblem;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;
import vn.vinhdanh.web.WaitingItem;

@HouseTest
class ScoringTests {

    private static final String BLOC = "Khối thi đua Văn phòng - Viện";
    private static final LocalDate DAY = LocalDate.of(2022, 11, 21);
    private static final List<String> TABLES = List.of(
            "flag_nomination", "desk_mark", "cross_mark", "self_mark", "score_party", "score_criterion", "score_group");

    @Autowired
    private JdbcClient database;

    @Autowired
    private FactsOf factsOf;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private Designing designing;

    @Autowired
    private Steps steps;

    @Autowired
    private Scoring scoring;

    @Autowired
    private Marks marks;

    @Autowired
    private Rankings rankings;

    @Autowired
    private Nominating nominating;

    @Autowired
    private ScoringWaiting waiting;

    @Autowired
    private Units units;

    @Autowired
    private TravellingClock clock;

    private Hands hands;
    private BlocId bloc;
    private ScoreSheetId sheet;

    @BeforeEach
    void aSheetIsLaid() {
        hands = new Hands(database);
        clock.travelTo(DAY);
        bloc = hands.bloc(BLOC, 2022);
        forget();
        hands.are("khoi-truong");
        sheet = designing.lay(Hands.token(), bloc, "Bảng điểm mẫu", Designing.Beginning.STARTING);
    }

    @AfterEach
    void forget() {
        hands.rest();
        everyTable("disable");
        TABLES.forEach(table -> database.sql("delete from emulation." + table
                        + " where sheet_id in (select id from emulation.score_sheet where bloc_id = :bloc)")
                .param("bloc", bloc.value())
                .update());
        database.sql("delete from emulation.score_sheet where bloc_id = :bloc")
                .param("bloc", bloc.value())
                .update();
        everyTable("enable");
        database.sql(
                        "delete from registry.achievement where kind = 'LED_BLOC' and year = 2022 and confirmed_by = :bloc")
                .param("bloc", BLOC)
                .update();
    }

    private void everyTable(String what) {
        for (String table : TABLES) {
            database.sql("alter table emulation." + table + " " + what + " trigger user")
                    .update();
        }
        database.sql("alter table emulation.score_sheet " + what + " trigger user")
                .update();
    }

    @Test
    void a_bloc_has_one_sheet_a_year_of_100_points_and_a_form_is_taken_once() {
        ScoreSheet laid = sheets.require(sheet);
        assertThat(laid.regularMost()).isEqualByComparingTo("100");
        assertThat(laid.most(GroupKind.BONUS)).isEqualByComparingTo("5");
        assertThat(laid.formula().desk()).isEqualByComparingTo("60");
        refused(
                "emulationscoring.refusal.twice",
                () -> designing.lay(Hands.token(), bloc, "Khác", Designing.Beginning.EMPTY));
        UUID token = Hands.token();
        BlocId other = hands.bloc("Khối thi đua Cơ quan", 2022);
        assertThatThrownBy(() -> designing.lay(token, other, "Lạ", Designing.Beginning.EMPTY))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(hands.refusals("bloc", other)).isPositive();
    }

    @Test
    void groups_and_criteria_are_designed_pasted_and_fixed_once_scoring_opens() {
        int version = version();
        SheetPaste pasted = SheetPaste.read(Tables.paste("""
                Nhóm\tTiêu chí\tĐiểm tối đa
                Công việc\tĐúng hạn\t60
                Công việc\tChất lượng\t40
                Điểm trừ\tBáo cáo muộn\t2,5
                """));
        assertThat(pasted.problems()).isEmpty();
        designing.design(sheet, version, pasted.groups());
        ScoreSheet designed = sheets.require(sheet);
        assertThat(designed.groups())
                .extracting(ScoreGroup::kind)
                .containsExactly(GroupKind.REGULAR, GroupKind.PENALTY);
        assertThat(designed.most(GroupKind.PENALTY)).isEqualByComparingTo("2.5");
        assertThatThrownBy(() -> designing.design(sheet, version, pasted.groups()))
                .isInstanceOf(StaleProblem.class);
        assertThat(SheetPaste.read(Tables.paste("Nhóm\tTiêu chí\tĐiểm tối đa\nA\tB\tnhiều\n"))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("emulationscoring.paste.maximum");
        NewGroup.Line line = new NewGroup.Line("Một", BigDecimal.TEN, false);
        refused(
                "emulationscoring.refusal.cap",
                () -> designing.design(
                        sheet,
                        version(),
                        List.of(new NewGroup("A", GroupKind.REGULAR, BigDecimal.valueOf(11), List.of(line)))));
        refused(
                "emulationscoring.refusal.weights",
                () -> designing.rewrite(
                        sheet,
                        version(),
                        "A",
                        CrossDetail.GROUP,
                        new Formula(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, 0),
                        ScoreSheet.Due.NONE));
        advance(SheetState.DRAFTED);
        refused("emulationscoring.refusal.not-draft", () -> designing.design(sheet, version(), pasted.groups()));
        assertThatThrownBy(() -> database.sql("update emulation.score_criterion set maximum = 1 where sheet_id = :id")
                        .param("id", sheet.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void thirteen_members_are_scored_ranked_with_a_tie_and_the_leading_unit_is_nominated() {
        scoreAll(Map.of("hoc-vien", "10"));
        assertThatThrownBy(() -> steps.advance(sheet, version(), SheetState.CROSS_SCORING, ""))
                .isInstanceOf(StaleProblem.class);
        hands.are("khoi-truong");
        advance(SheetState.DESK_CHECK);
        Ranking ranking = rankings.of(sheets.require(sheet));
        assertThat(ranking.places()).hasSize(13);
        assertThat(ranking.firsts()).hasSize(12);
        assertThat(ranking.places().getLast().rank()).isEqualTo(13);
        assertThat(ranking.places().getLast().unit()).isEqualTo(hands.unitOf("hoc-vien"));
        assertThat(ranking.places().getLast().others()).isEqualTo(12);
        UnitId leading = hands.unitOf("vien-ung-dung");
        refused("emulationscoring.refusal.tie", () -> nominate(leading, null, null, null));
        refused("emulationscoring.refusal.votes", () -> nominate(leading, Nomination.Way.BALLOT, 14, 13));
        refused(
                "emulationscoring.refusal.not-first",
                () -> nominate(hands.unitOf("hoc-vien"), Nomination.Way.CHOICE, null, null));
        UUID token = Hands.token();
        Nominating.Decision ballot = new Nominating.Decision(Nomination.Way.BALLOT, 8, 13, "Họp khối, biên bản mẫu");
        nominating.nominate(token, sheet, leading, ballot);
        assertThatThrownBy(() -> nominating.nominate(token, sheet, leading, ballot))
                .isInstanceOf(AlreadyDoneProblem.class);
        refused(
                "emulationscoring.refusal.nominated-already",
                () -> nominate(leading, Nomination.Way.CHOICE, null, null));
        Nomination nomination = nominating.of(sheets.require(sheet)).orElseThrow();
        assertThat(nomination.unit()).isEqualTo(leading);
        assertThat(nomination.firsts()).isEqualTo(12);
        assertThat(nomination.votesFor()).isEqualTo(8);
        assertThat(factsOf.unit(leading, 2022, DAY).achievements())
                .containsExactly(
                        new Achievement(AchievementKind.LED_BLOC, 2022, Truth.YES, BLOC + ", 2022 (" + BLOC + ")"));
    }

    @Test
    void nothing_changes_after_the_close_whoever_writes_to_the_database() {
        scoreAll(Map.of());
        hands.are("khoi-truong");
        advance(SheetState.DESK_CHECK);
        for (String change : List.of(
                "update emulation.self_mark set mark = 0",
                "update emulation.cross_mark set mark = 0",
                "delete from emulation.cross_mark",
                "update emulation.desk_mark set mark = 0",
                "update emulation.score_party set cross_handed_at = null",
                "update emulation.score_criterion set maximum = 1",
                "update emulation.score_group set cap = 1")) {
            assertThatThrownBy(() -> database.sql(change + " where sheet_id = :id")
                            .param("id", sheet.value())
                            .update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        for (String change : List.of("state = 'DESK_CHECK', closed_at = null", "desk_weight = 50, self_weight = 10")) {
            assertThatThrownBy(() -> database.sql("update emulation.score_sheet set " + change + " where id = :id")
                            .param("id", sheet.value())
                            .update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        refused("emulationscoring.refusal.closed", () -> steps.back(sheet, version(), SheetState.CLOSED, "Sửa"));
        hands.are("chuyen-vien");
        refused(
                "emulationscoring.refusal.not-desk-check",
                () -> scoring.check(sheet, hands.unitOf("hoc-vien"), partVersion("hoc-vien"), full("0")));
    }

    @Test
    void before_the_close_nobody_but_the_giver_sees_a_cross_score() {
        advance(SheetState.DRAFTED);
        selfAll(Map.of());
        advance(SheetState.SELF_SCORING);
        cross("hoc-vien", "0");
        cross("vien-ung-dung", "1");
        UnitId giver = hands.unitOf("hoc-vien");
        hands.are("hoc-vien");
        assertThat(givers()).containsOnly(giver);
        for (String curious : List.of("khoi-truong", "chuyen-vien", "uy-vien-1", "lanh-dao")) {
            hands.are(curious);
            assertThat(sheets.require(sheet).state()).isEqualTo(SheetState.CROSS_SCORING);
            assertThat(marks.cross(sheet)).as(curious).isEmpty();
        }
        hands.are("vien-ung-dung");
        assertThat(givers()).containsOnly(hands.unitOf("vien-ung-dung"));
        assertThatThrownBy(() -> scoring.cross(sheet, giver, partVersion("hoc-vien"), forOthers("hoc-vien", "9"), true))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(hands.refusals("score-sheet", sheet)).isPositive();
        assertThat(marks.desk(sheet)).isEmpty();
        refused("emulationscoring.refusal.not-closed", () -> rankings.of(sheets.require(sheet)));
        assertThat(database.sql("select after::text from identity.journal where act = 'score-sheet.cross-scored'")
                        .query(String.class)
                        .list())
                .as("the journal tells that marks were given, not which")
                .isNotEmpty()
                .allMatch(after -> after.matches("\\{\"marks\":\\d+,\"unit\":\\d+}"));
        hands.are("khoi-truong");
        steps.advance(sheet, version(), SheetState.CROSS_SCORING, "Các đơn vị khác vắng");
        checkAll(Map.of());
        hands.are("khoi-truong");
        advance(SheetState.DESK_CHECK);
        hands.are("vien-ung-dung");
        assertThat(givers()).contains(giver);
    }

    @Test
    void own_marks_are_seen_by_the_others_once_they_mark_one_another() {
        advance(SheetState.DRAFTED);
        self("hoc-vien", "0", true);
        hands.are("vien-ung-dung");
        assertThat(marks.self(sheet)).isEmpty();
        hands.are("khoi-truong");
        steps.advance(sheet, version(), SheetState.SELF_SCORING, "Các đơn vị khác vắng");
        hands.are("vien-ung-dung");
        assertThat(marks.self(sheet)).containsOnlyKeys(hands.unitOf("hoc-vien"));
    }

    @Test
    void marks_keep_to_their_bounds_and_a_stale_form_changes_nothing() {
        advance(SheetState.DRAFTED);
        hands.are("hoc-vien");
        UnitId unit = hands.unitOf("hoc-vien");
        Criterion first = criteria().getFirst();
        refused(
                "emulationscoring.refusal.out-of-bounds",
                () -> scoring.self(
                        sheet, unit, 0, Map.of(first.id(), new Marks.Mark(new BigDecimal("20.5"), "Có")), false));
        refused("emulationscoring.refusal.mark-missing", () -> scoring.self(sheet, unit, 0, Map.of(), true));
        refused(
                "emulationscoring.refusal.evidence-missing",
                () -> scoring.self(sheet, unit, 0, Map.of(first.id(), new Marks.Mark(BigDecimal.ONE, " ")), true));
        scoring.self(sheet, unit, 0, Map.of(first.id(), new Marks.Mark(BigDecimal.ONE, "")), false);
        assertThatThrownBy(() -> scoring.self(sheet, unit, 0, Map.of(), false)).isInstanceOf(StaleProblem.class);
        assertThat(marks.self(sheet)).containsKey(unit);
        refused("emulationscoring.refusal.not-cross-scoring", () -> scoring.cross(sheet, unit, 1, Map.of(), false));
        hands.are("khoi-truong");
        refused("emulationscoring.refusal.missing", () -> advance(SheetState.SELF_SCORING));
        refused(
                "emulationscoring.refusal.marked",
                () -> steps.back(sheet, version(), SheetState.SELF_SCORING, "Sửa tiêu chí"));
    }

    @Test
    void nobody_marks_itself_and_a_changed_mark_needs_its_reason() {
        advance(SheetState.DRAFTED);
        selfAll(Map.of());
        advance(SheetState.SELF_SCORING);
        UnitId unit = hands.unitOf("hoc-vien");
        hands.are("hoc-vien");
        refused(
                "emulationscoring.refusal.itself",
                () -> scoring.cross(sheet, unit, partVersion("hoc-vien"), Map.of(unit, Map.of()), false));
        refused(
                "emulationscoring.refusal.cross-empty",
                () -> scoring.cross(sheet, unit, partVersion("hoc-vien"), Map.of(), true));
        assertThatThrownBy(() -> database.sql("""
                        insert into emulation.cross_mark (sheet_id, by_unit_id, for_unit_id, mark)
                        values (:sheet, :unit, :unit, 1)
                        """)
                        .param("sheet", sheet.value())
                        .param("unit", unit.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        hands.are("khoi-truong");
        refused(
                "emulationscoring.refusal.unscored",
                () -> steps.advance(sheet, version(), SheetState.CROSS_SCORING, "Vắng"));
        cross("hoc-vien", "0");
        cross("vien-ung-dung", "0");
        hands.are("khoi-truong");
        steps.advance(sheet, version(), SheetState.CROSS_SCORING, "Vắng");
        assertThatThrownBy(() -> scoring.check(sheet, unit, partVersion("hoc-vien"), full("1")))
                .isInstanceOf(NotFoundProblem.class);
        hands.are("chuyen-vien");
        Map<Long, Marks.Mark> unreasoned = new HashMap<>();
        full("1").forEach((criterion, mark) -> unreasoned.put(criterion, new Marks.Mark(mark.points(), "")));
        refused(
                "emulationscoring.refusal.check-reason",
                () -> scoring.check(sheet, unit, partVersion("hoc-vien"), unreasoned));
        refused("emulationscoring.refusal.unchecked", () -> advance(SheetState.DESK_CHECK));
    }

    @Test
    void marks_for_the_others_are_pasted_from_a_spreadsheet() {
        advance(SheetState.DRAFTED);
        ScoreSheet open = sheets.require(sheet);
        List<Party> parties = sheets.parties(open);
        StringBuilder table = new StringBuilder("Đơn vị");
        open.crossColumns().forEach(column -> table.append('\t').append(column.title()));
        for (Party party : parties) {
            table.append('\n').append(party.unitName());
            open.crossColumns().forEach(column -> table.append("\t4,5"));
        }
        table.append("\nViện Không Có Thật\t1\t1\t1\t1\t1\t1\n");
        CrossPaste read = CrossPaste.read(
                Tables.paste(table.toString()), open, hands.unitOf("hoc-vien"), parties, units.namesOn(DAY));
        assertThat(read.marks()).hasSize(12).doesNotContainKey(hands.unitOf("hoc-vien"));
        assertThat(read.marks().values())
                .allSatisfy(cells -> assertThat(cells.values())
                        .hasSize(open.crossColumns().size())
                        .allSatisfy(points -> assertThat(points).isEqualByComparingTo("4.5")));
        assertThat(read.problems()).extracting(Problem::key).containsExactly("emulationscoring.paste.unknown-unit");
    }

    @Test
    void each_waits_for_what_is_hers_and_a_stranger_sees_nothing() {
        advance(SheetState.DRAFTED);
        hands.are("hoc-vien");
        assertThat(texts()).contains("emulationscoring.waiting.self");
        assertThat(hands.queries(() -> waiting.waiting(DAY))).isLessThanOrEqualTo(3);
        self("hoc-vien", "0", true);
        assertThat(paths()).noneMatch(path -> path.startsWith("/cham-diem/" + sheet + "/"));
        selfAll(Map.of());
        hands.are("khoi-truong");
        assertThat(paths()).contains("/cham-diem/" + sheet);
        for (String stranger : List.of("vu-phap-che", "nhan-vien", "quan-tri")) {
            hands.are(stranger);
            long before = hands.refusals("score-sheet", sheet);
            assertThatThrownBy(() -> sheets.require(sheet)).as(stranger).isInstanceOf(NotFoundProblem.class);
            assertThat(hands.refusals("score-sheet", sheet)).isEqualTo(before + 1);
            assertThat(sheets.ofYear(2022)).as(stranger).isEmpty();
        }
    }

    @Test
    void the_sample_shows_a_closed_sheet_with_a_second_place_shared_by_two() {
        hands.are("vien-ung-dung");
        ScoreSheet sample = sheets.ofYear(2026).getFirst().sheet();
        Ranking ranking = rankings.of(sheets.require(sample.id()));
        assertThat(ranking.places())
                .extracting(Ranking.Place::rank)
                .startsWith(1, 2, 2, 4)
                .hasSize(13);
    }

    private void scoreAll(Map<String, String> lost) {
        hands.are("khoi-truong");
        advance(SheetState.DRAFTED);
        selfAll(lost);
        advance(SheetState.SELF_SCORING);
        for (String login : logins()) {
            cross(login, "0");
        }
        hands.are("khoi-truong");
        advance(SheetState.CROSS_SCORING);
        checkAll(lost);
    }

    private void selfAll(Map<String, String> lost) {
        logins().forEach(login -> self(login, lost.getOrDefault(login, "0"), true));
        hands.are("khoi-truong");
    }

    private void checkAll(Map<String, String> lost) {
        hands.are("chuyen-vien");
        logins().forEach(login ->
                scoring.check(sheet, hands.unitOf(login), partVersion(login), full(lost.getOrDefault(login, "0"))));
    }

    private void self(String login, String lost, boolean handIn) {
        hands.are(login);
        scoring.self(sheet, hands.unitOf(login), partVersion(login), full(lost), handIn);
    }

    private void cross(String login, String lost) {
        hands.are(login);
        scoring.cross(sheet, hands.unitOf(login), partVersion(login), forOthers(login, lost), true);
    }

    private Map<UnitId, Map<Long, BigDecimal>> forOthers(String login, String lost) {
        ScoreSheet open = sheets.require(sheet);
        Map<UnitId, Map<Long, BigDecimal>> given = new HashMap<>();
        for (Party other : sheets.parties(open)) {
            Map<Long, BigDecimal> cells = new HashMap<>();
            open.crossColumns().stream()
                    .filter(column -> column.kind() == GroupKind.REGULAR)
                    .forEach(column -> cells.put(column.key(), column.most().subtract(new BigDecimal(lost))));
            given.put(other.unit(), cells);
        }
        given.remove(hands.unitOf(login));
        return given;
    }

    /** The most of each regular criterion; of the first so much less. */
    private Map<Long, Marks.Mark> full(String lost) {
        Map<Long, Marks.Mark> full = new HashMap<>();
        BigDecimal off = new BigDecimal(lost);
        for (Criterion criterion : criteria()) {
            full.put(criterion.id(), new Marks.Mark(criterion.maximum().subtract(off), "Minh chứng mẫu"));
            off = BigDecimal.ZERO;
        }
        return full;
    }

    private List<Criterion> criteria() {
        return sheets.find(sheet).orElseThrow().groups().stream()
                .filter(group -> group.kind() == GroupKind.REGULAR)
                .flatMap(group -> group.criteria().stream())
                .toList();
    }

    private List<UnitId> givers() {
        return marks.cross(sheet).values().stream()
                .flatMap(by -> by.keySet().stream())
                .distinct()
                .toList();
    }

    /** The logins of the thirteen members' officers. */
    private List<String> logins() {
        return database.sql("""
                        select a.login
                          from identity.role_grant g
                          join identity.account a on a.id = g.account_id
                          join organization.bloc_member m on m.unit_id = g.unit_id and m.bloc_id = :bloc
                         where g.role = 'UNIT_OFFICER'
                         order by a.login
                        """).param("bloc", bloc.value()).query(String.class).list();
    }

    private List<String> texts() {
        return waiting.waiting(DAY).stream().map(WaitingItem::textKey).toList();
    }

    private List<String> paths() {
        return waiting.waiting(DAY).stream().map(WaitingItem::path).toList();
    }

    private int partVersion(String login) {
        return database.sql("select version from emulation.score_party where sheet_id = :sheet and unit_id = :unit")
                .param("sheet", sheet.value())
                .param("unit", hands.unitOf(login).value())
                .query(Integer.class)
                .single();
    }

    private int version() {
        return sheets.find(sheet).orElseThrow().version();
    }

    private void advance(SheetState from) {
        steps.advance(sheet, version(), from, "");
    }

    private void nominate(
            UnitId unit,
            Nomination.@org.jspecify.annotations.Nullable Way way,
            @org.jspecify.annotations.Nullable Integer votesFor,
            @org.jspecify.annotations.Nullable Integer votesCast) {
        nominating.nominate(
                Hands.token(), sheet, unit, new Nominating.Decision(way, votesFor, votesCast, "Biên bản mẫu"));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Objects.toString(refusal.key())).isEqualTo(key));
    }
}
