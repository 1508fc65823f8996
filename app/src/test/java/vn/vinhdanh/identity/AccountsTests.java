package vn.vinhdanh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.web.Refusal;

@HouseTest
@Transactional
class AccountsTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPasswordIsKeptOnlyAsAnArgon2idHash() {
        AccountId id = accounts.open("thu-mat-khau", "Thử", "mat-khau-dai-12", null, false);
        String hash = jdbc.sql("select password_hash from identity.account where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        assertThat(hash).startsWith("$argon2id$").doesNotContain("mat-khau");
    }

    @Test
    void aRoleHoldsFromItsFirstDayToItsLast() {
        AccountId id = accounts.open("thu-vai-tro", "Thử", "mat-khau-dai-12", null, false);
        accounts.grant(id, Role.DESK_OFFICER, null, null, MAY, JUNE);
        assertThat(accounts.asOf(id, MAY.minusDays(1)).orElseThrow().is(Role.DESK_OFFICER))
                .isFalse();
        assertThat(accounts.asOf(id, MAY).orElseThrow().is(Role.DESK_OFFICER)).isTrue();
        assertThat(accounts.asOf(id, JUNE).orElseThrow().is(Role.DESK_OFFICER)).isTrue();
        assertThat(accounts.asOf(id, JUNE.plusDays(1)).orElseThrow().is(Role.DESK_OFFICER))
                .isFalse();
    }

    @Test
    void aUnitOfficerNeedsAUnitAndADeskOfficerNone() {
        AccountId id = accounts.open("thu-pham-vi", "Thử", "mat-khau-dai-12", null, false);
        assertThatThrownBy(() -> accounts.grant(id, Role.UNIT_OFFICER, null, null, MAY, null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accounts.grant(id, Role.DESK_OFFICER, 1L, null, MAY, null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aShortPasswordAndATakenLoginAreRefusedInWords() {
        assertThatThrownBy(() -> accounts.open("thu-ngan", "Thử", "ngan", null, false))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("identity.refusal.password-short"));
        assertThatThrownBy(() -> accounts.open("chuyen-vien", "Thử", "mat-khau-dai-12", null, false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("identity.refusal.login-taken"));
    }

    @Test
    void aClosedAccountIsNobody() {
        AccountId id = accounts.open("thu-dong", "Thử", "mat-khau-dai-12", null, false);
        accounts.close(id);
        assertThat(accounts.asOf(id, MAY)).isEmpty();
        assertThat(accounts.secretOf("thu-dong")).isEmpty();
    }

    @Test
    void aNewPasswordIsGivenOnlyToWhoKnowsTheOldOne() {
        AccountId id = accounts.open("thu-doi", "Thử", "mat-khau-dai-12", null, false);
        assertThatThrownBy(() -> accounts.changePassword(id, "khong-phai-no-dau", "mat-khau-moi-13"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("identity.refusal.password-wrong"));
        String before = accounts.secretOf("thu-doi").orElseThrow().hash();
        accounts.changePassword(id, "mat-khau-dai-12", "mat-khau-moi-13");
        assertThat(accounts.secretOf("thu-doi").orElseThrow().hash()).isNotEqualTo(before);
    }
}
