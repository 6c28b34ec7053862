// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.article.ArticleSource.Problem;
import org.picketline.article.ArticleSource.Problem.Kind;
import org.picketline.model.Article;

class ArticleSourceTest {

    private static final String TEXT = "Nurses at Larkmoor Regional Hospital walked off the job on Monday, their union said.";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    // ---- finding

    @Test
    void folderIsReadInTheOrderOfTheNames() throws IOException {
        write("b.txt", TEXT);
        write("a/z.html", "<html><body><p>" + TEXT + "</p></body></html>");
        write("c.jsonl", "{\"text\": \"" + TEXT + "\"}\n{\"text\": \"" + TEXT + "\"}");
        write("page.php", "<!DOCTYPE html><p>" + TEXT + "</p>");
        Harvest harvest = Harvest.of(folder);
        assertThat(harvest.articles).extracting(Article::source).containsExactly("a/z.html", "b.txt", "c.jsonl#1", "c.jsonl#2", "page.php");
        assertThat(harvest.keys.get(2)).isEqualTo(folder.toRealPath().resolve("c.jsonl") + "#1");
        assertThat(harvest.problems).isEmpty();
    }

    @Test
    void hiddenFilesAndPapersAreLeftAside() throws IOException {
        write("a.txt", TEXT);
        write(".b.txt", TEXT);
        write(".git/c.txt", TEXT);
        write("README.md", "# Not an article");
        write("style.css", "p { }");
        Harvest harvest = Harvest.of(folder);
        assertThat(harvest.only().source()).isEqualTo("a.txt");
        assertThat(harvest.problems).isEmpty();
    }

    @Test
    void fileNamedOutrightIsReadWhateverItsName() throws IOException {
        assertThat(Harvest.of(write("README.md", TEXT)).only().source()).isEqualTo("README.md");
        assertThat(Harvest.of(write(".hidden", TEXT)).only().text()).isEqualTo(TEXT);
    }

