// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.picketline.web.sparql.UpdateDesk;

/** {@code /update}: SPARQL 1.1 updates, with the token. */
final class UpdateEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final String UPDATE = "application/sparql-update";

    private final transient AccessToken token;
    private final transient UpdateDesk desk;

    UpdateEndpoint(Problems problems, AccessToken token, UpdateDesk desk) {
        super(problems);
        this.token = token;
        this.desk = desk;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("POST")) {
            throw methodNotAllowed(request, response, "POST");
        }
        token.demand(request.getHeader("Authorization"));
        RequestWords words = new RequestWords(request, desk.limits().body());
        desk.run(text(words), request.getRequestURL().toString(), DatasetDescription.create(words.all("using-graph-uri"), words.all("using-named-graph-uri")));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String text(RequestWords words) throws IOException {
        if (words.is(UPDATE)) {
            return words.body();
        } else if (!words.is("application/x-www-form-urlencoded")) {
            throw new HttpProblem(415, "An update is posted as " + UPDATE + " or in the field update of a form.");
        } else if (!words.all("query").isEmpty()) {
            throw HttpProblem.bad("A query goes to the path sparql; here an update is read from the field update.");
        }
        return words.one("update").orElseThrow(() -> HttpProblem.bad("The field update is missing."));
    }
}
