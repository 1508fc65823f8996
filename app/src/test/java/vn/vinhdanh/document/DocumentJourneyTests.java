package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.ground.Seeds;
import vn.vinhdanh.journey.Journey;

/** The desk takes documents in: uploads, compares, corrects, confirms; what they say is set up in the other rooms. */
class DocumentJourneyTests extends Journey {

    private static final Pattern INTAKE = Pattern.compile(".*/van-ban/tiep-nhan/\\d+$");
    private static final Pattern REGISTERED = Pattern.compile(".*/van-ban/\\d+$");

    @Test
    void a_directive_is_uploaded_as_it_is_compared_corrected_and_confirmed() {
        signInAs("chuyen-vien");
        visit("/van-ban/tiep-nhan");
        shot("document-upload");
        if (upload(Seeds.file(3))) {
            assertThat(page.locator("details[data-field]").count()).isEqualTo(Seeds.real() ? 8 : 3);
            assertThat(page.locator("input[name^='field.'][name$='.keep']:checked")
                            .count())
                    .isEqualTo(Seeds.real() ? 38 : 6);
            assertThat(page.locator("input[name^='citation.'][name$='.number']").count())
                    .isEqualTo(Seeds.real() ? 14 : 4);
            assertThat(page.locator("input[name='duty.0.day']").inputValue()).isEqualTo(Seeds.real() ? "15" : "5");
            shot("document-intake-directive");
            if (Seeds.real()) {
                confirm();
                assertThat(page.locator(".problems a[href='#number']").count()).isEqualTo(1);
                page.locator("input[name=without-number]").check();
            }
            page.locator("input[name=place]").fill("Thủ đô Hà Nội");
            confirm();
        }
        page.waitForURL(REGISTERED);
        assertThat(page.locator(".facts").first().innerText()).contains("Thủ đô Hà Nội");
        assertThat(page.locator("main a[href^='/phong-trao/']").count()).isEqualTo(1);
        assertThat(page.locator("main a[href^='/bao-cao/']").count()).isEqualTo(1);
        shot("document-directive");
        visit("/van-ban?q=" + (Seeds.real() ? "cong tac thi dua 2023" : "phat dong 2024"));
        assertThat(page.locator("table tbody tr").count()).isGreaterThanOrEqualTo(1);
        shot("document-register");
    }

    @Test
    void a_plan_becomes_a_conference_and_a_congress() {
        signInAs("chuyen-vien");
        visit("/van-ban/tiep-nhan");
        if (upload(Seeds.file(4))) {
            assertThat(lines("gathering.0.organisers")).isEqualTo(Seeds.real() ? 6 : 2);
            assertThat(page.locator("input[name='gathering.1.delegates']").inputValue())
                    .isEqualTo(Seeds.real() ? "400" : "1150");
            shot("document-intake-plan");
            confirm();
        }
        page.waitForURL(REGISTERED);
        Locator sequels = page.locator("main a[href^='/hoi-nghi/']");
        assertThat(sequels.count()).isEqualTo(2);
        sequels.last().click();
        page.waitForURL(Pattern.compile(".*/hoi-nghi/\\d+$"));
        assertThat(page.locator("main").innerText())
                .contains(Seeds.real() ? "khoảng 400 đại biểu" : "khoảng 1.150 đại biểu")
                .contains(Seeds.real() ? "Chương trình (7 mục)" : "Chương trình (3 mục)");
        shot("gathering-congress");
        page.goBack();
        page.locator("main a[href^='/hoi-nghi/']").first().click();
        page.waitForURL(Pattern.compile(".*/hoi-nghi/\\d+$"));
        assertThat(page.locator("main").innerText())
                .contains(Seeds.real() ? "Đơn vị tự tổ chức (6)" : "Đơn vị tự tổ chức (2)");
        shot("gathering-conference");
        visit("/hoi-nghi");
        shot("gathering-list");
    }

