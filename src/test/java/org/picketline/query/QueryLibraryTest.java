// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLibraryTest {

    @Test
    void builtInQueriesAreThoseOfTheFolder() {
        assertThat(names(QueryLibrary.builtIn())).isEqualTo(names(QueryLibrary.in(Path.of("queries")))).contains("strikes/list-strikes");
    }

    @Test
    void builtInQueriesAreFoundInAnArchiveToo(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("with space.jar");
        pack(Path.of("target/classes"), jar);
        List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> library = loader.loadClass(QueryLibrary.class.getName());
            assertThat(library).isNotEqualTo(QueryLibrary.class);
            Object found = library.getMethod("builtIn").invoke(null);
            assertThat((List<?>) library.getMethod("all").invoke(found)).hasSameSizeAs(QueryLibrary.builtIn().all());
        }
    }

    @Test
    void themeMayBeLeftOutOfAName() {
        assertThat(QueryLibrary.builtIn().named("list-strikes")).isEqualTo(QueryLibrary.builtIn().named("strikes/list-strikes"));
    }

    @Test
    void unknownNameListsNearOnes() {
        assertThatThrownBy(() -> QueryLibrary.builtIn().named("list-strike")).isInstanceOf(QueryProblem.UnknownQuery.class)
                .hasMessageStartingWith("there is no saved query \"list-strike\"; near: strikes/list-strikes");
    }

    @Test
    void nameFarFromAllListsNone() {
        assertThatThrownBy(() -> QueryLibrary.builtIn().named("zzzzzzzzzzzzzzzzzzzzzzzzzzz"))
                .hasMessage("there is no saved query \"zzzzzzzzzzzzzzzzzzzzzzzzzzz\"");
    }

    @Test
    void nameOfSeveralQueriesNeedsItsTheme(@TempDir Path folder) throws Exception {
        write(folder.resolve("a/list-all.rq"), "#+ summary: one\nASK {}");
        write(folder.resolve("b/list-all.rq"), "#+ summary: two\nASK {}");
        assertThatThrownBy(() -> QueryLibrary.in(folder).named("list-all")).hasMessageContaining("a/list-all, b/list-all");
        assertThat(QueryLibrary.in(folder).named("b/list-all").summary()).isEqualTo("two");
    }

    @Test
    void queryWithoutSummaryIsRefused(@TempDir Path folder) throws Exception {
        write(folder.resolve("a/x.rq"), "ASK {}");
        assertThatThrownBy(() -> QueryLibrary.in(folder)).isInstanceOf(QueryProblem.BadQuery.class).hasMessageStartingWith("a/x: ");
    }

    @Test
    void missingFolderIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> QueryLibrary.in(folder.resolve("none"))).isInstanceOf(QueryProblem.BadQuery.class).hasMessageContaining("none");
    }

    private static List<String> names(QueryLibrary library) {
        return library.all().stream().map(SavedQuery::name).toList();
    }

    private static void write(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Files only: some tools leave the entries of folders out of archives. */
    private static void pack(Path folder, Path jar) throws Exception {
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file); Stream<Path> all = Files.walk(folder)) {
            for (Path member : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(member).toString().replace('\\', '/')));
                Files.copy(member, out);
            }
        }
    }
}
