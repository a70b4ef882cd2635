package dev.octavo.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A window over the page: one chromium for all tests, a fresh profile for each. When it is closed,
/// it says what no view may ever do: write an error to the console, break the content security
/// policy, open a dialog, or ask another host.
final class Browsing implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");

    private static final int PATIENCE_MILLIS = 15_000;

    private static Optional<Browser> browser = Optional.empty();

    final Page page;
    final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private final BrowserContext context;
    private final String base;
    private final List<String> expected = new ArrayList<>();

    private Browsing(int port, Browser.NewContextOptions options) {
        this.base = "http://127.0.0.1:" + port;
        this.context =
                chromium()
                        .newContext(
                                options.setBaseURL(base)
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addInitScript(
                "addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI));");
        context.onRequest(r -> {
            if (!r.url().startsWith(base + "/")
                    && !r.url().startsWith("blob:" + base)
                    && !r.url().startsWith("data:")) {
                complaints.add("asked " + r.url());
            }
        });
        context.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) {
                complaints.add(m.type() + ": " + m.text() + " " + m.location());
            }
        });
        context.onWebError(e -> complaints.add("thrown: " + e.error()));
        context.onDialog(d -> {
            complaints.add("dialog: " + d.message());
            d.dismiss();
        });
        this.page = context.newPage();
    }

    /// A window of a desk.
    static Browsing desk() {
        return desk(Served.shared().server.port());
    }

    static Browsing desk(int port) {
        return new Browsing(port, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Browsing dark() {
        return new Browsing(
                Served.shared().server.port(),
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setColorScheme(ColorScheme.DARK));
    }

    /// The narrowest of the common phones.
    static Browsing phone() {
        return new Browsing(
                Served.shared().server.port(),
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(2));
    }

    /// The browser; the test is skipped, with the reason, where there is none.
    private static synchronized Browser chromium() {
        if (browser.isEmpty()) {
            Optional<Path> program =
                    Stream.of(
                                    "/usr/bin/chromium",
                                    "/usr/bin/chromium-browser",
                                    "/usr/bin/google-chrome")
                            .map(Path::of)
                            .filter(Files::isExecutable)
                            .findFirst();
            Assumptions.assumeTrue(
                    program.isPresent(),
                    "no chromium in /usr/bin, so the page is not tested here: apt-get install chromium");
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser =
                    Optional.of(
                            playwright
                                    .chromium()
                                    .launch(
                                            new BrowserType.LaunchOptions()
                                                    .setExecutablePath(program.get())
                                                    .setArgs(
                                                            List.of(
                                                                    "--no-sandbox",
                                                                    "--disable-gpu",
                                                                    "--disable-dev-shm-usage"))));
        }
        return browser.get();
    }

    /// Goes to an address, and waits until the view is there.
    Browsing at(String address) {
        page.navigate(base + address);
        return settled();
    }

    /// Waits until nothing is fetched and nothing says that it waits.
    Browsing settled() {
        page.waitForFunction(
                "() => (document.querySelector('main')?.childElementCount ?? 0) > 0 && !document.querySelector('[aria-busy]')");
        return this;
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    /// The first of what a selector finds.
    Locator one(String selector) {
        return page.locator(selector).first();
    }

    /// What is on the screen under a selector, as words.
    List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    /// The cells of a column, by its heading.
    List<String> column(String name) {
        return texts("td[data-label='" + name + "']");
    }

    /// The path and query of the address.
    String address() {
        return page.url().substring(base.length());
    }

    Browsing press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    void offline(boolean off) {
        context.setOffline(off);
    }

    /// A complaint that holds these words is what the test is about.
    Browsing expecting(String words) {
        expected.add(words);
        return this;
    }

    /// A picture for people to look at, in `target/screenshots`.
    void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    /// What makes the page wider than the window, so that it can be pushed sideways; empty when it
    /// fits.
    @SuppressWarnings("unchecked")
    List<String> wide() {
        return (List<String>)
                page.evaluate(
                        """
                        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                          : ['the window', ...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest('.scroll'))
                              .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 60) + ' ' + e.getBoundingClientRect().right)]
                        """);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints)
                .filteredOn(c -> expected.stream().noneMatch(c::contains))
                .as("what the browser complains of")
                .isEmpty();
    }
}
