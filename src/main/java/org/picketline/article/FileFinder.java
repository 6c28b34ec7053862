// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import org.picketline.article.ArticleSource.Problem.Kind;

/**
 * Walks folders in the order of the names. Hidden files are left aside, links are followed, and no folder or file is
 * visited twice, so a link that leads back into its own folder does no harm. For one run.
 */
final class FileFinder {

    private static final Set<String> ARTICLES = Set.of("txt", "text", "md", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "");
    /** No articles to us, but somebody may take them for some: named as a problem rather than passed over. */
    private static final Set<String> DOCUMENTS = Set.of("pdf", "doc", "docx", "odt", "rtf", "zip", "gz", "epub");
    private static final Set<String> PAPERS = Set.of("readme", "license", "copying", "changelog", "contributing", "notice");

    private final Set<Object> seen = new HashSet<>();
    private final BiConsumer<Path, BadInput> unreadable;

    /** @param unreadable is told of folders that can't be listed */
    FileFinder(BiConsumer<Path, BadInput> unreadable) {
        this.unreadable = unreadable;
    }

    /** The article files below a folder, whether met before or not; folders met before are left out. */
    List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        collect(folder, found);
        return found;
    }

    /** Whether this file, by whatever name or link, comes up for the first time. */
    boolean firstTime(Path path) {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return seen.add(key != null ? key : path.toRealPath());
        } catch (IOException e) {
            return true; // reading it will tell what is wrong
        }
    }

    private void collect(Path folder, List<Path> found) {
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry) && firstTime(entry)) {
                collect(entry, found);
            } else if (!Files.isDirectory(entry) && isArticle(entry)) {
                found.add(entry);
            }
        }
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, e -> !e.getFileName().toString().startsWith("."))) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.accept(folder, new BadInput(Kind.UNREADABLE, OptionalLong.empty(),
                "the folder can't be listed: " + e.getMessage(), e));
        }
        Collections.sort(entries);
        return entries;
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        String extension = SourceText.extension(name);
        String stem = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
        boolean known = ARTICLES.contains(extension) || DOCUMENTS.contains(extension) || startsLikeHtml(file);
        return known && (Files.isRegularFile(file) || Files.isSymbolicLink(file))
            && !PAPERS.contains(stem.toLowerCase(Locale.ROOT));
    }

    /** Saved pages often end in {@code .php}, {@code .aspx} or a number. */
    private static boolean startsLikeHtml(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
            return HtmlReader.startsLikeDocument(start.stripLeading());
        } catch (IOException e) {
            return false;
        }
    }
}
