// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.grammar.Attachment;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.issues.TopicReader;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Tally;
import org.picketline.extract.speech.Parties;
import org.picketline.extract.speech.References;
import org.picketline.extract.speech.Utterance;
import org.picketline.extract.time.DurationMention;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** All that is known of an article before its events are read: the context that every event reader works in. */
public record Reading(Document document, Names names, Parties parties, References references, List<TimeMention> times,
                      List<DurationMention> durations, List<Quantity> quantities, List<Tally> tallies, List<Utterance> utterances,
                      Words words, TopicReader topicReader, Occupations occupations, List<Role> roles) {

    /** How sure a reading by grammar mostly is; what is seen of each claim changes it once all are read. */
    static final double USUAL = 0.8;

    List<Sentence> sentences() {
        return document.sentences();
    }

    Factuality factuality(Sentence s, Token word) {
        return corrected(s) ? Factuality.NEGATED : Factuality.of(s, word, words);
    }

    /** "An earlier version of this story said that the contract expires April 30" tells what is not so. */
    boolean corrected(Sentence s) {
        List<Token> tokens = s.tokens();
        return tokens.stream().anyMatch(t -> Words.lemma(t).equals("version") && t.index() > 0 && t.index() + 3 < tokens.size()
            && words.has("earlier-version", Words.lemma(tokens.get(t.index() - 1))) && words.has("news-text", Words.lemma(tokens.get(t.index() + 3))));
    }

    /** Where a sentence's claims come from: its words, and the organization that says them if it does not speak for the article. */
    Draft.Source source(Sentence s) {
        return source(s, s.token(0));
    }

    Draft.Source source(Sentence s, Token word) {
        Optional<Entity> claimant = utterance(s, word).map(Utterance::speaker);
        return new Draft.Source(Evidence.in(document.article(), s.start(), s.end()), claimant, USUAL);
    }

    /** What somebody says that covers the word. */
    Optional<Utterance> utterance(Sentence s, Token word) {
        return utterances.stream().filter(u -> u.covers(s.index(), word.index())).findFirst();
    }

    List<TimeMention> times(Sentence s) {
        return times.stream().filter(t -> t.sentence() == s.index()).toList();
    }

    /** The dates that belong to a word or its verb, nearest first. */
    List<TimeMention> times(Sentence s, Token word) {
        return times(s).stream()
            .filter(t -> Attachment.distance(s, Attachment.spanHead(s, t.from(), t.to()), word).isPresent())
            .sorted(Comparator.comparingInt(t -> Attachment.distance(s, Attachment.spanHead(s, t.from(), t.to()), word).orElseThrow())).toList();
    }

    List<DurationMention> durations(Sentence s) {
        return durations.stream().filter(d -> d.sentence() == s.index()).toList();
    }

    List<Quantity> quantities(Sentence s) {
        return quantities.stream().filter(q -> q.sentence() == s.index()).toList();
    }

    List<Tally> tallies(Sentence s) {
        return tallies.stream().filter(t -> t.sentence() == s.index()).toList();
    }

    List<Topic> topics(Sentence s) {
        return topicReader.read(s);
    }

    /** Whether the sentence is the article's headline. */
    boolean headline(Sentence s) {
        return s.paragraph() == 0 && document.article().headline().isPresent();
    }

    /** The union that a word's clause names, else the one that its sentence is about. */
    Optional<Entity> union(Sentence s, Token word) {
        return clauseParty(s, word, Entity.Kind.UNION).or(() -> spokenFor(s, word, Entity.Kind.UNION)).or(() -> parties.union(s));
    }

    /** The employer that a word's clause names, else the one that its sentence is about. */
    Optional<Entity> employer(Sentence s, Token word) {
        return clauseParty(s, word, Entity.Kind.EMPLOYER).or(() -> spokenFor(s, word, Entity.Kind.EMPLOYER)).or(() -> parties.employer(s));
    }

    /** The side that whoever says it belongs to, where the sentence names none. */
    private Optional<Entity> spokenFor(Sentence s, Token word, Entity.Kind kind) {
        boolean named = names.in(s.index()).stream().anyMatch(m -> m.is(kind) || kind == Entity.Kind.EMPLOYER && m.is(Entity.Kind.FACILITY));
        return named ? Optional.empty() : utterance(s, word).map(Utterance::speaker).map(this::organizationOf).filter(e -> e.kind() == kind);
    }

    private Optional<Entity> clauseParty(Sentence s, Token word, Entity.Kind kind) {
        List<Entity> found = names.in(s.index()).stream().filter(m -> Clauses.together(s, s.token(m.to() - 1), word))
            .map(Mention::entity).map(e -> e.kind() == Entity.Kind.FACILITY && kind == Entity.Kind.EMPLOYER ? e.parent().orElse(e) : e)
            .filter(e -> e.kind() == kind && !parties.onlyPays(e)).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A draft with the two sides that the word's clause tells of. */
    Draft draft(EventKind kind, Sentence s, Token word) {
        Draft.Source source = source(s, word);
        Draft draft = new Draft(kind, source);
        if (kind.has(Slot.UNION)) {
            union(s, word).ifPresent(e -> draft.put(Slot.UNION, e, naming(e, s, source)));
        }
        if (kind.has(Slot.EMPLOYER)) {
            employer(s, word).ifPresent(e -> draft.put(Slot.EMPLOYER, e, naming(e, s, source)));
        }
        return draft;
    }

    /** A side is proved by the sentence that names it: the event's own, else the nearest before, else the first. */
    private Draft.Source naming(Entity side, Sentence s, Draft.Source source) {
        List<Integer> naming = names.all().stream().filter(m -> m.entity().equals(side) || m.entity().parent().filter(side::equals).isPresent()).map(Mention::sentence).sorted().toList();
        Optional<Integer> before = naming.stream().filter(i -> i <= s.index()).reduce((a, b) -> b);
        return before.or(() -> naming.stream().findFirst()).map(i -> sentences().get(i))
            .map(n -> new Draft.Source(Evidence.in(document.article(), n.start(), n.end()), source.claimant(), source.confidence())).orElse(source);
    }

    /** What the person is in the article, if it says so. */
    public Optional<Role> role(Entity person) {
        return roles.stream().filter(r -> r.person().equals(person)).findFirst();
    }

    private boolean onSide(Entity person, String side) {
        return role(person).flatMap(Role::side).filter(c -> c.notation().equals(side)).isPresent();
    }

    /** Whether the person speaks for an employer. */
    public boolean employerSpeaker(Entity person) {
        return onSide(person, "employer");
    }

    /** Whether the person holds a public office. */
    public boolean official(Entity person) {
        return onSide(person, "government");
    }

    /** The organization that a speaker speaks for, else the speaker. */
    Entity organizationOf(Entity speaker) {
        return role(speaker).flatMap(Role::organization).orElse(speaker);
    }

    /** Whether any token of the sentence has one of the lemmas. */
    static boolean contains(Sentence s, String... lemmas) {
        return s.tokens().stream().anyMatch(t -> List.of(lemmas).contains(Words.lemma(t)));
    }
}