    @Test
    void linkIntoItsOwnFolderDoesNotLoop() throws IOException {
        write("sub/a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);
        Files.createSymbolicLink(folder.resolve("sub/self"), folder.resolve("sub/self"));
        assertThat(Harvest.of(folder).articles).hasSize(1);
    }

    @Test
    void sameFileByAnyNameIsReadOnce() throws IOException {
        Path file = write("a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("b.txt"), file);
        Files.createLink(folder.resolve("c.txt"), file);
        Harvest harvest = Harvest.of(file, folder, folder, file, folder.resolve("b.txt"), folder.resolve(".").resolve("a.txt"));
        assertThat(harvest.articles).hasSize(1);
        assertThat(harvest.problems).isEmpty();
    }

    @Test
    void standardInputIsRead() {
        Harvest harvest = Harvest.of(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), "-");
        assertThat(harvest.only().source()).isEqualTo("standard input");
    }

    @Test
    void canonicalAddressIsTheKey() throws IOException {
        Path file = write("a.html", "<html><head><link rel=canonical href='https://ledger.example/a'></head><body><p>" + TEXT + "</p></body></html>");
        assertThat(Harvest.of(file).keys).containsExactly("https://ledger.example/a");
    }

    @Test
    void whatTheHandlerThrowsComesThrough() throws IOException {
        Path file = write("a.txt", TEXT);
        ArticleSource.Handler angry = new ArticleSource.Handler() {
            @Override
            public void article(Article article, String originKey) {
                throw new IllegalStateException("store is full");
            }

            @Override
            public void skipped(Problem problem) {
                throw new AssertionError(problem);
            }
        };
        ArticleSource source = new ArticleSource(new ByteArrayInputStream(new byte[0]));
        assertThatThrownBy(() -> source.read(java.util.List.of(file.toString()), angry)).hasMessage("store is full");
    }

    // ---- bad input: named, and the rest goes on

    @Test
    void goodArticleIsReadAmongAllTheBad() throws IOException {
        write("a.txt", "");
        write("b.txt", new byte[] {'P', 'K', 3, 4, 0, 0});
        write("c.html", "<html></html>");
        write("d.json", "{");
        write("e.txt", Harvest.sample("spanish.txt"));
        write("f.txt", TEXT);
        Harvest harvest = Harvest.of(folder, folder.resolve("nowhere.txt"));
        assertThat(harvest.only().source()).isEqualTo("f.txt");
        assertThat(harvest.problems).extracting(Problem::kind).containsExactly(Kind.EMPTY, Kind.BINARY, Kind.NO_TEXT, Kind.BAD_FORMAT,
            Kind.OTHER_LANGUAGE, Kind.UNREADABLE);
        assertThat(harvest.problems).extracting(Problem::source).containsExactly("a.txt", "b.txt", "c.html", "d.json", "e.txt", "nowhere.txt");
    }

    @Test
    void blankFileIsEmpty() throws IOException {
        assertThat(Harvest.of(write("a.txt", " \n\t\n")).onlyProblem().kind()).isEqualTo(Kind.EMPTY);
        assertThat(Harvest.of(write("b.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})).onlyProblem().kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void randomBytesAreBinary() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(3).nextBytes(noise);
        assertThat(Harvest.of(write("a.txt", noise)).onlyProblem().kind()).isEqualTo(Kind.BINARY);
    }

    @Test
    void hugeFileIsSkippedWithoutBeingLoaded() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(40_000_000_000L); // more than any heap
        }
        Problem problem = Harvest.of(file).onlyProblem();
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.message()).contains("40000000000", "20000000");
    }

    @Test
    void endlessStandardInputIsCutShort() {
        java.io.InputStream endless = new java.io.InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] b, int off, int len) {
                java.util.Arrays.fill(b, off, off + len, (byte) 'x');
                return len;
            }
        };
        assertThat(Harvest.of(endless, "-").onlyProblem().kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void folderWithoutArticlesIsNamed() throws IOException {
        write("sub/style.css", "p { }");
        Problem problem = Harvest.of(folder).onlyProblem();
        assertThat(problem.kind()).isEqualTo(Kind.NO_ARTICLES);
        assertThat(problem.message()).contains(".txt", ".html", ".json");
    }

    @Test
    void missingFileAndFolderNamedLikeAFileAreNoObstacle() throws IOException {
        Files.createDirectory(folder.resolve("x.txt"));
        assertThat(Harvest.of(folder.resolve("x.txt")).onlyProblem().kind()).isEqualTo(Kind.NO_ARTICLES);
        assertThat(Harvest.of("/no/such/file").onlyProblem().message()).contains("no such file", "/no/such/file");
        assertThat(Harvest.of("bad\0path").onlyProblem().kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void brokenLinkIsUnreadable() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        assertThat(Harvest.of(folder).onlyProblem().kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void failingInputIsUnreadable() {
        java.io.InputStream broken = new java.io.InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThat(Harvest.of(broken, "-").onlyProblem().message()).contains("the disk is gone");
    }

    @Test
    void forbiddenFileIsUnreadable() throws IOException {
        Path file = write("a.txt", TEXT);
        org.junit.jupiter.api.Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the superuser may read everything");
        assertThat(Harvest.of(file).onlyProblem().message()).contains("permission denied");
    }

    @Test
    void textThatWasSavedWronglyIsRefused() {
        Problem problem = Harvest.piped("The nursesâ€™ strike goes on, the union said on Monday in a statement.").onlyProblem();
        assertThat(problem.kind()).isEqualTo(Kind.BAD_FORMAT);
        assertThat(problem.message()).contains("decoded wrongly", "â€™");
    }

    @Test
    void nothingButFurnitureIsNoText() {
        assertThat(Harvest.piped("Advertisement\n\nShare this:\n\n© 2023 Marlow Ledger").onlyProblem().kind()).isEqualTo(Kind.NO_TEXT);
    }

    @Test
    void documentsThatLookLikeArticlesAreNamed() throws IOException {
        write("a.pdf", "%PDF-1.4 x");
        write("b.txt", TEXT);
        assertThat(Harvest.of(folder).onlyProblem().message()).contains("PDF");
    }
}
