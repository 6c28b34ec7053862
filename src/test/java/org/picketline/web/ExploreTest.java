// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** The drawn graph, by one tap and by keys alone, in a real Chromium. */
class ExploreTest extends InChromium {

    private static final String UNION = RunningSite.BASE + "union/lakes-caregivers-union";
    private static final String DISPUTE = RunningSite.BASE + "dispute/northmoor";
    private static final String STRIKE = RunningSite.BASE + "event/northmoor-strike";

    @TempDir
    static Path folder;
    private static RunningSite site;

    @BeforeAll
    static void start() {
        Chromium.browser();
        site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    private void visit(String... things) {
        page.navigate(site.address() + "explore?" + Stream.of(things).map(t -> "at=" + RunningSite.encoded(t)).collect(Collectors.joining("&")));
        waitFor(things.length);
    }

    private void waitFor(int dots) {
        page.waitForCondition(() -> (Integer) page.evaluate("window.exploring?.nodes().length ?? 0") == dots);
    }

    /** Clicks where the dot stands on the screen, once; the picture learns of the scrolling with the next frame. */
    private void tap(String thing) {
        Map<?, ?> at = (Map<?, ?>) page.evaluate("async iri => { exploring.container().scrollIntoView(); await new Promise(done => setTimeout(done, 300)); const box = exploring.container().getBoundingClientRect(); const at = exploring.getElementById(iri).renderedPosition();"
            + " return { x: box.x + at.x, y: box.y + at.y } }", thing);
        page.mouse().click(((Number) at.get("x")).doubleValue(), ((Number) at.get("y")).doubleValue());
    }

    private Locator chosen(String button) {
        return page.locator("#chosen button", new Page.LocatorOptions().setHasText(button)).first();
    }

    private boolean pinned(String thing) {
        return (Boolean) page.evaluate("iri => exploring.getElementById(iri).locked()", thing);
    }

    private String address() {
        return page.evaluate("location.href").toString();
    }

    @Test
    void oneTapOpensADotAndOneMoreGrowsThePicture() {
        visit(UNION);
        tap(UNION);
        assertThat(page.locator("#chosen h2")).hasText("Lakes Caregivers Union");
        chosen("All of these").click();
        page.waitForCondition(() -> (Integer) page.evaluate("exploring.nodes().length") > 5);
        assertThat(page.locator(".intro")).containsText("tap a dot");
        assertThat(complaints).isEmpty();
    }

    @Test
    void oneTapTellsOfADotInTheGraphOfAnAnswer() {
        page.navigate(site.address() + "query?view=graph&query=" + RunningSite.encoded(RunningSite.PREFIXES + "SELECT ?union ?strike { ?strike a pl:Strike ; pl:union ?union }"));
        page.waitForCondition(() -> (Integer) page.evaluate("window.answered?.edges().length ?? 0") > 0);
        page.evaluate("void answered.nodes().filter(n => n.data('label') === 'Lakes Caregivers Union').emit('tap')");
        page.locator("#answer-chosen a").click();
        assertThat(page.locator("h1")).hasText("Lakes Caregivers Union");
        assertThat(complaints).isEmpty();
    }

    @Test
    void keysAloneReachWhatAThingLeadsToAndTheSentencesOfItsLines() {
        visit(UNION, STRIKE);
        page.locator("#list button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#chosen")).isFocused();
        Locator line = chosen("– union –");
        for (int i = 0; i < 40 && !(Boolean) line.evaluate("e => e === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(line).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#chosen blockquote").first()).containsText("1,450 pharmacists");
        assertThat(page.locator("#chosen")).isFocused();
        chosen("Lakes Caregivers Union").press("Enter");
        assertThat(page.locator("#chosen h2")).hasText("Lakes Caregivers Union");
        assertThat(complaints).isEmpty();
    }

    @Test
    void hiddenThingComesBackByUndo() {
        visit(UNION, STRIKE);
        tap(STRIKE);
        chosen("Hide it").click();
        waitFor(1);
        assertThat(page.locator("#chosen")).containsText("Nothing chosen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
        waitFor(2);
        assertThat(complaints).isEmpty();
    }

    @Test
    void sharedAddressBringsPinsAndWhatIsSifted() {
        visit(UNION, STRIKE, DISPUTE);
        tap(UNION);
        chosen("Pin it here").click();
        page.locator("#sure").focus();
        page.keyboard().press("End");
        page.waitForCondition(() -> address().contains("sure=100") && address().contains("pin="));
        Object there = page.evaluate("iri => Math.round(exploring.getElementById(iri).position('x'))", UNION);
        page.navigate(address());
        waitFor(3);
        assertThat(page.locator("#sure-share")).hasText("100 %");
        page.waitForCondition(() -> (Integer) page.evaluate("exploring.nodes(':visible').length") == 2);
        assertThat(pinned(UNION)).isTrue();
        assertThat(page.evaluate("iri => Math.round(exploring.getElementById(iri).position('x'))", UNION)).isEqualTo(there);
        assertThat(complaints).isEmpty();
    }
}
