// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * What the files of a kind look like, as <a href="https://www.w3.org/TR/tabular-metadata/">CSV on the Web</a> metadata: a table
 * for each known layout, with the columns that are read, their spellings, and which must be there.
 */
public final class CsvwMetadata {

    private static final String NOTE = "Columns are found by their titles, in any order and whatever their case; others are not read.";

    private final DatasetKind kind;

    /** @param kind whose files are described */
    public CsvwMetadata(DatasetKind kind) {
        this.kind = kind;
    }

    /** The metadata as JSON, a line each value. */
    public String json() {
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        group.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
        Publication publication = kind.publication();
        group.put("@type", "TableGroup").put("dc:title", publication.title()).put("dc:publisher", publication.publisher())
            .put("dc:source", publication.page()).put("dc:rights", publication.rights()).put("rdfs:comment", NOTE);
        ArrayNode tables = group.putArray("tables");
        kind.layouts().forEach(layout -> table(layout, tables.addObject()));
        return group.toPrettyString();
    }

    private void table(Layout layout, ObjectNode table) {
        table.put("@type", "Table").put("url", (kind.name() + " " + layout.name()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".csv")
            .put("dc:title", layout.name());
        kind.separator().ifPresent(separator -> table.putObject("dialect").put("delimiter", separator.toString()).putNull("quoteChar")
            .put("header", kind.header().isEmpty()));
        ArrayNode columns = table.putObject("tableSchema").put("@type", "Schema").putArray("columns");
        layout.columns().forEach((name, spellings) -> column(name, spellings, layout.needed().contains(name), columns.addObject()));
    }

    private static void column(String name, List<String> spellings, boolean needed, ObjectNode column) {
        column.put("name", name.replace(' ', '_'));
        ArrayNode titles = column.putArray("titles");
        spellings.forEach(titles::add);
        if (needed) {
            column.put("rdfs:comment", "A file without it is taken for one of another kind.");
        }
    }
}
