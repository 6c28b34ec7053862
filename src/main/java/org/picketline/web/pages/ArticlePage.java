// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.Furniture;
import org.picketline.query.ArticleName;
import org.picketline.query.ArticleView;
import org.picketline.query.ArticleView.Fact;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;

/** The cleaned text of an article with its facts marked, each leading to the other. */
final class ArticlePage {

    /**
     * A stretch of text under the same marks.
     *
     * @param at    the place of a sentence that begins here; empty if none does
     * @param group of the events that it proves; empty where it proves nothing
     * @param fact  the entry in the list of facts
     */
    record Piece(String text, String at, String group, String fact) { }

    /** The facts that one stretch of text proves. */
    record Found(String id, String at, String words, String group, Map<String, List<String>> said) { }

    private final Look look;
    private final Resource article;
    private final Optional<String> text;
    private final ArticleView facts;
    private final List<Dropped> dropped;

    /** A piece of the page that was not read: for example {@code related}, {@code See also: Ten recipes for autumn}. */
    record Dropped(String kind, String text) { }

    /**
     * @param text      the cleaned article, if the store has it
     * @param furniture what was dropped from its page
     */
    ArticlePage(Look look, String iri, Optional<String> text, List<Furniture> furniture) {
        this.look = look;
        this.text = text;
        dropped = furniture.stream().map(f -> new Dropped(f.kind().name().toLowerCase(Locale.ROOT), f.text())).toList();
        Model graph = look.dataset().getNamedModel(iri);
        article = graph.createResource(iri);
        facts = ArticleView.of(look.dataset(), ArticleName.of(look.dataset(), iri));
    }

    View view() {
        List<Found> found = found();
        ArticleLink link = look.articleLink(article.getURI());
        return new View("article", link.title(), Map.ofEntries(Map.entry("iri", article.getURI()), Map.entry("link", link),
            Map.entry("url", address()), Map.entry("relevant", facts.name().relevant()), Map.entry("issues", look.links(article, PL.issue)),
            Map.entry("involved", look.links(article, PL.involves)), Map.entry("disputes", disputes()), Map.entry("found", found), Map.entry("dropped", dropped), Map.entry("text", text.isPresent()),
            Map.entry("paragraphs", text.map(t -> paragraphs(t)).orElse(List.of()))));
    }

    private Link address() {
        return look.text(article, Schema.url).or(() -> look.values(article, Schema.url).findFirst().map(v -> v.isURIResource() ? v.asResource().getURI() : ""))
            .filter(u -> u.matches("https?://[^\\s\"'<>]+")).map(u -> new Link(u, u)).orElse(new Link("", ""));
    }

    private List<Link> disputes() {
        TreeSet<String> found = new TreeSet<>();
        article.getModel().listSubjects().filterKeep(s -> EventView.isEvent(look.type(s))).toList().forEach(e ->
            look.pointing(org.picketline.vocab.Prov.wasDerivedFrom, look.thing(e.getURI())).forEach(c ->
                look.things(c, PL.partOf).forEach(d -> found.add(d.getURI()))));
        return found.stream().map(d -> look.link(look.thing(d))).sorted(Comparator.comparing(Link::text)).toList();
    }

    private List<Found> found() {
        Map<List<Integer>, List<Fact>> bySpan = new LinkedHashMap<>();
        facts.facts().forEach(f -> bySpan.computeIfAbsent(List.of(f.start(), f.end()), k -> new ArrayList<>()).add(f));
        return bySpan.values().stream().map(ArticlePage::found).toList();
    }

    private static Found found(List<Fact> same) {
        Fact first = same.get(0);
        Map<String, List<String>> said = new TreeMap<>();
        same.forEach(f -> {
            List<String> words = said.computeIfAbsent(Words.capital(Words.kind(f.subject())), k -> new ArrayList<>());
            String property = f.said().contains(": ") ? f.said().substring(0, f.said().indexOf(": ")) : "";
            String fact = property.matches("[a-z]+([A-Z][a-z]+)*") ? Words.kind(property) + f.said().substring(property.length()) : f.said();
            if (!fact.isEmpty() && !words.contains(fact)) {
                words.add(fact);
            }
        });
        return new Found(id(first), "at-" + first.start(), first.words(), group(same), said);
    }

    private static String id(Fact fact) {
        return "fact-" + fact.start() + "-" + fact.end();
    }

    private static String group(List<Fact> facts) {
        return facts.stream().map(f -> f.subject().replaceFirst(" \\d+$", "")).map(EventView::group).filter(g -> !g.isEmpty()).findFirst().orElse("said");
    }

    private List<List<Piece>> paragraphs(String whole) {
        List<List<Piece>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        TreeSet<Integer> cuts = cuts(whole);
        Integer from = 0;
        for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            String[] parts = substring(whole, from, to).split("\n\n", -1);
            Piece piece = piece(whole, from, to);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    paragraphs.add(new ArrayList<>());
                }
                paragraphs.get(paragraphs.size() - 1).add(new Piece(parts[i], i == 0 ? piece.at() : "", piece.group(), piece.fact()));
            }
        }
        return paragraphs;
    }

    private TreeSet<Integer> cuts(String whole) {
        int length = whole.codePointCount(0, whole.length());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        facts.facts().stream().filter(f -> f.standsIn(whole)).forEach(f -> cuts.addAll(List.of(f.start(), f.end())));
        return cuts;
    }

    private static String substring(String whole, int from, int to) {
        return whole.substring(Fact.units(whole, from), Fact.units(whole, to));
    }

    /** Where facts overlap, the shortest stretch tells most. */
    private Piece piece(String whole, int from, int to) {
        List<Fact> over = facts.facts().stream().filter(f -> f.standsIn(whole) && f.start() <= from && f.end() >= to)
            .sorted(Comparator.comparingInt(f -> f.end() - f.start())).toList();
        String at = over.stream().anyMatch(f -> f.start() == from) ? "at-" + from : "";
        if (over.isEmpty()) {
            return new Piece("", at, "", "");
        }
        List<Fact> shortest = over.stream().filter(f -> id(f).equals(id(over.get(0)))).toList();
        return new Piece("", at, group(shortest), "#" + id(shortest.get(0)));
    }
}
