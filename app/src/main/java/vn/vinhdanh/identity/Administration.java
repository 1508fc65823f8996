package vn.vinhdanh.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;

/** What an administrator does to accounts; each act is taken once and journalled. */
@Component
public class Administration {

    private final Accounts accounts;
    private final Access access;
    private final Sessions sessions;
    private final OnceOnly onceOnly;
    private final ScopeNames scopes;

    Administration(Accounts accounts, Access access, Sessions sessions, OnceOnly onceOnly, ScopeNames scopes) {
        this.scopes = scopes;
        this.accounts = accounts;
        this.access = access;
        this.sessions = sessions;
        this.onceOnly = onceOnly;
    }

    /**
     * Opens an account.
     *
     * @param person the number of the person behind it: an employee sees her own record by it, a council member votes by it; null for an
     *     account that belongs to nobody on record
     * @throws Refusal when there is no person of that number
     */
    @Transactional
    public AccountId open(UUID once, String login, String displayName, String password, @Nullable Long person) {
        requireAdministrator();
        if (person != null && scopes.person(person).isEmpty()) {
            throw new Refusal("identity.refusal.no-such-person", Long.toString(person));
        }
        onceOnly.use(once);
        return accounts.open(login, displayName, password, person, false);
    }

    @Transactional
    public void grant(
            UUID once,
            AccountId account,
            Role role,
            @Nullable Long unit,
            @Nullable Long bloc,
            LocalDate from,
            @Nullable LocalDate to) {
        requireAdministrator();
        onceOnly.use(once);
        accounts.grant(account, role, unit, bloc, from, to);
    }

    /** @throws Refusal when it is one's own: nobody locks herself out */
    @Transactional
    public void close(AccountId account) {
        if (requireAdministrator().id().equals(account)) {
            throw new Refusal("identity.refusal.own-account");
        }
        accounts.close(account);
        sessions.end(account, null);
    }

    private Account requireAdministrator() {
        return access.requireAnyOf("administration", "account", Role.ADMINISTRATOR);
    }
}
