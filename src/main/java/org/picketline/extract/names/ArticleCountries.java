// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/**
 * Tells from its courts, unions, states and large cities in which countries an article is at home. A country that
 * is only named in passing is none of them.
 */
final class ArticleCountries {

    /** A country named so many times less often than another one is only mentioned. */
    private static final int IN_PASSING = 3;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> signs = new HashMap<>();

    ArticleCountries(Gazetteer gazetteer, Document document) {
        this.gazetteer = gazetteer;
        document.sentences().forEach(this::read);
    }

    /** ISO codes; none if the article shows none. */
    Set<String> codes() {
        int most = signs.isEmpty() ? 0 : Collections.max(signs.values());
        return signs.entrySet().stream().filter(e -> IN_PASSING * e.getValue() >= most).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private void read(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (CapitalRuns.capital(s.token(i))) {
                NameTrie.Match<Gazetteer.Entry> name = gazetteer.name(s, i);
                NameTrie.Match<Gazetteer.Entry> place = name == null ? gazetteer.place(s, i) : null;
                if (name != null && name.to() - i > 1 || name != null && s.token(i).text().matches("\\p{Lu}{3,}")) {
                    note(name.values().stream().filter(e -> e.kind() == Entity.Kind.UNION || e.kind() == Entity.Kind.PUBLIC_BODY).toList());
                } else if (place != null) {
                    String spelling = Span.words(s, i, place.to());
                    note(place.values().stream().filter(e -> e.population() >= Gazetteer.WELL_KNOWN && (e.name().equals(spelling) || e.population() < Integer.MAX_VALUE || spelling.indexOf(' ') < 0)).toList());
                }
            }
        }
    }

    /** What all that the words may mean have in common. */
    private void note(List<Gazetteer.Entry> meant) {
        List<String> countries = meant.stream().flatMap(e -> e.countries().stream()).distinct().toList();
        if (countries.size() == 1 && meant.stream().noneMatch(Gazetteer.Entry::doubtful)) {
            signs.merge(countries.get(0), 1, Integer::sum);
        }
    }
}
