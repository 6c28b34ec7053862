// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.query.Dataset;

/** The canonical layer as drawings that other programs open; constants are spelt as users write them. */
public enum Drawing {
    /** Dots and lines, for Gephi, yEd, Cytoscape. */
    graphml("application/graphml+xml") {
        @Override
        void draw(Dataset dataset, Part part, OutputStream out) {
            NodeLinkGraph graph = NodeLinkGraph.of(dataset, part);
            try (Xml xml = new Xml(out)) {
                xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
                for (String key : new String[] {"label", "kind", "start", "end", "url"}) {
                    xml.empty("key", "id", key, "for", "node", "attr.name", key, "attr.type", "string");
                }
                xml.empty("key", "id", "relation", "for", "edge", "attr.name", "label", "attr.type", "string");
                xml.open("graph", "id", "disputes", "edgedefault", "directed");
                graph.nodes().forEach(n -> {
                    xml.open("node", "id", n.id());
                    NodeLinkGraph.values(n).forEach((key, value) -> data(xml, key, value));
                    xml.end();
                });
                graph.edges().forEach(e -> {
                    xml.open("edge", "source", e.from(), "target", e.to());
                    data(xml, "relation", e.label());
                    xml.end();
                });
                xml.end().end();
            }
        }
    },
    /** Dots and lines with their days, for the time line of Gephi. */
    gexf("application/gexf+xml") {
        @Override
        void draw(Dataset dataset, Part part, OutputStream out) {
            NodeLinkGraph graph = NodeLinkGraph.of(dataset, part);
            try (Xml xml = new Xml(out)) {
                xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
                xml.open("graph", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "directed");
                xml.open("attributes", "class", "node").empty("attribute", "id", "kind", "title", "kind", "type", "string")
                    .empty("attribute", "id", "url", "title", "url", "type", "string").end();
                xml.open("nodes");
                graph.nodes().forEach(n -> {
                    xml.open("node", "id", n.id(), "label", n.label(), "start", n.start(), "end", n.end().compareTo(n.start()) < 0 ? "" : n.end());
                    xml.open("attvalues").empty("attvalue", "for", "kind", "value", n.kind()).empty("attvalue", "for", "url", "value", n.id()).end();
                    xml.end();
                });
                xml.end().open("edges");
                int number = 0;
                for (NodeLinkGraph.Edge e : graph.edges()) {
                    xml.empty("edge", "id", String.valueOf(number++), "source", e.from(), "target", e.to(), "label", e.label());
                }
                xml.end().end().end();
            }
        }
    },
    /** Strikes, lockouts and pickets at their places. */
    geojson("application/geo+json") {
        @Override
        void draw(Dataset dataset, Part part, OutputStream out) throws IOException {
            new GeoJson(dataset, part).write(out);
        }
    };

    private final String type;

    Drawing(String type) {
        this.type = type;
    }

    abstract void draw(Dataset dataset, Part part, OutputStream out) throws IOException;

    private static void data(Xml xml, String key, String value) {
        if (!value.isEmpty()) {
            xml.open("data", "key", key).text(value).end();
        }
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /**
     * Writes it, inside the caller's transaction.
     *
     * @param part what is drawn
     */
    public void write(Dataset dataset, Part part, OutputStream out) {
        try {
            draw(dataset, part, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
