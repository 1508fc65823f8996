package vn.vinhdanh.web.engine;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.web.Screen;

/** Keeps the viewer's language and theme in a cookie of the browser. */
@Controller
class Preferences {

    static final String THEME = "giao-dien";
    static final String LANGUAGE = "ngon-ngu";
    static final Set<String> THEMES = Set.of("light", "dark", "auto");
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    @PostMapping("/giao-dien")
    ModelAndView theme(
            @RequestParam String theme, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        if (THEMES.contains(theme)) {
            keep(response, THEME, theme);
        }
        return Screen.goTo(ownPath(back));
    }

    @PostMapping("/ngon-ngu")
    ModelAndView language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        if (LANGUAGES.contains(language)) {
            keep(response, LANGUAGE, language);
        }
        return Screen.goTo(ownPath(back));
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Only a path of this house; anything else would let a foreign page choose where the browser goes. */
    private static String ownPath(String back) {
        // Browsers read a backslash as a slash and leave out tabs and line ends.
        boolean own = back.startsWith("/")
                && !back.startsWith("//")
                && back.chars().noneMatch(sign -> sign == '\\' || Character.isISOControl(sign));
        return own ? back : "/";
    }
}
