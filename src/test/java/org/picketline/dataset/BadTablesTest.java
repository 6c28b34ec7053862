// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.picketline.dataset.TestStore.SAMPLES;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, hostile or something else: the message says where, and the store stays as it was. */
class BadTablesTest {

    private static final String HEADER = "Employer,Union,Union Local,Case Number,BU,NAICS,Industry,\"City, State\",# Idled,Start Date,End Date,Duration\n";
    private static final String ROW = "Bell Harbor Clinic,MNA,,2019N0100001,,62,Health Care,\"Wexcombe, MA\",\"1,210\",2019-03-04,3/9/2019,5\n";

    @TempDir
    static Path folder;
    static TestStore store;

    @BeforeAll
    static void open() {
        store = new TestStore(folder.resolve("graph"));
    }

    @BeforeEach
    void fill() {
        store.add("fmcs", SAMPLES.resolve("fmcs-work_stoppages.csv"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path csv(String content) throws IOException {
        return file("table.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String kind, Path file, String... words) {
        String before = store.graph("fmcs");
        assertThatThrownBy(() -> store.add(kind, SAMPLES.resolve("fmcs-work_stoppages.csv"), file))
            .isInstanceOf(DatasetProblem.class).hasMessageContainingAll(words);
        assertThat(store.graph("fmcs")).isEqualTo(before).isNotEmpty();
    }

    @Test
    void fileOfAnotherKindIsToldApartColumnByColumn() {
        assertThatThrownBy(() -> store.add("cms-hospitals", SAMPLES.resolve("fmcs-work_stoppages.csv"))).isInstanceOf(DatasetProblem.class)
            .hasMessageContaining("line 1: no header that cms-hospitals knows").hasMessageContaining("missing \"Facility ID\" or \"Provider ID\"")
            .hasMessageContaining("not known to it \"Employer\", \"Union\"");
        assertThat(store.graph("cms-hospitals")).isEmpty();
    }

    @Test
    void renamedColumnIsNamedWithWhatWasExpected() throws IOException {
        refused("fmcs", csv(HEADER.replace("Start Date", "Commencement") + ROW), "missing \"Start Date\"", "not known to it \"Commencement\"");
    }

    @Test
    void brokenSecondFileLeavesTheOldGraph() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("fmcs-monthly.xlsx"));
        for (int length : new int[] {10, whole.length / 2, whole.length - 30}) {
            refused("fmcs", file("cut.xlsx", Arrays.copyOf(whole, length)), "cut.xlsx", "cut off or damaged");
        }
    }

    @Test
    void everyCutOfAWorkbookIsRefusedInWords() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("bls-monthly-listing.xlsx"));
        for (int length = 4; length < whole.length; length += 397) {
            Path cut = file("cut.xlsx", Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> store.add("bls", cut)).as("cut at " + length).isInstanceOf(DatasetProblem.class);
        }
    }

    @Test
    void zipBombIsRefusedBeforeItUnpacks() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        refused("fmcs", bomb, "zip bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void encodingIsFoundOut(String charset) throws IOException {
        String row = ROW.replace("Bell Harbor Clinic", "Clínica Señora");
        store.add("fmcs", file("table.csv", (HEADER + row).getBytes(Charset.forName(charset))));
        assertThat(store.ask("SELECT ?n { GRAPH ?g { ?s pld:employerName ?n } }")).containsExactly("Clínica Señora");
    }

    @Test
    void markOfByteOrderIsNoPartOfTheFirstColumn() throws IOException {
        assertThat(store.add("fmcs", csv("\uFEFF" + HEADER + ROW)).records()).isEqualTo(1);
    }

    @Test
    void nulBytesAreLeftOutAndQuotedLineBreaksAreSpaces() throws IOException {
        store.add("fmcs", csv(HEADER + ROW.replace("Bell Harbor Clinic", "\"Bell\u0000 Harbor\r\nClinic\"")));
        assertThat(store.ask("SELECT ?n { GRAPH ?g { ?s pld:employerName ?n } }")).containsExactly("Bell Harbor Clinic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13-04", "0001-01-01", "9999-12-31", "2/30/2019", "soon", "99999", "1899-12-30"})
    void impossibleDayIsSkippedWithLineAndColumn(String day) throws IOException {
        DatasetReport report = store.add("fmcs", csv(HEADER + ROW + ROW.replace("2019-03-04", day).replace("0001,", "0002,")));
        assertThat(report.records()).isEqualTo(1);
        assertThat(report.line()).contains("skipped 1 (no day in \"Start Date\": 1)");
        assertThat(report.examples()).singleElement().asString().contains("line 3, column \"Start Date\" holds \"" + day + "\"");
    }

