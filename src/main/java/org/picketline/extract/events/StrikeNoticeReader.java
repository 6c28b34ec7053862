// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads notices of a strike: "delivered a 10-day strike notice on Friday", "notified the hospital that nurses will walk out". */
public final class StrikeNoticeReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.STRIKE_NOTICE;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        Notices notices = new Notices(reading);
        for (Sentence s : reading.sentences()) {
            int before = drafts.size();
            for (Token t : s.tokens()) {
                verbOfNotice(reading, s, t).ifPresent(verb -> drafts.add(draft(reading, s, t, verb)));
            }
            if (drafts.size() == before) {
                notices.in(s).forEach(drafts::add);
            }
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.DATE);
    }

    /** The verb that tells that notice of a strike was given, with the word for the notice. */
    private static Optional<Token> verbOfNotice(Reading reading, Sentence s, Token t) {
        Optional<Token> verb = t.is("NN") && Words.lemma(t).equals("notice") ? given(reading, s, t) : notified(reading, s, t);
        return verb.filter(v -> s.tokens().subList(Math.max(0, v.index() - 4), v.index()).stream().noneMatch(a -> Set.of("would", "must", "yet").contains(Words.lemma(a)) || reading.words().has("prepare", Words.lemma(a)) || a.text().equals("requires"))).filter(v -> reading.factuality(s, v).real() && !Obligation.on(s, v) && reading.factuality(s, t).real() || presupposed(reading, s, t, v));
    }

    /** What can be withdrawn has been given, even where the withdrawal is yet to come: "agreed to withdraw its strike notice". */
    private static boolean presupposed(Reading reading, Sentence s, Token notice, Token verb) {
        return reading.words().has("notice-withdraw", s, verb) && definite(s, notice);
    }

    private static boolean definite(Sentence s, Token notice) {
        return s.children(notice, "det", "nmod:poss").stream().anyMatch(d -> Set.of("the", "this", "its", "their").contains(d.lemma().toLowerCase()));
    }

    private static Optional<Token> given(Reading reading, Sentence s, Token notice) {
        Words words = reading.words();
        boolean other = s.children(notice, "compound", "amod").stream().anyMatch(c -> words.has("other-notice", Words.lemma(c)));
        if (other || Clauses.prepositions(s, notice).contains("on")) {
            return Optional.empty();
        }
        Token verb = Clauses.predicate(s, notice);
        boolean gives = words.has("notice-give", s, verb) && byWorkers(reading, s, verb) && ofStrike(reading, s, notice, verb);
        boolean withdrawn = words.has("notice-withdraw", s, verb) && Clauses.patient(s, verb).filter(notice::equals).isPresent() && ofStrike(reading, s, notice, verb);
        return gives || withdrawn ? Optional.of(verb) : Optional.of(verb).filter(v -> known(s, notice) && strikeNamed(s, notice));
    }

    /** A notice already given may be spoken of as known: "the strike notice gives the hospital time". */
    private static boolean known(Sentence s, Token notice) {
        return notice.hangsAs("nsubj") && definite(s, notice);
    }

    private static boolean ofStrike(Reading reading, Sentence s, Token notice, Token verb) {
        boolean days = reading.durations(s).stream().anyMatch(d -> d.to() <= notice.index() && notice.index() - d.to() <= 3);
        boolean announced = s.subtree(verb).stream().anyMatch(t -> t.index() > notice.index() && (strike(t) || reading.words().has("strike-verb", s, t)));
        return days || announced || strikeNamed(s, notice) || talkedOf(reading, s);
    }

    private static boolean strikeNamed(Sentence s, Token notice) {
        return s.subtree(notice).stream().anyMatch(StrikeNoticeReader::strike);
    }

    private static boolean strike(Token t) {
        return Set.of("strike", "walkout", "striking", "stoppage").contains(Words.lemma(t));
    }

    /** Bare "notice" is one of a strike where the sentence or one beside it speaks of a strike. */
    private static boolean talkedOf(Reading reading, Sentence s) {
        List<Sentence> all = reading.sentences();
        return all.subList(Math.max(0, s.index() - 2), Math.min(all.size(), s.index() + 2)).stream().anyMatch(x -> x.tokens().stream().anyMatch(StrikeNoticeReader::strike));
    }

    private static boolean byWorkers(Reading reading, Sentence s, Token verb) {
        Optional<Entity> giver = Clauses.agent(s, verb).flatMap(a -> reading.references().entity(s, a));
        boolean receives = Set.of("receive", "get").contains(Words.lemma(verb));
        return receives || giver.filter(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.PERSON && reading.employerSpeaker(e)).isEmpty();
    }

    private static Optional<Token> notified(Reading reading, Sentence s, Token t) {
        boolean notifies = t.is("VB") && reading.words().has("notify", Words.lemma(t)) && byWorkers(reading, s, t);
        boolean ofStrike = notifies && s.subtree(t).stream().anyMatch(x -> x.index() > t.index() && (strike(x) || reading.words().has("strike-verb", s, x)));
        return ofStrike ? Optional.of(t) : Optional.empty();
    }

    private static Draft draft(Reading reading, Sentence s, Token notice, Token verb) {
        Draft draft = reading.draft(EventKind.STRIKE_NOTICE, s, notice);
        date(reading, s, notice, verb).ifPresent(d -> draft.put(Slot.DATE, d.date(), reading.source(s, notice)));
        return draft;
    }

    /** When it was given; that of a notice taken back is told by a clause of its own: "the notice it sent last week". */
    private static Optional<TimeMention> date(Reading reading, Sentence s, Token notice, Token verb) {
        When when = new When(reading);
        Words words = reading.words();
        Token giving = words.has("notice-withdraw", s, verb)
            ? s.tokens().stream().filter(t -> t.index() > notice.index() && t.is("VBD") && words.has("notice-give", s, t)).findFirst().orElse(notice) : verb;
        if (!words.has("notice-give", s, giving) && !words.has("notify", Words.lemma(giving))) {
            return Optional.empty();
        }
        List<TimeMention> past = when.dates(s, giving).stream().filter(d -> !when.ahead(d) && d.relation() == Relation.AT).toList();
        boolean dated = reading.document().article().published().isPresent();
        return past.stream().filter(d -> !When.under(s, d, StrikeNoticeReader::strike)).findFirst().or(() -> past.stream().filter(d -> dated).findFirst());
    }
}
