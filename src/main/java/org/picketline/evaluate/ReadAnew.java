// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.picketline.extract.FactReader;
import org.picketline.model.Article;
import org.picketline.rdf.IriMint;

/** Answers read from the articles' texts at once, without a store. */
public final class ReadAnew implements Answers {

    private final TextFiles texts;
    private final Supplier<FactReader> reader;
    private final FactsJson json = new FactsJson(new IriMint(IriMint.DEFAULT_BASE));

    /**
     * @param texts  the folder of the texts that the gold facts name
     * @param reader asked for every article
     */
    public ReadAnew(Path texts, Supplier<FactReader> reader) {
        this.texts = new TextFiles(texts);
        this.reader = reader;
    }

    /** @throws EvaluationProblem if the article's text is not there; a text that can't be read counts as one without facts */
    @Override
    public Answer to(GoldArticle gold) {
        if (!texts.has(gold)) {
            throw new EvaluationProblem("there is no text " + gold.file() + " for " + gold.name() + ".json in " + texts.folder()
                + "; name the texts' folder with --texts, or a store that holds them with --against");
        }
        TextFiles.Found found = texts.read(gold);
        return found.articles().isEmpty() ? Answer.none("", String.join("; ", found.problems())) : read(gold, found.articles().get(0));
    }

    /** One article that breaks the reader must not hide the figures of the rest. */
    private Answer read(GoldArticle gold, Article article) {
        try {
            return Answer.of(json.withGrounds(gold.name(), reader.get().read(article)), article.text());
        } catch (RuntimeException | StackOverflowError e) {
            return Answer.none(article.text(), "reading failed with " + e);
        }
    }
}
