// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** On which side of the table a word stands: the workers and their union, or those who employ them. */
final class Sides {

    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us");
    private static final Set<String> THIRD_PERSON = Set.of("it", "its", "they", "their", "them");
    private static final Set<String> NOT_OF_UNION = Set.of("congress", "parliament", "board", "legislature", "council", "public", "family", "community", "assembly", "senate", "committee");
    private static final Set<String> PUBLIC_PURSE = Set.of("government", "minister", "ministers", "ministry", "province", "treasury");
    private static final int FAR = 3;

    private static final Set<String> ACTS = Set.of("strike", "walk", "picket", "unionize", "unionise");

    private final Reading reading;
    private final Set<String> heads;

    Sides(Reading reading) {
        this.reading = reading;
        heads = reading.sentences().stream().flatMap(s -> s.tokens().stream().flatMap(t -> actors(s, t)))
            .filter(t -> t.tag().equals("NNS") && !reading.words().has("official-epithet", Words.lemma(t))).map(Words::lemma).collect(Collectors.toSet());
    }

    /** Those who strike or picket, and whoever bears the name of an occupation. */
    private Stream<Token> actors(Sentence s, Token t) {
        if (t.is("VB") && ACTS.contains(Words.lemma(t))) {
            return Clauses.agent(s, t).stream();
        }
        return reading.occupations().workers(s, t, reading.words()) ? Stream.of(t) : Stream.empty();
    }

    /** Whether the word stands for the union or the workers. */
    boolean workers(Sentence s, Token who) {
        String lemma = Words.lemma(who);
        if (FIRST_PERSON.contains(lemma)) {
            return speaker(s, who).map(this::workers).orElseGet(() -> unnamed(s));
        }
        if (THIRD_PERSON.contains(lemma)) {
            return antecedent(s, who, lemma).filter(a -> workers(a.sentence(), a.word())).isPresent();
        }
        Optional<Entity> entity = reading.references().entity(s, who);
        if (entity.isPresent()) {
            return workers(entity.get());
        }
        boolean noun = occupied(s, who) || lemma.equals("member") || bargainingTeam(s, who) || unnamedUnion(s, who) || manyWorkers(s, who);
        return noun && s.children(who, "nmod", "compound").stream().noneMatch(m -> NOT_OF_UNION.contains(Words.lemma(m)));
    }

    /** "the union" where the article has several of them; still one of workers. */
    private boolean unnamedUnion(Sentence s, Token who) {
        return reading.words().has("union-only", Words.lemma(who)) && s.children(who, "det", "nmod:poss").stream().anyMatch(d -> !Set.of("a", "an", "no").contains(Words.lemma(d)));
    }

    /** "thousands of nurses". */
    private boolean manyWorkers(Sentence s, Token who) {
        return (reading.words().has("some", Words.lemma(who)) || reading.words().has("asking-group", Words.lemma(who))) && s.children(who, "nmod").stream().anyMatch(m -> occupied(s, m));
    }

    /**
     * Whether a wish for better terms of work is likely to be the workers' or their union's: their words for a group, or a pronoun that
     * does not clearly stand for somebody else.
     */
    boolean likelyWorkers(Sentence s, Token who) {
        String lemma = Words.lemma(who);
        if (THIRD_PERSON.contains(lemma)) {
            return !others(s, who, lemma.startsWith("it"));
        }
        return workers(s, who) || group(s, who) && employer(s, who).isEmpty();
    }

    private boolean group(Sentence s, Token who) {
        return reading.words().has("asking-group", Words.lemma(who)) && s.children(who, "compound", "amod").stream().noneMatch(c -> reading.words().has("employers-group", Words.lemma(c)));
    }

