// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.picketline.article.ArticleSource;
import org.picketline.model.Article;

/** The articles' texts in a folder, read as any article is. */
record TextFiles(Path folder) {

    /** An article, or why there is none: exactly one of the two lists has members. */
    record Found(List<Article> articles, List<String> problems) { }

    boolean has(GoldArticle gold) {
        return Files.isRegularFile(folder.resolve(gold.file()));
    }

    Found read(GoldArticle gold) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        new ArticleSource(InputStream.nullInputStream()).read(List.of(folder.resolve(gold.file()).toString()), new ArticleSource.Handler() {
            @Override
            public void article(Article article, String originKey) {
                found.articles.add(article);
            }

            @Override
            public void skipped(ArticleSource.Problem problem) {
                found.problems.add(problem.message());
            }
        });
        return found;
    }

    /** The cleaned text, or nothing where there is no such file. */
    String text(GoldArticle gold) {
        return has(gold) ? read(gold).articles.stream().findFirst().map(Article::text).orElse("") : "";
    }
}
