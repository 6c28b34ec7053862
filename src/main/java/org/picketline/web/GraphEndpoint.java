// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.picketline.web.pages.Exploration;
import org.picketline.web.sparql.QueryDesk;

/**
 * {@code /graph}: parts of the graph as JSON, for the page that draws it. {@code ?at=IRI}, once or more, gives things with their
 * lines; {@code ?along=IRI&relation=&out=&kind=} what a thing leads to; {@code ?from=IRI&to=IRI&relation=} a line's sentences.
 */
final class GraphEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final String ROOT = "./";

    private final transient Exploration exploration;
    private final transient QueryDesk desk;
    private final transient ObjectMapper json = new ObjectMapper();

    GraphEndpoint(Problems problems, Exploration exploration, QueryDesk desk) {
        super(problems);
        this.exploration = exploration;
        this.desk = desk;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        demandReading(request, response);
        RequestWords words = new RequestWords(request, 0);
        write(response, "application/json", json.writeValueAsBytes(desk.inTurn(Departure.of(request), ending -> answer(words))));
    }

    private Object answer(RequestWords words) {
        if (words.one("along").isPresent()) {
            return exploration.along(need(words, "along"), need(words, "relation"), need(words, "out").equals("true"), need(words, "kind"));
        } else if (words.one("from").isPresent()) {
            return exploration.sentences(need(words, "from"), need(words, "to"), need(words, "relation"), ROOT);
        }
        return exploration.drawing(words.all("at"), ROOT);
    }

    private static String need(RequestWords words, String name) {
        return words.one(name).orElseThrow(() -> HttpProblem.bad("The parameter " + name + " is missing."));
    }
}
