package vn.vinhdanh.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.council.CouncilId;
import vn.vinhdanh.commendation.council.CouncilLevel;
import vn.vinhdanh.commendation.council.CouncilRole;
import vn.vinhdanh.commendation.council.Councils;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;

/** The ministry's council of ten, each with a sample account. */
@Component
@Order(2)
class SampleCouncil implements SampleMinistry.SampleYear {

    private static final LocalDate SINCE = LocalDate.of(2023, Month.JANUARY, 1);
    private static final List<CouncilRole> ROLES =
            List.of(CouncilRole.CHAIR, CouncilRole.VICE_CHAIR, CouncilRole.STANDING_VICE_CHAIR);
    private static final int SEATS = 10;

    private final Councils councils;
    private final JdbcClient jdbc;

    SampleCouncil(Councils councils, JdbcClient jdbc) {
        this.councils = councils;
        this.jdbc = jdbc;
    }

    @Override
    public void fill(SampleMinistry.Ground ground) {
        UnitId ministry =
                new UnitId(Objects.requireNonNull(ground.units().get("most")).id());
        CouncilId council = councils.found(CouncilLevel.MINISTRY, new SampleTexts().word("council-name"), ministry);
        for (int seat = 1; seat <= SEATS; seat++) {
            CouncilRole role = seat <= ROLES.size() ? ROLES.get(seat - 1) : CouncilRole.MEMBER;
            AccountId account = Objects.requireNonNull(ground.accounts().get("uy-vien-" + seat));
            councils.appoint(council, person(account), role, SINCE, null);
        }
    }

    private PersonId person(AccountId account) {
        return new PersonId(jdbc.sql("select person_id from identity.account where id = :id")
                .param("id", account.value())
                .query(Long.class)
                .single());
    }
}
