// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.knowledge.Knowledge;
import org.picketline.knowledge.Occupation;
import org.picketline.knowledge.PersonTitle;
import org.picketline.knowledge.PlaceName;
import org.picketline.nlp.Token;

/** What is known of the words of titles: which noun may head one, and whose part its bearer takes. */
public final class TitleWords {

    /** Kin and the like, by which a text calls people without giving them a title. */
    private static final Set<String> KIN = Set.of("mother", "father", "daughter", "son", "wife", "husband", "sister", "brother");
    /** Nouns for many, which no one bears as a title. */
    private static final Set<String> MANY = Set.of("staff", "crew", "crews", "team", "house", "people", "trade", "services");

    private final Map<String, PersonTitle> titles = new HashMap<>();
    private final Set<String> occupations = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> states = new HashSet<>();
    private final Words words;

    public TitleWords(Knowledge knowledge, Words words) {
        this.words = words;
        for (PersonTitle title : knowledge.personTitles()) {
            title.names().forEach(n -> titles.putIfAbsent(lower(n), title));
        }
        for (Occupation occupation : knowledge.occupations()) {
            occupation.names().forEach(n -> occupations.add(lower(n)));
        }
        knowledge.places().stream().filter(p -> p.kind() == PlaceName.Kind.STATE || p.kind() == PlaceName.Kind.PROVINCE).forEach(p -> states.add(p.name()));
        titles.keySet().forEach(t -> heads.add(head(t)));
        occupations.forEach(o -> heads.add(head(o)));
        heads.removeAll(MANY);
        heads.removeAll(KIN);
    }

    private static String lower(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static String head(String title) {
        String[] parts = title.split(" (?:of|for|to|in|on) ", 2)[0].split(" ");
        return parts[parts.length - 1];
    }

    /** Whether the noun may head a title: "nurse", "president", "Rep.". */
    boolean head(Token noun) {
        String lemma = Words.lemma(noun);
        return heads.contains(lower(noun.text())) || noun.is("NN") && heads.contains(lemma) || words.has("worker-title", lemma) || words.has("function-title", lemma) || words.has("outside-title", lemma);
    }

    /** Whether it is a state by one word: "California" in "California Treasurer". */
    boolean state(Token noun) {
        return states.contains(noun.text());
    }

    /** Whether the noun stands for a side: "the union", "the hospital". */
    boolean party(Token noun) {
        String lemma = Words.lemma(noun);
        return !head(noun) && (words.has("union-epithet", lemma) || words.has("employer-epithet", lemma));
    }

    /** Whether the words as they stand are a known title: "local president", where "local" is no passing word. */
    boolean exactly(String title) {
        return titles.containsKey(lower(title));
    }

    /** The longest known title among the words. */
    Optional<PersonTitle> known(String title) {
        String padded = " " + lower(title) + " ";
        return titles.entrySet().stream().filter(e -> padded.contains(" " + e.getKey() + " "))
            .max(Comparator.comparingInt(e -> e.getKey().length())).map(Map.Entry::getValue);
    }

    /** Whether the title's noun is one that somebody of either side may bear: "development officer". */
    boolean function(String title) {
        String last = lower(title).split(" (?:of|for) ", 2)[0];
        return words.has("function-title", last.substring(last.lastIndexOf(' ') + 1));
    }

    /** Whether it is a head of any house: "chief executive", "director"; a "chief nurse" is a hospital's. */
    boolean plainChief(String title) {
        String plain = lower(title);
        return plain.contains("executive") || plain.equals("ceo") || plain.equals("manager") || plain.equals("director");
    }

    /** Whether it names a kind of work: "labor and delivery nurse". */
    boolean occupation(String title) {
        String plain = lower(title);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return occupations.contains(plain) || words.has("worker-title", last) || occupations.contains(last)
            || occupations.stream().anyMatch(o -> plain.endsWith(" " + o) || plain.startsWith(o + " "));
    }
}
