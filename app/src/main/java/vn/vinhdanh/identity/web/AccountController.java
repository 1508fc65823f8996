package vn.vinhdanh.identity.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Sessions;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** One's own account: roles, password, open sessions. */
@Controller
public class AccountController {

    private final Access access;
    private final Accounts accounts;
    private final Sessions sessions;

    AccountController(Access access, Accounts accounts, Sessions sessions) {
        this.access = access;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** One's own account, as the page shows it. */
    public record AccountPage(Account account, List<Sessions.Open> sessions) {}

    @GetMapping("/tai-khoan")
    ModelAndView show(HttpSession session) {
        Account account = access.require();
        return Screen.of("identity/account", new AccountPage(account, sessions.of(account.id(), session.getId())));
    }

    @PostMapping("/tai-khoan/mat-khau")
    ModelAndView changePassword(
            @RequestParam("password-now") String current,
            @RequestParam String password,
            @RequestParam("password-again") String again,
            HttpSession session) {
        if (!password.equals(again)) {
            throw new Refusal("identity.refusal.passwords-differ");
        }
        Account account = access.require();
        accounts.changePassword(account.id(), current, password);
        sessions.end(account.id(), session.getId());
        return Screen.goTo("/tai-khoan", "identity.notice.password-changed");
    }

    @PostMapping("/tai-khoan/phien")
    ModelAndView endOtherSessions(HttpSession session) {
        int ended = sessions.end(access.require().id(), session.getId());
        return Screen.goTo("/tai-khoan", "identity.notice.sessions-ended", ended);
    }
}
