package vn.vinhdanh.emulation.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.ShareId;
import vn.vinhdanh.emulation.TargetId;
import vn.vinhdanh.emulation.reporting.DueRule;
import vn.vinhdanh.emulation.reporting.Duties;
import vn.vinhdanh.emulation.reporting.DutyKeeping;
import vn.vinhdanh.emulation.reporting.Excerpt;
import vn.vinhdanh.emulation.reporting.Frequency;
import vn.vinhdanh.emulation.reporting.NewDuty;
import vn.vinhdanh.emulation.reporting.Report;
import vn.vinhdanh.emulation.reporting.ReportKeeping;
import vn.vinhdanh.emulation.reporting.ReportText;
import vn.vinhdanh.emulation.reporting.Reports;
import vn.vinhdanh.emulation.reporting.WorkingDayShift;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.ground.TravellingClock;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.web.AlreadyDoneProblem;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;
import vn.vinhdanh.web.WaitingItem;

@HouseTest
class PactTests {

    private static final String BLOC = "Khối thi đua Văn phòng - Viện";
    private static final LocalDate SIGNING = LocalDate.of(2022, 2, 10);
    private static final LocalDate DUE = LocalDate.of(2022, 12, 31);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Pacts pacts;

    @Autowired
    private Signing signing;

    @Autowired
    private TargetSetting setting;

    @Autowired
    private Targets targets;

    @Autowired
    private ProgressKeeping progress;

    @Autowired
    private Blocs blocs;

    @Autowired
    private Units units;

    @Autowired
    private PactSearch search;

    @Autowired
    private PactsWaiting waiting;

    @Autowired
    private DutyKeeping duties;

    @Autowired
    private Duties dutiesRead;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportKeeping writing;

    @Autowired
    private TravellingClock clock;

    private Hands hands;
    private BlocId bloc;
    private PactId pact;

    @BeforeEach
    void aPactIsDrafted() {
        hands = new Hands(database);
        clock.travelTo(SIGNING);
        bloc = hands.bloc(BLOC, 2022);
        forget();
        hands.are("khoi-truong");
        pact = signing.draft(Hands.token(), bloc, "Kỷ cương, kết nối", null, SIGNING);
    }

    @AfterEach
    void forget() {
        hands.rest();
        database.sql("alter table emulation.progress disable trigger progress_keeps_its_rows")
                .update();
        for (String table : List.of(
                "progress where share_id in (select s.id from emulation.share s join emulation.target t"
                        + " on t.id = s.target_id join emulation.pact p on p.id = t.pact_id where p.bloc_id = :bloc)",
                "share where target_id in (select t.id from emulation.target t join emulation.pact p on p.id = t.pact_id"
                        + " where p.bloc_id = :bloc)",
                "target where pact_id in (select id from emulation.pact where bloc_id = :bloc)",
                "pact_party where pact_id in (select id from emulation.pact where bloc_id = :bloc)",
                "pact where bloc_id = :bloc")) {
            database.sql("delete from emulation." + table)
                    .param("bloc", bloc.value())
                    .update();
        }
        database.sql("alter table emulation.progress enable trigger progress_keeps_its_rows")
                .update();
    }

    @Test
    void a_pact_goes_from_draft_to_the_last_signature() {
        addThree();
        giveToAll();
        signing.open(pact, version());
        assertThat(pacts.require(pact).parties()).isEqualTo(13);
        for (BlocMember member : members()) {
            assertThat(pacts.require(pact).state()).isEqualTo(PactState.OPEN);
            signing.sign(pact, member.unit(), "Nguyễn Văn Mẫu", SIGNING);
        }
        Pact signed = pacts.require(pact);
        assertThat(signed.state()).isEqualTo(PactState.SIGNED);
        assertThat(signed.signedOn()).isEqualTo(SIGNING);
        assertThat(signed.signatures()).isEqualTo(13);
    }

