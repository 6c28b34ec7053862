// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.vocab.PL;

/** Each rule must be able to fail: a copy of the ontology is damaged, and the sentence must name the culprit. */
class TermCheckTest {

    // Put together here, so that the scan of this very file does not find undeclared terms.
    private static final String PREFIX = "pl" + ":";
    private static final String GHOST = PREFIX + "Ghost";

    @TempDir
    private Path root;

    @BeforeEach
    void copyTheOntology() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("ontology"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void append(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private void create(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void query(String text) throws IOException {
        create("queries/strikes/list.rq", "PREFIX pl: <" + PL.NAMESPACE + ">\n" + text);
    }

    private void replace(String file, String old, String replacement) throws IOException {
        Path path = root.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, replacement));
    }

    private void assertViolated(String... parts) throws IOException {
        assertThat(TermCheck.of(root).violations()).anySatisfy(sentence -> assertThat(sentence).contains(parts).matches(".*[.?]"));
    }

    @Test
    void copyIsClean() throws IOException {
        assertThat(TermCheck.of(root).violations()).isEmpty();
    }

    @Test
    void misspeltTermInAQueryIsFound() throws IOException {
        query("SELECT ?s WHERE { ?s " + PREFIX + "wokers ?n }");
        assertThat(TermCheck.of(root).violations()).singleElement().asString()
            .contains("queries/strikes/list.rq", "ontology#wokers", "not declared");
    }

    @Test
    void misspeltTermInJavaIsFound() throws IOException {
        create("src/main/java/A.java", "String QUERY = \"?s " + GHOST + " ?o\";");
        assertViolated("A.java", "ontology#Ghost");
    }

    @Test
    void misspeltTermOfAReusedVocabularyIsFound() throws IOException {
        query("PREFIX org: <http://www.w3.org/ns/org#> SELECT * { ?a org:subOrganzationOf ?b }");
        assertViolated("list.rq", "subOrganzationOf");
    }

    @Test
    void misspeltConceptIsFound() throws IOException {
        query("SELECT * { ?a ?b <https://w3id.org/picketline/concept/status/ongoin> }");
        assertViolated("list.rq", "status/ongoin,");
    }

    @Test
    void undeclaredConstantIsFound() throws IOException {
        assertThat(TermCheck.of(root).with("src/vocab/PL", Set.of(PL.NAMESPACE + "ghost")).violations())
            .anyMatch(sentence -> sentence.contains("src/vocab/PL"));
    }

    @Test
    void bareTermBreaksEveryRule() throws IOException {
        append("ontology/picketline.ttl", GHOST + " a owl:Class .");
        String found = String.join("\n", TermCheck.of(root).violations());
        assertThat(found).contains("Ghost has 0 English labels", "Ghost has 0 definitions", "Ghost does not say rdfs:isDefinedBy",
            "Ghost has no example", "Ghost is used in no question", "Ghost is the target of no shape");
    }

    @Test
    void secondLabelIsFound() throws IOException {
        append("ontology/picketline.ttl", PREFIX + "Strike rdfs:label \"walkout\"@en .");
        assertViolated("Strike", "2 English labels");
    }

    @Test
    void circularDefinitionIsFound() throws IOException {
        replace("ontology/picketline.ttl", "event in which workers stop work", "event in which workers go on strike");
        assertViolated("Strike", "explained by itself");
    }

    @Test
    void definitionThatIsASentenceIsFound() throws IOException {
        replace("ontology/picketline.ttl", "\"human being that an article names\"", "\"Somebody.\"");
        assertViolated("Person", "write a phrase");
    }

    @Test
    void definitionWithoutLanguageIsFound() throws IOException {
        replace("ontology/picketline.ttl", "\"human being that an article names\"@en", "\"human being that an article names\"");
        assertViolated("Person", "without @en");
    }

    @Test
    void exampleThatDoesNotUseItsTermIsFound() throws IOException {
        create("ontology/examples/Penalty.ttl", "# nothing");
        assertViolated("Penalty", "no example that uses it");
    }

    @Test
    void termThatServesNoQuestionIsFound() throws IOException {
        Files.delete(root.resolve("ontology/questions/which-penalties-were-paid.rq"));
        assertViolated("amountUsd", "in no question");
    }

    @Test
    void conceptWithoutNotationIsFound() throws IOException {
        replace("ontology/concepts.ttl", "skos:notation \"averted\" ; ", "");
        assertViolated("status/averted", "no skos:notation");
    }

    @Test
    void notationThatTheIriDoesNotShowIsFound() throws IOException {
        replace("ontology/concepts.ttl", "skos:notation \"averted\"", "skos:notation \"called off\"");
        assertViolated("status/averted", "should end in its notation: called off");
    }

    @Test
    void notationOfTwoConceptsIsFound() throws IOException {
        replace("ontology/concepts.ttl", "skos:notation \"averted\"", "skos:notation \"ended\"");
        assertViolated("status/averted and ", "status/ended share the notation ended");
    }

    @Test
    void circleOfBroaderConceptsIsFound() throws IOException {
        append("ontology/concepts.ttl", "occupation:health-care-worker skos:broader occupation:surgeon .");
        assertViolated("occupation/surgeon", "narrower too");
    }

    @Test
    void folderWithoutOntologySaysSo(@TempDir Path empty) throws IOException {
        TermCheck check = TermCheck.of(empty);
        assertThatThrownBy(check::violations).hasMessageContaining(empty.toString());
    }

    @Test
    void scannerPassesOverCommentsStringsAndVariables() {
        assertThat(TermScanner.ofGraphText("""
            #+ summary: see ex:Comment
            PREFIX ex: <http://e/> # not ex:this
            SELECT ?ex { <http://a/b#c> ex:p "ex:string" ; ex:q 'ex:s', \"""ex:long " text\""" . ?x a ex:T FILTER(?y = <http://e/f>) }
            """)).containsExactly("http://a/b#c", "http://e/T", "http://e/f", "http://e/p", "http://e/q");
    }
}
