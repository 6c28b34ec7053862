// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Who does the saying of a verb of saying. Where the verb follows a quotation ("…,” said union president Jane Doe"),
 * parsers mostly go astray, so the order of the words counts first and the tree second.
 */
final class Speakers {

    /** How far after "said" its name may begin: "said emergency department nurse Jane Doe". */
    private static final int REACH = 14;
    private static final Set<String> TITLE_JOINTS = Set.of("of", "for", "at", "and", "with");

    private final Names names;
    private final References references;

    Speakers(Names names, References references) {
        this.names = names;
        this.references = references;
    }

    /** Those who say it; none if the text does not name them. */
    List<Entity> of(Sentence s, Quotes quotes, Token verb) {
        Optional<Entity> named = inverted(s, verb) ? after(s, verb) : Optional.empty();
        named = named.or(() -> before(s, quotes, verb));
        return named.isPresent() ? List.of(named.get()) : subjects(s, quotes, verb);
    }

    /** Whether the speaker follows the verb: "…,” said", "…, said". */
    private static boolean inverted(Sentence s, Token verb) {
        if (verb.index() == 0 || verb.index() + 1 >= s.size()) {
            return false;
        }
        Token left = s.token(verb.index() - 1);
        Token right = s.token(verb.index() + 1);
        return (Quotes.isQuote(left) || left.text().equals(",")) && !CalendarWords.has(right) && (right.is("NN") || right.is("DT") || right.is("JJ") || right.is("PRP") || right.is("VBG") || right.is("VBN"));
    }

    /** The person after the verb, past a title at most. */
    private Optional<Entity> after(Sentence s, Token verb) {
        for (int i = verb.index() + 1; i < Math.min(s.size(), verb.index() + REACH); i++) {
            Token t = s.token(i);
            Optional<Mention> mention = names.at(s.index(), t);
            if (mention.filter(m -> m.is(Entity.Kind.PERSON)).isPresent()) {
                return mention.map(Mention::entity);
            }
            if (mention.isEmpty() && !titleWord(s, t)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean titleWord(Sentence s, Token t) {
        boolean comma = t.text().equals(",") && s.token(t.index() - 1).is("NN");
        return comma || t.is("NN") || t.is("JJ") || t.is("DT") || t.is("PRP$") || t.is("POS") || t.is("VBG") || t.is("VBN") || t.is("HYPH") || TITLE_JOINTS.contains(t.text());
    }

    /**
     * The person named between a closed quotation and the verb: "…,” Jane Doe, a nurse, said"; also the one whose
     * title comes between: "Sal Doe, president of Local 88, said".
     */
    private Optional<Entity> before(Sentence s, Quotes quotes, Token verb) {
        int close = quotes.lastCloseBefore(verb.index());
        return names.in(s.index()).stream()
            .filter(m -> m.is(Entity.Kind.PERSON) && m.from() > close && m.to() <= verb.index() && !s.token(m.to() - 1).hangsAs("nmod:poss"))
            .filter(m -> close >= 0 && plain(s, close + 1, m.from()) || titled(s, m.to(), verb.index()) || ownedTitle(s, m, verb) || apart(s, m, verb)).map(Mention::entity).findFirst();
    }

    private static boolean plain(Sentence s, int from, int to) {
        return s.tokens().subList(from, to).stream().allMatch(t -> titleWord(s, t));
    }

    /** Whether the tokens are an apposition between commas. */
    private boolean titled(Sentence s, int from, int to) {
        boolean commas = to - from > 2 && s.token(from).text().equals(",") && s.token(to - 1).text().equals(",");
        return commas && s.tokens().subList(from + 1, to - 1).stream().allMatch(t -> (titleWord(s, t) || t.is("CD") || t.is("IN")) && !person(s, t));
    }

    private boolean person(Sentence s, Token t) {
        return names.at(s.index(), t).filter(m -> m.is(Entity.Kind.PERSON)).isPresent();
    }

    /** "…, the union's general secretary, Jane Doe, said". */
    private static boolean apart(Sentence s, Mention m, Token verb) {
        return m.from() > 1 && m.to() + 1 == verb.index() && s.token(m.to()).text().equals(",") && s.token(m.from() - 1).text().equals(",") && s.token(m.from() - 2).is("NN");
    }

    /** "Mercy Hospitals' spokesperson Jane Doe said", "in a letter to Sal Roe, union president Jane Doe said": parsers take another for the subject. */
    private static boolean ownedTitle(Sentence s, Mention m, Token verb) {
        boolean title = s.tokens().subList(Math.max(0, m.from() - 4), m.from()).stream().anyMatch(t -> t.is("POS")) || m.from() > 0 && s.token(m.from() - 1).tag().equals("NN");
        return m.to() == verb.index() && title;
    }

    private List<Entity> subjects(Sentence s, Quotes quotes, Token verb) {
        Optional<Token> spokesman = s.children(verb, "obl").stream().filter(o -> Clauses.prepositions(s, o).contains("through")).findFirst();
        Optional<Entity> through = spokesman.flatMap(t -> references.entity(s, t)).filter(e -> e.kind() == Entity.Kind.PERSON);
        return through.isPresent() ? List.of(through.get()) : subject(s, verb).filter(t -> !quotes.covers(t.index())).stream()
            .flatMap(t -> Clauses.coordinated(s, t).stream()).map(t -> references.entity(s, t)).flatMap(Optional::stream).distinct().toList();
    }

    /**
     * The agent, of several subjects the one next to the verb (in "…, the union said" parsers give it a subject of
     * what is said too); in "… ,” said the union" the parser often takes it for an object.
     */
    private static Optional<Token> subject(Sentence s, Token verb) {
        Optional<Token> own = s.children(verb, "nsubj").stream().filter(t -> t.index() < verb.index()).reduce((a, b) -> b);
        if (own.isPresent() && !Clauses.passive(s, verb) && !own.get().is("W")) {
            return own;
        }
        Optional<Token> agent = Clauses.agent(s, verb);
        return agent.isPresent() || !inverted(s, verb) ? agent
            : s.children(verb, "obj", "dep", "obl").stream().filter(t -> t.index() > verb.index() && t.index() - verb.index() < 4).findFirst();
    }
}
