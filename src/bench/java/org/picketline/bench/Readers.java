// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.picketline.extract.ArticleFactReader;
import org.picketline.model.Article;
import org.picketline.nlp.Annotator;
import org.picketline.nlp.corenlp.CoreNlpAnnotator;

/** The language models and the articles, loaded before the clock runs. */
@State(Scope.Benchmark)
public class Readers {

    Annotator annotator;
    ArticleFactReader facts;
    Path disputes;
    Path others;
    List<Article> disputeArticles;
    long disputeTokens;
    long otherTokens;

    /** Loads everything and counts the tokens of each folder as CoreNLP parts them. */
    @Setup(Level.Trial)
    public void load() {
        Corpus corpus = Corpus.given();
        disputes = corpus.disputes();
        others = corpus.others();
        annotator = new CoreNlpAnnotator();
        facts = new ArticleFactReader(annotator);
        disputeArticles = Corpus.articles(disputes);
        disputeTokens = tokens(disputeArticles);
        otherTokens = tokens(Corpus.articles(others));
    }

    private long tokens(List<Article> articles) {
        return articles.stream().flatMap(a -> annotator.annotate(a).sentences().stream())
            .collect(Collectors.summingLong(s -> s.tokens().size()));
    }
}
