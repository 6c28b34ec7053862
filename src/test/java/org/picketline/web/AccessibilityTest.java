// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** Every kind of page before axe, in light and dark, and its picture in {@code target/screenshots}, also as on a phone. */
class AccessibilityTest {

    private static final List<Path> CHROMIUM = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("overview", ""), Map.entry("disputes", "disputes"), Map.entry("dispute", "dispute/northmoor"),
        Map.entry("union", "union/lakes-caregivers-union"), Map.entry("employer", "employer/northmoor-health"), Map.entry("person", "person/ada-quill"),
        Map.entry("place", "place/duluth"), Map.entry("article", "article/a1"), Map.entry("strikes", "strikes"), Map.entry("articles", "articles"),
        Map.entry("search", "search?q=northmoor"), Map.entry("query", "query"), Map.entry("timeline", "query?saved=strikes/list-strikes"),
        Map.entry("map", "query?saved=places/count-strikes-by-place"), Map.entry("explore", "explore"), Map.entry("review", "review"), Map.entry("exports", "exports"),
        Map.entry("help", "help"), Map.entry("ontology", "ontology"), Map.entry("missing", "union/nobody"), Map.entry("event", "event/northmoor-agreement"));
    private static final String SERIOUS = "axe.run().then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
        + ".flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 200) + ' ' + (n.any[0]?.message ?? n.failureSummary))))";

    @TempDir
    Path folder;

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noPageHasASeriousFinding() throws IOException {
        Optional<Path> chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(chromium.isPresent(), "the tests in a browser need Chromium: apt install chromium");
        List<String> findings = new ArrayList<>();
        try (RunningSite site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL);
                Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.get()).setArgs(List.of("--no-sandbox")));
                BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(120_000);
            for (Map.Entry<String, String> shown : PAGES.entrySet()) {
                page.navigate(site.address() + shown.getValue());
                if (shown.getKey().equals("explore")) {
                    page.locator("#list li").nth(3).waitFor();
                }
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.evaluate(axe());
                    ((List<?>) page.evaluate(SERIOUS)).forEach(f -> findings.add(shown.getKey() + " " + scheme + ": " + f));
                    picture(page, shown.getKey(), scheme.name().toLowerCase(java.util.Locale.ROOT), 1200);
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                picture(page, shown.getKey(), "phone", 390);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(shown.getKey()).isLessThanOrEqualTo(390);
                page.setViewportSize(1200, 900);
            }
        }
        assertThat(findings).isEmpty();
    }

    private static void picture(Page page, String name, String look, int width) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + "-" + look + ".png")).setFullPage(false));
    }
}
