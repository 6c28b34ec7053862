// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** The site below a path of another server's, as a proxy puts it there without telling it. */
class ProxyTest {

    private static final String PATH = "/news/labor/";

    @TempDir
    Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private RunningSite site;
    private HttpServer proxy;
    private String address;

    @BeforeEach
    void start() throws IOException {
        site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL);
        proxy = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        proxy.setExecutor(Executors.newFixedThreadPool(2));
        proxy.createContext(PATH, this::pass);
        proxy.start();
        address = "http://localhost:" + proxy.getAddress().getPort() + PATH;
    }

    @AfterEach
    void stop() {
        proxy.stop(0);
        site.close();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String inner = site.address() + exchange.getRequestURI().toString().substring(PATH.length());
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(inner));
            String accept = exchange.getRequestHeaders().getFirst("Accept");
            HttpResponse<byte[]> answer = client.send((accept == null ? request : request.header("Accept", accept)).build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().firstValue("Content-Type").ifPresent(t -> exchange.getResponseHeaders().set("Content-Type", t));
            answer.headers().firstValue("Location").ifPresent(l -> exchange.getResponseHeaders().set("Location", l));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> get(String url) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void everyLinkOfEveryKindOfPageStaysBelowThePath() throws Exception {
        for (String path : List.of("", "disputes", "dispute/northmoor", "article/a1", "query?saved=strikes/list-strikes", "explore", "review", "help", "exports")) {
            Document page = Jsoup.parse(get(address + path).body(), address + path);
            assertThat(page.select("script[src], link[href]")).as(path).isNotEmpty();
            for (Element link : page.select("a[href], link[href], script[src], form[action]")) {
                String attribute = link.hasAttr("src") ? "src" : link.hasAttr("action") ? "action" : "href";
                assertThat(link.absUrl(attribute)).as(path + " " + link).startsWith(address);
            }
            Element script = page.selectFirst("script[src]");
            assertThat(get(script.absUrl("src")).statusCode()).isEqualTo(200);
            page.select("[data-root]").forEach(s -> assertThat(URI.create(address + path).resolve(s.attr("data-root") + "graph").toString()).startsWith(address));
        }
    }

    @Test
    void redirectStaysBelowThePath() throws Exception {
        HttpResponse<String> moved = get(address + "sparql?query=" + RunningSite.encoded("ASK {}"));
        assertThat(moved.statusCode()).isEqualTo(303);
        String target = URI.create(address + "sparql").resolve(moved.headers().firstValue("Location").orElseThrow()).toString();
        assertThat(target).startsWith(address + "query?");
        assertThat(get(target).body()).contains("Yes");
    }
}
