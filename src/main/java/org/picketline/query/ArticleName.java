// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;

/**
 * An article of the store by its names.
 *
 * @param iri       its IRI
 * @param source    the file name or address it was read from
 * @param headline  where known
 * @param published where known, in ISO form
 * @param relevant  whether it is about a labor dispute in health care
 */
public record ArticleName(String iri, String source, Optional<String> headline, Optional<String> published, boolean relevant) {

    private static final int MOST = 8;

    /** The article's names from its own graph, inside the caller's transaction. */
    public static ArticleName of(Dataset dataset, String iri) {
        Resource article = dataset.getNamedModel(iri).createResource(iri);
        return new ArticleName(iri, text(article, Dcterms.source).orElse(""), text(article, Schema.headline),
            text(article, Schema.datePublished), text(article, PL.relevant).orElse("false").equals("true"));
    }

    /**
     * The article that a user means: by its IRI, its source, or the beginning of its source or of the
     * last part of its source or IRI.
     *
     * @param articles the IRIs of all articles
     * @throws QueryProblem.UnknownArticle where it is none, or several
     */
    public static ArticleName find(Dataset dataset, Iterable<String> articles, String wanted) {
        List<ArticleName> all = new ArrayList<>();
        articles.forEach(iri -> all.add(of(dataset, iri)));
        List<ArticleName> exact = all.stream().filter(a -> a.iri.equals(wanted) || a.source.equals(wanted)).toList();
        List<ArticleName> found = exact.isEmpty() ? all.stream().filter(a -> a.begins(wanted)).toList() : exact;
        if (found.size() != 1) {
            throw new QueryProblem.UnknownArticle(found.isEmpty() ? unknown(wanted, all) : several(wanted, found));
        }
        return found.get(0);
    }

    private boolean begins(String wanted) {
        return !wanted.isEmpty() && (source.startsWith(wanted) || last(source).startsWith(wanted) || last(iri).startsWith(wanted));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String unknown(String wanted, List<ArticleName> all) {
        List<String> near = NearNames.of(wanted, all.stream().map(ArticleName::source).toList());
        return "there is no article \"" + wanted + "\" in the store" + (near.isEmpty() ? "" : "; near: " + String.join(", ", near))
            + ". All of them: picketline query list-articles";
    }

    private static String several(String wanted, List<ArticleName> found) {
        return found.size() + " articles are called \"" + wanted + "\"; name one by its IRI:\n"
            + found.stream().limit(MOST).map(a -> "  " + a.iri + "  " + a.source).collect(Collectors.joining("\n"))
            + (found.size() > MOST ? "\n  …" : "");
    }

    private static Optional<String> text(Resource article, Property property) {
        return article.hasProperty(property) ? Optional.of(article.getProperty(property).getLiteral().getLexicalForm()) : Optional.empty();
    }
}
