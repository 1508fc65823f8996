package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.ground.FreshGround;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.ground.TravellingClock;

/**
 * A story told in a browser. Sign in, visit, act on {@link #page}, take a {@link #shot} of every page passed: that
 * also checks accessibility, narrow screens and what the browser complains of.
 */
@HouseTest
public abstract class Journey {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final double PATIENCE = 60_000;
    private static final int TOLD_AT_MOST = 4_000;
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    @Autowired
    protected TravellingClock clock;

    /** The page in the browser; a new one, with no cookies, for each test. */
    protected Page page;

    @LocalServerPort
    private int port;

    private BrowserContext visitor;
    private Watch watch;

    /** What the page looked like and said when a story broke off. */
    @RegisterExtension
    final TestExecutionExceptionHandler onFailure = (context, failure) -> {
        keep("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName());
        failure.addSuppressed(new AssertionError(page.url() + " said when the story broke off: " + saidOnPage()));
        throw failure;
    };

    @BeforeEach
    void openBrowser() {
        visitor = TheBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(WIDE, 900));
        visitor.setDefaultTimeout(PATIENCE);
        visitor.setDefaultNavigationTimeout(PATIENCE);
        page = visitor.newPage();
        watch = new Watch(page, address(""));
    }

    @AfterEach
    void closeBrowser() {
        var complaints = watch.takeComplaints();
        visitor.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** The whole address of a path in the house. */
    protected final String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Signs in as a sample account, leaving whoever was signed in. */
    protected final Page signInAs(String login) {
        visitor.clearCookies();
        visit("/dang-nhap");
        page.locator("input[name=login]").fill(login);
        page.locator("input[name=password]").fill(FreshGround.SAMPLE_PASSWORD);
        page.locator("form:has(input[name=password]) button").click();
        page.waitForURL(there -> !there.contains("/dang-nhap"));
        return page;
    }

    /** Opens a page of the house that must be there. */
    protected final Page visit(String path) {
        return visit(path, 200);
    }

    /** Opens a page of the house that must answer with this status. */
    protected final Page visit(String path, int status) {
        var response = page.navigate(address(path));
        assertThat(response.status()).as("status of " + path).isEqualTo(status);
        return page;
    }

    /**
     * Takes the page as it stands at 1280 and 360 pixels, light and dark, into {@code target/screenshots}; and
     * asserts that it has no accessibility violation in either theme, does not scroll sideways on a phone and gave
     * the browser nothing to complain of.
     *
     * @param name names the files; letters, digits and dashes
     */
    protected final void shot(String name) {
        settle();
        look(name, WIDE, ColorScheme.LIGHT);
        assertAccessible(name + ", light");
        look(name, WIDE, ColorScheme.DARK);
        assertAccessible(name + ", dark");
        look(name, NARROW, ColorScheme.DARK);
        look(name, NARROW, ColorScheme.LIGHT);
        assertAccessible(name + ", narrow");
        assertNoSidewaysScroll(name);
        show(WIDE, ColorScheme.LIGHT);
        assertThat(watch.takeComplaints())
                .as("what the browser complained of at " + name)
                .isEmpty();
    }

    /** Waits for the page with its letters; a form just sent may still be leaving for its answer. */
    private void settle() {
        for (int tries = 1; ; tries++) {
            try {
                page.waitForLoadState();
                page.evaluate("() => document.fonts.ready.then(() => true)");
                return;
            } catch (PlaywrightException leaving) {
                if (tries == 3 || !String.valueOf(leaving.getMessage()).contains("context was destroyed")) {
                    throw leaving;
                }
            }
        }
    }

    private void look(String name, int width, ColorScheme scheme) {
        show(width, scheme);
        keep("%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
    }

    private void show(int width, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, width == WIDE ? 900 : 740);
        // From the top, and only when the new theme has been drawn: on a busy machine that takes a moment.
        page.evaluate("() => { scrollTo(0, 0); return new Promise(drawn => requestAnimationFrame(() =>"
                + " requestAnimationFrame(drawn))); }");
    }

    private void keep(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** The page's own words, cut to what a reader of the log can take in. */
    private String saidOnPage() {
        var words = page.locator("body").innerText();
        return words.length() <= TOLD_AT_MOST ? words : words.substring(0, TOLD_AT_MOST) + " …";
    }

    private void assertNoSidewaysScroll(String name) {
        var overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels that " + name + " scrolls sideways at " + NARROW)
                .isLessThanOrEqualTo(0);
    }

    private void assertAccessible(String where) {
        var violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().map(Journey::told).toList())
                .as("accessibility violations at " + where)
                .isEqualTo(List.of());
    }

    private static String told(Rule violation) {
        return violation.getNodes().stream()
                .limit(5)
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n  ", violation.getId() + ": " + violation.getHelp() + "\n  ", ""));
    }
}
