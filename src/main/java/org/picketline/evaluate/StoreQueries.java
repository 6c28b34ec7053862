// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.picketline.query.QueryRunner;
import org.picketline.query.ResultFormat;
import org.picketline.query.ResultPrinter;
import org.picketline.query.SavedQuery;
import org.picketline.store.GraphStore;

/** The queries that read the article layer back, each in a resource of its name. */
final class StoreQueries {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ResultPrinter PRINTER = new ResultPrinter(ResultFormat.json, 0);

    private final QueryRunner runner;

    StoreQueries(GraphStore store) {
        runner = new QueryRunner(store.dataset(), Duration.ZERO);
    }

    /** The whole answer of a query, such as {@code events}. */
    List<Row> rows(String name) {
        SavedQuery query = SavedQuery.of("evaluate/" + name, text(name + SavedQuery.ENDING));
        List<Row> rows = new ArrayList<>();
        answer(query).path("results").path("bindings").forEach(bindings -> rows.add(new Row(bindings)));
        return rows;
    }

    private JsonNode answer(SavedQuery query) {
        try {
            return MAPPER.readTree(runner.write(query, Map.of(), PRINTER).toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the answer of " + query.name() + " is no JSON", e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = StoreQueries.class.getResourceAsStream("/evaluate/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the query " + resource + " can't be read", e);
        }
    }
}