    @Test
    void a_bloc_has_one_pact_a_year_and_a_form_is_taken_once() {
        assertThatThrownBy(() -> signing.draft(Hands.token(), bloc, "Khác", null, SIGNING))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("emulation.refusal.pact-twice"));
        UUID token = Hands.token();
        setting.add(token, pact, milestone("Việc một"));
        assertThatThrownBy(() -> setting.add(token, pact, milestone("Việc một")))
                .isInstanceOf(AlreadyDoneProblem.class);
        assertThat(targets.of(pact)).hasSize(1);
    }

    @Test
    void a_stale_form_changes_nothing() {
        int version = version();
        signing.rewrite(pact, version, "Chủ đề mới", null, SIGNING);
        assertThatThrownBy(() -> signing.rewrite(pact, version, "Chủ đề cũ", null, SIGNING))
                .isInstanceOf(StaleProblem.class);
        assertThat(pacts.require(pact).theme()).isEqualTo("Chủ đề mới");
    }

    @Test
    void each_step_is_refused_out_of_its_turn() {
        assertThatThrownBy(() -> signing.open(pact, version())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> signing.sign(pact, members().getFirst().unit(), "Mẫu", SIGNING))
                .isInstanceOf(Refusal.class);
        addThree();
        signing.open(pact, version());
        assertThatThrownBy(() -> setting.add(Hands.token(), pact, milestone("Muộn")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> signing.rewrite(pact, version(), "Muộn", null, SIGNING))
                .isInstanceOf(Refusal.class);
        UnitId first = members().getFirst().unit();
        signing.sign(pact, first, "Mẫu", SIGNING);
        assertThatThrownBy(() -> signing.sign(pact, first, "Mẫu", SIGNING)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> signing.sign(pact, members().get(1).unit(), "Mẫu", SIGNING.plusDays(1)))
                .isInstanceOf(Refusal.class);
        signing.withdraw(pact, version(), "Sửa chủ đề");
        assertThat(pacts.require(pact).parties()).isZero();
    }

    @Test
    void all_targets_go_to_all_members_in_one_act_with_amounts_of_their_own() {
        List<TargetId> three = addThree();
        List<Allotment> parts = TargetSetting.alike(targets.of(pact), members()).stream()
                .map(part -> part.target().equals(three.getFirst())
                                && part.unit().equals(members().getFirst().unit())
                        ? new Allotment(part.target(), part.unit(), new BigDecimal("20"))
                        : part)
                .toList();
        setting.giveOut(pact, version(), parts);
        List<Share> shares = targets.shares(pact, SIGNING);
        assertThat(shares).hasSize(39);
        assertThat(shares).anySatisfy(share -> assertThat(share.amount()).isEqualByComparingTo("20"));
        assertThatThrownBy(() -> setting.giveOut(pact, version() - 1, parts)).isInstanceOf(StaleProblem.class);
        assertThatThrownBy(() -> setting.giveOut(
                        pact,
                        version(),
                        List.of(new Allotment(three.getFirst(), hands.unit("Vụ Pháp chế"), BigDecimal.ONE))))
                .isInstanceOf(NotFoundProblem.class);
    }

    @Test
    void a_pasted_sheet_is_read_cell_by_cell_and_says_what_it_did_not_understand() {
        addThree();
        String pasted = "Đơn vị\tCT1\tCT2\tCT3\n" + members().get(0).unitName() + "\t1.200\t92,5%\tx\n"
                + members().get(1).unitName() + "\tnhiều\t90\t\nViện Không Có Thật\t1\t1\tx\n";
        AllotmentSheet sheet =
                AllotmentSheet.read(Tables.paste(pasted), targets.of(pact), members(), units.namesOn(SIGNING));
        assertThat(sheet.parts())
                .extracting(part -> part.amount() == null
                        ? "x"
                        : part.amount().stripTrailingZeros().toPlainString())
                .containsExactly("1200", "92.5", "x", "90");
        assertThat(sheet.problems())
                .extracting(AllotmentSheet.Problem::key)
                .containsExactly("emulation.sheet.amount", "emulation.sheet.unknown-unit");
    }

    @Test
    void progress_is_added_corrected_and_never_overwritten() {
        signed();
        clock.travelTo(LocalDate.of(2022, 7, 1));
        hands.are("hoc-vien");
        Share number = share("hoc-vien", TargetKind.NUMBER);
        assertThat(number.standing(LocalDate.of(2022, 7, 1))).isEqualTo(TargetStanding.UNKNOWN);
        enter(number.id(), LocalDate.of(2022, 6, 30), "60", null, "Nhập nhầm", null);
        Progress wrong = targets.story(number.id()).getFirst();
        assertThat(share("hoc-vien", TargetKind.NUMBER).standing(LocalDate.of(2022, 7, 1)))
                .isEqualTo(TargetStanding.MET);
        enter(number.id(), LocalDate.of(2022, 6, 30), "6", null, "Đính chính", wrong.id());
        assertThat(share("hoc-vien", TargetKind.NUMBER).standing(LocalDate.of(2022, 7, 1)))
                .isEqualTo(TargetStanding.ON_THE_WAY);
        assertThat(targets.story(number.id())).hasSize(2);
        assertThatThrownBy(() -> enter(number.id(), LocalDate.of(2022, 6, 30), "7", null, "Lần nữa", wrong.id()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        database.sql("update emulation.progress set amount = 1").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> enter(number.id(), LocalDate.of(2022, 7, 2), "8", null, "", null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_milestone_needs_evidence() {
        signed();
        hands.are("hoc-vien");
        Share milestone = share("hoc-vien", TargetKind.MILESTONE);
        assertThatThrownBy(() -> enter(milestone.id(), SIGNING, null, true, " ", null))
                .isInstanceOf(Refusal.class);
        enter(milestone.id(), SIGNING, null, true, "Quyết định mẫu số 12", null);
        assertThat(share("hoc-vien", TargetKind.MILESTONE).standing(SIGNING)).isEqualTo(TargetStanding.MET);
    }

    @Test
    void the_board_counts_every_part_once() {
        signed();
        PactBoard board = PactBoard.of(targets.of(pact), targets.shares(pact, SIGNING), SIGNING);
        assertThat(board.units()).hasSize(13);
        assertThat(board.all().total()).isEqualTo(39);
        assertThat(board.fields().stream()
                        .mapToInt(field -> field.tally().total())
                        .sum())
                .isEqualTo(39);
        assertThat(board.units().getFirst().unitName()).startsWith("Học viện");
    }

    @Test
    void a_stranger_sees_nothing_and_the_attempt_is_journalled() {
        signed();
        Share foreign = share("hoc-vien", TargetKind.NUMBER);
        for (String stranger : List.of("vu-phap-che", "nhan-vien", "quan-tri")) {
            hands.are(stranger);
            long before = hands.refusals("pact", pact);
            assertThatThrownBy(() -> pacts.require(pact)).as(stranger).isInstanceOf(NotFoundProblem.class);
            assertThat(hands.refusals("pact", pact)).isEqualTo(before + 1);
            assertThat(pacts.ofYear(2022)).as(stranger).isEmpty();
            assertThatThrownBy(() -> signing.draft(Hands.token(), bloc, "Lạ", null, SIGNING))
                    .isInstanceOf(NotFoundProblem.class);
        }
        hands.are("vien-ung-dung");
        assertThat(pacts.require(pact).id()).isEqualTo(pact);
        assertThatThrownBy(() -> enter(foreign.id(), SIGNING, "5", null, "", null))
                .as("a member of the same bloc writes for itself only")
                .isInstanceOf(NotFoundProblem.class);
        hands.are("khoi-truong");
        assertThatThrownBy(() -> enter(foreign.id(), SIGNING, "5", null, "", null))
                .as("the bloc's officer does not write a unit's progress")
                .isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() ->
                        signing.draft(Hands.token(), hands.bloc("Khối thi đua Cơ quan Bộ", 2022), "Lạ", null, SIGNING))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(targets.story(foreign.id())).isEmpty();
    }

    @Test
    void a_pact_is_found_with_or_without_marks_by_those_who_may_see_it() {
        assertThat(search.find("ky cuong", 5)).extracting(hit -> hit.path()).contains("/giao-uoc/" + pact);
        assertThat(search.find("KẾT NỐI", 5)).extracting(hit -> hit.path()).contains("/giao-uoc/" + pact);
        assertThat(search.count("ky cuong ket noi")).isPositive();
        hands.are("vu-phap-che");
        assertThat(search.find("ky cuong", 5)).extracting(hit -> hit.path()).doesNotContain("/giao-uoc/" + pact);
    }

    @Test
    void a_report_keeps_the_figures_of_its_day_and_shows_when_they_change() {
        signed();
        hands.are("chuyen-vien");
        UnitId academy = hands.unitOf("hoc-vien");
        DutyId duty = duties.open(
                Hands.token(),
                new NewDuty(
                        "Báo cáo thử số liệu",
                        2022,
                        null,
                        "",
                        new DueRule.Recurring(Frequency.QUARTERLY, 3, 15, false, WorkingDayShift.NONE)),
                List.of(academy));
        try {
            clock.travelTo(LocalDate.of(2022, 3, 10));
            hands.are("hoc-vien");
            ShareId number = share("hoc-vien", TargetKind.NUMBER).id();
            enter(number, LocalDate.of(2022, 3, 9), "3", null, "", null);
            Report draft = reports.require(duty, "2022-q1", academy);
            assertThat(figure(draft, number).amount()).isEqualByComparingTo("3");
            writing.submit(draft.id(), draft.version(), new ReportText("Kết quả", "", "", Map.of()));
            Report handedIn = reports.require(duty, "2022-q1", academy);
            assertThat(figure(handedIn, number).changed()).isFalse();
            enter(
                    number,
                    LocalDate.of(2022, 3, 9),
                    "2",
                    null,
                    "Đính chính",
                    targets.story(number).getFirst().id());
            assertThat(figure(handedIn, number).amount()).isEqualByComparingTo("3");
            assertThat(figure(handedIn, number).changed()).isTrue();
        } finally {
            for (String table : List.of("report_step", "report_excerpt")) {
                database.sql("delete from emulation." + table
                                + " where report_id in (select id from emulation.report where duty_id = :duty)")
                        .param("duty", duty.value())
                        .update();
            }
            database.sql("delete from emulation.report where duty_id = :duty")
                    .param("duty", duty.value())
                    .update();
            database.sql("delete from emulation.duty where id = :duty")
                    .param("duty", duty.value())
                    .update();
        }
    }

    private Excerpt figure(Report report, ShareId share) {
        return reports.excerpts(dutiesRead.require(report.duty()), report).stream()
                .filter(excerpt -> excerpt.id().equals(share))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_waits_is_asked_in_two_queries_at_most() {
        addThree();
        signing.open(pact, version());
        hands.are("hoc-vien");
        // One of the queries reads the account itself: there is no request to keep it in.
        assertThat(hands.queries(() -> assertThat(waiting.waiting(SIGNING))
                        .extracting(WaitingItem::textKey)
                        .contains("emulation.waiting.sign")))
                .isLessThanOrEqualTo(3);
        hands.are("khoi-truong");
        assertThat(hands.queries(() -> assertThat(waiting.waiting(SIGNING))
                        .extracting(WaitingItem::textKey)
                        .contains("emulation.waiting.pact-open")))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void a_unit_signs_for_itself_only() {
        addThree();
        signing.open(pact, version());
        hands.are("hoc-vien");
        assertThatThrownBy(() -> signing.sign(pact, hands.unitOf("vien-ung-dung"), "Mẫu", SIGNING))
                .isInstanceOf(NotFoundProblem.class);
        signing.sign(pact, hands.unitOf("hoc-vien"), "Mẫu", SIGNING);
        assertThat(pacts.require(pact).signatures()).isEqualTo(1);
    }

    @Test
    void the_list_asks_the_database_as_often_for_one_row_as_for_three() {
        hands.are("chuyen-vien");
        long one = hands.queries(() -> assertThat(pacts.ofYear(2022)).isNotEmpty());
        signing.draft(Hands.token(), hands.bloc("Khối thi đua Cơ quan Bộ", 2022), "Hai", null, SIGNING);
        signing.draft(Hands.token(), hands.bloc("Khối thi đua Báo chí", 2022), "Ba", null, SIGNING);
        long three = hands.queries(() -> assertThat(pacts.ofYear(2022)).hasSizeGreaterThanOrEqualTo(3));
        database.sql("delete from emulation.pact where year = 2022 and theme in ('Hai', 'Ba')")
                .update();
        assertThat(three).isEqualTo(one);
        long few = hands.queries(() -> targets.shares(pact, SIGNING));
        hands.are("khoi-truong");
        addThree();
        giveToAll();
        assertThat(hands.queries(() -> assertThat(targets.shares(pact, SIGNING)).hasSize(39)))
                .isEqualTo(few);
    }

    private void signed() {
        addThree();
        giveToAll();
        signing.open(pact, version());
        members().forEach(member -> signing.sign(pact, member.unit(), "Nguyễn Văn Mẫu", SIGNING));
    }

    private List<TargetId> addThree() {
        return List.of(
                setting.add(
                        Hands.token(),
                        pact,
                        new NewTarget(
                                "Khoa học",
                                "Công bố bài báo",
                                TargetKind.NUMBER,
                                Bound.AT_LEAST,
                                BigDecimal.TEN,
                                null,
                                "bài",
                                BigDecimal.ONE,
                                DUE)),
                setting.add(
                        Hands.token(),
                        pact,
                        new NewTarget(
                                "Điều hành",
                                "Hồ sơ giải quyết đúng hạn",
                                TargetKind.RATIO,
                                Bound.MORE_THAN,
                                new BigDecimal("90"),
                                null,
                                "hồ sơ",
                                BigDecimal.ONE,
                                DUE)),
                setting.add(Hands.token(), pact, milestone("Tổ chức hội nghị điển hình")));
    }

    private static NewTarget milestone(String wording) {
        return new NewTarget(null, wording, TargetKind.MILESTONE, null, null, null, "", BigDecimal.ONE, DUE);
    }

    private void giveToAll() {
        setting.giveOut(pact, version(), TargetSetting.alike(targets.of(pact), members()));
    }

    private List<BlocMember> members() {
        return blocs.members(bloc, SIGNING);
    }

    private int version() {
        return pacts.find(pact).orElseThrow().version();
    }

    private Share share(String login, TargetKind kind) {
        return targets.of(hands.unitOf(login), 2022, LocalDate.now(clock)).stream()
                .filter(share -> share.target().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void enter(
            ShareId share,
            LocalDate day,
            @Nullable String amount,
            @Nullable Boolean done,
            String evidence,
            @Nullable Long corrects) {
        progress.enter(
                Hands.token(), share, day, amount == null ? null : new BigDecimal(amount), done, evidence, corrects);
    }
}
