// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.cli.ServedDecisions;
import org.picketline.store.StoreException;
import org.picketline.web.sparql.Limits;

class WritingTest {

    private static final String UPDATE = "application/sparql-update";
    private static final String INSERT = "INSERT DATA { GRAPH <http://example.org/g> { <urn:s> <urn:p> \"new\" } }";

    @TempDir
    Path folder;
    private RunningSite site;

    @BeforeEach
    void start() {
        site = new RunningSite(folder.resolve("store"), Limits.USUAL);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private boolean holds(String pattern) {
        return site.ask("ASK { GRAPH <http://example.org/g> { " + pattern + " } }").body().contains("true");
    }

    private HttpRequest.Builder update(String authorization) {
        HttpRequest.Builder request = site.request("update").header("Content-Type", UPDATE).POST(HttpRequest.BodyPublishers.ofString(INSERT));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    @Test
    void writingWithoutTheTokenIsRefusedEverywhere() {
        for (String authorization : new String[] {null, "", "Bearer", "Bearer ", "Bearer wrong", "Basic " + site.token, "Bearer " + site.token + "x"}) {
            HttpResponse<String> response = site.send(update(authorization));
            assertThat(response.statusCode()).as(authorization).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        for (String method : new String[] {"PUT", "POST", "DELETE"}) {
            HttpRequest.Builder request = site.request("data?graph=http://example.org/g").header("Content-Type", "text/turtle")
                .method(method, HttpRequest.BodyPublishers.ofString("<urn:s> <urn:p> 1 ."));
            assertThat(site.send(request).statusCode()).as(method).isEqualTo(401);
        }
        assertThat(holds("?s ?p ?o")).isFalse();
    }

    @Test
    void tokenInTheAddressIsNotTaken() {
        assertThat(site.post("update?access_token=" + site.token, UPDATE, INSERT).statusCode()).isEqualTo(401);
    }

    @Test
    void updateWithTheTokenChangesTheStoreWholeOrNotAtAll() {
        assertThat(site.postWithToken("update", UPDATE, INSERT).statusCode()).isEqualTo(204);
        assertThat(holds("<urn:s> <urn:p> \"new\"")).isTrue();
        HttpResponse<String> half = site.postWithToken("update", UPDATE,
            "INSERT DATA { GRAPH <http://example.org/g> { <urn:s> <urn:p> \"more\" } } ; LOAD <http://localhost:1/>");
        assertThat(half.statusCode()).isEqualTo(403);
        assertThat(holds("<urn:s> <urn:p> \"more\"")).isFalse();
        HttpResponse<String> wrong = site.postWithToken("update", UPDATE, "INSERT DATA { <urn:s> }");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("line 1, column");
    }

    @Test
    void graphsAreReplacedExtendedAndDropped() {
        String path = "data?graph=http://example.org/g";
        HttpRequest.Builder put = site.request(path).header("Content-Type", "text/turtle").header("Authorization", "Bearer " + site.token);
        assertThat(site.send(put.PUT(HttpRequest.BodyPublishers.ofString("<urn:a> <urn:p> 1 ."))).statusCode()).isEqualTo(201);
        assertThat(site.send(put.PUT(HttpRequest.BodyPublishers.ofString("<urn:b> <urn:p> 1 ."))).statusCode()).isEqualTo(204);
        assertThat(site.postWithToken(path, "application/n-triples", "<urn:c> <urn:p> \"1\" .").statusCode()).isEqualTo(204);
        assertThat(holds("<urn:a> ?p ?o")).isFalse();
        assertThat(holds("<urn:b> ?p ?o")).isTrue();
        assertThat(holds("<urn:c> ?p ?o")).isTrue();
        assertThat(site.send(put.DELETE()).statusCode()).isEqualTo(204);
        assertThat(site.get(path).statusCode()).isEqualTo(404);
        assertThat(site.send(put.DELETE()).statusCode()).isEqualTo(404);
    }

    @Test
    void brokenGraphLeavesTheOldOne() {
        assertThat(site.postWithToken("data?graph=http://example.org/g", "text/turtle", "<urn:a> <urn:p> 1 .").statusCode()).isEqualTo(201);
        HttpResponse<String> broken = site.send(site.request("data?graph=http://example.org/g").header("Content-Type", "text/turtle")
            .header("Authorization", "Bearer " + site.token).PUT(HttpRequest.BodyPublishers.ofString("<urn:b> <urn:p> 1 ;;; x")));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("line: 1");
        assertThat(holds("<urn:a> ?p ?o")).isTrue();
    }

    @Test
    void tokenIsShownOnceAndKeptAsAHashForItsOwner() throws IOException {
        Path file = folder.resolve("store").resolve(AccessToken.FILE);
        assertThat(file).content().doesNotContain(site.token);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        AccessToken again = AccessToken.of(folder.resolve("store"));
        assertThat(again.fresh()).isEmpty();
        again.demand("Bearer " + site.token);
        assertThatThrownBy(() -> again.demand("Bearer " + site.token.substring(1))).isInstanceOf(HttpProblem.class);
        Files.writeString(file, "nonsense");
        assertThatThrownBy(() -> AccessToken.of(folder.resolve("store"))).hasMessageContaining("delete it");
    }

    private static final String STORY = "The workers of the hospital are on strike this week because they want more staff. "
        + "They said so on Monday in the square of the town, and the people of the town were with them.";

    @Test
    void articlesAreTakenInWhileServing() {
        HttpResponse<String> first = site.postWithToken("articles?name=story.txt", "text/plain", STORY);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("\"added\": 1");
        assertThat(site.get("disputes", "text/html").body()).contains("Orderlies United and Dunmoor Hospitals");
        assertThat(site.get("articles", "text/html").body()).contains("story.txt");
        assertThat(site.postWithToken("articles?name=story.txt", "text/plain", STORY).body()).contains("\"unchanged\": 1");
        assertThat(site.postWithToken("articles?name=story.txt", "text/plain", STORY + " They want it now, and the town wants it too.").body())
            .contains("\"replaced\": 1");
        assertThat(site.store.articles()).hasSize(1);
        assertThat(folder.resolve("store/sent")).isEmptyDirectory();
    }

    @Test
    void articleIsTakenAsCurlSendsItWithoutAnyType() {
        String percent = STORY + " The offer was 9% over three years & more.";
        assertThat(site.postWithToken("articles?name=story.txt", "application/x-www-form-urlencoded", percent).body()).contains("\"added\": 1");
        HttpResponse<String> unnamed = site.postWithToken("articles", "application/x-www-form-urlencoded", percent);
        assertThat(unnamed.statusCode()).isEqualTo(415);
        assertThat(unnamed.body()).contains("?name=");
    }

    @Test
    void siteAnswersWithoutItsOntologyAndTheNextStartBringsItBack() {
        site.postWithToken("articles?name=story.txt", "text/plain", STORY);
        String drop = "DROP GRAPH <" + RunningSite.BASE + "ontology>";
        assertThat(site.postWithToken("update", UPDATE, drop).statusCode()).isEqualTo(204);
        for (String path : List.of("", "disputes", "strikes", "articles", "explore", "query", "terms", "review", "help", "ontology", "search?q=town", "exports")) {
            assertThat(site.get(path, "text/html").statusCode()).as(path).isEqualTo(200);
        }
        site.close();
        site = new RunningSite(folder.resolve("store"), Limits.USUAL);
        assertThat(site.get("ontology", "text/turtle").body()).contains("StrikeVote");
    }

    @Test
    void writingToTheDefaultGraphIsRefusedWithWhereToWriteInstead() {
        for (String lost : List.of("INSERT DATA { <urn:s> <urn:p> 1 }", "DELETE DATA { <urn:s> <urn:p> 1 }", "DELETE WHERE { ?s ?p ?o }",
                "INSERT { ?s <urn:p> 1 } WHERE { GRAPH ?g { ?s ?p ?o } }", "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", "CLEAR DEFAULT", "CLEAR ALL", "DROP DEFAULT",
                "COPY <urn:g> TO DEFAULT", "ADD <urn:g> TO DEFAULT", "MOVE DEFAULT TO <urn:g>", INSERT + " ; INSERT DATA { <urn:s> <urn:p> 1 }")) {
            HttpResponse<String> refused = site.postWithToken("update", UPDATE, lost);
            assertThat(refused.statusCode()).as(lost).isEqualTo(403);
            assertThat(refused.body()).contains("GRAPH <", "decide", "data?graph=");
        }
        assertThat(holds("?s ?p ?o")).isFalse();
        for (String kept : List.of("WITH <http://example.org/g> INSERT { <urn:s> <urn:p> \"new\" } WHERE { }", "COPY DEFAULT TO <urn:copy>", "CLEAR NAMED")) {
            assertThat(site.postWithToken("update", UPDATE, kept).statusCode()).as(kept).isEqualTo(204);
        }
        for (String method : List.of("PUT", "POST", "DELETE")) {
            assertThat(site.send(site.request("data?default").header("Content-Type", "text/turtle").header("Authorization", "Bearer " + site.token)
                .method(method, HttpRequest.BodyPublishers.ofString("<urn:s> <urn:p> 1 ."))).statusCode()).as(method).isEqualTo(403);
        }
    }

    private boolean tellsWorkers() {
        return site.ask("ASK { ?strike a <https://w3id.org/picketline/ontology#Strike> ; <https://w3id.org/picketline/ontology#workers> ?w }").body().contains("true");
    }

    @Test
    void uncertainFactIsAskedDecidedAndTakenBack() throws IOException {
        String form = "application/x-www-form-urlencoded";
        assertThat(site.get("decisions?about=facts").body()).isEqualTo("{}");
        assertThat(site.postWithToken("articles?name=story.txt", "text/plain", STORY).body()).contains("\"added\": 1");
        site.postWithToken("update", UPDATE, "PREFIX pl: <https://w3id.org/picketline/ontology#> DELETE { GRAPH ?a { ?c pl:confidence ?old } } "
            + "INSERT { GRAPH ?a { ?c pl:confidence 0.4 } } WHERE { GRAPH ?a { ?c pl:confidence ?old ; pl:property pl:workers } }");
        JsonNode question = new ObjectMapper().readTree(site.get("decisions?about=facts").body());
        assertThat(question.at("/left").asInt()).isEqualTo(1);
        assertThat(question.at("/sides/0/title").asText()).startsWith("strike: workers:");
        assertThat(question.at("/sides/0/proofs/0/words").asText()).isNotEmpty();
        String decision = "verdict=wrong&by=Ida+Tern&node=" + RunningSite.encoded(question.at("/about/0").asText());
        assertThat(tellsWorkers()).isTrue();
        assertThat(site.post("decisions", form, decision).statusCode()).isEqualTo(401);
        HttpResponse<String> decided = site.postWithToken("decisions", form, decision);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(tellsWorkers()).isFalse();
        assertThat(site.get("decisions?about=facts").body()).isEqualTo("{}");
        assertThat(site.postWithToken("decisions", form, decision.replace("wrong", "right")).statusCode()).isEqualTo(409);
        String name = new ObjectMapper().readTree(decided.body()).get("decision").asText();
        assertThat(site.postWithToken("decisions", form, "undo=" + RunningSite.encoded(name)).statusCode()).isEqualTo(200);
        assertThat(tellsWorkers()).isTrue();
        assertThat(site.postWithToken("decisions", form, "undo=" + RunningSite.encoded(name)).statusCode()).isEqualTo(409);
        assertThat(site.postWithToken("decisions", form, "verdict=maybe&by=x&node=y").statusCode()).isEqualTo(400);
    }

    @Test
    void whatWasDroppedFromThePageStandsUnderItsTextAsText() {
        String html = "<html><head><title>Strike</title></head><body><article><h1>Strike at the hospital</h1><p>" + STORY + "</p><p>" + STORY.replace("Monday", "Tuesday")
            + "</p><p class=\"related\"><strong>Related:</strong> Bakers &lt;script&gt;window.hacked=1&lt;/script&gt; win a prize</p></article></body></html>";
        assertThat(site.postWithToken("articles?name=story.html", "text/html", html).body()).contains("\"added\": 1");
        String article = site.store.articles().first();
        assertThat(site.store.furniture(article)).isNotEmpty();
        String page = site.get(article.substring(RunningSite.BASE.length()), "text/html").body();
        assertThat(page).contains("<span>related</span> <bdi>Related: Bakers &lt;script&gt;window.hacked=1").doesNotContain("<script>window");
        assertThat(site.store.retract(article)).isTrue();
        assertThat(site.store.furniture(article)).isEmpty();
    }

    @Test
    void articlesNeedTheTokenAndAPlainName() {
        assertThat(site.post("articles?name=story.txt", "text/plain", STORY).statusCode()).isEqualTo(401);
        for (String name : new String[] {"../evil.txt", "a/b.txt", ".hidden", "x\u0000.txt", "..", "C:\\x.txt"}) {
            assertThat(site.postWithToken("articles?name=" + RunningSite.encoded(name), "text/plain", STORY).statusCode()).as(name).isEqualTo(400);
        }
        assertThat(site.postWithToken("articles", "image/png", STORY).statusCode()).isEqualTo(415);
        assertThat(site.postWithToken("articles", "text/plain", "").statusCode()).isEqualTo(400);
        assertThat(site.postWithToken("articles", "text/plain", STORY).body()).contains("\"added\": 1");
        assertThat(site.store.articles()).hasSize(1);
    }

    @Test
    void portInUseIsSaidInPlainWords() {
        int port = Integer.parseInt(site.address().replaceAll(".*:(\\d+)/", "$1"));
        List<String> log = new ArrayList<>();
        WebServer second = new WebServer(site.store, folder.resolve("store"), file -> new byte[0], new ServedDecisions(site.store), ServerSettings.local(port), log::add);
        assertThatThrownBy(second::start).isInstanceOf(StoreException.class).hasMessageContaining("Port " + port).hasMessageContaining("--port");
    }

    @Test
    void hostThatIsNotOursIsSaidInPlainWords() {
        WebServer elsewhere = new WebServer(site.store, folder.resolve("store"), file -> new byte[0], new ServedDecisions(site.store),
            new ServerSettings("no-such-host.invalid", 0, Limits.USUAL, List.of()), s -> { });
        assertThatThrownBy(elsewhere::start).isInstanceOf(StoreException.class).hasMessageContaining("no-such-host.invalid");
    }
}
