// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.time.DurationMention;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * The words of a sentence that tell what is demanded or offered. Reaches by order from the word that opens it to the
 * end of its clause, since parsers attach the members of long lists at random.
 */
record Scope(Sentence sentence, BitSet tokens) {

    /** What begins a clause that gives a reason, a time or a contrast. */
    private static final Set<String> ASIDE = Set.of("because", "after", "as", "since", "while", "when", "if", "unless", "before", "until", "although", "though", "where", "whereas", "but");
    private static final Set<String> PERSON_RELATIVE = Set.of("where", "who", "whom", "whose", "when");
    private static final Set<String> SPEAKING = Set.of("say", "add", "argue", "cite", "claim", "accuse", "call", "note", "arguing");

    private static final Set<String> TERM = Set.of("over", "for", "across", "in", "the", "a", "an", "each", "of", "next", "this", "year", "percent", "%", "per", "cent", "and", ",", "then", "now", "immediately", "first", "second", "third", "fourth", "final", "following", "another", "period", "average");
    private static final Pattern MONTH = Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?");

    static Scope whole(Sentence s) {
        return range(s, 0, s.size());
    }

    static Scope range(Sentence s, int from, int to) {
        BitSet tokens = new BitSet(s.size());
        tokens.set(Math.min(from, Math.max(0, to)), Math.max(0, to));
        return new Scope(s, tokens);
    }

    /** The word's own phrase, as far as it stands after the word. */
    static Scope phrase(Sentence s, Token word) {
        Scope scope = after(s, word.index());
        BitSet own = new BitSet();
        s.subtree(word).forEach(t -> own.set(t.index()));
        scope.tokens.and(own);
        scope.addTerm(Math.max(scope.end(), word.index() + 1));
        return scope;
    }

    /** What stands after the word up to the end of its clause, without clauses that give reasons or describe people. */
    static Scope after(Sentence s, int word) {
        Scope scope = range(s, word + 1, end(s, word));
        for (Token t : s.tokens().subList(Math.min(word + 1, scope.end()), scope.end())) {
            if (aside(s, t, word)) {
                int to = aside(s, t);
                s.subtree(t).stream().filter(x -> x.index() > word && x.index() < to).forEach(x -> scope.tokens.clear(x.index()));
            }
        }
        return scope;
    }

    /** Adds "over three years" and "and 1 percent next April" where they follow, whatever the parser made of them. */
    private void addTerm(int from) {
        int to = from;
        while (to < sentence.size() && term(sentence.token(to))) {
            to++;
        }
        if (sentence.tokens().subList(from, to).stream().anyMatch(t -> t.is("CD"))) {
            tokens.set(from, to);
        }
    }

    private static boolean term(Token t) {
        return t.is("CD") || TERM.contains(Words.lemma(t)) || MONTH.matcher(t.text()).matches();
    }

    private int end() {
        return tokens.length();
    }

    Scope and(Scope other) {
        BitSet both = (BitSet) tokens.clone();
        both.or(other.tokens);
        return new Scope(sentence, both);
    }

    boolean has(int token) {
        return tokens.get(token);
    }

    /** Whether all words of the topic but the gaps' are in. */
    boolean has(Topic topic) {
        return has(topic.from()) && has(topic.to() - 1);
    }

    boolean has(Quantity quantity) {
        return has(quantity.from());
    }

    boolean has(DurationMention duration) {
        return has(duration.from());
    }

    private static int end(Sentence s, int word) {
        boolean quoted = quoted(s, word);
        int end = s.size();
        for (Token t : s.tokens().subList(Math.min(word + 1, s.size()), s.size())) {
            if (t.text().equals(";") && !listed(s, t) || quoted && quote(t)) {
                return Math.min(end, t.index());
            }
            end = Math.min(end, newClause(s, t, word).orElse(end));
            end = joined(s, t) ? Math.min(end, t.index()) : end;
        }
        return Math.max(end, Math.min(word + 1, s.size()));
    }

