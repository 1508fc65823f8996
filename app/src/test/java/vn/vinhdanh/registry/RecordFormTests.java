package vn.vinhdanh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.ServicePlace;
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
                .contains(RecordForm.achievement(AchievementKind.LED_BLOC));
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

    @Test
    void a_form_is_kept_by_what_it_asks_for_and_not_by_its_address() {
        var json = JsonMapper.builder().build();
        for (RecordForm form : List.of(
                RecordForm.service(ServicePlace.ARMY),
                RecordForm.achievement(AchievementKind.LED_BLOC),
                RecordForm.rating(2025),
                RecordForm.rating(null))) {
            var kept = json.writeValueAsString(form);
            assertThat(kept).doesNotContain("&").doesNotContain("?");
            assertThat(json.readValue(kept, RecordForm.class)).isEqualTo(form);
        }
        assertThat(json.readValue("{\"kind\":\"SERVICE\",\"known\":\"&noi=ARMY\"}", RecordForm.class))
                .as("one that was kept with a piece of its address opens without it")
                .isEqualTo(RecordForm.service(null));
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
