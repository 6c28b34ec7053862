// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.InputStream;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.picketline.article.ArticleSource;
import org.picketline.ingest.Progress;
import org.picketline.model.Article;

/** A bar with rate and time left where messages go to a terminal; nothing elsewhere. */
interface IngestProgress extends Progress, AutoCloseable {

    @Override
    default void close() { }

    static IngestProgress of(Console console, List<String> paths) {
        return console.live() ? new Bar(console, paths) : source -> { };
    }

    /** The bar. How many articles there are is counted beside the run; from standard input it can't be known. */
    final class Bar implements IngestProgress {

        private static final int WIDTH = 78;

        private final ProgressBar bar;

        Bar(Console console, List<String> paths) {
            bar = new ProgressBarBuilder().setTaskName("Reading").setUnit(" articles", 1).setInitialMax(-1).showSpeed()
                .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH)).clearDisplayOnFinish().build();
            if (!paths.contains(ArticleSource.STANDARD_INPUT)) {
                Thread counting = new Thread(() -> count(paths), "count");
                counting.setDaemon(true);
                counting.start();
            }
        }

        private void count(List<String> paths) {
            int[] articles = {0};
            new ArticleSource(InputStream.nullInputStream()).read(paths, new ArticleSource.Handler() {
                @Override
                public void article(Article article, String originKey) {
                    articles[0]++;
                }

                @Override
                public void skipped(ArticleSource.Problem problem) {
                    // The run itself tells.
                }
            });
            bar.maxHint(articles[0]);
        }

        @Override
        public void done(String source) {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
