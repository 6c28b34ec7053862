// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/** What an article's words tell of which of several things a short name means: full names and states that it names. */
final class ArticleHints {

    private final String text;
    private final Set<String> states;
    private final Set<String> countries;
    private final NameTrie<String> towns = new NameTrie<>();
    private final Map<String, Boolean> named = new HashMap<>();
    private final Map<String, Boolean> hospitals = new HashMap<>();

    ArticleHints(Document document, Set<String> allStates, Predicate<String> state, Set<String> countries) {
        this.countries = countries;
        text = document.article().text().replace('\u2019', '\'');
        states = allStates.stream().filter(text::contains).collect(Collectors.toSet());
        new ArticleTowns(text, state).names().forEach(town -> towns.add(town, town));
    }

    /** The town that begins at the token, if the article shows it to be one; or null. */
    NameTrie.Match<String> town(Sentence s, int from) {
        return towns.longest(s, from);
    }

    /** Whether the article gives the name in full. */
    boolean names(String fullName) {
        return named.computeIfAbsent(fullName, text::contains);
    }

    /** Whether the article names a hospital that begins with the words: "Alder" of "Alder Medical Center". */
    boolean hospital(String words) {
        return hospitals.computeIfAbsent(words, w -> Pattern.compile("\\b" + Pattern.quote(w) + " (?:Medical Cent(?:er|re)|(?:\\p{Lu}\\p{L}+ )?Hospital)\\b").matcher(text).find());
    }

    /** Whether the article is at home in countries of which those of a name are none. */
    boolean abroad(List<String> home) {
        return !countries.isEmpty() && !home.isEmpty() && home.stream().noneMatch(countries::contains);
    }

    /** Whether the article is at home nowhere else. */
    boolean home(List<String> home) {
        return !countries.isEmpty() && home.containsAll(countries);
    }

    /** The one country where the article is at home. */
    Optional<String> country() {
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }

    /** Whether the article names the state. */
    boolean state(String state) {
        return states.contains(state);
    }
}
