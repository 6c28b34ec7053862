// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** The workers that a union speaks for at an employer: "the union represents 900 aides", "the contract for 880 nurses". */
final class Workforce {

    /** A noun for the workers, with their number if the text tells it. */
    record Group(Sentence sentence, Token noun, Optional<Quantity> count) { }

    /** So many tokens before the noun the verb of "represents more than 2,000 registered nurses" stands at most. */
    private static final int LEAD = 8;
    /** Fewer are some of them rather than all. */
    private static final int GROUP = 30;

    private final Reading reading;
    private final Words words;
    private final Attendance attendance;

    Workforce(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        attendance = new Attendance(words);
    }

    /** The first such group in the sentences; one with a number goes before the others. */
    Optional<Group> of(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            for (Quantity q : reading.quantities(s)) {
                if (q.unit() == Unit.COUNT && q.unitToken().isPresent()) {
                    Token noun = s.token(q.unitToken().getAsInt());
                    if (workers(s, noun) && !others(s, q, noun) && attendance.of(s, q).isEmpty() && (represented(s, noun, q.from()) || whole(s, q, noun))) {
                        return Optional.of(new Group(s, noun, Optional.of(q)));
                    }
                }
            }
        }
        return sentences.stream().flatMap(s -> s.tokens().stream().filter(t -> t.tag().equals("NNS") && workers(s, t) && represented(s, t, t.index())).map(t -> new Group(s, t, Optional.empty()))).findFirst();
    }

    /** Whether the number is that of the workers for whom a union speaks: "representing 4,000 aides", "410 nurses represented by". */
    boolean spokenFor(Sentence s, Quantity q, Token noun) {
        boolean all = workers(s, noun) && !others(s, q, noun) && !everywhere(s, noun) && attendance.of(s, q).isEmpty();
        return all && (s.children(noun, "acl").stream().anyMatch(t -> words.has("speak-for", s, t)) || s.tokens().subList(Math.max(0, q.from() - LEAD), q.from()).stream()
            .anyMatch(t -> words.has("speak-for", s, t) && !t.tag().equals("VBN") && Clauses.patient(s, t).filter(o -> s.subtree(o).contains(noun)).isPresent()));
    }

    /** All whom the sentences say that the union represents. */
    List<Group> represented(List<Sentence> sentences) {
        return sentences.stream().flatMap(s -> s.tokens().stream().filter(t -> t.is("VB") && t.lemma().equals("represent")).flatMap(t -> Clauses.patient(s, t).stream())
            .filter(o -> workers(s, o) && !everywhere(s, o)).map(o -> new Group(s, o, Optional.empty()))).toList();
    }

    /** Of whom those on strike are said to consist: "affected employees include psychologists and social workers". */
    List<Group> consisting(List<Sentence> sentences) {
        return sentences.stream().flatMap(s -> s.tokens().stream().filter(t -> t.is("VB") && words.has("consist", Words.lemma(t)) && affected(s, t))
            .flatMap(t -> Clauses.patient(s, t).stream()).filter(o -> workers(s, o)).map(o -> new Group(s, o, Optional.empty()))).toList();
    }

    /** Of whom a union is told to consist: "the union of 150 technologists and therapists", "to which nurses and aides belong". */
    List<Group> belonging(List<Sentence> sentences) {
        return sentences.stream().filter(s -> s.tokens().stream().anyMatch(t -> words.has("membership", Words.lemma(t))) && s.tokens().stream().anyMatch(t -> words.has("union-epithet", Words.lemma(t)) || union(s, t)))
            .flatMap(s -> s.tokens().stream().filter(t -> t.tag().equals("NNS") && reading.names().at(s.index(), t).isEmpty() && !everywhere(s, t) && OccupationList.of(reading, s, t).stream().distinct().count() > 1).map(t -> new Group(s, t, Optional.empty()))).toList();
    }

    private boolean affected(Sentence s, Token verb) {
        return Clauses.subject(s, verb).filter(x -> workers(s, x) && s.children(x, "amod", "acl").stream().anyMatch(a -> words.has("affected", Words.lemma(a)))).isPresent();
    }

    private boolean workers(Sentence s, Token noun) {
        return reading.occupations().workers(s, noun, words) || words.has("member-noun", Words.lemma(noun));
    }

    /** Replacements, new posts and those who quit are not the union's workers. */
    boolean others(Sentence s, Quantity q, Token noun) {
        return words.has("staffing-verb", Words.lemma(Clauses.predicate(s, noun))) || notAll(s, q, noun);
    }

    /** Replacements, and some of many. */
    boolean notAll(Sentence s, Quantity q, Token noun) {
        boolean marked = s.tokens().subList(Math.min(q.to(), noun.index()), noun.index()).stream().anyMatch(t -> words.has("replacing", Words.lemma(t)))
            || q.from() > 0 && words.has("further", Words.lemma(s.token(q.from() - 1)))
            || s.children(noun, "compound").stream().anyMatch(t -> words.has("replacing", Words.lemma(t)));
        return marked || someOf(s, q) && !ofUnion(s, q);
    }

    /** "530 of its members employed by the trust" are all of them there. */
    private boolean ofUnion(Sentence s, Quantity q) {
        return q.to() + 2 < s.size() && s.token(q.to() + 1).is("PRP$") && words.has("member-noun", Words.lemma(s.token(q.to() + 2)));
    }

    /** "twelve of the nurses". */
    private static boolean someOf(Sentence s, Quantity q) {
        return q.to() < s.size() && s.token(q.to()).lemma().equals("of");
    }

    /** Whether the union speaks for them, they belong to it or to the employer, or the contract is theirs. */
    private boolean represented(Sentence s, Token noun, int first) {
        if (everywhere(s, noun)) {
            return false;
        }
        Token verb = Clauses.predicate(s, noun);
        boolean object = !verb.equals(noun) && words.has("unit-verb", s, verb) && Clauses.subject(s, verb).filter(x -> !s.subtree(x).contains(noun)).filter(x -> speaks(s, x)).isPresent();
        return object || ofUnion(s, noun) || ofUnit(s, noun) || atEmployer(s, noun) || next(s, noun, first);
    }

    /** The workers are known as a whole by their number, or by the contract that they are without: "the 530 aides", "its 265 members". */
    private boolean whole(Sentence s, Quantity q, Token noun) {
        boolean many = q.value().doubleValue() >= GROUP && !everywhere(s, noun);
        boolean the = q.from() > 0 && (Words.lemma(s.token(q.from() - 1)).equals("the") || s.token(q.from() - 1).is("PRP$") && words.has("member-noun", Words.lemma(noun)));
        Token predicate = Clauses.predicate(s, noun);
        boolean contractless = noun.hangsAs("nsubj") && s.subtree(s.head(noun).orElse(predicate)).stream()
            .anyMatch(t -> Words.lemma(t).equals("contract") && Clauses.prepositions(s, t).contains("without"));
        boolean unit = s.children(noun, "nmod", "obl").stream().anyMatch(t -> Words.lemma(t).equals("unit") && s.children(t, "compound", "amod").stream().anyMatch(c -> Words.lemma(c).startsWith("bargain")));
        return many && (the && !elsewhere(s, noun) || contractless || unit);
    }

    /** Whether the number is of those who came back, were dismissed or did something else by themselves. */
    private boolean elsewhere(Sentence s, Token noun) {
        Token predicate = Clauses.predicate(s, noun);
        return reading.tallies(s).size() > 0 || words.has("staffing-verb", Words.lemma(predicate)) || words.has("picket-verb", s, predicate);
    }

    /** By order alone, as parsers lose the thread of long lists: "2,730 aides, cooks and clerks represented by", "represents some 410 nurses". */
    private boolean next(Sentence s, Token noun, int first) {
        int after = OccupationList.end(reading, s, noun);
        int before = first;
        while (before > 0 && before > first - LEAD && !unitVerb(s, s.token(before)) && !words.has("unit-noun", Words.lemma(s.token(before)))) {
            before--;
        }
        boolean led = unitVerb(s, s.token(before)) && !s.token(before).tag().equals("VBN")
            || words.has("unit-noun", Words.lemma(s.token(before))) && before + 1 < s.size() && words.has("unit-link", Words.lemma(s.token(before + 1)));
        return led || after < s.size() && follows(s, after);
    }

    private boolean unitVerb(Sentence s, Token t) {
        return words.has("unit-verb", Words.lemma(t)) || t.is("VB") && words.has("unit-verb", s, t);
    }

    private boolean follows(Sentence s, int after) {
        Token t = s.token(after);
        int name = after + (after + 1 < s.size() && s.token(after + 1).is("DT") ? 2 : 1);
        boolean party = name < s.size() && words.has("unit-link", Words.lemma(t)) && (union(s, s.token(name)) || employer(s, s.token(name)));
        return party || t.tag().equals("VBN") && words.has("unit-verb", s, t);
    }

    private boolean speaks(Sentence s, Token subject) {
        return words.has("union-epithet", Words.lemma(subject)) || words.has("unit-noun", Words.lemma(subject)) || words.has("strike-noun", Words.lemma(subject)) || words.has("it", Words.lemma(subject))
            || subject.is("W") || reading.references().entity(s, subject).filter(e -> e.kind() == Entity.Kind.UNION).isPresent();
    }

    /** "speaking for 29,000 workers across the region": the union's whole membership. */
    private boolean everywhere(Sentence s, Token noun) {
        return s.subtree(noun).stream().anyMatch(t -> words.has("everywhere", Words.lemma(t)));
    }

    /** "members of UFCW 3000", "nurses represented by the union". */
    private boolean ofUnion(Sentence s, Token noun) {
        return s.children(noun, "nmod", "acl", "compound", "nmod:poss").stream().anyMatch(c -> union(s, c) || words.has("unit-verb", s, c) || s.children(c, "nsubj").stream().anyMatch(x -> union(s, x)));
    }

    private boolean union(Sentence s, Token t) {
        return reading.names().at(s.index(), t).filter(m -> m.is(Entity.Kind.UNION)).isPresent();
    }

    /** "the contract for 880 nurses", "a bargaining unit of 212 aides". */
    private boolean ofUnit(Sentence s, Token noun) {
        return noun.hangsAs("nmod") && s.head(noun).filter(h -> words.has("unit-noun", Words.lemma(h))).isPresent();
    }

    /** "the hospital's 415 nurses", "218 doctors employed by the county", "nurses at St. Anne". */
    private boolean atEmployer(Sentence s, Token noun) {
        return s.children(noun, "nmod:poss", "nmod", "acl").stream().filter(c -> !Clauses.prepositions(s, c).contains("from"))
            .anyMatch(c -> employer(s, c) || c.hangsAs("acl") && words.has("unit-verb", s, c) && s.children(c, "obl").stream().anyMatch(o -> employer(s, o)));
    }

    private boolean employer(Sentence s, Token t) {
        Optional<Mention> named = reading.names().at(s.index(), t);
        return named.filter(m -> m.is(Entity.Kind.EMPLOYER) || m.is(Entity.Kind.FACILITY)).isPresent() || named.isEmpty() && words.has("employer-epithet", Words.lemma(t));
    }

    /** The kinds of workers that act or are told of as a group in the sentence. */
    List<Concept> named(Sentence s) {
        return s.tokens().stream().filter(t -> t.tag().equals("NNS") && (t.hangsAs("nsubj") || t.hangsAs("obl") || t.hangsAs("nmod") || t.hangsAs("obj")))
            .map(t -> reading.occupations().of(s, t)).filter(f -> !f.isEmpty()).findFirst().orElse(List.of());
    }
}
