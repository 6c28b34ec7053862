// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.picketline.model.Article;
import org.picketline.model.Furniture;

/** Everything that a source delivered, in order. */
final class Harvest implements ArticleSource.Handler {

    final List<Article> articles = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    final List<ArticleSource.Problem> problems = new ArrayList<>();

    @Override
    public void article(Article article, String originKey) {
        articles.add(article);
        keys.add(originKey);
    }

    @Override
    public void skipped(ArticleSource.Problem problem) {
        problems.add(problem);
    }

    static Harvest of(Object... paths) {
        return of(InputStream.nullInputStream(), paths);
    }

    static Harvest of(InputStream standardInput, Object... paths) {
        Harvest harvest = new Harvest();
        new ArticleSource(standardInput).read(Arrays.stream(paths).map(Object::toString).toList(), harvest);
        return harvest;
    }

    /** What standard input with these bytes gives. */
    static Harvest piped(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes), "-");
    }

    static Harvest piped(String text) {
        return piped(text.getBytes(StandardCharsets.UTF_8));
    }

    Article only() {
        if (articles.size() != 1) {
            throw new AssertionError("expected one article, got " + articles.size() + " and " + problems);
        }
        return articles.get(0);
    }

    ArticleSource.Problem onlyProblem() {
        if (problems.size() != 1) {
            throw new AssertionError("expected one problem, got " + problems + " and " + articles.size() + " articles");
        }
        return problems.get(0);
    }

    static List<String> dropped(Article article, Furniture.Kind kind) {
        return article.furniture().stream().filter(f -> f.kind() == kind).map(Furniture::text).toList();
    }

    /** A file of {@code src/test/resources/articles}. */
    static byte[] sample(String name) {
        try (InputStream in = Harvest.class.getResourceAsStream("/articles/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