    /** Whether the subject that was told of last before the pronoun is of those who employ or govern. */
    private boolean others(Sentence s, Token pronoun, boolean one) {
        for (int i = s.index(); i >= Math.max(0, s.index() - FAR); i--) {
            Sentence there = reading.sentences().get(i);
            for (Token t : subjects(there)) {
                boolean before = there != s || t.index() < pronoun.index();
                if (before && (workers(there, t) || group(there, t))) {
                    return false;
                }
                if (before && t.tag().endsWith("S") != one && otherSide(there, t)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word stands for those who employ or govern, by name or by what they are called. */
    boolean employers(Sentence s, Token t) {
        return !workers(s, t) && otherSide(s, t);
    }

    private boolean otherSide(Sentence s, Token t) {
        String lemma = Words.lemma(t);
        return employer(s, t).isPresent() || reading.words().has("employer-epithet", lemma) || reading.words().has("other-side", lemma) || reading.words().has("official-epithet", lemma);
    }

    /** "the bargaining team", unless it is the employer's. */
    private boolean bargainingTeam(Sentence s, Token who) {
        boolean team = Set.of("team", "committee").contains(Words.lemma(who)) && s.children(who, "compound", "amod").stream().anyMatch(c -> Set.of("bargaining", "negotiating").contains(c.text().toLowerCase()));
        return team && s.children(who, "nmod:poss", "compound").stream().noneMatch(c -> employer(s, c).isPresent());
    }

    /** Whether the noun is one for workers, if only in this article: "the coordinators" where coordinators strike. */
    private boolean occupied(Sentence s, Token noun) {
        return reading.occupations().workers(s, noun, reading.words()) || noun.is("NN") && heads.contains(Words.lemma(noun));
    }

    /** Whether the entity is a union or a person who does not act for the other side. */
    boolean workers(Entity entity) {
        return entity.kind() == Entity.Kind.UNION || entity.kind() == Entity.Kind.PERSON && !reading.employerSpeaker(entity) && !reading.official(entity);
    }

    /** The union that the word stands for itself, if it does. */
    Optional<Entity> union(Sentence s, Token who) {
        return party(s, who).filter(e -> e.kind() == Entity.Kind.UNION);
    }

    /** The employer, or the government in its place, that the word stands for. */
    Optional<Entity> employer(Sentence s, Token who) {
        if (who.is("NN") && PUBLIC_PURSE.contains(Words.lemma(who)) && reading.names().at(s.index(), who).isEmpty()) {
            return Optional.of(Entity.of(Entity.Kind.PUBLIC_BODY, purse(s, who)));
        }
        return party(s, who).map(e -> e.kind() == Entity.Kind.FACILITY ? e.parent().orElse(e) : e)
            .filter(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY || e.kind() == Entity.Kind.PUBLIC_BODY);
    }

    private static String purse(Sentence s, Token noun) {
        String level = s.children(noun, "compound", "amod").stream().map(Words::lemma).filter(Set.of("state", "federal", "provincial", "county")::contains).findFirst().map(l -> l + " ").orElse("");
        return level + "government";
    }

    private Optional<Entity> party(Sentence s, Token who) {
        String lemma = Words.lemma(who);
        if (FIRST_PERSON.contains(lemma)) {
            return speaker(s, who).flatMap(e -> ofSpeaker(s, who, e));
        }
        if (THIRD_PERSON.contains(lemma)) {
            return antecedent(s, who, lemma).flatMap(a -> reading.references().entity(a.sentence(), a.word()).filter(e -> e.kind() != Entity.Kind.PERSON));
        }
        return reading.references().entity(s, who).map(e -> e.kind() == Entity.Kind.PERSON ? reading.organizationOf(e) : e);
    }

    /** Who "we" are; a worker who is said to be of a hospital does not speak for it. */
    private Optional<Entity> ofSpeaker(Sentence s, Token who, Entity speaker) {
        if (speaker.kind() != Entity.Kind.PERSON) {
            return Optional.of(speaker);
        }
        return Optional.of(reading.organizationOf(speaker)).filter(e -> e.kind() == Entity.Kind.UNION || e.kind() != Entity.Kind.PERSON && reading.employerSpeaker(speaker))
            .or(() -> reading.employerSpeaker(speaker) ? reading.employer(s, who) : Optional.empty());
    }

    private Optional<Entity> speaker(Sentence s, Token who) {
        return reading.utterance(s, who).map(u -> u.speaker());
    }

    /** Whether it is workers without a name who speak: "…," one nurse said. */
    private boolean unnamed(Sentence s) {
        boolean quoted = s.tokens().stream().anyMatch(t -> t.text().equals("\"") || t.text().equals("\u201c") || t.text().equals("\u201d"));
        Optional<Token> says = s.tokens().stream().filter(t -> t.is("VB") && reading.words().has("say", Words.lemma(t))).reduce((a, b) -> b);
        return quoted && says.filter(v -> s.children(v, "nsubj", "obj").stream().anyMatch(x -> x.is("NN") && occupied(s, x))).isPresent();
    }

    private record Place(Sentence sentence, Token word) { }

    /**
     * The subject that a pronoun takes up: the nearest before it in its sentence that stands for a side, else the
     * first of a sentence before; sentences whose subjects are pronouns are passed over. "It" is no group of people.
     */
    private Optional<Place> antecedent(Sentence s, Token pronoun, String lemma) {
        boolean one = lemma.startsWith("it");
        Optional<Place> here = subjects(s).stream().filter(t -> t.index() < pronoun.index() && side(s, t, one)).reduce((a, b) -> b).map(t -> new Place(s, t));
        for (int i = s.index() - 1; here.isEmpty() && i >= Math.max(0, s.index() - FAR); i--) {
            Sentence before = reading.sentences().get(i);
            here = subjects(before).stream().filter(t -> side(before, t, one)).findFirst().map(t -> new Place(before, t));
        }
        return here;
    }

    private static List<Token> subjects(Sentence s) {
        return s.tokens().stream().filter(t -> (t.hangsAs("nsubj") || s.children(t, "case").stream().anyMatch(c -> c.text().equalsIgnoreCase("according"))) && !t.is("PRP")).toList();
    }

    private boolean side(Sentence s, Token t, boolean one) {
        Optional<Entity> entity = reading.references().entity(s, t).filter(e -> e.kind() != Entity.Kind.PERSON);
        return entity.isPresent() || !one && occupied(s, t);
    }
}
