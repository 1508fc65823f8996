package vn.vinhdanh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** What a condition misses leads to the form that takes it. */
class RecordFormTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void an_achievement_that_nobody_claimed_leads_to_its_form_in_the_year_that_was_weighed() {
        var forms = new OpenForms("/nguoi/7/ghi-so", Set.of(RecordKind.ACHIEVEMENT));
        assertThat(addresses("huy-chuong-thanh-nien-xung-phong-ve-vang", forms))
                .containsExactly("/nguoi/7/ghi-so?loai=thanh-tich&thanh-tich=VOLUNTEER_YOUTH&nam=2025");
        assertThat(RecordForm.of(
                        List.of(Words.of("rules.missing.confirmation", Argument.term(AchievementKind.LED_BLOC)))))
                .contains(new RecordForm(RecordKind.ACHIEVEMENT, "&thanh-tich=LED_BLOC"));
    }

    @Test
    void a_time_of_service_that_is_not_on_record_leads_to_its_form() {
        assertThat(addresses(
                        "huy-chuong-quan-ky-quyet-thang",
                        new OpenForms("/nguoi/7/ghi-so", Set.of(RecordKind.SERVICE, RecordKind.RATING))))
                .contains("/nguoi/7/ghi-so?loai=cong-tac&noi=ARMY");
    }

    @Test
    void a_year_without_its_rating_leads_to_that_year() {
        assertThat(addresses("lao-dong-tien-tien", new OpenForms("/nguoi/7/ghi-so", Set.of(RecordKind.RATING))))
                .contains("/nguoi/7/ghi-so?loai=xep-loai&nam=2025");
    }

    @Test
    void what_the_register_cannot_hold_and_what_is_not_open_leads_nowhere() {
        assertThat(RecordForm.of(List.of(Words.of("rules.missing.sex")))).isEmpty();
        assertThat(addresses("lao-dong-tien-tien", OpenForms.NONE)).isEmpty();
    }

    private static List<String> addresses(String award, OpenForms forms) {
        return Law.read()
                .on(DAY)
                .award(new AwardKey(award))
                .weigh(Facts.ofPerson(2025).build())
                .decidingFindings()
                .stream()
                .map(Finding::missing)
                .map(missing -> forms.address(RecordForm.of(missing).orElse(null), 2025))
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
