package vn.vinhdanh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.NewAchievement.Confirmation;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** What people achieved outside the yearly ladder: claimed by their unit, confirmed by the emulation office. */
@HouseTest
class AchievementsTests {

    private static final AwardKey FLAG = new AwardKey("co-thi-dua-bo");
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 1, 12);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Confirmation MINUTES = new Confirmation("Biên bản mẫu của khối", CONFIRMED);

    @Autowired
    private Achievements achievements;

    @Autowired
    private Corrections corrections;

    @Autowired
    private RecordEntries entries;

    @Autowired
    private FactsOf factsOf;

    @Autowired
    private LawInForce law;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    private Hands hands;
    private UnitId unit;
    private Holder holder;

    @BeforeEach
    void aUnitWithoutAchievements() {
        hands = new Hands(database);
        unit = hands.unitOf("vien-ung-dung");
        holder = Holder.of(unit);
        forget();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void nobodyActs() {
        RequestContextHolder.resetRequestAttributes();
        hands.rest();
        forget();
    }

    private void forget() {
        for (String table : List.of("achievement", "correction")) {
            database.sql("delete from registry." + table + " where unit_id = :id")
                    .param("id", unit.value())
                    .update();
        }
    }

    @Test
    void the_ministry_s_flag_rests_on_a_lead_that_somebody_competent_confirmed() {
        assertThat(flag(DAY)).isEqualTo(Answer.NOT_MET);

        hands.are("vien-ung-dung");
        achievements.record(led(null));
        assertThat(flag(DAY)).isEqualTo(Answer.UNKNOWN);
        assertThat(only().field("confirmed-on")).isEmpty();

        hands.are("chuyen-vien");
        var claimed = only();
        achievements.confirm(claimed, MINUTES);
        assertThat(flag(DAY)).isEqualTo(Answer.MET);
        assertThat(flag(CONFIRMED)).isEqualTo(Answer.MET);
        assertThat(flag(CONFIRMED.minusDays(1)))
                .as("before the day of the confirmation it was only claimed")
                .isEqualTo(Answer.UNKNOWN);
        assertThat(factsOf.unit(unit, 2024, DAY).achievements())
                .as("an earlier year")
                .isEmpty();
        assertThat(journal.of("record-of-thanh-tich", claimed.id(), 5))
                .extracting(Journal.Entry::act)
                .containsExactlyInAnyOrder("register.achievement-claimed", "register.achievement-confirmed");
        assertThatThrownBy(() -> achievements.confirm(only(), MINUTES))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.confirmed-already");
        assertThatThrownBy(() -> achievements.confirm(claimed, MINUTES)).isInstanceOf(StaleProblem.class);
    }

    @Test
    void nobody_claims_for_a_unit_elsewhere_and_only_the_emulation_office_confirms() {
        var elsewhere = hands.unitOf("hoc-vien");
        long refused = hands.refusals("record-of-thanh-tich", "unit " + elsewhere);
        hands.are("vien-ung-dung");
        assertThatThrownBy(() -> achievements.record(
                        new NewAchievement(Holder.of(elsewhere), AchievementKind.LED_BLOC, 2025, "Khối mẫu", null)))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(hands.refusals("record-of-thanh-tich", "unit " + elsewhere)).isEqualTo(refused + 1);
        assertThat(entries.of(Holder.of(elsewhere), RecordKind.ACHIEVEMENT))
                .noneMatch(each -> each.field("what").equals("Khối mẫu"));

        long unconfirmed = hands.refusals("confirmation-of-thanh-tich", "unit " + unit);
        assertThatThrownBy(() -> achievements.record(led(MINUTES))).isInstanceOf(NotFoundProblem.class);
        achievements.record(led(null));
        assertThatThrownBy(() -> achievements.confirm(only(), MINUTES)).isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> corrections.achievement(of(only(), "vì"), led(MINUTES)))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(hands.refusals("confirmation-of-thanh-tich", "unit " + unit)).isEqualTo(unconfirmed + 3);
        assertThatThrownBy(() -> achievements.ledBloc(unit, 2025, "Khối mẫu", CONFIRMED))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(flag(DAY)).isEqualTo(Answer.UNKNOWN);

        hands.are("chuyen-vien");
        achievements.confirm(only(), MINUTES);
        hands.are("vien-ung-dung");
        assertThatThrownBy(() -> corrections.withdraw(RecordKind.ACHIEVEMENT, of(only(), "vì")))
                .as("what is confirmed the unit does not take back")
                .isInstanceOf(NotFoundProblem.class);
        assertThat(flag(DAY)).isEqualTo(Answer.MET);
    }

    @Test
    void an_achievement_is_set_right_with_its_reason_and_withdrawn_counts_no_more() {
        hands.are("chuyen-vien");
        achievements.record(led(MINUTES));
        corrections.achievement(
                of(only(), "sai năm"),
                new NewAchievement(holder, AchievementKind.LED_BLOC, 2024, "Khối mẫu, 2024", MINUTES));
        assertThat(factsOf.unit(unit, 2025, DAY).achievements())
                .containsExactly(new Achievement(
                        AchievementKind.LED_BLOC, 2024, Truth.YES, "Khối mẫu, 2024 (Biên bản mẫu của khối)"));
        assertThat(flag(DAY)).isEqualTo(Answer.NOT_MET);
        corrections.withdraw(RecordKind.ACHIEVEMENT, of(only(), "nhầm đơn vị"));
        assertThat(factsOf.unit(unit, 2025, DAY).achievements()).isEmpty();
        assertThat(entries.corrections(holder, RecordKind.ACHIEVEMENT))
                .extracting(Correction::reason)
                .startsWith("nhầm đơn vị", "sai năm");
    }

    @Test
    void what_such_a_holder_cannot_have_is_refused() {
        hands.are("chuyen-vien");
        assertThatThrownBy(() -> achievements.record(
                        new NewAchievement(holder, AchievementKind.RETIREMENT, 2025, "Nghỉ hưu", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.no-such-achievement");
        assertThatThrownBy(() ->
                        achievements.record(new NewAchievement(holder, AchievementKind.LED_BLOC, 2025, " ", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.achievement-incomplete");
        assertThatThrownBy(() -> achievements.record(led(new Confirmation(" ", CONFIRMED))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("registry.refusal.confirmed-by");
    }

    @Test
    void many_units_take_no_more_queries_than_one() {
        var two = List.of(unit, hands.unitOf("hoc-vien"));
        assertThat(hands.queries(() -> factsOf.units(two, 2025, DAY)))
                .isEqualTo(hands.queries(() -> factsOf.unit(unit, 2025, DAY)));
    }

    private Answer flag(LocalDate day) {
        return law.on(DAY).award(FLAG).weigh(factsOf.unit(unit, 2025, day)).answer();
    }

    private RecordEntry only() {
        var found = entries.of(holder, RecordKind.ACHIEVEMENT);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private NewAchievement led(@org.jspecify.annotations.Nullable Confirmation confirmed) {
        return new NewAchievement(holder, AchievementKind.LED_BLOC, 2025, "Khối mẫu", confirmed);
    }

    private static Corrections.Of of(RecordEntry entry, String reason) {
        return new Corrections.Of(entry.id(), entry.version(), reason);
    }
}