    @Test
    void news_becomes_an_event_with_its_award_figures() {
        signInAs("chuyen-vien");
        visit("/van-ban/tiep-nhan");
        if (upload(Seeds.file(2))) {
            shot("document-intake-news");
            if (page.locator("input[name=issuer]").inputValue().isEmpty()) {
                confirm();
                assertThat(page.locator(".problems a[href='#issuer']").count()).isEqualTo(1);
                page.locator("input[name=issuer]").fill("Trang tin của Bộ");
            }
            if (!Seeds.real()) {
                confirm();
                assertThat(page.locator(".problems a[href='#figure.0.total']").count())
                        .isEqualTo(1);
                page.locator("input[name='figure.0.individuals']").fill("2");
            }
            confirm();
        }
        page.waitForURL(REGISTERED);
        page.locator("main a[href^='/hoi-nghi/su-kien/']").click();
        page.waitForURL(Pattern.compile(".*/hoi-nghi/su-kien/\\d+$"));
        assertThat(page.locator("table tbody tr").count()).isEqualTo(Seeds.real() ? 8 : 3);
        if (Seeds.real()) {
            assertThat(page.locator("table").innerText()).contains("14\t5\t9").contains("171\t28\t143");
        }
        shot("gathering-event");
    }

    @Test
    void a_stale_form_keeps_what_was_typed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("cong-van.txt");
        Files.writeString(
                file,
                "Số: 5/BRB-VP\nV/v góp ý\n\nHà Nội, ngày 02 tháng 3 năm 2025\n\nKính gửi: Vụ A\n\nĐề nghị góp ý.");
        signInAs("chuyen-vien");
        visit("/van-ban/tiep-nhan");
        assertThat(upload(file)).isTrue();
        String address = page.url();
        page.locator("input[name=issuer]").fill("Bộ Rừng và Biển");
        page.locator("button[value=save]").click();
        page.waitForURL(address);
        page.locator("[data-done]").waitFor();
        page.evaluate("() => { document.querySelector('#reading input[name=version]').value = '0'; }");
        page.locator("input[name=place]").fill("Huế");
        page.locator("button[value=save]").click();
        page.locator(".notice.warn").waitFor();
        assertThat(page.locator("input[name=place]").inputValue()).isEqualTo("Huế");
        assertThat(page.locator("input[name=issuer]").inputValue()).isEqualTo("Bộ Rừng và Biển");
        page.locator("button[value=save]").click();
        page.locator("[data-done]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(page.locator("input[name=place]").inputValue()).isEqualTo("Huế");
        visit("/van-ban/tiep-nhan");
        assertThat(upload(file)).isTrue();
        assertThat(page.url()).isEqualTo(address);
    }

    @Test
    void only_the_desk_takes_documents_in_and_units_acknowledge_their_copies(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("thong-bao.txt");
        Files.writeString(
                file,
                "BỘ RỪNG VÀ BIỂN\nSố: 9/TB-BRB\n\nHà Nội, ngày 03 tháng 3 năm 2025\n\nTHÔNG BÁO\nVề lịch họp khối\n\nBộ Rừng và Biển thông báo lịch họp.");
        signInAs("vien-ung-dung");
        visit("/van-ban/tiep-nhan", 404);
        signInAs("chuyen-vien");
        visit("/van-ban/tiep-nhan");
        if (upload(file)) {
            confirm();
        }
        page.waitForURL(REGISTERED);
        String document = page.url().replaceAll("^https?://[^/]+", "");
        page.locator("details.fold:has(input[name=due]) summary").click();
        page.locator("label:has-text('Viện Ứng dụng') input[name=unit]").first().check();
        page.locator("form[action$='/gui'] button").click();
        page.locator("[data-done]").waitFor();
        shot("document-sent");
        signInAs("vien-ung-dung");
        visit(document);
        shot("document-to-acknowledge");
        page.locator("form[action$='/da-doc'] button").click();
        page.locator("[data-done]").waitFor();
        assertThat(page.locator(".chip.met").count()).isEqualTo(1);
    }

    @Test
    void what_is_no_document_is_refused_in_words(@TempDir Path folder) throws Exception {
        Path picture = folder.resolve("anh.txt");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        signInAs("chuyen-vien");
        visit("/van-ban/tiep-nhan");
        page.locator("input[type=file]").setInputFiles(picture);
        page.locator("main form button.primary").click();
        page.locator(".notice.bad").waitFor();
        shot("document-refused");
    }

    /** Hands a file in; true when it is open for comparing, false when it is in the register already. */
    private boolean upload(Path file) {
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("main form button.primary").click();
        page.waitForURL(Pattern.compile(".*/van-ban/(?:tiep-nhan/)?\\d+$"));
        return INTAKE.matcher(page.url()).matches();
    }

    private void confirm() {
        page.locator("button[value=confirm]").click();
        page.waitForLoadState();
    }

    private long lines(String name) {
        return page.locator("textarea[name='" + name + "']")
                .inputValue()
                .lines()
                .count();
    }
}
