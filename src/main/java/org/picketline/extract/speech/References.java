// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What a noun or pronoun stands for: "union leaders", "the health system", "Kaiser officials", "she". */
public final class References {

    private static final Set<String> HE_OR_SHE = Set.of("he", "she", "his", "her", "him");
    /** How many sentences back a person may be named for "she" to mean them. */
    private static final int MEMORY = 4;
    private static final Set<String> IT_OR_THEY = Set.of("it", "they", "its", "their");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> NOT_A_PARTY = Set.of("state", "city", "county", "federal", "government", "public", "elected", "local", "health", "court", "police");

    private static final Set<String> GROUP = Set.of("alliance", "council", "committee", "congress", "society", "college", "organization", "organisation", "brotherhood", "coalition", "league", "institute", "network", "collective", "federation", "board");

    private final Document document;
    private final Names names;
    private final Parties parties;
    private final Words words;
    private final NameEcho echo;
    private final TitleEcho titles;

    public References(Document document, Names names, Parties parties, Words words) {
        this.document = document;
        this.names = names;
        this.parties = parties;
        this.words = words;
        echo = new NameEcho(names);
        titles = new TitleEcho(document, names, words);
    }

    /** Whom the word and what modifies it stand for, if they stand for a party or a person. */
    public Optional<Entity> entity(Sentence s, Token word) {
        Optional<Mention> mention = names.at(s.index(), word);
        if (mention.isPresent()) {
            return mention.map(Mention::entity).filter(e -> e.kind() != Entity.Kind.PLACE);
        }
        if (word.is("PRP")) {
            return pronoun(s, word, Words.lemma(word));
        }
        return noun(word) ? appositive(s, word).or(() -> voice(s, word)).or(() -> shortened(s, word)).or(() -> epithet(s, word)) : Optional.empty();
    }

    /** A noun, or a word like "local" that taggers take for an adjective where it is the subject or an owner. */
    private static boolean noun(Token word) {
        return word.is("NN") || word.is("JJ") && (word.hangsAs("nsubj") || word.hangsAs("nmod:poss"));
    }

    /** The person whose name explains the noun: "its spokesman, Sal Doe". */
    private Optional<Entity> appositive(Sentence s, Token noun) {
        return s.children(noun, "appos", "compound", "flat").stream().map(t -> names.at(s.index(), t)).flatMap(Optional::stream)
            .filter(m -> m.is(Entity.Kind.PERSON)).map(Mention::entity).findFirst();
    }

    private Optional<Entity> voice(Sentence s, Token noun) {
        return words.has("org-voice", Words.lemma(noun)) ? named(s, noun).or(() -> side(s, noun)) : Optional.empty();
    }

