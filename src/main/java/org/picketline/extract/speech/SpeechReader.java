// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Finds who says what: direct and indirect speech, "according to", quotations that run over several sentences,
 * and a quotation followed by nothing but a name.
 */
public final class SpeechReader {

    private final Names names;
    private final References references;
    private final Words words;

    public SpeechReader(Names names, References references, Words words) {
        this.names = names;
        this.references = references;
        this.words = words;
    }

    /** The utterances, in the order of the text. */
    public List<Utterance> read(Document document) {
        List<Sentence> sentences = document.sentences();
        List<Quotes> quotes = Quotes.of(document);
        List<Optional<Entity>> speakers = new ArrayList<>();
        sentences.forEach(s -> speakers.add(speaker(s, quotes.get(s.index()))));
        for (Sentence s : sentences) {
            if (speakers.get(s.index()).isEmpty() && quotes.get(s.index()).any()) {
                speakers.set(s.index(), nearby(sentences, quotes, speakers, s));
            }
        }
        List<Utterance> utterances = new ArrayList<>();
        for (Sentence s : sentences) {
            speakers.get(s.index()).ifPresent(who -> utterances.add(new Utterance(s.index(), 0, s.size(), who, quotes.get(s.index()).any())));
        }
        return utterances;
    }

    /**
     * Whose quotation it is that names nobody: of the speaker told after it in its paragraph, if the quotation
     * runs on; else of the one before it there; else, of a paragraph that is nothing but a quotation, of the last one.
     */
    private static Optional<Entity> nearby(List<Sentence> sentences, List<Quotes> quotes, List<Optional<Entity>> speakers, Sentence s) {
        for (int i = s.index(); i + 1 < sentences.size() && quotes.get(i).openAtEnd() && sentences.get(i + 1).paragraph() == s.paragraph(); i++) {
            if (speakers.get(i + 1).isPresent()) {
                return speakers.get(i + 1);
            }
        }
        for (int i = s.index() - 1; i >= 0 && s.paragraph() - sentences.get(i).paragraph() <= 1; i--) {
            boolean sameParagraph = sentences.get(i).paragraph() == s.paragraph();
            if (speakers.get(i).isPresent() && (sameParagraph || quotes.get(s.index()).whole())) {
                return speakers.get(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> speaker(Sentence s, Quotes quotes) {
        for (Token verb : s.tokens()) {
            if (says(s, verb) && !quotes.covers(verb.index())) {
                Optional<Entity> speaker = subject(s, verb).flatMap(t -> references.entity(s, t));
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return according(s).or(() -> quotes.any() ? afterQuote(s, quotes) : Optional.empty());
    }

    private boolean says(Sentence s, Token verb) {
        return verb.is("VB") && words.has("say", s, verb) && !verb.hangsAs("amod");
    }

    /** The subject; in "… ,” said Jane Doe" the parser often takes it for an object. */
    private static Optional<Token> subject(Sentence s, Token verb) {
        Optional<Token> subject = Clauses.subject(s, verb);
        return subject.isPresent() ? subject
            : s.children(verb, "obj", "dep", "obl").stream().filter(t -> t.index() > verb.index() && t.index() - verb.index() < 4).findFirst();
    }

    private Optional<Entity> according(Sentence s) {
        for (Token t : s.tokens()) {
            if (words.has("according", Words.lemma(t)) && t.index() + 1 < s.size() && s.token(t.index() + 1).lemma().equals("to")) {
                Optional<Token> source = s.head(t).filter(h -> h.index() > t.index());
                Optional<Entity> entity = source.flatMap(h -> references.entity(s, h)).or(() -> nextMention(s, t.index()));
                if (entity.isPresent()) {
                    return entity;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> nextMention(Sentence s, int after) {
        return names.in(s.index()).stream().filter(m -> m.from() > after && m.from() <= after + 4 && !m.is(Entity.Kind.PLACE)).map(Mention::entity).findFirst();
    }

    /** In "…,” Jane Doe, a nurse." the name after the quotation mark speaks. */
    private Optional<Entity> afterQuote(Sentence s, Quotes quotes) {
        int close = quotes.lastClose();
        return close < 0 ? Optional.empty() : names.in(s.index()).stream()
            .filter(m -> m.is(Entity.Kind.PERSON) && m.from() > close && m.from() <= close + 2).map(Mention::entity).findFirst();
    }
}
