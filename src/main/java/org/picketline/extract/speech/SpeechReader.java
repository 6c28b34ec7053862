// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Set<String> RECKONINGS = Set.of("count", "reckoning", "estimate", "tally", "calculation", "account");

    /** Who says what a verb, or "according to", governs: the tokens [from, to). */
    private record Said(int from, int to, List<Entity> speakers) {

        int length() {
            return to - from;
        }
    }

    private final Names names;
    private final References references;
    private final Words words;
    private final Saying saying;
    private final Speakers speakers;

    public SpeechReader(Names names, References references, Words words) {
        this.names = names;
        this.references = references;
        this.words = words;
        saying = new Saying(words);
        speakers = new Speakers(names, references);
    }

    /** The utterances, in the order of the text; of two that one sentence nests, the inner one first. */
    public List<Utterance> read(Document document) {
        List<Sentence> sentences = document.sentences();
        List<Quotes> quotes = Quotes.of(document);
        List<List<Said>> said = new ArrayList<>();
        sentences.forEach(s -> said.add(said(s, quotes.get(s.index()))));
        for (Sentence s : sentences) {
            if (said.get(s.index()).isEmpty() && quotes.get(s.index()).any()) {
                said.set(s.index(), nearby(sentences, quotes, said, s));
            }
        }
        return sentences.stream().flatMap(s -> said.get(s.index()).stream().flatMap(u -> utterances(s, quotes.get(s.index()), u))).toList();
    }

    private static Stream<Utterance> utterances(Sentence s, Quotes quotes, Said said) {
        return said.speakers().stream().map(who -> new Utterance(s.index(), said.from(), said.to(), who, quotes.any()));
    }

    /**
     * Whose quotation it is that names nobody: of the speaker told after it in its paragraph, if the quotation
     * runs on; else of the one before it there; else, of a paragraph that is nothing but a quotation, of the last one.
     */
    private static List<Said> nearby(List<Sentence> sentences, List<Quotes> quotes, List<List<Said>> said, Sentence s) {
        for (int i = s.index(); i + 1 < sentences.size() && quotes.get(i).openAtEnd() && sentences.get(i + 1).paragraph() == s.paragraph(); i++) {
            if (!said.get(i + 1).isEmpty()) {
                return whole(s, said.get(i + 1).get(0).speakers());
            }
        }
        for (int i = s.index() - 1; i >= 0 && s.paragraph() - sentences.get(i).paragraph() <= 1; i--) {
            boolean sameParagraph = sentences.get(i).paragraph() == s.paragraph();
            if (!said.get(i).isEmpty() && (sameParagraph || quotes.get(s.index()).whole())) {
                return whole(s, said.get(i).get(said.get(i).size() - 1).speakers());
            }
        }
        return List.of();
    }

    private static List<Said> whole(Sentence s, List<Entity> speakers) {
        return List.of(new Said(0, s.size(), speakers));
    }

    /** What is said in a sentence; where only one says something, the whole sentence counts as theirs. */
    private List<Said> said(Sentence s, Quotes quotes) {
        List<Said> all = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (!quotes.covers(t.index())) {
                all.addAll(saidBy(s, quotes, t));
            }
        }
        if (all.isEmpty() && quotes.any()) {
            afterQuote(s, quotes).ifPresent(who -> all.add(new Said(0, s.size(), List.of(who))));
        }
        boolean one = all.stream().map(Said::speakers).distinct().count() == 1;
        return one ? whole(s, all.get(0).speakers()) : all.stream().sorted(Comparator.comparingInt(Said::length)).toList();
    }

    private List<Said> saidBy(Sentence s, Quotes quotes, Token t) {
        if (saying.says(s, t)) {
            return said(s, t, speakers.of(s, quotes, t));
        }
        return said(s, s.head(t).orElse(t), source(s, t).stream().toList());
    }

    private static List<Said> said(Sentence s, Token head, List<Entity> speakers) {
        List<Token> covered = s.subtree(head);
        return speakers.isEmpty() ? List.of() : List.of(new Said(covered.get(0).index(), covered.get(covered.size() - 1).index() + 1, speakers));
    }

    /** Whose word the sentence goes by: "according to the union", "by the hospital's count". */
    private Optional<Entity> source(Sentence s, Token t) {
        if (words.has("according", t.text().toLowerCase(Locale.ROOT)) && t.index() + 1 < s.size() && s.token(t.index() + 1).lemma().equals("to")) {
            Optional<Token> source = s.head(t).filter(h -> h.index() > t.index());
            return source.flatMap(h -> references.entity(s, h)).or(() -> nextMention(s, t.index()));
        }
        boolean reckoned = RECKONINGS.contains(Words.lemma(t)) && Clauses.prepositions(s, t).contains("by");
        return reckoned ? s.child(t, "nmod:poss").flatMap(owner -> references.entity(s, owner)) : Optional.empty();
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
