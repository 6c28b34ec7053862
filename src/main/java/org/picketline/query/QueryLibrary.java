// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The saved queries: every {@code .rq} file below one folder, named by its path without the ending. Unchanging, safe for threads. */
public final class QueryLibrary {

    // The folder is found by a file in it: other folders of the same name may stand on the class path.
    private static final String ANCHOR = "/queries/README.md";

    private final List<SavedQuery> queries;

    private QueryLibrary(List<SavedQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /** The queries that come with the program, from a folder of classes or from its archive. */
    public static QueryLibrary builtIn() {
        URL anchor = QueryLibrary.class.getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("the program was built without its queries: " + ANCHOR + " is not on the class path");
        }
        try {
            URLConnection connection = anchor.openConnection();
            return connection instanceof JarURLConnection jar ? inJar(Path.of(jar.getJarFileURL().toURI()))
                    : in(Path.of(anchor.toURI()).resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the queries at " + anchor, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot read the queries at " + anchor, e);
        }
    }

    private static QueryLibrary inJar(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return in(files.getPath(ANCHOR).getParent());
        }
    }

    /**
     * The queries below a folder.
     *
     * @throws QueryProblem.BadQuery where one of them is faulty or has no summary
     */
    public static QueryLibrary in(Path folder) {
        Path root = folder.normalize();
        try (Stream<Path> files = Files.walk(root)) {
            List<SavedQuery> queries = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(SavedQuery.ENDING)).toList()) {
                queries.add(withSummary(SavedQuery.of(name(root, file), Files.readString(file))));
            }
            queries.sort(Comparator.comparing(SavedQuery::name));
            return new QueryLibrary(queries);
        } catch (NoSuchFileException e) {
            throw new QueryProblem.BadQuery("there is no folder " + folder + " with queries", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the queries in " + folder, e);
        }
    }

    private static String name(Path root, Path file) {
        String path = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return path.substring(0, path.length() - SavedQuery.ENDING.length());
    }

    private static SavedQuery withSummary(SavedQuery query) {
        if (query.summary().isEmpty()) {
            throw new QueryProblem.BadQuery(query.name() + ": a saved query starts with a line \"#+ summary: …\"", null);
        }
        return query;
    }

    /** All queries, sorted by name. */
    public List<SavedQuery> all() {
        return queries;
    }

    /**
     * The query of a name, with its theme or, where that is enough, without.
     *
     * @throws QueryProblem.UnknownQuery where there is none, or several
     */
    public SavedQuery named(String name) {
        List<SavedQuery> found = queries.stream().filter(query -> query.name().equals(name)).toList();
        if (found.isEmpty()) {
            found = queries.stream().filter(query -> query.name().endsWith("/" + name)).toList();
        }
        if (found.size() != 1) {
            throw new QueryProblem.UnknownQuery(found.isEmpty() ? unknown(name) : several(name, found));
        }
        return found.get(0);
    }

    private String unknown(String name) {
        List<String> near = NearNames.of(name, queries.stream().map(SavedQuery::name).toList());
        return "there is no saved query \"" + name + "\""
                + (near.isEmpty() ? "" : "; near: " + String.join(", ", near));
    }

    private static String several(String name, List<SavedQuery> found) {
        return "several saved queries are called \"" + name + "\": "
                + found.stream().map(SavedQuery::name).collect(Collectors.joining(", "));
    }
}
