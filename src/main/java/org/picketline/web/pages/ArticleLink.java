// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Comparator;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Resource;
import org.picketline.query.ArticleName;
import org.picketline.vocab.Schema;

/**
 * An article as pages name it.
 *
 * @param title     its headline, or where it was read from
 * @param publisher empty if unknown
 * @param published as people write it; empty if unknown
 * @param iso       the day as the graph has it
 * @param source    the file or address it was read from
 */
public record ArticleLink(String title, String href, String publisher, String published, String iso, String source) {

    static final Comparator<ArticleLink> NEWEST_FIRST = Comparator.comparing(ArticleLink::iso).reversed().thenComparing(ArticleLink::href);

    static ArticleLink of(Dataset dataset, String iri, String href) {
        ArticleName name = ArticleName.of(dataset, iri);
        Resource article = dataset.getNamedModel(iri).createResource(iri);
        String publisher = article.hasProperty(Schema.publisher) ? Words.plain(article.getProperty(Schema.publisher).getObject()) : "";
        String iso = name.published().orElse("");
        return new ArticleLink(name.headline().orElse(name.source().isEmpty() ? "untitled article" : name.source()), href, publisher,
            Words.date(iso), iso, name.source());
    }
}
