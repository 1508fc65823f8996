package vn.vinhdanh.web.engine;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.vinhdanh.web.Notice;
import vn.vinhdanh.web.Page;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.Viewer;
import vn.vinhdanh.web.Words;

/** Finds out about a request what each of its pages needs to know. */
@Component
public class Pages {

    private final Words words;
    private final Clock clock;
    private final Settings settings;
    private final AssetVersion assets;
    private final Navigation navigation;
    private final ObjectProvider<ViewerOfRequest> viewers;

    Pages(
            Words words,
            Clock clock,
            Settings settings,
            AssetVersion assets,
            Navigation navigation,
            ObjectProvider<ViewerOfRequest> viewers) {
        this.words = words;
        this.clock = clock;
        this.settings = settings;
        this.assets = assets;
        this.navigation = navigation;
        this.viewers = viewers;
    }

    /** Identity answers who is behind the request. */
    public interface ViewerOfRequest {
        @Nullable
        Viewer viewer();
    }

    Page of(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        @Nullable Viewer viewer = viewer();
        String path = Objects.requireNonNullElse(
                (String) request.getAttribute("jakarta.servlet.error.request_uri"), request.getRequestURI());
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                words,
                new Page.Frame(
                        locale(request),
                        cookie(request, Preferences.THEME)
                                .filter(Preferences.THEMES::contains)
                                .orElse("auto"),
                        path,
                        Objects.requireNonNullElse(request.getQueryString(), ""),
                        today,
                        asOf(request, today),
                        viewer,
                        notice(request),
                        csrf == null ? null : csrf.getParameterName(),
                        csrf == null ? null : csrf.getToken(),
                        settings.sample(),
                        settings.ministry(),
                        assets.value(),
                        viewer == null ? List.of() : navigation.of(viewer, path, today)));
    }

    /**
     * A page for somebody about whom nothing is known but what her browser says: no viewer, no session, no form.
     *
     * @param cookies the header as it came
     */
    Page ofStranger(@Nullable String cookies) {
        LocalDate today = LocalDate.now(clock);
        List<String> kept = cookies == null
                ? List.of()
                : Arrays.stream(cookies.split(";")).map(String::strip).toList();
        return new Page(
                words,
                new Page.Frame(
                        kept.contains(Preferences.LANGUAGE + "=en") ? Words.ENGLISH : Words.VIETNAMESE,
                        Preferences.THEMES.stream()
                                .filter(theme -> kept.contains(Preferences.THEME + "=" + theme))
                                .findFirst()
                                .orElse("auto"),
                        "/",
                        "",
                        today,
                        today,
                        null,
                        null,
                        null,
                        null,
                        settings.sample(),
                        settings.ministry(),
                        assets.value(),
                        List.of()));
    }

    /** The page's language: the viewer's choice kept in a cookie, else Vietnamese. */
    static Locale locale(HttpServletRequest request) {
        return cookie(request, Preferences.LANGUAGE).filter("en"::equals).isPresent()
                ? Words.ENGLISH
                : Words.VIETNAMESE;
    }

    private @Nullable Viewer viewer() {
        ViewerOfRequest source = viewers.getIfAvailable();
        return source == null ? null : source.viewer();
    }

    private static LocalDate asOf(HttpServletRequest request, LocalDate today) {
        String typed = request.getParameter("ngay");
        if (typed == null || typed.isBlank()) {
            return today;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    private static @Nullable Notice notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (Notice) flash.get("notice");
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
