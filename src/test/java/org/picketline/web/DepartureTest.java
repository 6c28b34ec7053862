// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.web.sparql.Limits;

/** Clients that hang up while their query runs. One query at a time, so that one that went on would keep the others out. */
class DepartureTest {

    private static final String ENDLESS = RunningSite.encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    private static final String QUICK = "sparql?format=csv&query=" + RunningSite.encoded("SELECT (1 AS ?one) {}");

    @TempDir
    Path folder;
    private RunningSite site;

    @BeforeEach
    void start() {
        site = RunningSite.withDisputes(folder.resolve("store"), new Limits(Duration.ofSeconds(60), 1000, 1_000_000, 1_000_000, 1_000_000, 1, Duration.ofSeconds(4)));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Socket ask(String... paths) throws IOException {
        URI address = URI.create(site.address());
        Socket socket = new Socket(address.getHost(), address.getPort());
        for (String path : paths) {
            socket.getOutputStream().write(("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        socket.getOutputStream().flush();
        return socket;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql?query=", "query?query="})
    void queryOfOneWhoHangsUpEnds(String path) throws Exception {
        try (Socket socket = ask(path + ENDLESS)) {
            Thread.sleep(500);
            assertThat(socket.isClosed()).isFalse();
        }
        assertThat(site.get(QUICK).statusCode()).isEqualTo(200);
        assertThat(site.log).isEmpty();
    }

    @Test
    void requestsSentAheadAreAnsweredInOrder() throws Exception {
        String slow = "sparql?timeout=1&query=" + ENDLESS;
        try (Socket socket = ask(slow, QUICK)) {
            socket.setSoTimeout(20_000);
            StringBuilder answers = new StringBuilder();
            InputStream in = socket.getInputStream();
            byte[] some = new byte[4096];
            while (!answers.toString().endsWith("one\r\n1\r\n")) {
                int count = in.read(some);
                assertThat(count).as(answers.toString()).isPositive();
                answers.append(new String(some, 0, count, StandardCharsets.UTF_8));
            }
            assertThat(answers).startsWith("HTTP/1.1 503").contains("HTTP/1.1 200");
        }
    }
}
