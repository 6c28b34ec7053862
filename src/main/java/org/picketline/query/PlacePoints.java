// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/**
 * Where places lie: by the record that a thing is linked to, else by its name and what it lies within. It looks at the graph as
 * it is at that moment, so it can't be out of step with it.
 */
public final class PlacePoints {

    private static final String FILE = "/query/points.tsv";
    private static final int FARTHEST = 8;

    /**
     * A point of the globe.
     *
     * @param longitude in degrees, east of Greenwich
     * @param latitude  in degrees, north of the equator
     */
    public record Point(double longitude, double latitude) { }

    /** Read once a query needs it. */
    private static final class Known {
        private static final Map<String, Point> POINTS = read();

        private static Map<String, Point> read() {
            try (InputStream in = PlacePoints.class.getResourceAsStream(FILE)) {
                Map<String, Point> points = new HashMap<>();
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"))
                    .forEach(c -> points.put(c[0] + "\t" + c[1], new Point(Double.parseDouble(c[2]), Double.parseDouble(c[3]))));
                return points;
            } catch (IOException e) {
                throw new UncheckedIOException("the program was built without " + FILE, e);
            }
        }
    }

    private PlacePoints() { }

    /** The point of a place, or of another thing that is linked to a record with coordinates. */
    public static Optional<Point> of(DatasetGraph dataset, Node thing) {
        return recorded(dataset, thing).or(() -> named(dataset, thing));
    }

    private static Optional<Point> recorded(DatasetGraph dataset, Node thing) {
        List<Node> records = Iter.toList(Iter.map(dataset.find(Node.ANY, thing, Skos.exactMatch.asNode(), Node.ANY), Quad::getObject));
        return records.stream().flatMap(r -> degrees(dataset, r, Schema.longitude.asNode())
            .flatMap(x -> degrees(dataset, r, Schema.latitude.asNode()).map(y -> new Point(x, y))).stream()).findFirst();
    }

    private static Optional<Double> degrees(DatasetGraph dataset, Node record, Node property) {
        Iterator<Quad> found = dataset.find(Node.ANY, record, property, Node.ANY);
        try {
            return found.hasNext() ? Optional.of(Double.valueOf(found.next().getObject().getLiteralLexicalForm())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        } finally {
            Iter.close(found);
        }
    }

    private static Optional<Point> named(DatasetGraph dataset, Node place) {
        Set<String> around = new LinkedHashSet<>();
        Optional<Node> larger = one(dataset, place, PL.within.asNode());
        for (int i = 0; i < FARTHEST && larger.isPresent(); i++) {
            name(dataset, larger.get()).ifPresent(around::add);
            larger = one(dataset, larger.get(), PL.within.asNode());
        }
        return name(dataset, place).flatMap(name -> Stream.concat(around.stream(), Stream.of("")).map(state -> Known.POINTS.get(name + "\t" + state))
            .filter(Objects::nonNull).findFirst());
    }

    private static Optional<String> name(DatasetGraph dataset, Node thing) {
        return one(dataset, thing, RDFS.label.asNode()).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private static Optional<Node> one(DatasetGraph dataset, Node subject, Node property) {
        return dataset.getDefaultGraph().stream(subject, property, Node.ANY).findFirst().map(t -> t.getObject());
    }
}
