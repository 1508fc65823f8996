package vn.vinhdanh.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Administration;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.identity.ScopeNames;
import vn.vinhdanh.identity.Sessions;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;

/** Accounts, roles, sessions and the journal, for administrators. */
@Controller
public class AdministrationController {

    private static final int PAGE = 50;

    private final Access access;
    private final Accounts accounts;
    private final Administration administration;
    private final Sessions sessions;
    private final Journal journal;
    private final ScopeNames scopes;
    private final Clock clock;

    AdministrationController(
            Access access,
            Accounts accounts,
            Administration administration,
            Sessions sessions,
            Journal journal,
            ScopeNames scopes,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.administration = administration;
        this.sessions = sessions;
        this.journal = journal;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * @param units the units that a unit officer can be given, by number
     * @param blocs the blocs that a bloc officer can be given, by number
     */
    public record AccountsPage(
            List<Accounts.Listed> accounts,
            Map<Long, Long> openSessions,
            Map<Long, String> units,
            Map<Long, String> blocs,
            List<Role> roles) {}

    /** A stretch of the journal, newest first. */
    public record JournalPage(
            List<Journal.Entry> entries,
            Map<Long, String> names,
            @Nullable Long next,
            Journal.@Nullable Verification verification) {}

    @GetMapping("/quan-tri")
    ModelAndView show() {
        requireAdministrator();
        LocalDate today = LocalDate.now(clock);
        return Screen.of(
                "identity/administration",
                new AccountsPage(
                        accounts.all(),
                        sessions.counts(),
                        scopes.units(today),
                        scopes.blocs(today),
                        List.of(Role.values())));
    }

    @PostMapping("/quan-tri/tai-khoan")
    ModelAndView open(
            @RequestParam UUID once,
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable Long person) {
        requireAdministrator();
        administration.open(once, login, name, password, person);
        return Screen.goTo("/quan-tri", "identity.notice.account-opened", name);
    }

    @PostMapping("/quan-tri/tai-khoan/{account}/vai-tro")
    ModelAndView grant(
            @PathVariable long account,
            @RequestParam UUID once,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long bloc,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        requireAdministrator();
        administration.grant(
                once,
                new AccountId(account),
                role,
                role == Role.UNIT_OFFICER ? unit : null,
                role == Role.BLOC_OFFICER ? bloc : null,
                from,
                to);
        return Screen.goTo("/quan-tri", "identity.notice.role-granted");
    }

    @PostMapping("/quan-tri/tai-khoan/{account}/vai-tro/{grant}/ket-thuc")
    ModelAndView endRole(@PathVariable long account, @PathVariable long grant) {
        requireAdministrator();
        accounts.end(new AccountId(account), grant, LocalDate.now(clock).minusDays(1));
        return Screen.goTo("/quan-tri", "identity.notice.role-ended");
    }

    @PostMapping("/quan-tri/tai-khoan/{account}/phien")
    ModelAndView endSessions(@PathVariable long account) {
        requireAdministrator();
        int ended = sessions.end(new AccountId(account), null);
        return Screen.goTo("/quan-tri", "identity.notice.sessions-ended", ended);
    }

    @PostMapping("/quan-tri/tai-khoan/{account}/dong")
    ModelAndView close(@PathVariable long account) {
        requireAdministrator();
        administration.close(new AccountId(account));
        return Screen.goTo("/quan-tri", "identity.notice.account-closed");
    }

    @GetMapping("/quan-tri/nhat-ky")
    ModelAndView journal(@RequestParam(name = "truoc", required = false) @Nullable Long before) {
        requireAdministrator();
        return journalPage(before, null);
    }

    @PostMapping("/quan-tri/nhat-ky/kiem-chung")
    ModelAndView verify() {
        requireAdministrator();
        return journalPage(null, journal.verify());
    }

    private ModelAndView journalPage(@Nullable Long before, Journal.@Nullable Verification verification) {
        List<Journal.Entry> entries = journal.before(before == null ? Long.MAX_VALUE : before, PAGE);
        Long next = entries.size() == PAGE ? entries.getLast().sequence() : null;
        return Screen.of("identity/journal", new JournalPage(entries, accounts.names(), next, verification));
    }

    private void requireAdministrator() {
        if (!access.is(Role.ADMINISTRATOR)) {
            throw access.account().isPresent() ? access.notYours("administration", "quan-tri") : new NotFoundProblem();
        }
    }
}
