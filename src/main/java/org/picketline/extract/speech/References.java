// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What a noun or pronoun stands for: "union leaders", "the health system", "Kaiser officials", "she". */
public final class References {

    private static final Set<String> HE_OR_SHE = Set.of("he", "she");
    private static final Set<String> IT_OR_THEY = Set.of("it", "they");
    private static final Set<String> NOT_A_PARTY = Set.of("state", "city", "county", "federal", "government", "public", "elected", "local", "health", "court", "police");

    private static final Set<String> GROUP = Set.of("alliance", "council", "committee", "congress", "society", "college", "organization", "organisation", "brotherhood", "coalition", "league", "institute", "network", "collective", "federation", "board");

    private final Document document;
    private final Names names;
    private final Parties parties;
    private final Words words;

    public References(Document document, Names names, Parties parties, Words words) {
        this.document = document;
        this.names = names;
        this.parties = parties;
        this.words = words;
    }

    /** Whom the word and what modifies it stand for, if they stand for a party or a person. */
    public Optional<Entity> entity(Sentence s, Token word) {
        Optional<Mention> mention = names.at(s.index(), word);
        if (mention.isPresent()) {
            return mention.map(Mention::entity).filter(e -> e.kind() != Entity.Kind.PLACE);
        }
        String lemma = Words.lemma(word);
        if (word.is("PRP")) {
            return pronoun(s, word, lemma);
        }
        if (words.has("org-voice", lemma)) {
            return named(s, word).or(() -> side(s, word));
        }
        if (definite(s, word) && (word.is("NN") && words.has("union-epithet", lemma) || lemma.equals("local") || partOfName(lemma, parties.union(s)))) {
            return parties.union(s);
        }
        if (word.is("NN") && words.has("employer-epithet", lemma) && definite(s, word)) {
            return parties.employer(s);
        }
        return Optional.empty();
    }

    /** The party that the noun's modifiers name: "Kaiser officials", "a spokesperson for Allina", "leaders of the union". */
    private Optional<Entity> named(Sentence s, Token noun) {
        for (Token modifier : s.children(noun, "compound", "nmod", "appos", "amod")) {
            Optional<Mention> mention = names.at(s.index(), modifier).filter(Mention::party);
            if (mention.isPresent()) {
                return mention.map(Mention::entity);
            }
            if (modifier.hangsAs("nmod")) {
                Optional<Entity> described = words.has("org-voice", Words.lemma(modifier)) ? Optional.empty() : entity(s, modifier);
                if (described.isPresent()) {
                    return described;
                }
            }
        }
        return Optional.empty();
    }

    /** "union officials" speak for the union, "hospital officials" and "management" for the employer. */
    private Optional<Entity> side(Sentence s, Token noun) {
        String lemma = Words.lemma(noun);
        for (Token modifier : s.children(noun, "compound", "amod")) {
            String word = Words.lemma(modifier);
            if (words.has("union-epithet", word) || word.equals("labor")) {
                return parties.union(s);
            }
            if (words.has("employer-epithet", word)) {
                return parties.employer(s);
            }
            if (NOT_A_PARTY.contains(word)) {
                return Optional.empty();
            }
        }
        return lemma.equals("management") || lemma.equals("administration") || lemma.equals("administrator") || lemma.equals("executive")
            ? parties.employer(s) : Optional.empty();
    }

    /** "The alliance" and "the council" stand for the party whose name has the word. */
    private static boolean partOfName(String lemma, Optional<Entity> party) {
        return !NOT_A_PARTY.contains(lemma) && party.filter(e -> List.of(e.name().toLowerCase().split("\\W+")).contains(lemma) && GROUP.contains(lemma)).isPresent();
    }

    private static boolean definite(Sentence s, Token noun) {
        return s.children(noun, "det").stream().anyMatch(d -> d.lemma().equalsIgnoreCase("the") || d.lemma().equalsIgnoreCase("this"))
            || !s.children(noun, "nmod:poss").isEmpty() || s.children(noun, "det").isEmpty() && noun.hangsAs("compound");
    }

    private Optional<Entity> pronoun(Sentence s, Token word, String lemma) {
        if (HE_OR_SHE.contains(lemma)) {
            return lastPerson(s, word);
        }
        return IT_OR_THEY.contains(lemma) ? lastParty(s, word) : Optional.empty();
    }

    private Optional<Entity> lastPerson(Sentence s, Token word) {
        for (int i = s.index(); i >= Math.max(0, s.index() - 3); i--) {
            int sentence = i;
            Optional<Entity> found = names.in(i).stream().filter(m -> m.is(Entity.Kind.PERSON) && (sentence < s.index() || m.to() <= word.index()))
                .map(Mention::entity).reduce((a, b) -> b);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The party that is subject of the same sentence before the pronoun, or of the sentence before. */
    private Optional<Entity> lastParty(Sentence s, Token word) {
        Optional<Entity> here = subjectParty(s, word.index());
        return here.isPresent() || s.index() == 0 ? here : subjectParty(document.sentences().get(s.index() - 1), Integer.MAX_VALUE);
    }

    private Optional<Entity> subjectParty(Sentence s, int before) {
        List<Token> subjects = s.tokens().stream().filter(t -> t.hangsAs("nsubj") && t.index() < before && !t.is("PRP")).toList();
        return subjects.stream().map(t -> entity(s, t)).flatMap(Optional::stream).filter(e -> e.kind() != Entity.Kind.PERSON).findFirst();
    }
}