    /** "limits on patients, with a fine for each breach; metal detectors; and 27 percent": no clause of its own, up to the next. */
    private static boolean listed(Sentence s, Token semicolon) {
        return s.tokens().stream().skip(semicolon.index() + 1L).takeWhile(t -> !t.text().equals(";"))
            .noneMatch(t -> t.hangsAs("nsubj") && !s.head(t).filter(h -> h.hangsAs("acl:relcl") || h.hangsAs("acl")).isPresent());
    }

    /** Where a clause of another subject begins: "…, and the hospital has offered 5%", "…, the union said". */
    private static Optional<Integer> newClause(Sentence s, Token verb, int word) {
        if (verb.is("VB") && SPEAKING.contains(Words.lemma(verb)) && (verb.hangsAs("advcl") || verb.relation().equals("dep")) && verb.tag().equals("VBG")) {
            return Optional.of(verb.index());
        }
        Optional<Token> subject = s.child(verb, "nsubj").filter(n -> n.index() > word);
        boolean clause = subject.isPresent() && (above(s, verb, word) || (verb.hangsAs("conj") || verb.hangsAs("parataxis")) && s.head(verb).filter(h -> above(s, h, word)).isPresent());
        return clause ? Stream.concat(s.children(verb, "cc").stream(), s.subtree(subject.get()).stream()).map(Token::index).filter(i -> i > word).min(Integer::compare) : Optional.empty();
    }

    /** "… and the hospital withdrew": a clause that begins so is another's, whatever the parser made of its subject. */
    private static boolean joined(Sentence s, Token cc) {
        int at = cc.index() + 1;
        if (!cc.is("CC") || at + 2 >= s.size() || !s.token(at).text().equals("the")) {
            return false;
        }
        int verb = at + 1;
        while (verb < s.size() && s.token(verb).is("NN")) {
            verb++;
        }
        return verb > at + 1 && verb < s.size() && (s.token(verb).tag().equals("VBD") || s.token(verb).tag().equals("VBZ"));
    }

    /** Whether the token is the word, or governs it from near or far. */
    private static boolean above(Sentence s, Token token, int word) {
        Optional<Token> at = Optional.of(s.token(Math.max(0, word)));
        for (int steps = 0; steps < 30 && at.isPresent(); steps++) {
            if (at.get().index() == token.index()) {
                return true;
            }
            at = s.head(at.get());
        }
        return false;
    }

    private static boolean aside(Sentence s, Token t, int word) {
        if (t.hangsAs("advcl")) {
            // "while also raising pay" goes on with the list.
            boolean goesOn = t.tag().equals("VBG") && s.child(t, "nsubj").isEmpty();
            return !goesOn && s.children(t, "mark", "advmod").stream().anyMatch(m -> m.index() > word && ASIDE.contains(Words.lemma(m)));
        }
        if (!t.relation().equals("acl:relcl")) {
            return false;
        }
        if (t.head() == word) {
            return false;
        }
        List<Token> clause = s.subtree(t);
        int first = clause.get(0).index();
        return first > word && (PERSON_RELATIVE.contains(Words.lemma(clause.get(0))) || first > 0 && s.token(first - 1).text().equals(","));
    }

    /** Where what describes people ends at the latest: with the item of a list that it stands in. */
    private static int aside(Sentence s, Token t) {
        return t.hangsAs("advcl") ? s.size() : s.tokens().stream().filter(x -> x.index() > t.index() && (x.text().equals(",") || x.text().equals(";"))).map(Token::index).findFirst().orElse(s.size());
    }

    private static boolean quote(Token t) {
        return Set.of("\"", "\u201c", "\u201d", "``", "''").contains(t.text());
    }

    private static boolean quoted(Sentence s, int word) {
        return s.tokens().stream().filter(t -> t.index() <= word && quote(t)).count() % 2 == 1;
    }
}
