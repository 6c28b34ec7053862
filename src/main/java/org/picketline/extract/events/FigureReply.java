// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * What the other side sets against a figure of who works or strikes: "The union's count was 19", "Roe put it at nine", "says
 * only 12 did". Such a sentence says little of what it counts, as the first one has told it.
 */
final class FigureReply {

    private static final int NEAR = 6;
    private static final Set<Entity.Kind> PARTIES = Set.of(Entity.Kind.UNION, Entity.Kind.EMPLOYER, Entity.Kind.FACILITY, Entity.Kind.PUBLIC_BODY, Entity.Kind.PERSON);

    private final Reading reading;
    private final Words words;
    private final Attendance attendance;

    FigureReply(Reading reading, Attendance attendance) {
        this.reading = reading;
        this.words = reading.words();
        this.attendance = attendance;
    }

    /** Whose figure it is, if it answers that of another. */
    Optional<Entity> claimant(Sentence s, Quantity q, Entity first) {
        return party(s, q, t -> tells(s, t)).filter(e -> counted(s, q) || !e.equals(first))
            .or(() -> party(s, q, t -> t.is("NN") && reports(s, t, q)).filter(e -> !e.equals(first)));
    }

    private Optional<Entity> party(Sentence s, Quantity q, Predicate<Token> which) {
        return s.tokens().stream().filter(t -> t.index() < q.from()).filter(which).map(t -> reading.references().entity(s, t)).flatMap(Optional::stream)
            .filter(e -> PARTIES.contains(e.kind())).map(reading::organizationOf).reduce((a, b) -> b);
    }

    /** Where a parser takes "the union disputes" for a noun, a verb of saying follows that has no other subject. */
    private boolean reports(Sentence s, Token who, Quantity q) {
        return s.tokens().stream().anyMatch(t -> t.index() > who.index() && t.index() < q.from() && t.is("VB") && words.has("say", s, t) && s.child(t, "nsubj").isEmpty());
    }

    /** What those counted do: what the sentence says, else what the first figure was of; empty where the number is of something else. */
    Optional<String> what(Sentence s, Quantity q, String first) {
        if (s.tokens().stream().anyMatch(t -> words.has("ballot-word", Words.lemma(t)) || Words.lemma(t).equals("vote"))) {
            return Optional.empty();
        }
        Optional<String> done = attendance.of(s, q).or(() -> said(s));
        if (done.isPresent()) {
            return done;
        }
        boolean more = clause(s, q).stream().anyMatch(t -> t.is("VB") && !t.lemma().equals("do"));
        return more || !alone(s, q) || !counted(s, q) ? Optional.empty() : Optional.of(first);
    }

    /** What comes after the number before the next comma. */
    private static List<Token> clause(Sentence s, Quantity q) {
        return s.tokens().subList(q.to(), s.size()).stream().takeWhile(t -> !Set.of(",", ";", "\u2014").contains(t.text())).toList();
    }

    /** "still on strike", "had gone in", "500 walked". */
    private Optional<String> said(Sentence s) {
        boolean out = s.tokens().stream().anyMatch(t -> words.has("is-out", Words.lemma(t)) && !named(s, t));
        boolean in = s.tokens().stream().anyMatch(t -> words.has("go-in", s, t) && t.is("VB"));
        return out == in ? Optional.empty() : Optional.of(out ? Attendance.STRIKING : Attendance.RETURNED);
    }

    /** "the strike leaders", "since the strike began": the strike by its name tells nothing of who is out. */
    private static boolean named(Sentence s, Token t) {
        return t.is("NN") && (t.index() == 0 || !s.token(t.index() - 1).text().equals("on"));
    }

    /** The subject of a verb of saying or counting, or whose count it is. */
    private boolean tells(Sentence s, Token t) {
        Optional<Token> head = s.head(t);
        boolean says = t.hangsAs("nsubj") && head.filter(h -> words.has("say", s, h) || words.has("put-figure", Words.lemma(h)) && h.is("VB")).isPresent();
        return says || t.hangsAs("nmod:poss") && head.filter(h -> words.has("figure-noun", Words.lemma(h))).isPresent();
    }

    /** Whether it is the only number of people in its part of the sentence: two would be of two things. */
    private boolean alone(Sentence s, Quantity q) {
        int start = s.tokens().stream().filter(t -> t.index() < q.from() && t.text().equals(";")).mapToInt(Token::index).max().orElse(0);
        return reading.quantities(s).stream().filter(o -> o.from() >= start).allMatch(o -> o.equals(q) || o.unit() != Unit.COUNT && o.unit() != Unit.PERCENT);
    }

    /** "said 12", "says only 12 did", "put the figure at 12". */
    private boolean counted(Sentence s, Quantity q) {
        List<Token> before = s.tokens().subList(Math.max(0, q.from() - NEAR), q.from());
        return before.stream().anyMatch(t -> words.has("figure-noun", Words.lemma(t)) || words.has("put-figure", Words.lemma(t)) && t.is("VB"))
            || s.tokens().stream().anyMatch(t -> t.index() >= q.to() && t.lemma().equals("do") && t.is("VB"));
    }
}
