// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.picketline.article.ArticleSource.Problem.Kind;
import org.picketline.model.Article;

/**
 * Finds and reads articles in files, folders and standard input, whatever their format and encoding.
 *
 * <p>Bad input never stops the rest: each fault goes to the {@link Handler} and the next record is read. Articles come
 * in the order of the paths given, inside a folder in the order of the names; a file met again, also by another name
 * or through a link, is not read again. Not for use by several threads at once.
 */
public final class ArticleSource {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20_000_000;
    /** The path that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

    /** @param standardInput what {@code -} stands for; never closed here */
    public ArticleSource(InputStream standardInput) {
        this.standardInput = Objects.requireNonNull(standardInput, "a source needs the standard input, if only an empty one");
    }

    /** Takes what is read, in order. What it throws ends the reading. */
    public interface Handler {

        /**
         * An article.
         *
         * @param originKey what stays the same when the text changes: the canonical URL if one is stated, else the
         *                  absolute path of the file, followed by {@code #} and the record's number where a file has several
         */
        void article(Article article, String originKey);

        /** A file, folder or record that gave no article. */
        void skipped(Problem problem);
    }

    /**
     * Why something was not read.
     *
     * @param source  the name as a reader may cite it, {@code news.jsonl#3} for the third record of a file
     * @param offset  where in the file, when known: in bytes for faults of encoding, else in characters
     * @param kind    what sort of fault
     * @param message what is wrong and what would work, as one sentence for the user
     */
    public record Problem(String source, OptionalLong offset, Kind kind, String message) {

        /** The sorts of faults. */
        public enum Kind { EMPTY, BINARY, TOO_LARGE, UNREADABLE, BAD_FORMAT, NO_TEXT, OTHER_LANGUAGE, NO_ARTICLES }
    }

    /**
     * Reads everything that the paths lead to.
     *
     * @param paths files, folders (with all folders below) or {@code -}
     */
    public void read(List<String> paths, Handler handler) {
        FileFinder finder = new FileFinder((folder, why) -> handler.skipped(why.at(name(folder))));
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                read(standardInput, new Origin("standard input", "standard input"), handler);
            } else {
                readPath(path, finder, handler);
            }
        }
    }

    private void readPath(String path, FileFinder finder, Handler handler) {
        try {
            Path given = Path.of(path);
            if (Files.isDirectory(given)) {
                readFolder(given, finder, handler);
            } else if (!Files.exists(given)) {
                handler.skipped(new BadInput(Kind.UNREADABLE, "there is no such file or folder: " + path).at(name(given)));
            } else if (finder.firstTime(given)) {
                readFile(given, name(given), handler);
            }
        } catch (InvalidPathException e) {
            handler.skipped(new BadInput(Kind.UNREADABLE, "this is no path: " + e.getMessage()).at(Characters.cleanLine(path)));
        }
    }

    private void readFolder(Path folder, FileFinder finder, Handler handler) {
        if (!finder.firstTime(folder)) {
            return;
        }
        List<Path> files = finder.below(folder);
        if (files.isEmpty()) {
            handler.skipped(new BadInput(Kind.NO_ARTICLES, "the folder has no articles: none of its files ends in .txt, .html, .json"
                + " or .jsonl").at(name(folder)));
        }
        for (Path file : files) {
            if (finder.firstTime(file)) {
                readFile(file, folder.relativize(file).toString().replace('\\', '/'), handler);
            }
        }
    }

    private void readFile(Path file, String source, Handler handler) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                throw tooLarge("has " + Files.size(file) + " bytes");
            }
            try (InputStream in = Files.newInputStream(file)) {
                read(in, new Origin(source, file.toRealPath().toString()), handler);
            }
        } catch (BadInput e) {
            handler.skipped(e.at(source));
        } catch (IOException e) {
            handler.skipped(unreadable(e).at(source));
        }
    }

    private void read(InputStream in, Origin origin, Handler handler) {
        try {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw tooLarge("has more than " + LARGEST + " bytes");
            }
            for (Outcome outcome : Formats.read(origin.source(), bytes)) {
                deliver(outcome, origin.of(outcome.record()), handler);
            }
        } catch (BadInput e) {
            handler.skipped(e.at(origin.source()));
        } catch (IOException e) {
            handler.skipped(unreadable(e).at(origin.source()));
        }
    }

    private static void deliver(Outcome outcome, Origin origin, Handler handler) {
        Article article;
        try {
            article = Formats.article(outcome, origin.source());
        } catch (BadInput e) {
            handler.skipped(e.at(origin.source()));
            return;
        }
        handler.article(article, article.url().orElse(origin.key()));
    }

    private static BadInput tooLarge(String size) {
        return new BadInput(Kind.TOO_LARGE, "the file " + size + ", more than the " + LARGEST
            + " that are read at once; cut it into parts, JSON Lines for example with split -l");
    }

    private static BadInput unreadable(IOException e) {
        return new BadInput(Kind.UNREADABLE, OptionalLong.empty(), "the file can't be read: " + reason(e), e);
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "/" : last.toString();
    }

    /** What a record is called, and what it is known by. */
    private record Origin(String source, String key) {

        Origin of(int record) {
            return record == 0 ? this : new Origin(source + "#" + record, key + "#" + record);
        }
    }
}
