// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

import java.time.LocalDate;
import java.util.Optional;
import org.picketline.model.Article;
import org.picketline.nlp.Annotator;
import org.picketline.nlp.Document;
import org.picketline.nlp.corenlp.CoreNlpAnnotator;

/** The real annotator, loaded once for all tests. */
public final class SharedAnnotator {

    private static final Annotator ANNOTATOR = new CoreNlpAnnotator();

    private SharedAnnotator() {
    }

    /** The annotator itself, for tests of what works with one. */
    public static Annotator annotator() {
        return ANNOTATOR;
    }

    /** The text read as an article of unknown date. */
    public static Document read(String text) {
        return ANNOTATOR.annotate(Article.of("test.txt", text));
    }

    /** The text read as an article of the ISO date, or of none when that is empty. */
    public static Document read(String published, String text) {
        Article article = Article.of("test.txt", text);
        Optional<LocalDate> day = Optional.ofNullable(published).filter(p -> !p.isEmpty()).map(LocalDate::parse);
        return ANNOTATOR.annotate(day.map(article::publishedOn).orElse(article));
    }

    /** The characters of a span. */
    public static String words(Document document, Span span) {
        var tokens = document.sentences().get(span.sentence()).tokens();
        return document.article().text().substring(tokens.get(span.from()).start(), tokens.get(span.to() - 1).end());
    }
}
