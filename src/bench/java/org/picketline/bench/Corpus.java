// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.picketline.article.ArticleSource;
import org.picketline.extract.Relevance;
import org.picketline.model.Article;

/**
 * The articles of the benchmark as files in two folders: those on our subject and those on another.
 * They are files, so that an ingest from the command line reads the very same ones.
 *
 * @param folder has {@code disputes} and {@code others}
 */
record Corpus(Path folder) {

    private static final long SEED = 20241001;

    /** The folder that {@code bench/run} made. */
    static Corpus given() {
        return new Corpus(Path.of(System.getProperty("picketline.corpus")));
    }

    Path disputes() {
        return folder.resolve("disputes");
    }

    Path others() {
        return folder.resolve("others");
    }

    /** Writes the samples and generated articles. */
    void write(Path samples, int generated) {
        try {
            Files.createDirectories(disputes());
            Files.createDirectories(others());
            copy(samples);
            generate(generated);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write the benchmark's articles to " + folder, e);
        }
    }

    private void copy(Path samples) throws IOException {
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(Corpus::isArticle).sorted().toList()) {
                Path home = onSubject(file) ? disputes() : others();
                Files.copy(file, home.resolve(file.getFileName()));
            }
        }
    }

    /** The samples' tables beside the news are no articles. */
    private static boolean isArticle(Path file) {
        return Files.isRegularFile(file) && !file.getParent().endsWith("datasets") && !file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static boolean onSubject(Path file) {
        return articles(file).stream().allMatch(Relevance::relevant);
    }

    private void generate(int articles) throws IOException {
        InventedNewsroom newsroom = new InventedNewsroom(SEED);
        for (int i = 0; i < articles; i++) {
            Path dispute = disputes().resolve("generated-" + i + ".txt");
            do {
                Files.writeString(dispute, newsroom.dispute());
            } while (!onSubject(dispute));
            Files.writeString(others().resolve("generated-" + i + ".txt"), newsroom.other());
        }
    }

    /** All articles below a path, cleaned as an ingest would; fails on one that can't be read. */
    static List<Article> articles(Path path) {
        List<Article> articles = new ArrayList<>();
        new ArticleSource(InputStream.nullInputStream()).read(List.of(path.toString()), new ArticleSource.Handler() {
            @Override
            public void article(Article article, String originKey) {
                articles.add(article);
            }

            @Override
            public void skipped(ArticleSource.Problem problem) {
                throw new IllegalStateException("the benchmark's article " + problem.source() + " can't be read: " + problem.message());
            }
        });
        return articles;
    }
}
