// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.picketline.export.Drawing;
import org.picketline.export.Part;
import org.picketline.export.Table;
import org.picketline.store.GraphStore;
import org.picketline.web.pages.DisputeReport;
import org.picketline.web.sparql.QueryDesk;
import org.picketline.web.sparql.Spool;

/**
 * {@code /export/}: files for other programs, of all disputes, of {@code ?dispute=IRI}, of {@code ?at=IRI&at=IRI}, or of what {@code ?query=}
 * or {@code ?saved=} finds.
 */
final class ExportEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final String REPORT = "report.html";
    /** A report is one file with its style inside; it may do nothing else. */
    private static final String REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final transient GraphStore store;
    private final transient QueryDesk desk;
    private final transient QueryForms queries;

    ExportEndpoint(Problems problems, GraphStore store, QueryDesk desk, QueryForms queries) {
        super(problems);
        this.store = store;
        this.desk = desk;
        this.queries = queries;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        demandReading(request, response);
        String name = request.getRequestURI().replaceFirst(".*/", "");
        RequestWords words = new RequestWords(request, 0);
        Optional<String> dispute = words.one("dispute").filter(d -> !d.isBlank());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + (file(name) ? name : "missing") + "\"");
        if (name.equals(REPORT)) {
            report(dispute, response);
            return;
        }
        Optional<Table> table = Arrays.stream(Table.values()).filter(t -> name.equals(t + ".csv")).findFirst();
        Optional<Drawing> drawing = Arrays.stream(Drawing.values()).filter(d -> name.matches("(?:disputes|part)\\." + d)).findFirst();
        if (table.isPresent()) {
            Part part = part(words, dispute, request);
            send(request, response, "text/csv;charset=utf-8", (d, out) -> table.get().write(d, part, out));
        } else if (drawing.isPresent()) {
            Part part = part(words, dispute, request);
            send(request, response, drawing.get().type(), (d, out) -> drawing.get().write(d, part, out));
        } else {
            throw new HttpProblem(404, "There is no file " + name + "; there are " + files().collect(Collectors.joining(", ")) + ".");
        }
    }

    private Part part(RequestWords words, Optional<String> dispute, HttpServletRequest request) {
        if (words.one("query").isPresent() || words.one("saved").isPresent()) {
            return queries.found(words, Departure.of(request));
        }
        return words.all("at").isEmpty() ? Part.of(dispute) : Part.of(Set.copyOf(words.all("at")));
    }

    private static Stream<String> files() {
        return Stream.of(Arrays.stream(Table.values()).map(t -> t + ".csv"), Arrays.stream(Drawing.values()).map(d -> "disputes." + d), Stream.of(REPORT + "?dispute=IRI"))
            .flatMap(names -> names);
    }

    private static boolean file(String name) {
        return name.matches("[a-z]+\\.[a-z]+");
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String type, BiConsumer<Dataset, Spool> writer) throws IOException {
        try (Spool file = desk.inTurn(Departure.of(request), ending -> store.read(d -> {
            Spool spool = new Spool(desk.limits().bytes());
            writer.accept(d, spool);
            return spool;
        }))) {
            response.setContentType(type);
            response.setContentLengthLong(file.length());
            file.sendTo(response.getOutputStream());
        }
    }

    private void report(Optional<String> dispute, HttpServletResponse response) throws IOException {
        String page = new DisputeReport(store).page(dispute.orElseThrow(() -> HttpProblem.bad("Which dispute? Name it with ?dispute=IRI.")));
        response.setHeader("Content-Security-Policy", REPORT_POLICY);
        write(response, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
