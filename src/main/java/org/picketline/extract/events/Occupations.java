// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.knowledge.Knowledge;
import org.picketline.knowledge.Occupation;
import org.picketline.model.Concept;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Kinds of work by their words: "registered nurses", "RNs", "surgical techs". Immutable. */
public final class Occupations {

    private static final int LONGEST = 6;
    private static final Set<String> JOINTS = Set.of("and", ",", "or", "&");

    private final Map<String, Occupation> byName = new HashMap<>();
    /** How the names end: most nouns are settled by a look at these. */
    private final Set<String> endings = new HashSet<>();

    public Occupations(Knowledge knowledge) {
        knowledge.occupations().forEach(o -> o.names().forEach(n -> byName.putIfAbsent(n.toLowerCase(), o)));
        byName.keySet().forEach(n -> endings.add(ending(n)));
    }

    /** The letters and digits at the end. */
    private static String ending(String name) {
        int from = name.length();
        while (from > 0 && Character.isLetterOrDigit(name.charAt(from - 1))) {
            from--;
        }
        return name.substring(from);
    }

    /** The occupations that a noun and those coordinated with it name, the most specific words of each. */
    public List<Concept> of(Sentence s, Token noun) {
        List<Concept> found = new ArrayList<>();
        for (Token n : Clauses.coordinated(s, noun)) {
            found.addAll(at(s, n));
        }
        return found.stream().distinct().toList();
    }

    /** The occupations whose words end at the noun: "surgical and radiologic technologists" are two. */
    List<Concept> at(Sentence s, Token noun) {
        return Stream.concat(sharing(s, noun).stream(), name(s, noun).stream()).map(n -> new Concept(Concept.Scheme.OCCUPATION, n)).toList();
    }

    /** Those that share the noun with one named in full: "physical, occupational and speech therapists". */
    private List<String> sharing(Sentence s, Token noun) {
        List<String> names = new ArrayList<>();
        boolean joined = false;
        for (int i = known(s, noun) == null ? -1 : start(s, noun) - 1; i >= 0; i--) {
            String word = s.token(i).text().toLowerCase();
            if (JOINTS.contains(word)) {
                joined = true;
            } else if (joined && byName.containsKey(word + " " + noun.text().toLowerCase())) {
                names.add(0, word + " " + Words.lemma(noun));
                joined = false;
            } else {
                return names;
            }
        }
        return names;
    }

    /** The occupation in the text's own words, singular; an acronym is spelt out. */
    private Optional<String> name(Sentence s, Token noun) {
        Occupation occupation = known(s, noun);
        if (occupation == null) {
            return Optional.empty();
        }
        boolean acronym = noun.text().equals(noun.text().toUpperCase()) || Character.isUpperCase(noun.text().charAt(noun.text().length() / 2));
        if (acronym || noun.is("NNP")) {
            return Optional.of(occupation.singular());
        }
        StringBuilder name = new StringBuilder();
        for (int i = start(s, noun); i < noun.index(); i++) {
            name.append(s.token(i).text().toLowerCase()).append(s.token(i + 1).start() > s.token(i).end() ? " " : "");
        }
        // "interns and residents"
        return Optional.of(name.indexOf(" and ") > 0 ? occupation.singular() : name + Words.lemma(noun));
    }

    /** Where the longest known occupation that ends at the noun begins. */
    private int start(Sentence s, Token noun) {
        for (int from = Math.max(0, noun.index() - LONGEST + 1); from <= noun.index(); from++) {
            if (matches(s, from, noun.index()) != null) {
                return from;
            }
        }
        return noun.index();
    }

    private Occupation matches(Sentence s, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            words.append(i > from && s.token(i).start() > s.token(i - 1).end() ? " " : "").append(s.token(i).text().toLowerCase());
        }
        return byName.get(words.toString());
    }

    /** Whether the one kind of work takes in the other: "lab worker" and "phlebotomist". */
    boolean broader(String wide, String narrow) {
        Optional<String> singular = Optional.ofNullable(byName.get(wide)).map(Occupation::singular);
        Optional<Occupation> at = Optional.ofNullable(byName.get(narrow)).flatMap(Occupation::broader).map(byName::get);
        for (int steps = 0; steps < LONGEST && at.isPresent(); steps++) {
            if (at.map(Occupation::singular).equals(singular)) {
                return true;
            }
            at = at.flatMap(Occupation::broader).map(byName::get);
        }
        return false;
    }

    /** Whether the noun is a word for workers, of whatever kind. */
    public boolean workers(Sentence s, Token noun, Words words) {
        return words.has("worker", Words.lemma(noun)) || words.has("generic-worker", Words.lemma(noun)) || known(s, noun) != null;
    }

    /** The occupation whose words end at the noun, the longest that fits. */
    private Occupation known(Sentence s, Token noun) {
        if (!endings.contains(ending(noun.text().toLowerCase()))) {
            return null;
        }
        Occupation occupation = matches(s, start(s, noun), noun.index());
        return occupation == null || isolatedGeneric(occupation) ? null : occupation;
    }

    /** "worker", "member" and the like alone say nothing of the kind of work. */
    private static boolean isolatedGeneric(Occupation occupation) {
        return !occupation.healthCare() && !occupation.singular().contains(" ") && List.of("worker", "employee", "staff", "member", "professional").contains(occupation.singular());
    }
}