    @Test
    void wordWhereACountShouldBeIsSkippedWithItsPlace() throws IOException {
        DatasetReport report = store.add("fmcs", csv(HEADER + ROW + ROW.replace("1,210", "many").replace("0001,", "0002,")));
        assertThat(report.examples()).singleElement().asString().contains("line 3, column \"# Idled\" holds \"many\"");
    }

    @Test
    void fileWithoutOneGoodRowChangesNothing() throws IOException {
        String before = store.graph("fmcs");
        Path bad = csv(HEADER + ROW.replace("2019-03-04", "soon"));
        assertThatThrownBy(() -> store.add("fmcs", bad)).isInstanceOf(DatasetProblem.class).hasMessageContaining("No row made a record");
        assertThat(store.graph("fmcs")).isEqualTo(before);
    }

    @Test
    void quoteThatIsNeverClosedEndsInWordsNotInMemory() throws IOException {
        Path endless = folder.resolve("endless.csv");
        try (Writer out = Files.newBufferedWriter(endless)) {
            out.write(HEADER + ROW + "\"");
            for (int i = 0; i < 40_000; i++) {
                out.write("a line that belongs to no cell, one of very many\n");
            }
        }
        refused("fmcs", endless, "after line 2", "quotation mark");
    }

    @Test
    void webPageOldWorkbookEmptyFileAndFolderAreNamed() throws IOException {
        refused("fmcs", file("page.csv", "<!DOCTYPE html><title>Access denied</title>".getBytes(StandardCharsets.UTF_8)), "web page", "browser");
        refused("fmcs", file("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0}), ".xlsx");
        refused("fmcs", file("none.csv", new byte[0]), "empty");
        refused("fmcs", folder, "folder");
        refused("fmcs", folder.resolve("missing.csv"), "no file");
    }

    @Test
    void brokenJsonIsToldWithItsLine() throws IOException {
        Path cut = file("labor_actions.json", "{\"1\":{\"id\":1,\n\"Employer\":\"x\"".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> store.add("lat", cut)).isInstanceOf(DatasetProblem.class).hasMessageContaining("line 2");
    }

    @Test
    void addingAgainReplacesAndRemovingTakesAllOut() throws IOException {
        store.add("fmcs", csv(HEADER + ROW));
        assertThat(store.ask("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s a pld:WorkStoppage } }")).containsExactly("1");
        DatasetShelf shelf = new DatasetShelf(store.store());
        assertThat(shelf.entries()).singleElement().extracting(DatasetShelf.Entry::kind, DatasetShelf.Entry::records).containsExactly("fmcs", 1L);
        shelf.remove("fmcs");
        assertThat(shelf.entries()).isEmpty();
        assertThatThrownBy(() -> shelf.remove("fmcs")).isInstanceOf(DatasetProblem.class).hasMessageContaining("none");
    }

    @Test
    void formulaIsWhatItShowed() throws IOException {
        Path workbook = folder.resolve("formula.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook); org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            org.dhatim.fastexcel.Worksheet sheet = book.newWorksheet("Report");
            String[] header = {"Employer", "Union", "Case Number", "Start Date", "End Date", "# Idled"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, "Bell Harbor Clinic");
            sheet.value(1, 2, "1");
            sheet.value(1, 3, java.time.LocalDate.of(2019, 3, 4));
            sheet.formula(1, 5, "WEBSERVICE(\"http://tracker.example/\")");
        }
        store.add("fmcs", workbook);
        assertThat(store.ask("SELECT ?start ?workers { GRAPH ?g { ?s pl:start ?start OPTIONAL { ?s pl:workers ?workers } } }")).containsExactly("2019-03-04|");
    }
}
