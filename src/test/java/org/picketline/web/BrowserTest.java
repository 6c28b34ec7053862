// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** Clicks through the site in a real Chromium. Skipped where there is none: {@code apt install chromium} brings it. */
class BrowserTest extends InChromium {

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
            if (m.type().equals("error") || m.type().equals("warning")) {
                complaints.add(m.text());
            }
        });
        page.onDialog(d -> {
            complaints.add("dialog: " + d.message());
            d.dismiss();
        });
        page.onRequest(r -> {
            if (!r.url().startsWith(site.address())) {
                complaints.add("asked elsewhere: " + r.url());
            }
        });
    }

    private void visit(String path) {
        page.navigate(site.address() + path);
    }

    @Test
    void readerGoesFromTheOverviewToTheSentence() {
        visit("");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lakes Caregivers Union and Northmoor Health")).first().click();
        Locator strike = page.locator("#timeline .event", new Page.LocatorOptions().setHasText("1,450 workers"));
        assertThat(strike.locator("blockquote").first()).isHidden();
        strike.locator("summary").click();
        assertThat(strike.locator("blockquote").first()).containsText("1,450 pharmacists");
        strike.locator("figcaption a").first().click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/article/a1#at-0"));
        assertThat(page.locator("h1")).hasText("Northmoor caregivers walk out");
        assertThat(complaints).isEmpty();
    }

    @Test
    void analystAsksASavedQueryAndThenChangesIt() {
        visit("query");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Everything that happened in a dispute, in order")).click();
        page.getByLabel("employer").fill("Northmoor Health");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).click();
        assertThat(page.locator("#answer")).containsText("strike vote");
        page.getByText("Change the query itself").click();
        write("SELECT ?x WHERE { ?x a <https://w3id.org/picketline/ontology#Lockout> }");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#answer")).containsText("1 row");
        page.locator("#view-table td a").click();
        assertThat(page.locator("h1")).containsText("Lockout");
        assertThat(complaints).isEmpty();
    }

    /** Replaces what the editor of queries holds. */
    private void write(String query) {
        page.locator(".CodeMirror").click();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(query);
    }

    private Object written() {
        return page.locator(".CodeMirror").evaluate("e => e.CodeMirror.getValue()");
    }

    @Test
    void editorCompletesOurTermsAndMarksFaults() {
        visit("query");
        write("PREFIX pl: <https://w3id.org/picketline/ontology#>\nSELECT * { ?x a pl:" + "StrikeV");
        page.keyboard().press("Control+Space");
        assertThat(page.locator(".CodeMirror-hint")).hasText("pl:StrikeVote");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> written().toString().endsWith("pl:StrikeVote"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("line 2, column");
        assertThat(page.locator(".CodeMirror .fault")).hasCount(1);
        assertThat(complaints.stream().filter(c -> !c.contains("status of 4"))).isEmpty();
    }

    @Test
    void stopEndsTheQueryAndLeavesThePage() {
        visit("query");
        write("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
        // Playwright does nothing while a page is on its way, so the click is left to the page.
        page.evaluate("setTimeout(() => document.querySelector('.stop:not([hidden])').click(), 1000)");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop"))).isHidden();
        assertThat(written().toString()).contains("?j ?k ?l");
        assertThat(complaints).isEmpty();
    }

    private Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private Locator drawn(String name, String what) {
        return page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(name)).locator(what).first();
    }

    @Test
    void answersAreDrawnAsTheirQueriesAskForIt() {
        visit("query?saved=strikes/list-strikes");
        assertThat(drawn("Timeline", "svg.strip circle")).isVisible();
        assertThat(page.locator("#view-table")).isHidden();
        visit("query?saved=issues/count-issues");
        assertThat(drawn("Chart", "table.bars rect")).isVisible();
        visit("query?query=" + RunningSite.encoded("#+ view: graph\n" + RunningSite.PREFIXES + "SELECT ?union ?strike { ?strike a pl:Strike ; pl:union ?union }"));
        assertThat(drawn("Graph", "canvas")).isVisible();
        page.waitForCondition(() -> (Integer) page.evaluate("window.answered?.edges().length ?? 0") > 0);
        visit("query?saved=places/count-strikes-by-place");
        page.locator("svg.map a[aria-label^=Minnesota]").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/place/.*"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void readerSwitchesBetweenViewsByKeysAndSharesTheOneChosen() {
        visit("query?saved=places/count-strikes-by-place");
        tab("Map").focus();
        page.keyboard().press("Home");
        assertThat(tab("Table")).isFocused();
        assertThat(drawn("Table", "table.lines")).isVisible();
        page.keyboard().press("ArrowRight");
        assertThat(tab("Chart")).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#view-map")).isHidden();
        page.navigate(page.evaluate("location.href").toString());
        assertThat(drawn("Chart", "table.bars")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void viewsOfHostileAnswersAreOnlyText() {
        visit("query?query=" + RunningSite.encoded(RunningSite.PREFIXES + "SELECT ?label ?thing ?day { ?thing rdfs:label|pl:start ?label OPTIONAL { ?thing pl:notBefore ?day } }"));
        for (String view : List.of("Timeline", "Map", "Graph")) {
            tab(view).click();
            assertThat(page.locator("#answer [role=tabpanel]:visible")).hasCount(1);
        }
        assertThat(page.evaluate("window.hacked")).isNull();
        visit("query?query=" + RunningSite.encoded("CONSTRUCT WHERE { ?s <https://w3id.org/picketline/ontology#union> ?o }"));
        tab("Graph").click();
        page.waitForCondition(() -> (Integer) page.evaluate("window.answered?.nodes().length ?? 0") > 1);
        assertThat(page.evaluate("answered.nodes().map(n => n.data('label')).join()").toString()).contains(HostileGraph.IMAGE);
        assertThat((Integer) page.evaluate("document.querySelectorAll('main script, main img').length")).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void strikesAbroadAreOnMapsOfTheirCountries() {
        site.add(RunningSite.ABROAD);
        visit("query?saved=places/count-strikes-by-place");
        for (String there : List.of("Ireland", "England", "Ontario", "Victoria", "New Zealand", "Minnesota")) {
            assertThat(page.locator("svg.map a[aria-label^='" + there + ":']")).isVisible();
        }
        page.locator("svg.map a[aria-label^='Ireland:']").click();
        assertThat(page.locator("h1")).hasText("Dunmoyle");
        visit("");
        assertThat(page.locator("svg.map")).hasCount(5);
        assertThat(complaints).isEmpty();
    }

    private int dots() {
        return (Integer) page.evaluate("exploring.nodes().length");
    }

    /** Hands back nothing: Playwright would take half the page apart to hand the picture over. */
    private void tapFirstLine() {
        page.evaluate("void exploring.edges()[0].emit('tap')");
    }

    @Test
    void graphIsExploredFromAThingToItsSentencesAndSharedByItsAddress() {
        visit("union/lakes-caregivers-union");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Explore from here")).click();
        page.locator("#list button").first().click();
        page.locator("#chosen button", new Page.LocatorOptions().setHasText("strike whose union")).first().click();
        page.waitForCondition(() -> dots() > 1);
        tapFirstLine();
        assertThat(page.locator("#chosen blockquote").first()).containsText("1,450 pharmacists");
        String address = page.evaluate("location.href").toString();
        int count = dots();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
        page.waitForCondition(() -> dots() == 1);
        page.navigate(address);
        page.waitForCondition(() -> dots() == count);
        assertThat(page.waitForDownload(() -> page.locator("#png").click()).suggestedFilename()).isEqualTo("graph.png");
        assertThat(text(page.waitForDownload(() -> page.locator("#svg").click()))).contains("<circle").contains("Lakes Caregivers Union");
        assertThat(text(page.waitForDownload(() -> page.locator("#gexf").click()))).contains("gexf.net").contains("union/lakes-caregivers-union");
        assertThat(page.waitForDownload(() -> page.locator("#graphml").click()).suggestedFilename()).isEqualTo("part.graphml");
        assertThat(complaints).isEmpty();
    }

    private static String text(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final List<String> STORY = List.of("dispute/northmoor", "union/lakes-caregivers-union", "event/northmoor-strike", "event/northmoor-agreement", "event/northmoor-notice");

    private static String picture(List<String> ids) {
        return "explore?" + ids.stream().map(id -> "at=" + RunningSite.encoded(RunningSite.BASE + id)).collect(Collectors.joining("&"));
    }

    /** Waits for it: a page answers a key when it gets round to it. */
    private void see(String... ids) {
        page.waitForCondition(() -> Set.copyOf(seen()).equals(Set.of(ids)));
    }

    private void seeOnlyWhatIsSure() {
        page.waitForCondition(() -> !seen().contains("event/northmoor-strike"));
        assertThat(seen()).contains("union/lakes-caregivers-union");
    }

    @Test
    void pictureShowsWhatHappenedUntilADayAndWhatASourceTells() {
        visit(picture(STORY));
        see(STORY.toArray(String[]::new));
        page.locator("#until").focus();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#until-day")).hasText("2024-02-22");
        see("dispute/northmoor", "union/lakes-caregivers-union", "event/northmoor-notice");
        assertThat(page.locator("#list li:visible")).hasCount(3);
        page.keyboard().press("End");
        see(STORY.toArray(String[]::new));
        page.locator("#sure").focus();
        page.keyboard().press("End");
        seeOnlyWhatIsSure();
        assertThat(page.locator("#source option")).not().hasCount(1);
        assertThat(complaints).isEmpty();
    }

    @Test
    void sieveThatIsSetBeforeThePictureComesSiftsItOnceItIsThere() {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        List<Route> held = new ArrayList<>();
        page.route("**/graph?*", route -> {
            held.add(route);
            asked.complete(null);
        });
        visit(picture(STORY));
        page.waitForCondition(asked::isDone);
        assertThat(page.locator("#until")).isDisabled();
        page.locator("#sure").focus();
        page.keyboard().press("End");
        assertThat(page.locator("#sure-share")).hasText("100 %");
        page.unroute("**/graph?*");
        held.get(0).resume();
        page.waitForCondition(() -> dots() == STORY.size());
        seeOnlyWhatIsSure();
        assertThat(complaints).isEmpty();
    }

    @Test
    void pictureThatGrowsKeepsTheDayThatWasChosen() {
        visit(picture(STORY.subList(0, 4)));
        see(STORY.subList(0, 4).toArray(String[]::new));
        page.locator("#until").focus();
        page.keyboard().press("Home");
        String day = page.locator("#until-day").textContent();
        page.locator("#list button", new Page.LocatorOptions().setHasText("Northmoor")).first().click();
        page.locator("#chosen button", new Page.LocatorOptions().setHasText("notice, part of it")).first().click();
        page.waitForCondition(() -> dots() == 5);
        assertThat(page.locator("#until-day")).hasText(day);
        assertThat(seen()).doesNotContain("event/northmoor-agreement");
    }

    private List<String> seen() {
        return ((List<?>) page.evaluate("exploring.nodes(':visible').map(n => n.id())")).stream().map(id -> id.toString().substring(RunningSite.BASE.length())).toList();
    }

    @Test
    void reviewIsDoneByKeysAndNeedsTheToken() {
        site.add("@prefix pld: <https://w3id.org/picketline/datasets#> . @prefix b: <" + RunningSite.BASE + "> . b:links\\/fmcs { b:l a pld:Link ; pld:thing b:employer\\/northmoor-health ;"
            + " pld:record b:dataset\\/fmcs\\/work-stoppage\\/1 ; pld:relation <http://www.w3.org/2004/02/skos/core#closeMatch> ; pld:score 0.8 ; pld:reason \"names alike by 0.80\" }"
            + " b:dataset\\/fmcs { b:dataset\\/fmcs\\/work-stoppage\\/1 a pld:WorkStoppage ; pld:employerName \"<b>Northmoor</b> Clinic\" }");
        visit("review");
        assertThat(page.locator("#question h2")).containsText(HostileGraph.SCRIPT);
        assertThat(page.evaluate("window.hacked")).isNull();
        page.locator("#by").fill("Ida Tern");
        page.locator("#token").fill("wrong");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wrong (w)")).click();
        assertThat(page.locator("#said")).containsText("needs the token");
        page.keyboard().press("n");
        assertThat(page.locator("#question blockquote")).containsText("30%");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Links to datasets")).click();
        assertThat(page.locator("#question h2").last()).hasText("fmcs: <b>Northmoor</b> Clinic");
        assertThat(page.locator("#question")).containsText("names alike by 0.80 (0.8)");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Same (s)"))).isVisible();
        assertThat(complaints.stream().filter(c -> !c.contains("status of 401"))).isEmpty();
    }

    @Test
    void manyThingsAreShownOnlyWhenAskedTwice() {
        StringBuilder many = new StringBuilder("@prefix pl: <https://w3id.org/picketline/ontology#> . <" + RunningSite.BASE + "dispute/long> a pl:Dispute .\n");
        for (int i = 0; i < 60; i++) {
            many.append("<" + RunningSite.BASE + "picket/long").append(i).append("> a pl:Picket ; pl:partOf <" + RunningSite.BASE + "dispute/long> .\n");
        }
        site.add(many.toString());
        visit("explore?at=" + RunningSite.encoded(RunningSite.BASE + "dispute/long"));
        page.locator("#list button").first().click();
        page.locator("#chosen button", new Page.LocatorOptions().setHasText("60 × picket")).click();
        assertThat(page.locator("#chosen button", new Page.LocatorOptions().setHasText("crowded"))).isVisible();
        assertThat(dots()).isEqualTo(1);
        page.locator("#chosen button", new Page.LocatorOptions().setHasText("crowded")).click();
        page.waitForCondition(() -> dots() == 61);
    }

    @Test
    void hostileNamesAreTextInThePictureAndOnItsSide() {
        visit("explore?at=" + RunningSite.encoded(RunningSite.BASE + HostileGraph.UNION) + "&at=" + RunningSite.encoded(RunningSite.BASE + "strike/hostile"));
        assertThat(page.locator("#list")).containsText(HostileGraph.IMAGE);
        tapFirstLine();
        assertThat(page.locator("#chosen blockquote").first()).containsText(HostileGraph.SCRIPT);
        assertThat(page.locator("#chosen figcaption").first()).containsText(HostileGraph.SCRIPT);
        assertThat(page.evaluate("window.hacked")).isNull();
        assertThat((Integer) page.evaluate("document.querySelectorAll('main script, main img').length")).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void searchFindsByName() {
        visit("unions");
        page.locator("#find").fill("quill");
        page.locator("#find").press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ada Quill")).first().click();
        assertThat(page.locator("h1")).hasText("Ada Quill");
        assertThat(complaints).isEmpty();
    }

    @Test
    void keyboardReachesTheContentAndTheSentences() {
        visit("dispute/northmoor");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.locator("#timeline summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#timeline details").first()).hasAttribute("open", "");
    }

    @Test
    void nothingIsWiderThanAPhone() {
        page.setViewportSize(360, 740);
        for (String path : List.of("", "disputes", "dispute/northmoor", "article/a1", "query?saved=strikes/list-strikes", "strikes", "ontology", HostileGraph.DISPUTE)) {
            visit(path);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path).isLessThanOrEqualTo(360);
        }
    }

    @Test
    void darkIsDarkAndTextStandsOut() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            visit("dispute/northmoor");
            double paper = brightness("body", "backgroundColor");
            double ink = brightness("body", "color");
            assertThat(paper > 0.5).isEqualTo(scheme == ColorScheme.LIGHT);
            assertThat(contrast(paper, ink)).isGreaterThan(7);
            for (String selector : List.of(".kind", "figcaption", ".event .when", "footer p", "a")) {
                assertThat(contrast(paper, brightness(selector, "color"))).as(selector + " " + scheme).isGreaterThan(4.5);
            }
        }
    }

    private double brightness(String selector, String property) {
        return ((Number) page.locator(selector).first().evaluate("(e, p) => { const c = getComputedStyle(e)[p].match(/[0-9.]+/g).slice(0, 3)"
            + ".map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2] }",
            property)).doubleValue();
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** A place on a page where a hostile text is shown, and the text. */
    private record Position(String path, String selector, String text) { }

    @Test
    void hostileTextIsOnlyTextWhereverItStands() {
        String label = RunningSite.encoded("SELECT ?l (<javascript:alert(2)> AS ?there) { <https://w3id.org/picketline/" + HostileGraph.UNION
            + "> <http://www.w3.org/2000/01/rdf-schema#label> ?l }");
        String visited = "";
        for (Position position : List.of(new Position(HostileGraph.DISPUTE, "h1", HostileGraph.SCRIPT), new Position(HostileGraph.DISPUTE, "title", HostileGraph.SCRIPT),
                new Position(HostileGraph.DISPUTE, ".facts", HostileGraph.IMAGE), new Position(HostileGraph.DISPUTE, ".facts", HostileGraph.TEMPLATE),
                new Position(HostileGraph.DISPUTE, ".facts", HostileGraph.BIDI), new Position(HostileGraph.DISPUTE, "#timeline .parties", HostileGraph.IMAGE),
                new Position(HostileGraph.DISPUTE, "#timeline blockquote", HostileGraph.SCRIPT), new Position(HostileGraph.DISPUTE, "#timeline .when", "<b>soon</b>"),
                new Position(HostileGraph.DISPUTE, "#sides .figure", HostileGraph.IMAGE), new Position(HostileGraph.DISPUTE, ".statements", HostileGraph.IMAGE),
                new Position(HostileGraph.UNION, ".others", HostileGraph.SCRIPT), new Position(HostileGraph.UNION, ".articles", HostileGraph.IMAGE),
                new Position(HostileGraph.ARTICLE, "h1", HostileGraph.SCRIPT), new Position("disputes", "tbody", HostileGraph.SCRIPT),
                new Position("query?query=" + label, "#answer tbody", HostileGraph.IMAGE), new Position("query?query=" + label, "#answer tbody", "alert(2)"),
                new Position("query?query=" + RunningSite.encoded(HostileGraph.SCRIPT), ".problem", "<script>"),
                new Position("query?query=" + RunningSite.encoded("</textarea>" + HostileGraph.SCRIPT), "#query", HostileGraph.SCRIPT),
                new Position("search?q=" + RunningSite.encoded(HostileGraph.SCRIPT), "title", HostileGraph.SCRIPT), new Position("union/" + RunningSite.encoded("<script>x"), "[role=alert]", "%3Cscript%3E"))) {
            if (!position.path().equals(visited)) {
                visit(position.path());
                visited = position.path();
            }
            assertThat(page.locator(position.selector()).first().textContent()).as(position.toString()).contains(position.text());
            assertThat(page.evaluate("window.hacked")).as(position.toString()).isNull();
            assertThat((Integer) page.evaluate("document.querySelectorAll('main script, main img, a[href^=\"javascript:\" i]').length")).as(position.path()).isZero();
        }
        assertThat(complaints.stream().filter(c -> !c.contains("status of 4"))).isEmpty();
    }
}
