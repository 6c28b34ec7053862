// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.picketline.check.ShapeGate;
import org.picketline.extract.FactReader;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.rdf.ArticleWriter;

/** From an article to a graph that has passed the shapes. Safe for several threads. */
record ArticleWork(FactReader reader, ArticleWriter writer, ShapeGate gate) {

    Reading read(Article article) {
        ArticleFacts facts = reader.read(article);
        Model graph = writer.write(facts);
        List<String> violations = gate.check(graph).stream().map(ShapeGate.Violation::toString).toList();
        return violations.isEmpty() ? new Reading.Sound(facts, graph) : new Reading.Unsound(violations, java.util.Optional.empty());
    }
}
