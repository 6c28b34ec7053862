// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** Every kind of page before axe, in light and dark, and its picture in {@code target/screenshots}, also as on a phone. */
class AccessibilityTest {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("overview", ""), Map.entry("disputes", "disputes"), Map.entry("dispute", "dispute/northmoor"),
        Map.entry("union", "union/lakes-caregivers-union"), Map.entry("employer", "employer/northmoor-health"), Map.entry("person", "person/ada-quill"),
        Map.entry("place", "place/duluth"), Map.entry("article", "article/a1"), Map.entry("strikes", "strikes"), Map.entry("articles", "articles"),
        Map.entry("search", "search?q=northmoor"), Map.entry("query", "query"), Map.entry("timeline", "query?saved=strikes/list-strikes"),
        Map.entry("map", "query?saved=places/count-strikes-by-place"), Map.entry("chart", "query?saved=issues/count-issues"),
        Map.entry("graph", "query?view=graph&saved=strikes/list-strikes"), Map.entry("explore", "explore"), Map.entry("review", "review"), Map.entry("exports", "exports"),
        Map.entry("help", "help"), Map.entry("ontology", "ontology"), Map.entry("missing", "union/nobody"), Map.entry("event", "event/northmoor-agreement"));
    /** Pages that fetch what they show, with the first sign that it is there. */
    private static final Map<String, String> FETCHED = Map.of("explore", "#list li >> nth=3", "review", "#question h2", "query", ".CodeMirror", "graph", "#answer-graph canvas");
    /** What a run of axe finds; in another colour scheme only contrast can be another. */
    private static final String SERIOUS = "([only, frame]) => axe.run(frame ? document : {exclude: ['header.site', 'footer.site', 'nav.library']},"
        + " {resultTypes: ['violations'], preload: false, ...(only ? {runOnly: only} : {})}).then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
        + ".flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 200) + ' ' + (n.any[0]?.message ?? n.failureSummary))))";
    /** Pages looked at with what is around every page; the others without. */
    private static final Set<String> WITH_FRAME = Set.of("overview", "query");

    /**
     * A picture of the README.
     *
     * @param opened what is clicked first; or empty
     */
    private record Picture(String name, String path, String opened, int width, int top, int height) { }

    private static final List<Picture> PICTURES = List.of(new Picture("dispute", "dispute/bc6646ab5bb8060e", "#timeline summary >> nth=1", 1000, 115, 720),
        new Picture("article", "article/651c2c63dd535423", "", 1000, 495, 560), new Picture("explore", "explore", "#list button", 1000, 340, 600),
        new Picture("map", "query?saved=places/count-strikes-by-place", "", 660, 475, 580));

    @TempDir
    Path folder;

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noPageHasASeriousFinding() throws IOException {
        List<String> findings = new ArrayList<>();
        Browser browser = Chromium.browser();
        try (RunningSite site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL); BrowserContext context = browser.newContext()) {
            site.add(RunningSite.ABROAD);
            String axe = axe();
            Page page = context.newPage();
            page.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
            for (Map.Entry<String, String> shown : PAGES.entrySet()) {
                page.navigate(site.address() + shown.getValue());
                if (FETCHED.containsKey(shown.getKey())) {
                    page.locator(FETCHED.get(shown.getKey())).first().waitFor();
                }
                page.evaluate(axe);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    List<?> found = (List<?>) page.evaluate(SERIOUS, Arrays.asList(scheme == ColorScheme.DARK ? List.of("color-contrast") : null, WITH_FRAME.contains(shown.getKey())));
                    found.forEach(f -> findings.add(shown.getKey() + " " + scheme + ": " + f));
                    picture(page, shown.getKey(), scheme.name().toLowerCase(java.util.Locale.ROOT), 1200);
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                picture(page, shown.getKey(), "phone", 390);
                page.waitForFunction("document.documentElement.scrollWidth <= 390");
                page.setViewportSize(1200, 900);
            }
        }
        assertThat(findings).isEmpty();
    }

    /** The README's pictures, from a store that was made from the samples: {@code -Dpictures.store=DIR}. */
    @Test
    @EnabledIfSystemProperty(named = "pictures.store", matches = ".+")
    void picturesOfTheReadmeAreTakenAnew() throws IOException {
        try (RunningSite site = new RunningSite(Path.of(System.getProperty("pictures.store")), Limits.USUAL); BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            for (Picture picture : PICTURES) {
                page.setViewportSize(1000, 760);
                page.navigate(site.address() + picture.path());
                if (!picture.opened().isEmpty()) {
                    page.locator(picture.opened()).first().click();
                }
                page.waitForTimeout(500);
                Path file = Path.of("docs/pictures", picture.name() + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true).setClip(0, picture.top(), picture.width(), picture.height()));
                assertThat(Files.size(file)).as(file.toString()).isLessThan(150_000);
            }
        }
    }

    private static void picture(Page page, String name, String look, int width) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + "-" + look + ".png")).setFullPage(false));
    }
}
