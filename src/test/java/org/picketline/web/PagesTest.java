// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.web.sparql.Limits;

class PagesTest {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String DISPUTE = "dispute/northmoor";

    @TempDir
    static Path folder;
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL);
        site.add(HostileGraph.trig());
    }

    @AfterAll
    static void stop() {
        assertThat(site.log).isEmpty();
        site.close();
    }

    private static Document page(String path) {
        HttpResponse<String> response = site.get(path, HTML);
        assertThat(response.statusCode()).as(path + "\n" + site.log).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        return Jsoup.parse(response.body(), site.address() + path);
    }

    private static Model model(HttpResponse<String> response, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(response.body(), lang).parse(model);
        return model;
    }

    @Test
    void whatAQueryFoundIsTakenAwayAsAGraphAndAsTables() {
        String own = "query=" + RunningSite.encoded("CONSTRUCT { ?u <http://example.org/faces> ?e } WHERE { ?d a <https://w3id.org/picketline/ontology#Dispute> ; "
            + "<https://w3id.org/picketline/ontology#union> ?u ; <https://w3id.org/picketline/ontology#employer> ?e }");
        assertThat(page("query?" + own).select("a[href*=part.gexf]").attr("href")).contains("CONSTRUCT");
        assertThat(site.get("export/part.graphml?" + own).body()).contains("faces").contains("Lakes Caregivers Union");
        assertThat(site.get("export/strikes.csv?saved=strikes/list-strikes").body()).contains("Northmoor Health").contains("1450");
        assertThat(site.get("export/part.gexf?at=" + RunningSite.encoded(RunningSite.BASE + "union/lakes-caregivers-union")).body()).contains("Lakes Caregivers Union")
            .doesNotContain("Northmoor");
        assertThat(site.get("export/part.gexf?query=ASK%7B%7D").statusCode()).isEqualTo(400);
    }

    @Test
    void disputeIsToldInOrderFromExpiredContractToRatification() {
        List<String> kinds = page(DISPUTE).select("#timeline .kind").eachText();
        assertThat(kinds).containsSubsequence("contract expiration", "strike notice", "strike", "agreement", "contract vote");
    }

    @Test
    void everyFactOpensItsSentenceInItsArticle() {
        Document dispute = page(DISPUTE);
        Element strike = dispute.select("#timeline .event:has(.kind:containsOwn(strike))").stream()
            .filter(e -> e.select(".kind").text().equals("strike") && e.text().contains("1,450 workers")).findFirst().orElseThrow();
        assertThat(strike.select("blockquote").text()).contains("1,450 pharmacists");
        assertThat(strike.select("figcaption a").attr("href")).isEqualTo("../article/a1#at-0");
        assertThat(strike.select("figcaption").text()).contains("Northmoor caregivers walk out").contains("Head of the Lakes Post").contains("6 Mar 2024").contains("90 % sure");
        assertThat(strike.text()).contains("workers: nearly 1,450 workers, says Lakes Caregivers Union");
    }

    @Test
    void offersAndDemandsStandBesideTheVotes() {
        Element table = page(DISPUTE).selectFirst("#bargaining table");
        assertThat(table.select("thead th").eachText()).containsExactly("When", "Union asks", "Employer offers", "Talks and agreements", "Votes");
        assertThat(table.select("tr:contains(1,012 yes) td:nth-child(5)").text()).contains("ratified").contains("188 no").contains("84.3 % yes");
        assertThat(table.select("td:nth-child(2):contains(staffing)")).isNotEmpty();
    }

    @Test
    void whatAPartyClaimsStandsOnItsSide() {
        Document dispute = page(DISPUTE);
        assertThat(dispute.select("#sides .matter:has(h3:contains(strike)) .side.union").text()).contains("nearly 1,450 workers says Lakes Caregivers Union");
    }

    @Test
    void whatIsSaidStandsOnTheSpeakersSide() {
        Document dispute = page(DISPUTE);
        assertThat(dispute.select("#said .side.union .speaker").text() + dispute.select("#said .side.employer .speaker").text()).contains("Ada Quill").contains("Ben Orrin");
        assertThat(dispute.select("#said .side.union .speaker").text()).isNotEqualTo(dispute.select("#said .side.employer .speaker").text());
    }

    @Test
    void strikeThatBothSidesAccountForIsAMatterOfItsOwn() {
        Element matter = page(DISPUTE).selectFirst("#said .matter");
        assertThat(matter.selectFirst("h3").text()).isEqualTo("Why, and whose doing: strike, 4 Mar 2024");
        assertThat(matter.select(".side.union .speaker").text()).contains("Ada Quill");
        assertThat(matter.select(".side.employer .speaker").text()).contains("Ben Orrin");
    }

    @Test
    void contradictionsAreMarked() {
        site.add("""
            @prefix pl: <https://w3id.org/picketline/ontology#> .
            <https://w3id.org/picketline/article/a1/strike-workers> pl:contradicts <https://w3id.org/picketline/article/a1/strike-start> .
            """);
        assertThat(page(DISPUTE).select("#sides .matter:has(.contested) h3").text()).contains("workers");
    }

    @Test
    void eachNumberOpensTheQueryThatGivesIt() {
        Document overview = page("");
        assertThat(overview.select(".figures a")).hasSizeGreaterThan(6);
        for (Element figure : overview.select(".figures a")) {
            Document answer = Jsoup.parse(site.get(figure.attr("href").replaceFirst("^\\./", ""), HTML).body());
            assertThat(answer.select("#answer td").text().replace(",", "")).as(figure.text()).isEqualTo(figure.select("b").text().replace(",", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DISPUTE, "union/lakes-caregivers-union", "event/northmoor-agreement", "article/a1", "article/a1/strike", "place/duluth", "ontology"})
    void everyIriIsAPageAndData(String path) {
        assertThat(page(path).title()).endsWith("Picketline");
        for (String type : List.of("text/turtle", "application/ld+json")) {
            HttpResponse<String> data = site.get(path, type);
            assertThat(data.statusCode()).isEqualTo(200);
            assertThat(data.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            assertThat(data.headers().firstValue("Vary")).contains("Accept");
        }
        Model turtle = model(site.get(path + ".ttl", HTML), Lang.TURTLE);
        Model json = model(site.get(path + ".jsonld", HTML), Lang.JSONLD);
        assertThat(turtle.size()).isPositive();
        assertThat(turtle.isIsomorphicWith(json)).isTrue();
        String iri = path.equals("ontology") ? "https://w3id.org/picketline/ontology" : RunningSite.BASE + path;
        assertThat(turtle.contains(turtle.createResource(iri), null)).isTrue();
    }

    @Test
    void disputeIsTakenAwayAsFilesOfItsOwn() {
        for (Element file : page(DISPUTE).select(".formats a[href*=export/]")) {
            HttpResponse<String> taken = site.get(file.attr("href").replaceFirst("^(\\.\\./)+", ""));
            assertThat(taken.statusCode()).as(file.text()).isEqualTo(200);
            assertThat(taken.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=");
        }
        HttpResponse<String> report = site.get("export/report.html?dispute=" + RunningSite.encoded(RunningSite.BASE + DISPUTE));
        Document story = Jsoup.parse(report.body());
        assertThat(story.select("#timeline blockquote").text()).contains("1,450 pharmacists");
        assertThat(story.select("svg.strip circle")).isNotEmpty();
        assertThat(story.select("script, link, img")).isEmpty();
        assertThat(story.select("a[href]").eachAttr("href")).allMatch(h -> h.startsWith(RunningSite.BASE) || h.startsWith("#"));
        assertThat(report.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        HttpResponse<String> hostile = site.get("export/report.html?dispute=" + RunningSite.encoded(RunningSite.BASE + HostileGraph.DISPUTE));
        checkClean("report", Jsoup.parse(hostile.body().replaceFirst("(?s)<style>.*?</style>", "")));
        HttpResponse<String> none = site.get("export/report.html?dispute=nobody");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("there is no dispute", "Lakes Caregivers Union and Northmoor Health");
        assertThat(site.get("export/secrets.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void termsAndConceptsHaveTheirPlace() {
        assertThat(page("ontology").select("#Strike dd").text()).contains("event in which");
        assertThat(page("concept/issue/staffing").select("h1").text()).isEqualTo("staffing");
        assertThat(page("concept/issue/staffing").text()).contains("Northmoor Health");
    }

    @Test
    void unknownThingIsNotFoundWithAWayOn() {
        HttpResponse<String> missing = site.get("union/nobody", HTML);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(missing.body()).select("main a").text()).contains("overview");
        assertThat(site.get("union/nobody", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(site.get("assets/../../../etc/passwd").statusCode()).isIn(400, 404);
        assertThat(site.get("assets/%2e%2e/site.css").statusCode()).isIn(400, 404);
    }

    @Test
    void savedQueryIsAFormAndAnAnswer() {
        Document form = page("query?saved=strikes/find-strikes-on-day");
        assertThat(form.select("form input[name=p.day]").hasAttr("required")).isTrue();
        assertThat(form.select("#answer")).isEmpty();
        Document answer = page("query?saved=strikes/find-strikes-on-day&p.day=2024-03-05");
        assertThat(answer.select("#answer td").text()).contains("Lakes Caregivers Union");
        String csv = answer.select("#answer a:containsOwn(CSV)").attr("href").replaceFirst("^\\./", "");
        assertThat(site.get(csv).body()).startsWith("union,").contains("Lakes Caregivers Union");
        HttpResponse<String> wrong = site.get("query?saved=strikes/find-strikes-on-day&p.day=soon", HTML);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(wrong.body()).select(".problem").text()).contains("2024-10-21");
    }

    @Test
    void faultInAQueryIsShownBesideIt() {
        HttpResponse<String> wrong = site.get("query?query=" + RunningSite.encoded("SELECT * {\n ?s ?p }"), HTML);
        assertThat(wrong.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(wrong.body());
        assertThat(page.select("[role=alert]").text()).contains("line 2, column");
        assertThat(page.select("textarea").text()).contains("?s ?p }");
    }

    @Test
    void namesHeadlinesAndSentencesAreFound() {
        assertThat(page("search?q=northmoor+HEALTH").select(".hits a").eachText()).contains("Northmoor Health");
        assertThat(page("search?q=walk+caregivers").select(".articles").text()).contains("Northmoor caregivers walk out");
        assertThat(page("search?q=x-ray+techs").select("blockquote").text()).contains("1,450 pharmacists");
        assertThat(page("search?q=zzzz").text()).contains("Nothing has all of these words");
        assertThat(page("search").select("form")).isNotEmpty();
    }

    /** Follows every link of the site, as far as it goes. */
    @Test
    void everyLinkLeadsSomewhereUnderAnyPathAndNoTextBecomesMarkup() {
        Deque<String> waiting = new ArrayDeque<>(List.of("", "strikes", "votes", "offers", "agreements", "facilities"));
        Set<String> met = new TreeSet<>(waiting);
        while (!waiting.isEmpty() && met.size() < 400) {
            String path = waiting.remove();
            Document page = page(path);
            checkClean(path, page);
            for (Element link : page.select("a[href], link[href], script[src]")) {
                String href = link.hasAttr("src") ? link.attr("src") : link.attr("href");
                assertThat(href).as(path).doesNotStartWith("/").doesNotContainIgnoringCase("javascript:").isNotEmpty();
                String target = link.absUrl(link.hasAttr("src") ? "src" : "href").replaceFirst("#.*", "");
                if (target.startsWith(site.address()) && met.add(target.substring(site.address().length()))) {
                    if (!target.matches(".*(/assets/|/sparql|/data|\\.well-known|\\.ttl$|\\.jsonld$|/export/|query\\?query=|query\\?format=).*")) {
                        waiting.add(target.substring(site.address().length()));
                    }
                }
            }
        }
        assertThat(met).contains(DISPUTE, "article/a1", HostileGraph.DISPUTE, HostileGraph.UNION, HostileGraph.ARTICLE).hasSizeGreaterThan(80);
    }

    private static void checkClean(String path, Document page) {
        assertThat(page.select("script:not([src]), img, iframe, object, style, base")).as(path).isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(path).doesNotStartWith("on").isNotEqualTo("style");
            }
        }
        assertThat(page.text()).as(path).doesNotContain("49$");
    }

    @Test
    void emptyGraphStillMakesSense() {
        try (RunningSite empty = new RunningSite(folder.resolve("empty"), Limits.USUAL)) {
            for (String path : List.of("", "disputes", "strikes", "unions", "people", "articles", "query", "search?q=x", "ontology", "query?saved=strikes/list-strikes")) {
                assertThat(empty.get(path, HTML).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(empty.get("", HTML).body()).contains("picketline ingest");
            assertThat(empty.log).isEmpty();
        }
    }

    @Test
    void scriptsAndStylesAreAskedForAnewButSentOnlyWhereTheyChanged() {
        HttpResponse<String> first = site.get("assets/site.css");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        HttpResponse<String> second = site.send(site.request("assets/site.css").header("If-None-Match", first.headers().firstValue("ETag").orElseThrow()));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(site.send(site.request("assets/site.css").header("If-None-Match", "\"old\"")).body()).isEqualTo(first.body());
    }

    @Test
    void eventsAreCalledByTheirKindAndDayInAnswers() {
        Document answer = page("query?query=" + RunningSite.encoded(RunningSite.PREFIXES + "SELECT ?strike { ?strike a pl:Strike ; pl:workers 1450 }"));
        assertThat(answer.select("#answer tbody a").first().text()).isEqualTo("strike, 4 Mar 2024");
    }

    @Test
    void listShowsTheSentencesOfTheFirstArticlesAndSendsOnToTheOthers() {
        StringBuilder told = new StringBuilder("@prefix pl: <https://w3id.org/picketline/ontology#> . @prefix oa: <http://www.w3.org/ns/oa#> . @prefix prov: <http://www.w3.org/ns/prov#> ."
            + " @prefix schema: <https://schema.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix b: <" + RunningSite.BASE + "> . b:picket\\/often a pl:Picket ; pl:partOf b:dispute\\/often ."
            + " b:strike\\/often a pl:Strike ; pl:notBefore \"2030-01-01\"^^xsd:date .\n");
        for (int i = 1; i <= 5; i++) {
            String article = "<" + RunningSite.BASE + "article/often" + i;
            told.append("b:strike\\/often prov:wasDerivedFrom ").append(article).append("/s> . ").append(article).append("> { ").append(article).append("> a pl:Article ; pl:relevant true ; schema:datePublished \"2030-01-0")
                .append(6 - i).append("\"^^xsd:date . ").append(article).append("/s> a pl:Strike ; pl:evidence ").append(article).append("/e> . ").append(article).append("/e> oa:start 0 ; oa:exact \"Sentence number ")
                .append(i).append(".\" }\n");
        }
        try (RunningSite often = new RunningSite(folder.resolve("often"), Limits.USUAL)) {
            often.add(told.toString());
            Document list = Jsoup.parse(often.get("strikes", HTML).body());
            assertThat(list.select("blockquote").eachText()).containsExactly("Sentence number 5.", "Sentence number 4.", "Sentence number 3.");
            assertThat(list.select("details").text()).contains("3 sentences of the first articles", "Told 2 times more: all its sentences");
            assertThat(Jsoup.parse(often.get("strike/often", HTML).body()).select("blockquote")).hasSize(5);
            assertThat(Jsoup.parse(often.get("articles", HTML).body()).select(".articles a").eachAttr("href")).first().asString().endsWith("article/often1");
        }
    }

    @Test
    void shortLinkOpensTheSameQueryAndABrokenOneSaysSo() {
        String query = RunningSite.PREFIXES + "SELECT ?strike { ?strike a pl:Strike ; pl:workers 1450 }";
        Document asked = page("query?query=" + RunningSite.encoded(query));
        String link = asked.select("a[href*=short=]").attr("href").replaceFirst("^\\./", "");
        assertThat(link.length()).isLessThan(RunningSite.encoded(query).length() / 2);
        Document opened = page(link);
        assertThat(opened.select("#query").text()).isEqualTo(asked.select("#query").text()).contains("pl:workers 1450");
        assertThat(opened.select("#answer tbody").text()).isEqualTo(asked.select("#answer tbody").text());
        HttpResponse<String> broken = site.get("query?short=zzz", HTML);
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("short link is not whole");
    }

    @Test
    void searchNamesPartiesBeforeTheirDisputes() {
        assertThat(page("search?q=northmoor").select(".hits .quiet").eachText()).startsWith("employer").endsWith("dispute");
    }

    @Test
    void talkativePersonStillMakesAPageThatSaysWhatIsLeftOut() {
        StringBuilder said = new StringBuilder("@prefix pl: <https://w3id.org/picketline/ontology#> . @prefix oa: <http://www.w3.org/ns/oa#> . @prefix prov: <http://www.w3.org/ns/prov#> . @prefix rdfs: "
            + "<http://www.w3.org/2000/01/rdf-schema#> . @prefix a: <" + RunningSite.BASE + "article/talk/> . @prefix b: <" + RunningSite.BASE + "> . b:person\\/talker a pl:Person ; rdfs:label \"Tess Talker\" .\n");
        StringBuilder told = new StringBuilder("<" + RunningSite.BASE + "article/talk> { <" + RunningSite.BASE + "article/talk> a pl:Article ; pl:relevant true .\n");
        for (int i = 0; i < 2_000; i++) {
            said.append("b:s").append(i).append(" a pl:Statement ; pl:speaker b:person\\/talker ; prov:wasDerivedFrom a:s").append(i).append(" .\n");
            told.append("a:s").append(i).append(" a pl:Statement ; pl:speaker b:person\\/talker ; pl:text \"Words ").append(i).append("\" ; pl:evidence a:e").append(i).append(" . a:e").append(i)
                .append(" oa:start ").append(i).append(" ; oa:exact \"Words ").append(i).append("\" .\n");
        }
        try (RunningSite talk = new RunningSite(folder.resolve("talk"), Limits.USUAL)) {
            talk.add(said.append(told).append("}").toString());
            HttpResponse<String> page = talk.get("person/talker", HTML);
            assertThat(page.statusCode()).as(talk.log.toString()).isEqualTo(200);
            assertThat(page.body()).hasSizeLessThan(300_000).contains("1800 older statements");
        }
    }

    @Test
    void crowdedDisputeAndEndlessNameStillMakeAPage() {
        StringBuilder many = new StringBuilder("@prefix pl: <https://w3id.org/picketline/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . "
            + "<https://w3id.org/picketline/dispute/crowded> a pl:Dispute ; rdfs:label \"" + "long ".repeat(200_000) + "\" .\n");
        for (int i = 0; i < 5_000; i++) {
            many.append("<https://w3id.org/picketline/picket/p").append(i).append("> a pl:Picket ; pl:partOf <https://w3id.org/picketline/dispute/crowded> .\n");
        }
        try (RunningSite crowded = new RunningSite(folder.resolve("crowded"), Limits.USUAL)) {
            crowded.add(many.toString());
            HttpResponse<String> page = crowded.get("dispute/crowded", HTML);
            assertThat(page.statusCode()).as(crowded.log.toString()).isEqualTo(200);
            assertThat(page.body()).hasSizeLessThan(1_000_000).contains("4600 more events");
            assertThat(crowded.get("disputes", HTML).body()).hasSizeLessThan(100_000);
        }
    }
}
