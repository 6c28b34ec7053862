// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Names of sites that begin with the name of the employer who runs them: "Menlow St. Agnes", "Marigold at Derby". */
final class SiteNames {

    private static final Set<String> NOT_OF_NAMES = Set.of("CEO", "RN", "RNs", "CFO", "COO", "HR", "NHS", "Inc", "Inc.", "LLC", "Corp.", "Co.", "Ltd", "Nurses", "Workers", "Strike");
    private static final Set<String> BEFORE_SITE = Set.of("at", "outside", "of", "to", "from", "leave", "near", "and", ",", "in", "against", "inside", "called");

    private final Document document;
    private final Gazetteer gazetteer;
    private final Words words;

    SiteNames(Document document, Gazetteer gazetteer, Words words) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The spans with sites in the place of the employers' names that begin them. */
    List<Span> read(List<Span> spans) {
        List<Span> all = new ArrayList<>();
        for (Span span : spans) {
            all.add(site(span, spans).orElse(span));
        }
        return all;
    }

    private Optional<Span> site(Span brand, List<Span> spans) {
        Sentence s = document.sentences().get(brand.sentence());
        boolean may = brand.kind() == Entity.Kind.EMPLOYER && !CapitalRuns.titleCase(s) && brand.from() > 0 && BEFORE_SITE.contains(s.token(brand.from() - 1).text());
        int from = may && brand.to() < s.size() && s.token(brand.to()).text().equals("at") && brand.length() == 1 ? brand.to() + 1 : brand.to();
        int to = from;
        while (may && to < s.size() && partOfName(s.token(to))) {
            to++;
        }
        Span site = new Span(brand.sentence(), brand.from(), to, Entity.Kind.FACILITY, Span.words(s, brand.from(), to), Optional.of(brand.name()), false);
        boolean free = spans.stream().noneMatch(other -> other != brand && other.overlaps(site));
        return to > from && free && !wide(s, from, to) ? Optional.of(site) : Optional.empty();
    }

    private boolean partOfName(Token t) {
        String lemma = t.text().toLowerCase(Locale.ROOT);
        return t.is("NNP") && CapitalRuns.capital(t) && !NOT_OF_NAMES.contains(t.text()) && !t.name().equals("PERSON") && !t.name().equals("DATE")
            && !words.has("org-voice", lemma) && !words.has("office", lemma) && !words.has("function-title", lemma) && !words.has("worker", lemma) && !lemma.endsWith("day");
    }

    /** Whether the rest is a state or a region, in which the employer has many sites. */
    private boolean wide(Sentence s, int from, int to) {
        NameTrie.Match<Gazetteer.Entry> place = gazetteer.place(s, from);
        return place != null && place.to() == to && place.values().stream().anyMatch(e -> e.population() == Integer.MAX_VALUE);
    }
}
