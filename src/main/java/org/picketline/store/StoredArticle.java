// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;

/**
 * An article on its way into the store.
 *
 * @param originKey where it came from, see {@code ArticleSource.Handler}; kept only as a hash
 * @param iri       the article's IRI, which names its graph
 * @param text      its cleaned text
 * @param graph     what it says; empty where the store holds this text already
 */
public record StoredArticle(String originKey, String iri, String text, Optional<Model> graph) {

    /** An article that was read. */
    public static StoredArticle read(String originKey, String iri, String text, Model graph) {
        return new StoredArticle(originKey, iri, text, Optional.of(graph));
    }

    /** A text that the store, or an earlier article of the same batch, holds already; perhaps from another origin. */
    public static StoredArticle known(String originKey, String iri, String text) {
        return new StoredArticle(originKey, iri, text, Optional.empty());
    }
}