    /** The one party whose name begins with the capitalised words that end here: "Pacific Shore" for "Pacific Shore Seniors Living". */
    private Optional<Entity> shortened(Sentence s, Token word) {
        int from = word.index();
        while (from > 0 && s.token(from - 1).is("NNP") && names.at(s.index(), s.token(from - 1)).isEmpty()) {
            from--;
        }
        String run = s.tokens().subList(from, word.index() + 1).stream().map(Token::text).collect(Collectors.joining(" "));
        List<Entity> bearers = names.all().stream().filter(Mention::party).map(Mention::entity).distinct().filter(e -> e.name().startsWith(run + " ")).toList();
        boolean whole = word.index() + 1 == s.size() || !s.token(word.index() + 1).is("NNP");
        return whole && word.is("NNP") && run.length() > 3 && bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** A common noun for a side, or one that a name of this article ends with: "the hospital", "the council". */
    private Optional<Entity> epithet(Sentence s, Token noun) {
        if (!definite(s, noun)) {
            return Optional.empty();
        }
        String lemma = Words.lemma(noun);
        Optional<Entity> usual = words.has("union-epithet", lemma) ? parties.union(s)
            : words.has("employer-epithet", lemma) ? parties.employer(s) : Optional.empty();
        return titles.of(s, noun).or(() -> echo.of(s, noun, usual)).or(() -> usual);
    }

    /** The party that the noun's modifiers name: "Kaiser officials", "a spokesperson for Allina", "leaders of the union". */
    private Optional<Entity> named(Sentence s, Token noun) {
        for (Token modifier : s.children(noun, "compound", "nmod", "appos", "amod")) {
            Optional<Mention> mention = names.at(s.index(), modifier).filter(Mention::party);
            if (mention.isPresent()) {
                return mention.map(Mention::entity);
            }
            if (modifier.hangsAs("nmod") && !Clauses.prepositions(s, modifier).contains("including")) {
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

    private static boolean definite(Sentence s, Token noun) {
        List<Token> determiners = s.children(noun, "det");
        return determiners.stream().anyMatch(d -> DEFINITE.contains(Words.lemma(d)))
            || !s.children(noun, "nmod:poss").isEmpty() || determiners.isEmpty() && (noun.hangsAs("compound") || noun.is("NNP"));
    }

    private Optional<Entity> pronoun(Sentence s, Token word, String lemma) {
        if (HE_OR_SHE.contains(lemma)) {
            return lastPerson(s, word);
        }
        return IT_OR_THEY.contains(lemma) ? lastParty(s, word) : Optional.empty();
    }

    /** The last person who is a subject before the pronoun; else the last one named, last of all by a thing of theirs ("Doe's car"). */
    private Optional<Entity> lastPerson(Sentence s, Token word) {
        for (int i = s.index(); i >= Math.max(0, s.index() - MEMORY); i--) {
            Sentence there = document.sentences().get(i);
            List<Mention> people = names.in(i).stream().filter(m -> m.is(Entity.Kind.PERSON) && (there != s || m.to() <= word.index())).toList();
            Optional<Mention> found = last(people, m -> there.token(m.to() - 1).hangsAs("nsubj"))
                .or(() -> last(people, m -> !there.token(m.to() - 1).hangsAs("nmod:poss"))).or(() -> last(people, m -> true));
            if (found.isPresent()) {
                return found.map(Mention::entity);
            }
        }
        return Optional.empty();
    }

    /** The union whose members do something. */
    private Optional<Entity> membersOf(Sentence s, Token noun) {
        return words.has("member-noun", Words.lemma(noun)) ? named(s, noun).filter(e -> e.kind() == Entity.Kind.UNION) : Optional.empty();
    }

    private static Optional<Mention> last(List<Mention> mentions, Predicate<Mention> which) {
        return mentions.stream().filter(which).reduce((a, b) -> b);
    }

    /** The party that is subject of the same sentence before the pronoun, or of the sentence before. */
    private Optional<Entity> lastParty(Sentence s, Token word) {
        Optional<Entity> here = subjectParty(s, word.index());
        return here.isPresent() || s.index() == 0 ? here : subjectParty(document.sentences().get(s.index() - 1), Integer.MAX_VALUE);
    }

    /** The side of the dispute that the text spoke of last: the last subject of this sentence before the token or of the sentences before, so many of them. */
    Optional<Entity> inFocus(Sentence s, int before, int back) {
        for (int i = s.index(); i >= Math.max(0, s.index() - back); i--) {
            Optional<Entity> found = subjectParty(document.sentences().get(i), i == s.index() ? before : Integer.MAX_VALUE)
                .filter(e -> e.kind() == Entity.Kind.UNION || e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> subjectParty(Sentence s, int before) {
        List<Token> subjects = s.tokens().stream().filter(t -> t.hangsAs("nsubj") && t.index() < before && !t.is("PRP")).toList();
        return subjects.stream().map(t -> entity(s, t).or(() -> membersOf(s, t))).flatMap(Optional::stream).filter(e -> e.kind() != Entity.Kind.PERSON).findFirst();
    }
}
