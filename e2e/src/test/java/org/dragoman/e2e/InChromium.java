package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a {@link Visit}, and afterwards asserts that nothing went wrong in it. One browser serves all tests. */
final class InChromium implements BeforeAllCallback, ParameterResolver, AfterEachCallback {
    /** Debian's; another with {@code -Dbrowser.path=…}. */
    private static final Path PATH = Path.of(System.getProperty("browser.path", "/usr/bin/chromium"));

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Tests wait for what they expect and no longer; this is for machines that do much else. */
    static final double PATIENCE_MILLIS = 120_000;

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(InChromium.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean there = Files.isExecutable(PATH);
        if ("required".equals(System.getProperty("browser"))) {
            assertThat(there)
                    .as("No browser at %s; install Debian's package chromium.", PATH)
                    .isTrue();
        }
        if (!there) {
            System.out.println("LEFT OUT: " + context.getDisplayName() + ", since there is no browser at " + PATH
                    + " (install chromium, or name one with -Dbrowser.path=…).");
        }
        assumeTrue(there, "no browser at " + PATH);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .browser();
        Visit visit = new Visit(browser);
        context.getStore(SPACE).put(Visit.class, visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visit visit = context.getStore(SPACE).remove(Visit.class, Visit.class);
        if (visit != null) {
            List<String> troubles = visit.end();
            if (context.getExecutionException().isEmpty()) {
                assertThat(troubles)
                        .as("console errors and requests to elsewhere")
                        .isEmpty();
            }
        }
    }

    /** A browser that ends with the last test. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PATH)
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
