// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.picketline.check.ShapeGate;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Entity.Kind;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.model.Value;

/** Whatever a text may contain, its graph survives being written and read, and passes the gate. */
class HostileNamesTest {

    private static final String[] NASTY = {"\u0000", "\u0001", "\u001b[31m", "\ud800", "\udfff", "\uffff", "\ufffe", "\"", "\\", "\\t", "<", ">",
        "<script>", "{", "}", "|", "^^", "@en", "`", "%", "%00", "#", "?", "..", "/", "\n", "\r", "\t", "\u2028", "\u202e", "\u200b", "\u00e9",
        "e\u0301", "ß", "ı", "İ", "漢", "🪧", "𝒶", "'''", "\"\"\"", " ", "\u00a0", "a", "Z", "9", "-", "_:b0", "pl:Union"};
    private static final ShapeGate GATE = ShapeGate.load();
    private static final String GRAPH = "https://example.org/g";

    private final ArticleWriter writer = new ArticleWriter(new IriMint(IriMint.DEFAULT_BASE), "0.1.0");

    @RepeatedTest(100)
    void graphSurvivesNQuadsAndPassesTheGate(RepetitionInfo repetition) {
        Model graph = writer.write(facts(new Random(repetition.getCurrentRepetition())));
        assertThat(roundTrip(graph).isIsomorphicWith(graph)).isTrue();
        assertThat(GATE.check(graph)).isEmpty();
        assertThat(graph.listSubjects().toList()).allMatch(node -> URI.create(node.getURI()).isAbsolute());
    }

    private static Model roundTrip(Model graph) {
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, DatasetFactory.create().addNamedModel(GRAPH, graph), RDFFormat.NQUADS);
        Dataset in = DatasetFactory.create();
        RDFDataMgr.read(in, new StringReader(text.toString()), null, Lang.NQUADS);
        return in.getNamedModel(GRAPH);
    }

    private static ArticleFacts facts(Random random) {
        Article article = new Article(words(random), words(random), Optional.of(words(random)), Optional.empty(),
            Optional.of(words(random)), Optional.of(words(random)), List.of());
        Evidence all = Evidence.in(article, 0, article.text().length());
        Entity state = Entity.of(Kind.PLACE, words(random));
        Entity place = new Entity(Kind.PLACE, words(random), new TreeSet<>(List.of(words(random))), Optional.of(state));
        Entity union = new Entity(Kind.UNION, words(random), new TreeSet<>(List.of(words(random))), Optional.empty());
        Entity person = Entity.of(Kind.PERSON, words(random));
        return new ArticleFacts(article, true, List.of(place, union), List.of(person), List.of(),
            List.of(new Role(person, Optional.of(words(random)), Optional.of(union), Optional.empty(), all)),
            List.of(new Statement(person, Optional.of(union), List.of(), all)), List.of(strike(random, union, person, all)));
    }

    private static Event strike(Random random, Entity union, Entity person, Evidence all) {
        return new Event(EventKind.STRIKE, List.of(
            new Claim(Slot.UNION, new Value.Thing(union), Optional.of(words(random)), Optional.of(person), random.nextDouble(), all),
            new Claim(Slot.OCCUPATION, new Concept(Concept.Scheme.OCCUPATION, words(random)), Optional.empty(), Optional.empty(), 1, all)),
            List.of(all));
    }

    /** Nasty pieces around one letter, so that something is left once the forbidden ones fall. */
    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return words.append((char) ('a' + random.nextInt(26))).append(NASTY[random.nextInt(NASTY.length)]).toString();
    }

    @Test
    void textWithoutForbiddenCharactersIsLeftAsItIs() {
        String text = "Quotes \" and \\ and 🪧 and\nlines\tstay";
        assertThat(SafeText.of(text)).isSameAs(text);
    }

    @Test
    void forbiddenCharactersFall() {
        assertThat(SafeText.of("a\u0000b\ud83d\u001bc\uffffd")).isEqualTo("abcd");
    }
}
