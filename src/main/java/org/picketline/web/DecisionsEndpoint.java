// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.picketline.web.pages.Review;
import org.picketline.web.sparql.Asker;
import org.picketline.web.sparql.QueryDesk;

/**
 * {@code /decisions}: by GET what is worth deciding ({@code ?about=facts}, {@code merges} or {@code links}, {@code &skip=N}); by POST, with the
 * token, a decision ({@code verdict=, node=, by=}), or one taken back ({@code undo=IRI}).
 */
final class DecisionsEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;
    private static final List<String> VERDICTS = List.of("same", "different", "right", "wrong");

    private final transient AccessToken token;
    private final transient Review review;
    private final transient Deciding deciding;
    private final transient QueryDesk desk;
    private final transient ObjectMapper json = new ObjectMapper();

    DecisionsEndpoint(Problems problems, AccessToken token, Review review, Deciding deciding, QueryDesk desk) {
        super(problems);
        this.token = token;
        this.review = review;
        this.deciding = deciding;
        this.desk = desk;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> write(response, "application/json", json.writeValueAsBytes(next(new RequestWords(request, 0), Departure.of(request))));
            case "POST" -> {
                token.demand(request.getHeader("Authorization"));
                write(response, "application/json", json.writeValueAsBytes(change(new RequestWords(request, MOST))));
            }
            default -> throw methodNotAllowed(request, response, "GET, HEAD, POST");
        }
    }

    private Object next(RequestWords words, Asker asker) {
        String skip = words.one("skip").filter(s -> s.matches("\\d{1,6}")).orElse("0");
        String about = words.one("about").orElse("facts");
        Review.Topic topic = Stream.of(Review.Topic.values()).filter(t -> t.name().equalsIgnoreCase(about)).findFirst()
            .orElseThrow(() -> HttpProblem.bad("The field about is one of facts, merges, links."));
        return desk.inTurn(asker, ending -> review.next(topic, Integer.parseInt(skip), "./").orElse(Map.of()));
    }

    private Object change(RequestWords words) {
        if (words.one("undo").isPresent()) {
            deciding.undo(words.one("undo").get());
            return Map.of();
        }
        String verdict = words.one("verdict").filter(VERDICTS::contains).orElseThrow(() -> HttpProblem.bad("The field verdict is one of " + String.join(", ", VERDICTS) + "."));
        String by = words.one("by").filter(b -> !b.isBlank() && b.length() <= 200).orElseThrow(() -> HttpProblem.bad("The field by says who decides."));
        return Map.of("decision", deciding.decide(verdict, words.all("node"), by));
    }
}
