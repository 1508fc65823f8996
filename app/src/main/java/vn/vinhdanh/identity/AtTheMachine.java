package vn.vinhdanh.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.web.NotFoundProblem;

/**
 * For commands given at the machine itself. Who may read the data folder may see what is in it, so a command looks with the
 * eyes of the emulation office. It is for looking only: what is done must be done by somebody.
 */
@Component
public class AtTheMachine {

    private final Accounts accounts;
    private final Clock clock;

    AtTheMachine(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Looks.
     *
     * @throws NotFoundProblem when nobody holds the office today, as in a house that is still empty
     */
    public <T> T look(Supplier<T> look) {
        AccountId office = accounts.holding(Role.DESK_OFFICER, LocalDate.now(clock)).stream()
                .findFirst()
                .orElseThrow(NotFoundProblem::new);
        try {
            SecurityContextHolder.getContext()
                    .setAuthentication(new UsernamePasswordAuthenticationToken(new SignedIn(office), null, List.of()));
            return look.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
