// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The ontology and its concepts, kept in the store so that queries can ask for labels and definitions. */
final class Ontology {

    private static final List<String> FILES = List.of("/ontology/picketline.ttl", "/ontology/concepts.ttl", "/ontology/datasets.ttl");

    private final byte[] turtle;

    private Ontology(byte[] turtle) {
        this.turtle = turtle;
    }

    static Ontology onClasspath() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        FILES.forEach(f -> append(f, all));
        return new Ontology(all.toByteArray());
    }

    private static void append(String file, ByteArrayOutputStream all) {
        try (InputStream in = Ontology.class.getResourceAsStream(file)) {
            if (in != null) {
                in.transferTo(all);
                all.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the ontology can't be read: " + file, e);
        }
    }

    String version() {
        return Catalogue.hash(turtle);
    }

    /** One Turtle document after another is a Turtle document again. */
    void replaceIn(Dataset dataset, String graph) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(turtle), Lang.TURTLE);
        dataset.replaceNamedModel(graph, model);
    }
}
