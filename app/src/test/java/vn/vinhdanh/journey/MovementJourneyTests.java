package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.document.Bound;
import vn.vinhdanh.document.Directive;
import vn.vinhdanh.document.DirectiveConfirmed;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.ProposedTarget;
import vn.vinhdanh.emulation.movement.Movements;

/** A directive's movement is prepared, launched, joined; a focal unit gets a field's targets. */
class MovementJourneyTests extends Journey {

    /** No document of the register has such a number. */
    private static final long DOCUMENT = 9_000_000_024L;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Movements movements;

    @Test
    void a_movement_goes_out_only_with_its_launch_list_whole_and_units_join() {
        clock.travelTo(LocalDate.of(2024, 1, 8));
        transaction.executeWithoutResult(status -> confirm());
        String path = movements.ofDocument(DOCUMENT).orElseThrow().address();

        signInAs("hoc-vien");
        visit(path, 404);
        signInAs("chuyen-vien");
        visit("/phong-trao?nam=2024");
        shot("movements");
        visit(path);
        shot("movement-draft");
        assertThat(button("Phát động đến các đơn vị").count()).isZero();
        page.getByLabel("Tiêu chí bình xét").fill("Mức độ hoàn thành chỉ tiêu và sáng kiến được áp dụng.");
        page.getByLabel("Kinh phí").fill("Từ quỹ thi đua, khen thưởng của đơn vị.");
        button("Lưu").first().click();
        done();
        page.getByLabel("Đầu mối lĩnh vực Dữ liệu mở")
                .selectOption(new SelectOption().setLabel("Trung tâm Công nghệ thông tin"));
        button("Giao đầu mối").first().click();
        done();
        button("Phát động đến các đơn vị").click();
        page.locator("#confirm[open] [data-yes]").click();
        done();
        shot("movement-launched");

        signInAs("hoc-vien");
        visit(path);
        page.getByLabel("Kế hoạch hành động").fill("Quý 1: phát động ở các khoa.\nQuý 2: sơ kết.");
        shot("movement-join");
        button("Tham gia phong trào").click();
        done();
        assertThat(page.locator("#tham-gia").textContent()).contains("Quý 2: sơ kết.");
        visit("/tim?q=tien+phong+du+lieu");
        assertThat(page.locator("main").textContent()).contains("Tiên phong dữ liệu");
    }

    private void confirm() {
        LocalDate due = LocalDate.of(2024, 12, 31);
        events.publishEvent(new DirectiveConfirmed(
                new DocumentId(DOCUMENT),
                new Directive(
                        "Bộ Khoa học và Công nghệ",
                        "12/CT-BKHCN",
                        LocalDate.of(2024, 1, 5),
                        "Về công tác thi đua, khen thưởng năm 2024",
                        2024,
                        "Tiên phong dữ liệu, phụng sự cộng đồng",
                        List.of(
                                new Directive.Field(
                                        1,
                                        "Dữ liệu mở",
                                        null,
                                        IntStream.rangeClosed(1, 3)
                                                .mapToObj(number -> milestone(number, due))
                                                .toList()),
                                new Directive.Field(2, "Dịch vụ công", "Văn phòng Bộ", List.of(ratio(due)))),
                        List.of())));
    }

    private static Directive.Task milestone(int number, LocalDate due) {
        String text = "Công bố bộ dữ liệu mở số " + number + " trên cổng thông tin của Bộ";
        return new Directive.Task(number, text, null, due, ProposedTarget.milestone(text));
    }

    private static Directive.Task ratio(LocalDate due) {
        return new Directive.Task(
                1,
                "Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình",
                null,
                due,
                new ProposedTarget(
                        ProposedTarget.Kind.RATIO, Bound.MORE_THAN, new BigDecimal("90"), "hồ sơ", "đạt trên 90 %"));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void done() {
        page.locator("[data-done]").waitFor();
    }
}
