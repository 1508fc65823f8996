package vn.vinhdanh.identity;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks login and password, slowly enough for guessers, and journals each sign-in; a program, which signs in with each request, once an hour. */
@Component
class SignIn implements AuthenticationProvider {

    private static final String SIGNED_IN = "account.signed-in";
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final String hashOfNothing;

    SignIn(
            Accounts accounts,
            SignInAttempts attempts,
            PasswordEncoder passwords,
            Journal journal,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.journal = journal;
        this.transaction = transaction;
        this.hashOfNothing = java.util.Objects.requireNonNull(passwords.encode("an account that is not there"));
    }

    /** Too many failures: how long to wait. */
    static final class TooSoon extends AuthenticationException {

        @Serial
        private static final long serialVersionUID = 1;

        private final Duration wait;

        TooSoon(Duration wait) {
            super("too soon");
            this.wait = wait;
        }

        long seconds() {
            return Math.max(1, wait.toSeconds());
        }
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName();
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        Duration wait = attempts.wait(login, address);
        if (wait.isPositive()) {
            throw new TooSoon(wait);
        }
        Optional<Accounts.Secret> secret = accounts.secretOf(login);
        // The same work for an unknown login: time must not tell which logins exist.
        boolean matches = passwords.matches(
                String.valueOf(asked.getCredentials()),
                secret.map(Accounts.Secret::hash).orElse(hashOfNothing));
        if (secret.isEmpty() || !matches) {
            attempts.failed(login, address);
            throw new BadCredentialsException("no such login with that password");
        }
        attempts.succeeded(login);
        AccountId id = secret.get().id();
        transaction.executeWithoutResult(status -> {
            if (!(asked.getDetails() instanceof ByProgram)
                    || !journal.tells(SIGNED_IN, "account", id.value(), AN_HOUR)) {
                journal.record(SIGNED_IN, "account", id.value(), null, Map.of());
            }
        });
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(id), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
