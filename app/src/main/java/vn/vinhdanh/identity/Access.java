package vn.vinhdanh.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Viewer;
import vn.vinhdanh.web.engine.Pages;

/**
 * Who is asking, and may they? Roles are read anew for each request, so that a role taken away is gone at once.
 *
 * <p>What lies outside the viewer's scope is answered exactly like what does not exist, and the attempt is journalled.
 */
@Component
public class Access implements Pages.ViewerOfRequest {

    private static final String KEPT = Access.class.getName() + ".account";

    private final Accounts accounts;
    private final Journal journal;
    private final ObjectProvider<UnitTree> unitTree;
    private final Clock clock;

    Access(Accounts accounts, Journal journal, ObjectProvider<UnitTree> unitTree, Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.unitTree = unitTree;
        this.clock = clock;
    }

    @Override
    public @Nullable Viewer viewer() {
        return account().orElse(null);
    }

    /** The account of the current request; empty for a visitor who has not signed in. One query a request. */
    public Optional<Account> account() {
        Optional<AccountId> id = signedIn();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Account kept
                && kept.id().equals(id.get())) {
            return Optional.of(kept);
        }
        Optional<Account> account = accounts.asOf(id.get(), LocalDate.now(clock));
        if (request != null) {
            account.ifPresent(found -> request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST));
        }
        return account;
    }

    /** @throws NotFoundProblem for a visitor; pages behind the sign-in never see one */
    public Account require() {
        return account().orElseThrow(NotFoundProblem::new);
    }

    public boolean is(Role role) {
        return account().map(account -> account.is(role)).orElse(false);
    }

    public boolean isAnyOf(Role... roles) {
        return account().map(account -> account.isAnyOf(roles)).orElse(false);
    }

    /** Whether the viewer is officer of the unit or of one above it today. */
    public boolean isOfficerOfUnit(long unit) {
        return scope().contains(unit);
    }

    public boolean isOfficerOfBloc(long bloc) {
        return account().map(account -> account.officerOfBlocs().contains(bloc)).orElse(false);
    }

    public boolean isPerson(long person) {
        return account().flatMap(Account::person).filter(own -> own == person).isPresent();
    }

    /** All units in the viewer's charge as unit officer today: her units, those below, and their predecessors. */
    public Set<Long> scope() {
        Optional<Account> account = account();
        UnitTree tree = unitTree.getIfAvailable();
        if (account.isEmpty() || tree == null) {
            return Set.of();
        }
        Set<Long> scope = new HashSet<>();
        for (long unit : account.get().officerOfUnits()) {
            scope.addAll(tree.scopeOf(unit, LocalDate.now(clock)));
        }
        return scope;
    }

    /**
     * Lets pass a viewer who holds one of the roles today.
     *
     * @param subjectKind what was asked for, such as {@code dossier}; for the journal
     * @param subject its number
     * @throws NotFoundProblem (journalled) for everybody else
     */
    public Account requireAnyOf(String subjectKind, Object subject, Role... roles) {
        Account account = require();
        if (!account.isAnyOf(roles)) {
            throw notYours(subjectKind, subject);
        }
        return account;
    }

    /** Lets pass the officer of the unit (or of one above it), and whoever holds one of the further roles. */
    public Account requireOfficerOfUnit(String subjectKind, Object subject, long unit, Role... orAnyOf) {
        Account account = require();
        if (!isOfficerOfUnit(unit) && (orAnyOf.length == 0 || !account.isAnyOf(orAnyOf))) {
            throw notYours(subjectKind, subject);
        }
        return account;
    }

    /** Journals the attempt at a thing outside the viewer's scope and gives the answer that tells nothing. To be thrown. */
    public NotFoundProblem notYours(String subjectKind, Object subject) {
        journal.refused(subjectKind, subject.toString());
        return new NotFoundProblem();
    }

    static Optional<AccountId> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.id())
                : Optional.empty();
    }
}
