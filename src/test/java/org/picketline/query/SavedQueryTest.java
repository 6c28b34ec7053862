// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedQueryTest {

    @Test
    void headerIsReadAsYaml() {
        QueryHeader header = SavedQuery.of("t", """
                #+ summary: What is
                #+ description: >-
                #+   Two lines
                #+   make one.
                #+ tags:
                #+   - some
                #+ defaults:
                #+   - year: 2024
                #+ enumerate:
                #+   - side: [union, employer]
                #+ view: timeline
                ASK { ?s ?p ?_year_integer, ?_side }
                """).header();
        assertThat(header.summary()).isEqualTo("What is");
        assertThat(header.description()).isEqualTo("Two lines make one.");
        assertThat(header.tags()).containsExactly("some");
        assertThat(header.defaults()).containsEntry("year", "2024");
        assertThat(header.enumerate()).containsEntry("side", List.of("union", "employer"));
        assertThat(header.view()).contains("timeline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#+ summary: [", "#+ just words", "#+ summary: a: b", "#+ defaults: none"})
    void brokenHeaderIsNamed(String header) {
        assertThatThrownBy(() -> SavedQuery.of("my.rq", header + "\nASK {}"))
                .isInstanceOf(QueryProblem.BadQuery.class).hasMessageStartingWith("my.rq: the header is not readable: ");
    }

    @Test
    void variablesTellNameTypeAndNeed() {
        assertThat(SavedQuery.of("t", "SELECT * { ?_a_iri ?__b_c_integer $_word, ?_long_name, ?__open_boolean ; ?p ?o }").parameters())
                .extracting(Parameter::describe).containsExactly("a (iri)", "b_c (integer, optional)", "word (literal)",
                        "long_name (literal)", "open (boolean, optional)");
    }

    @Test
    void parametersInTextsIrisAndCommentsAreNone() {
        assertThat(SavedQuery.of("t", """
                # not ?_a
                SELECT * { ?s <http://x/?_b> "?_c \\" ?_d", '?_e', \"""?_f " ?_g\""" FILTER(?_h_integer <?_i_integer) }
                """).parameters()).extracting(Parameter::name).containsExactly("h", "i");
    }

    @Test
    void syntaxErrorShowsLineColumnAndCaret() {
        assertThatThrownBy(() -> SavedQuery.of("my.rq", "SELECT * WHERE {\n\t?s ?p ?o }}\n"))
                .isInstanceOf(QueryProblem.BadQuery.class)
                .hasMessage("my.rq, line 2, column 12: \"}\" is not expected here\n  \t?s ?p ?o }}\n  \t          ^");
    }

    @Test
    void caretStandsUnderTheCulpritInALongLine() {
        String message = problem("SELECT * WHERE { " + "?s ?p ?o . ".repeat(40) + "?s ?p }" + " # x".repeat(50));
        String[] lines = message.split("\n");
        assertThat(lines[1].length()).isLessThan(130);
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('}');
    }

    @Test
    void characterBeyondTheBasicPlaneIsOneColumnWide() {
        String[] lines = problem("SELECT * WHERE { \"😀\" ?p ?o }}").split("\n");
        assertThat(lines[2].length()).isEqualTo(lines[1].codePointCount(0, lines[1].length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SELECT", "SELECT * WHERE {", "ASK { ?s ?p \"x }", "ASK { ?s ?p ?o } GROUP", "\u0000", "[]", "ASK { ?s <a b> ?o }",
        "ASK { ?s ?p 'x\\q' }", "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o }", "SELECT * { BIND(1 AS ?x) BIND(2 AS ?x) }", "JSON { 'a': ?a } WHERE { ?a ?b ?c }"})
    void anythingThatIsNoQueryIsToldInAFewLines(String text) {
        String message = problem(text);
        assertThat(message).startsWith("my.rq").doesNotContain("Was expecting", "Exception");
        assertThat(message.lines()).hasSizeLessThan(5);
    }

    @Test
    void unknownPrefixIsNamed() {
        assertThat(problem("ASK { ?s ex:p ?o }")).contains("line 1, column 10").contains("ex:p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT DATA { <a> <b> <c> }", "DELETE WHERE { ?s ?p ?o }", "CLEAR ALL", "LOAD <http://x/>", "DROP DEFAULT"})
    void changingDataIsRefused(String update) {
        assertThat(problem(update)).contains("would change data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } }", "SELECT * { { SELECT * { SERVICE SILENT ?s { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o BIND(EXISTS { { SELECT * { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } } } } AS ?x) }",
        "CONSTRUCT { ?s ?p ?o } { OPTIONAL { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } } }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(EXISTS { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } })",
        "SELECT (EXISTS { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } } AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } })",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } }) } }",
        "DESCRIBE ?s { \\u0053ERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } }"})
    void callingAnotherServerIsRefused(String text) {
        assertThat(problem(text)).contains("SERVICE <").contains("is refused");
    }

    @Test
    void wordServiceElsewhereIsHarmless() {
        assertThat(SavedQuery.of("t", "PREFIX service: <http://x/> ASK { ?service service:service \"SERVICE <x>\" }").parameters()).isEmpty();
    }

    @Test
    void missingAndUnreadableFilesAreNamed(@TempDir Path folder) throws Exception {
        Path latin = Files.write(folder.resolve("latin.rq"), "ASK { ?s ?p \"é\" }".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> SavedQuery.read(folder.resolve("none.rq"))).hasMessageContaining("there is no file").hasMessageContaining("none.rq");
        assertThatThrownBy(() -> SavedQuery.read(latin)).hasMessageContaining("latin.rq").hasMessageContaining("UTF-8");
    }

    private static String problem(String text) {
        try {
            SavedQuery.of("my.rq", text);
        } catch (QueryProblem.BadQuery e) {
            return e.getMessage();
        }
        throw new AssertionError("passed for a query: " + text);
    }
}
