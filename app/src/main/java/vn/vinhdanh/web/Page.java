package vn.vinhdanh.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every template knows about the page it draws: its language, its viewer, its day, its form tokens. The template engine hands it
 * to each template as {@code page}.
 */
public final class Page {

    private final Words words;
    private final Frame frame;

    /** What the engine found out about the request. */
    public record Frame(
            Locale locale,
            String theme,
            String path,
            String query,
            LocalDate today,
            LocalDate asOf,
            @Nullable Viewer viewer,
            @Nullable Notice notice,
            @Nullable String csrfName,
            @Nullable String csrfToken,
            boolean sample,
            Optional<String> ministry,
            String assetVersion,
            List<NavigationGroup> navigation) {}

    public Page(Words words, Frame frame) {
        this.words = words;
        this.frame = frame;
    }

    /** Says a text from the bundles in the page's language. */
    public String say(String key, @Nullable Object... arguments) {
        return words.say(frame.locale(), key, arguments);
    }

    /** Says a notice, a refusal or a finding that carries its arguments in a list. */
    public String sayWith(String key, List<?> arguments) {
        return words.say(frame.locale(), key, arguments.toArray());
    }

    public boolean knows(String key) {
        return words.knows(key);
    }

    public Locale locale() {
        return frame.locale();
    }

    /** The language of the page: {@code vi} or {@code en}. */
    public String language() {
        return frame.locale().getLanguage();
    }

    /** {@code light}, {@code dark}, or {@code auto} for the device's own choice. */
    public String theme() {
        return frame.theme();
    }

    /** The page's path, without its query. */
    public String path() {
        return frame.path();
    }

    /** Path and query, to come back to after a change of language or theme. */
    public String address() {
        return frame.query().isEmpty() ? frame.path() : frame.path() + "?" + frame.query();
    }

    public LocalDate today() {
        return frame.today();
    }

    /** The day as of which the page is shown: the query value {@code ngay} (yyyy-MM-dd), else today. */
    public LocalDate asOf() {
        return frame.asOf();
    }

    public boolean isToday() {
        return frame.asOf().equals(frame.today());
    }

    public @Nullable Viewer viewer() {
        return frame.viewer();
    }

    /** Whether the viewer holds the role of this name today. */
    public boolean has(String role) {
        return frame.viewer() != null && frame.viewer().roles().contains(role);
    }

    public @Nullable Notice notice() {
        return frame.notice();
    }

    public boolean sample() {
        return frame.sample();
    }

    public Optional<String> ministry() {
        return frame.ministry();
    }

    public List<NavigationGroup> navigation() {
        return frame.navigation();
    }

    /** The address of a static file, with its version so that it may be kept for a year. */
    public String asset(String path) {
        return "/assets/" + path + "?v=" + frame.assetVersion();
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : Words.date(day);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : Words.moment(moment);
    }

    public String number(@Nullable Number number) {
        return number == null ? "" : Words.number(frame.locale(), number);
    }

    /** Whether the page can carry forms that are taken: one that answers what was turned away unread cannot. */
    public boolean takesForms() {
        return frame.csrfToken() != null;
    }

    /** The hidden field without which no form is taken. */
    public Content csrf() {
        String name = frame.csrfName();
        String token = frame.csrfToken();
        return output -> {
            if (name != null && token != null) {
                output.writeContent("<input type=\"hidden\" name=\"" + name + "\" value=\"" + token + "\">");
            }
        };
    }

    /** The hidden field that keeps a form from being done twice; see {@link OnceOnly}. */
    public Content once() {
        return output ->
                output.writeContent("<input type=\"hidden\" name=\"once\" value=\"" + UUID.randomUUID() + "\">");
    }
}
