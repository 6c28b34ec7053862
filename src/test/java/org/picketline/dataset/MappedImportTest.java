// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any table by a mapping of the user's: the worked example, and mappings that reach for more than they are given. */
class MappedImportTest {

    private static final Path MAPPING = TestStore.SAMPLES.resolve("beds.ttl");
    private static final Path TABLE = TestStore.SAMPLES.resolve("beds.csv");

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private DatasetReport add(Path mapping, Path... tables) {
        return new MappedImport(store.store(), TestStore.TODAY).run(mapping, List.of(tables), Optional.of(LocalDate.of(2026, 1, 1)));
    }

    private Path mapping(String from, String to) throws IOException {
        String text = Files.readString(MAPPING);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("beds.ttl"), text.replace(from, to));
    }

    @Test
    void everyRowBecomesARecordInAGraphNamedAfterTheMapping() {
        DatasetReport report = add(MAPPING, TABLE);
        assertThat(report.line()).isEqualTo("rml-beds: read 3 rows from 1 file, skipped 0, wrote 3 records in " + report.triples() + " triples.");
        assertThat(store.ask("SELECT ?name ?beds { GRAPH <" + report.graph() + "> { ?f <http://www.w3.org/2000/01/rdf-schema#label> ?name ; <https://example.org/beds#beds> ?beds } } ORDER BY ?beds"))
            .containsExactly("Quarry Street Medical Center|96", "Sallow Creek Hospital|212", "St. Elwyn's Hospital|410");
        assertThat(new DatasetShelf(store.store()).entries()).singleElement()
            .satisfies(e -> assertThat(e.kind() + " " + e.files()).isEqualTo("rml-beds [beds.csv (2026-01-01)]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-8"})
    void tableMayHaveAnyUsualEncodingAndIsReadOnce(String charset) throws IOException {
        String table = "\nfacility,beds,opened,note\n\"Señora Clinic, East\",10,1931,\n\n";
        DatasetReport report = add(MAPPING, Files.write(folder.resolve("beds.csv"), table.getBytes(java.nio.charset.Charset.forName(charset))));
        assertThat(report.line()).startsWith("rml-beds: read 1 row from 1 file, skipped 0, wrote 1 record in ");
        assertThat(store.ask("SELECT ?name { GRAPH ?g { ?f <http://www.w3.org/2000/01/rdf-schema#label> ?name ; <https://example.org/beds#beds> 10 } }"))
            .containsExactly("Señora Clinic, East");
    }

    @Test
    void secondTimeReplacesTheFirst() throws IOException {
        add(MAPPING, TABLE);
        Path shorter = Files.writeString(folder.resolve("beds.csv"), "facility,beds,opened,note\nSallow Creek Hospital,10,1931,\n");
        add(MAPPING, shorter);
        assertThat(store.ask("SELECT ?beds { GRAPH ?g { ?f <https://example.org/beds#beds> ?beds } }")).containsExactly("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"/etc/passwd\"", "\"../beds.csv\"", "\"http://localhost:9/beds.csv\"", "[ a <http://www.w3.org/ns/csvw#Table> ; <http://www.w3.org/ns/csvw#url> \"http://localhost:9/\" ]"})
    void mappingThatWantsAnotherFileIsRefused(String source) throws IOException {
        Path mapping = mapping("\"beds.csv\"", source);
        assertThatThrownBy(() -> add(mapping, TABLE)).isInstanceOf(DatasetProblem.class).hasMessageContaining("only what is given with it: beds.csv");
        assertThat(new DatasetShelf(store.store()).entries()).isEmpty();
    }

    @Test
    void columnThatIsNotThereIsNamed() throws IOException {
        Path mapping = mapping("\"https://example.org/beds/{facility}\"", "\"https://example.org/beds/{hospital}\"");
        assertThatThrownBy(() -> add(mapping, TABLE)).isInstanceOf(DatasetProblem.class).hasMessageContaining("no column \"hospital\"; its columns are facility, beds, opened, note");
    }

    @Test
    void brokenTurtleIsToldWithItsLine() throws IOException {
        Path mapping = mapping("rml:logicalSource [", "rml:logicalSource [[");
        assertThatThrownBy(() -> add(mapping, TABLE)).isInstanceOf(DatasetProblem.class).hasMessageContaining("line: 1");
    }

    @Test
    void otherFormulationsAreRefused() throws IOException {
        Path mapping = mapping("ql:CSV", "ql:XPath");
        assertThatThrownBy(() -> add(mapping, TABLE)).isInstanceOf(DatasetProblem.class).hasMessageContaining("only ql:CSV");
    }
}
