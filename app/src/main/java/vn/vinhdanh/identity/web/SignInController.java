package vn.vinhdanh.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.identity.FirstAdministrator;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** The front door, and the one-time door for the first administrator. */
@Controller
class SignInController {

    private final FirstAdministrator first;

    SignInController(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/dang-nhap")
    ModelAndView signIn(
            @RequestParam(name = "sai", required = false) @Nullable String wrong,
            @RequestParam(name = "cho", required = false) @Nullable Integer seconds,
            @RequestParam(name = "ra", required = false) @Nullable String left) {
        return Screen.of("identity/signin", new SignInPage(wrong != null, seconds, left != null));
    }

    @GetMapping("/khoi-tao/{token}")
    ModelAndView invitation(@PathVariable String token) {
        requireOpen(token);
        return Screen.of("identity/first", new FirstPage(token));
    }

    @PostMapping("/khoi-tao/{token}")
    ModelAndView enter(
            @PathVariable String token,
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam("password-again") String again) {
        requireOpen(token);
        if (!password.equals(again)) {
            throw new Refusal("identity.refusal.passwords-differ");
        }
        first.enter(token, login, name, password);
        return Screen.goTo("/dang-nhap", "identity.notice.first-entered");
    }

    private void requireOpen(String token) {
        if (!first.isOpen(token)) {
            throw new NotFoundProblem();
        }
    }
}
