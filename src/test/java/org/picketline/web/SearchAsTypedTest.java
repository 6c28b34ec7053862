// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** What is found while words are typed, in a real Chromium. */
class SearchAsTypedTest extends InChromium {

    @TempDir
    static Path folder;
    private static RunningSite site;

    @BeforeAll
    static void start() {
        Chromium.browser();
        site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL);
        site.add(HostileGraph.trig());
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @BeforeEach
    void listen() {
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complaints.add(m.text());
            }
        });
    }

    @Test
    void beginningOfANameLeadsToItsPageFromAnyPageByKeys() {
        page.navigate(site.address() + "dispute/northmoor");
        page.locator("#find").pressSequentially("quil");
        assertThat(page.locator("#found a").first()).hasText("Ada Quill");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#found a").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/person/ada-quill"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void escapeClosesWhatWasFound() {
        page.navigate(site.address() + "unions");
        page.locator("#find").pressSequentially("zzzz");
        assertThat(page.locator("#found")).containsText("Nothing has all of these words");
        page.keyboard().press("Escape");
        assertThat(page.locator("#found")).isHidden();
        assertThat(page.locator("#find")).isFocused();
        assertThat(complaints).isEmpty();
    }

    @Test
    void searchPageFindsSentencesWhileTheyAreTypedAndItsAddressFollows() {
        page.navigate(site.address() + "search");
        page.locator("#q").pressSequentially("pharmac");
        assertThat(page.locator("#results blockquote").first()).containsText("1,450 pharmacists");
        assertThat(page).hasURL(Pattern.compile(".*search\\?q=pharmac"));
        page.locator("#results figcaption a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/article/a\\d#at-\\d+"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void hostileNamesAreTextInWhatIsFound() {
        page.navigate(site.address() + "unions");
        page.locator("#find").pressSequentially("onerror");
        assertThat(page.locator("#found a").first()).containsText("onerror");
        assertThat(page.evaluate("window.hacked")).isNull();
        assertThat((Integer) page.evaluate("document.querySelectorAll('#found script, #found img').length")).isZero();
        assertThat(complaints).isEmpty();
    }
}
