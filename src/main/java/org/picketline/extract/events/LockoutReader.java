// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Attachment;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.DurationMention;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.extract.time.Use;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads lockouts: "the hospital locked out its nurses for five days", "a four-day lockout". */
public final class LockoutReader implements EventReader {

    private static final Set<String> NOUNS = Set.of("lockout", "lock-out");
    private static final Set<String> SHUTTING = Set.of("lock", "keep", "shut");
    /** In so many tokens after the verb its "out" must come: "locked the striking nurses out". */
    private static final int REACH = 6;

    @Override
    public EventKind kind() {
        return EventKind.LOCKOUT;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            s.tokens().stream().filter(t -> noun(s, t) || verb(reading, s, t)).filter(t -> takesPlace(reading, s, t)).forEach(t -> drafts.add(draft(reading, s, t)));
        }
        return Drafts.unite(drafts, Slot.EMPLOYER, Slot.START, Slot.DURATION_DAYS);
    }

    /** One lockout; "lockouts are common" tells of none. */
    private static boolean noun(Sentence s, Token t) {
        boolean many = t.tag().equals("NNS") && s.children(t, "det", "nmod:poss").isEmpty();
        return t.is("NN") && NOUNS.contains(Words.lemma(t)) && !many && !t.hangsAs("compound");
    }

    /** "locked out"; "kept out" only of workers, as a hospital keeps out others too. */
    private static boolean verb(Reading reading, Sentence s, Token t) {
        if (t.is("VB") && (offSchedule(reading, s, t) || barred(reading, s, t))) {
            return true;
        }
        if (!t.is("VB") || !SHUTTING.contains(Words.lemma(t)) || !out(s, t)) {
            return false;
        }
        boolean workers = Clauses.patient(s, t).filter(p -> p.is("PRP") || reading.occupations().workers(s, p, reading.words())).isPresent();
        return Words.lemma(t).equals("lock") || workers && Clauses.agent(s, t).filter(a -> reading.references().entity(s, a).filter(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY).isPresent()).isPresent();
    }

    /** "nurses who strike will be kept off the schedule until Aug. 24". */
    private static boolean offSchedule(Reading reading, Sentence s, Token verb) {
        boolean kept = Set.of("keep", "leave", "take").contains(Words.lemma(verb)) && Clauses.passive(s, verb) && Words.lemma(s.token(Math.min(s.size() - 1, verb.index() + 1))).equals("off")
            && s.tokens().stream().anyMatch(n -> n.index() < verb.index() && (n.is("PRP") || reading.occupations().workers(s, n, reading.words())));
        return kept && s.tokens().subList(verb.index() + 1, Math.min(s.size(), verb.index() + REACH)).stream().anyMatch(o -> Set.of("schedule", "roster", "rota").contains(Words.lemma(o)));
    }

    /** "were barred from returning", "will not let the nurses back until Monday". */
    private static boolean barred(Reading reading, Sentence s, Token verb) {
        boolean bars = Set.of("bar", "prevent", "block").contains(Words.lemma(verb)) && fromWork(s, verb);
        boolean notLet = lets(verb) && inside(s, verb) && s.children(verb, "advmod").stream().anyMatch(a -> Set.of("not", "n't", "never").contains(Words.lemma(a)));
        return (bars || notLet) && (Clauses.passive(s, verb) ? worker(reading, s, verb) : byEmployer(reading, s, verb) && kept(reading, s, verb));
    }

    private static boolean fromWork(Sentence s, Token verb) {
        return s.children(verb, "advcl", "obl", "xcomp").stream().anyMatch(o -> Clauses.prepositions(s, o).contains("from") && Set.of("return", "work", "re-enter", "enter", "building", "premises", "ward").contains(Words.lemma(o)));
    }

    private static boolean lets(Token verb) {
        return Set.of("let", "allow").contains(Words.lemma(verb));
    }

    /** "back", "in", "inside" right behind those who are let. */
    private static boolean inside(Sentence s, Token verb) {
        return s.tokens().subList(verb.index() + 1, Math.min(s.size(), verb.index() + REACH)).stream()
            .anyMatch(t -> Words.lemma(t).equals("back") || Set.of("in", "inside").contains(Words.lemma(t)) && !t.hangsAs("case") && !t.hangsAs("mark"));
    }

    private static boolean byEmployer(Reading reading, Sentence s, Token verb) {
        return Clauses.agent(s, verb).flatMap(a -> reading.references().entity(s, a)).filter(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY).isPresent();
    }

    /** Workers, or those who were just spoken of; a parser makes them the subject of "let them back". */
    private static boolean kept(Reading reading, Sentence s, Token verb) {
        return s.tokens().subList(verb.index() + 1, Math.min(s.size(), verb.index() + REACH)).stream()
            .anyMatch(t -> Set.of("they", "them").contains(Words.lemma(t)) || reading.occupations().workers(s, t, reading.words()));
    }

    private static boolean worker(Reading reading, Sentence s, Token verb) {
        return Clauses.patient(s, verb).filter(p -> p.is("PRP") || reading.occupations().workers(s, p, reading.words())).isPresent() || s.child(verb, "nsubj:pass").isEmpty();
    }

    private static boolean out(Sentence s, Token verb) {
        for (int i = verb.index() + 1; i < Math.min(s.size(), verb.index() + REACH) && !s.token(i).is("VBD"); i++) {
            if (Words.lemma(s.token(i)).equals("out") && !s.token(i).hangsAs("case")) {
                return true;
            }
        }
        return false;
    }

    /** Also one that an employer says would follow a strike; a mere threat or denial is none. */
    private static boolean takesPlace(Reading reading, Sentence s, Token t) {
        Factuality factuality = reading.factuality(s, t);
        boolean notLet = factuality == Factuality.NEGATED && lets(t) && barred(reading, s, t);
        return factuality.real() || factuality == Factuality.FUTURE || notLet || factuality == Factuality.CONDITIONAL && t.is("VB");
    }

    private static Draft draft(Reading reading, Sentence s, Token t) {
        Draft.Source source = reading.source(s, t);
        Draft draft = reading.draft(EventKind.LOCKOUT, s, t);
        start(reading, s, t).ifPresent(d -> draft.put(Slot.START, d.date(), source));
        days(reading, s, t).ifPresent(d -> draft.put(Slot.DURATION_DAYS, d.days(), source));
        return draft;
    }

    private static Optional<TimeMention> start(Reading reading, Sentence s, Token t) {
        boolean after = t.is("NN") && Clauses.prepositions(s, t).stream().anyMatch(Set.of("after", "following")::contains);
        return reading.times(s, t).stream().filter(d -> !after || Attachment.spanHead(s, d.from(), d.to()).head() == t.index()).filter(d -> d.relation() != Relation.UNTIL && d.relation() != Relation.BEFORE)
            .filter(d -> d.from() == 0 || !reading.words().has("strike-noun", s.token(d.from() - 1).lemma())).findFirst();
    }

    /** The length that belongs to the lockout's noun or verb; that of a strike named beside it does not. */
    private static Optional<DurationMention> days(Reading reading, Sentence s, Token t) {
        return reading.durations(s).stream().filter(d -> d.use() == Use.LENGTH && d.days() > 0)
            .filter(d -> {
                Token head = Attachment.spanHead(s, d.from(), d.to());
                return head.head() == t.index() || d.to() <= t.index() && t.index() - d.to() <= 1;
            }).findFirst();
    }
}
