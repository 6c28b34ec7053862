// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/**
 * Finds notices of a strike by the words that stand together: a notice that is spoken of as given ("the 10-day notice
 * reached the hospital"), or a union that tells the employer of the strike to come.
 */
final class Notices {

    private static final int NEAR = 6;
    private static final int CLAUSE = 16;

    private final Reading reading;
    private final Words words;

    Notices(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<Draft> in(Sentence s) {
        return Stretch.of(s).stream().map(this::told).flatMap(Optional::stream).toList();
    }

    private Optional<Draft> told(Stretch x) {
        Optional<Token> word = x.first(t -> notice(x, t)).filter(t -> !unreal(x, t)).or(() -> x.first(t -> tells(x, t))).or(() -> x.first(t -> onNotice(x, t)).filter(t -> !unreal(x, t)));
        return word.map(t -> {
            Draft draft = reading.draft(EventKind.STRIKE_NOTICE, x.sentence(), t);
            date(x, t).ifPresent(d -> draft.put(Slot.DATE, d.date(), reading.source(x.sentence(), t)));
            return draft;
        });
    }

    private boolean notice(Stretch x, Token t) {
        boolean noun = t.is("NN") && Words.lemma(t).equals("notice") && !x.before(t, 2, o -> words.has("other-notice", Words.lemma(o)));
        return noun && (x.before(t, 3, this::strike) || x.after(t, NEAR, this::strike) || days(x, t) || x.after(t, 2, o -> Words.lemma(o).equals("that")) && x.after(t, CLAUSE, o -> words.has("strike-verb", x.sentence(), o)));
    }

    private boolean strike(Token t) {
        return words.has("strike-question", Words.lemma(t)) && !Words.lemma(t).equals("action") || Set.of("industrial", "intent", "job").contains(Words.lemma(t)) || t.text().toLowerCase().startsWith("intent-to-strike");
    }

    /** "put the hospital on notice", where a strike is spoken of. */
    private boolean onNotice(Stretch x, Token t) {
        Sentence s = x.sentence();
        boolean on = Words.lemma(t).equals("notice") && x.before(t, 1, o -> Words.lemma(o).equals("on")) && x.before(t, NEAR, v -> v.tag().startsWith("VB") && Set.of("put", "serve", "place").contains(Words.lemma(v)));
        return on && s.tokens().stream().anyMatch(this::strike) && x.before(t, NEAR, o -> o.is("NN") && (words.has("employer-epithet", Words.lemma(o))
            || reading.references().entity(s, o).filter(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY).isPresent()));
    }

    /** "10-day notice", "10 days' notice". */
    private boolean days(Stretch x, Token t) {
        return reading.durations(x.sentence()).stream().anyMatch((DurationMention d) -> d.use() == Use.NOTICE && d.from() <= t.index() && t.index() - d.to() <= 3);
    }

    /** What the law asks for or somebody may give is not given yet. */
    private boolean unreal(Stretch x, Token t) {
        boolean required = x.before(t, NEAR, b -> words.has("poll-unreal", Words.lemma(b)) || Set.of("must", "no", "any", "require", "law").contains(Words.lemma(b)) && b.index() + 2 < t.index() && !b.tag().equals("VBN") || Words.lemma(b).equals("no"));
        boolean ahead = x.before(t, CLAUSE, b -> words.has("prepare", Words.lemma(b)));
        return required || ahead || lawful(x.sentence(), t) || empowered(x, t) || Set.of("if", "unless", "before", "once").contains(Words.lemma(x.sentence().token(x.from())))
            || x.after(t, 4, b -> b.tag().equals("MD") && Set.of("must", "could", "may").contains(Words.lemma(b)));
    }

    /** "a strike requires two-thirds support, and a 10-day notice". */
    private static boolean lawful(Sentence s, Token t) {
        return s.tokens().subList(Math.max(0, t.index() - CLAUSE), t.index()).stream().anyMatch(b -> Words.lemma(b).equals("require") && b.tag().equals("VBZ"));
    }

    /** "voted to authorize their committee to issue a notice". */
    private boolean empowered(Stretch x, Token t) {
        return x.before(t, 3, b -> words.has("empower", Words.lemma(b))) || x.before(t, NEAR, b -> b.tag().equals("VB") && x.before(b, 1, o -> Words.lemma(o).equals("to")) && x.before(b, CLAUSE, o -> words.has("empower", Words.lemma(o))));
    }

    /** "told the hospital on Monday that nurses will walk out". */
    private boolean tells(Stretch x, Token t) {
        Sentence s = x.sentence();
        boolean verb = (t.tag().equals("VBD") || t.tag().equals("VBN")) && words.has("inform", Words.lemma(t));
        boolean employer = verb && x.after(t, 4, o -> o.is("NN") && (words.has("employer-epithet", Words.lemma(o)) || Set.of("management", "trust").contains(Words.lemma(o))
            || reading.references().entity(s, o).filter(e -> e.kind() == Entity.Kind.EMPLOYER).isPresent()));
        return employer && x.after(t, CLAUSE, o -> o.tag().equals("MD") && Set.of("will", "would", "'ll").contains(Words.lemma(o)) && x.after(o, 7, k -> words.has("strike-verb", s, k) || strike(k)));
    }

    private Optional<TimeMention> date(Stretch x, Token t) {
        When when = new When(reading);
        return reading.times(x.sentence()).stream().filter(d -> x.holds(d.from()) && d.relation() == Relation.AT && !when.ahead(d) && !ofStrike(x, t, d))
            .min(Comparator.comparingInt(d -> Math.abs(d.from() - t.index())));
    }

    /** "notice of a strike on May 3". */
    private boolean ofStrike(Stretch x, Token t, TimeMention d) {
        return d.from() > t.index() && x.before(x.sentence().token(d.from()), 4, o -> o.index() > t.index() && (strike(o) || words.has("strike-verb", x.sentence(), o)))
            && reading.document().article().published().isEmpty();
    }
}
