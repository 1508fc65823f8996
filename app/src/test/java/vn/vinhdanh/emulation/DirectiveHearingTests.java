package vn.vinhdanh.emulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.document.Bound;
import vn.vinhdanh.document.Directive;
import vn.vinhdanh.document.DirectiveConfirmed;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.ProposedTarget;
import vn.vinhdanh.document.ReportingDuty;
import vn.vinhdanh.emulation.movement.Launching;
import vn.vinhdanh.emulation.movement.Movement;
import vn.vinhdanh.emulation.movement.MovementState;
import vn.vinhdanh.emulation.movement.Movements;
import vn.vinhdanh.emulation.pact.Signing;
import vn.vinhdanh.emulation.pact.Target;
import vn.vinhdanh.emulation.pact.TargetSetting;
import vn.vinhdanh.emulation.pact.Targets;
import vn.vinhdanh.emulation.reporting.Duties;
import vn.vinhdanh.emulation.reporting.Duty;
import vn.vinhdanh.emulation.reporting.Report;
import vn.vinhdanh.emulation.reporting.Reports;
import vn.vinhdanh.ground.HouseTest;

@HouseTest
class DirectiveHearingTests {

    /** No document of the register has such a number. */
    private static final long DOCUMENT = 9_000_000_001L;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Movements movements;

    @Autowired
    private Launching launching;

    @Autowired
    private Targets targets;

    @Autowired
    private Signing signing;

    @Autowired
    private TargetSetting setting;

    @Autowired
    private Duties duties;

    @Autowired
    private Reports reports;

    @Test
    void a_confirmed_directive_lays_out_its_year_once() {
        transaction.executeWithoutResult(status -> {
            confirm();
            confirm();
            Movement movement = movements.ofDocument(DOCUMENT).orElseThrow();
            assertThat(movement.theme()).isEqualTo("Đổi mới, đi đầu");
            assertThat(movement.state()).isEqualTo(MovementState.DRAFTED);
            assertThat(movement.fields()).isEqualTo(8);
            assertThat(movement.targets()).isEqualTo(38);
            assertThat(movement.launchOn()).isEqualTo(LocalDate.of(2022, 12, 16));
            assertThat(targets.of(movement.id()))
                    .anySatisfy(target -> assertThat(target.amount()).isEqualByComparingTo("90"));
            List<Duty> owed = duties.ofDocument(DOCUMENT);
            assertThat(owed).hasSize(1);
            List<Report> all = reports.of(owed.getFirst().id(), LocalDate.of(2023, 1, 1));
            assertThat(all)
                    .extracting(Report::dueOn)
                    .contains(
                            LocalDate.of(2023, 3, 14),
                            LocalDate.of(2023, 6, 14),
                            LocalDate.of(2023, 9, 14),
                            LocalDate.of(2023, 12, 14));
            assertThat(all)
                    .as("the units of the issuing ministry owe it")
                    .extracting(Report::unitName)
                    .contains("Cục Viễn thông")
                    .doesNotContain("Vụ Pháp chế");
            status.setRollbackOnly();
        });
        assertThat(movements.ofDocument(DOCUMENT)).isEmpty();
    }

    @Test
    void a_focal_unit_gets_the_fields_targets_and_the_list_must_be_whole_before_the_launch() {
        transaction.executeWithoutResult(status -> {
            confirm();
            Movement movement = movements.ofDocument(DOCUMENT).orElseThrow();
            var field =
                    movements.fields(movement.id(), LocalDate.of(2023, 1, 1)).getFirst();
            var hands = new Hands(database);
            launching.nameFocalUnit(movement.id(), field.id(), field.version(), hands.unit("Vụ Bưu chính"));
            assertThat(targets.shares(movement.id(), LocalDate.of(2023, 1, 1)))
                    .hasSize(3)
                    .allSatisfy(share -> assertThat(share.unitName()).isEqualTo("Vụ Bưu chính"));
            assertThat(movement.ready()).isFalse();
            launching.prepare(movement.id(), movement.version(), movement.legalBasis(), "Tiêu chí", "Kinh phí");
            Movement ready = movements.ofDocument(DOCUMENT).orElseThrow();
            launching.launch(ready.id(), ready.version());
            Movement launched = movements.ofDocument(DOCUMENT).orElseThrow();
            assertThat(launched.state()).isEqualTo(MovementState.LAUNCHED);
            launching.join(launched.id(), hands.unit("Vụ Bưu chính"), "Kế hoạch của đơn vị", null);
            assertThat(movements.joinings(launched.id(), LocalDate.of(2023, 1, 1)))
                    .hasSize(1);
            status.setRollbackOnly();
        });
    }

    @Test
    void a_pact_takes_over_targets_of_the_movement_it_answers_each_once() {
        transaction.executeWithoutResult(status -> {
            confirm();
            Movement movement = movements.ofDocument(DOCUMENT).orElseThrow();
            var hands = new Hands(database);
            PactId pact = signing.draft(
                    Hands.token(),
                    hands.bloc("Khối thi đua Cơ quan Bộ", 2023),
                    "Hưởng ứng",
                    movement.id(),
                    LocalDate.of(2023, 2, 1));
            List<TargetId> chosen = targets.of(movement.id()).stream()
                    .filter(target -> target.ordinal() == 6)
                    .map(Target::id)
                    .toList();
            assertThat(setting.adopt(Hands.token(), pact, chosen)).isEqualTo(chosen.size());
            assertThat(setting.adopt(Hands.token(), pact, chosen)).isZero();
            assertThat(targets.of(pact)).hasSize(chosen.size()).anySatisfy(target -> {
                assertThat(target.amount()).isEqualByComparingTo("90");
                assertThat(target.field()).isEqualTo("Lĩnh vực 7");
            });
            status.setRollbackOnly();
        });
    }

    private void confirm() {
        int[] tasks = {3, 5, 6, 4, 3, 5, 7, 5};
        List<Directive.Field> fields = IntStream.range(0, tasks.length)
                .mapToObj(field -> new Directive.Field(
                        field + 1,
                        "Lĩnh vực " + (field + 1),
                        null,
                        IntStream.rangeClosed(1, tasks[field])
                                .mapToObj(task -> task(field, task))
                                .toList()))
                .toList();
        events.publishEvent(new DirectiveConfirmed(
                new DocumentId(DOCUMENT),
                new Directive(
                        "Bộ Thông tin và Truyền thông",
                        null,
                        LocalDate.of(2022, 12, 16),
                        "Về công tác thi đua năm 2023",
                        2023,
                        "Đổi mới, đi đầu",
                        fields,
                        List.of(new ReportingDuty(
                                ReportingDuty.Frequency.QUARTERLY,
                                ReportingDuty.Anchor.LAST_MONTH_OF_PERIOD,
                                15,
                                false,
                                "Bộ")))));
    }

    private static Directive.Task task(int field, int task) {
        LocalDate due = LocalDate.of(2023, 12, 31);
        String text = "Việc " + (field + 1) + "." + task;
        return field == 6 && task == 6
                ? new Directive.Task(
                        task,
                        text,
                        null,
                        due,
                        new ProposedTarget(
                                ProposedTarget.Kind.RATIO, Bound.MORE_THAN, new BigDecimal("90"), "", "đạt trên 90 %"))
                : new Directive.Task(task, text, null, due, ProposedTarget.milestone(text));
    }
}
