// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Chromium for all tests of a process. It ends with the process. */
final class Chromium {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    static final double PATIENCE_MILLIS = 120_000;

    private static Browser browser;

    private Chromium() { }

    /** Skips the test where there is none: {@code apt install chromium} brings it. */
    static synchronized Browser browser() {
        if (browser == null) {
            Optional<Path> found = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
            assumeTrue(found.isPresent(), "the tests in a browser need Chromium: apt install chromium");
            // a busy machine is slow, not wrong
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            browser = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))).chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(found.get()).setArgs(List.of("--no-sandbox")));
        }
        return browser;
    }
}
