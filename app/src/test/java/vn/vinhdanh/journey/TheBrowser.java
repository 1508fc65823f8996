package vn.vinhdanh.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One browser for all journeys of a run: Debian's chromium, or the one {@code VINHDANH_CHROMIUM} names. */
final class TheBrowser {

    private static final double PATIENCE = 180_000;

    /** The same engine without a desktop around it: it starts in a fraction of the time. */
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

    private static final Path WHOLE = Path.of("/usr/bin/chromium");

    private TheBrowser() {}

    /** Starts it on first use; it ends with the run. */
    static Browser get() {
        return Holder.BROWSER;
    }

    private static final class Holder {
        static final Browser BROWSER = launch();
    }

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setHeadless(true)
                        .setTimeout(PATIENCE)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--hide-scrollbars")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static Path chromium() {
        var named = System.getenv("VINHDANH_CHROMIUM");
        var path = named != null && !named.isBlank() ? Path.of(named) : Files.isExecutable(SHELL) ? SHELL : WHOLE;
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("The browser tests need Debian's chromium at " + path
                    + ": apt-get install chromium-headless-shell, or name another one in VINHDANH_CHROMIUM");
        }
        return path;
    }
}
