// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.Oa;
import org.picketline.vocab.Schema;

/** Finds names, headlines and sentences that have all the words asked for, or words that begin so. */
final class SearchPage {

    private static final int MOST = 50;
    private static final int MOST_WORDS = 20;
    /** Where the index ends a word: a point or a comma inside of a number does not. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'.,]+|(?<!\\p{N}),|,(?!\\p{N})");
    private static final Pattern ENDS = Pattern.compile("^['.,]+|['.,]+$");

    /** A thing that was found by one of its names. */
    record Hit(Link link, String kind) { }

    /** Disputes are called by their parties, so there are many where a party is asked for. */
    private static final Comparator<Hit> PARTIES_FIRST = Comparator.comparing((Hit h) -> h.kind().equals("dispute")).thenComparing(Hit::kind).thenComparing(h -> h.link().text());

    /** A sentence that was found. */
    record Sentence(String words, ArticleLink article, String anchor) { }

    private final Look look;
    private final String asked;
    /** As Lucene reads them: each may go on. */
    private final String words;

    SearchPage(Look look, String asked) {
        this.look = look;
        this.asked = asked;
        words = Stream.of(BETWEEN_WORDS.split(asked.toLowerCase(Locale.ROOT).replace('\u2019', '\''))).map(w -> ENDS.matcher(w).replaceAll(""))
            .filter(w -> !w.isEmpty()).limit(MOST_WORDS).map(w -> "+" + w + "*").collect(Collectors.joining(" "));
    }

    View view() {
        List<Hit> things = words.isEmpty() ? List.of() : things();
        List<ArticleLink> articles = words.isEmpty() ? List.of() : articles();
        List<Sentence> sentences = words.isEmpty() ? List.of() : sentences();
        return new View("search", asked.isBlank() ? "Search" : "Search: " + asked, Map.of("asked", asked, "things", things, "articles", articles,
            "sentences", sentences, "most", MOST));
    }

    /** @param where what must hold of {@code ?x} in the canonical layer */
    private List<String> bearing(String properties, String where) {
        String query = Figures.PREFIXES + "PREFIX text: <http://jena.apache.org/text#> SELECT DISTINCT ?x WHERE { ?x text:query (" + properties + " \"" + words + "\") . " + where
            + " } LIMIT " + MOST;
        return new Figures(look).rows(query, "x").stream().map(row -> row.get(0).getURI()).toList();
    }

    private List<Hit> things() {
        return bearing("rdfs:label skos:altLabel", "?x rdfs:label ?name").stream().map(look::thing).map(t -> new Hit(look.link(t), Words.kind(look.type(t))))
            .sorted(PARTIES_FIRST).toList();
    }

    private List<ArticleLink> articles() {
        return bearing("<" + Schema.headline + ">", "").stream().map(look::articleLink).sorted(ArticleLink.NEWEST_FIRST).toList();
    }

    private List<Sentence> sentences() {
        return bearing("<" + Oa.exact + ">", "").stream().map(this::sentence)
            .sorted(Comparator.comparing(Sentence::article, ArticleLink.NEWEST_FIRST).thenComparing(Sentence::anchor)).toList();
    }

    private Sentence sentence(String iri) {
        String article = look.article(iri).orElse("");
        Resource evidence = look.dataset().getNamedModel(article.isEmpty() ? iri : article).createResource(iri);
        return new Sentence(look.text(evidence, Oa.exact).orElse(""), look.articleLink(article), Proof.anchor(look, evidence));
    }
}
