// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.events.StrikeTriggers.Trigger;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Token;

/**
 * What keeps a strike apart from the one told before when no date or party does: one has been and the other is
 * yet to come, or goes on; or its words count it as one more, or as the last before today's.
 */
final class StrikeContrast {

    private static final int NEAR = 5;
    private static final int SPAN = 9;
    /** A strike over for so many days is not the one that is the news. */
    private static final int OVER = 14;
    private static final Set<String> HAVE = Set.of("have", "has", "'ve", "’ve", "'s");

    private final Reading reading;

    StrikeContrast(Reading reading) {
        this.reading = reading;
    }

    /** Whether the place tells of another strike than these do. */
    boolean apart(List<StrikeMention> story, Optional<PartialDate> start, StrikeMention m) {
        return another(story, start, m) || former(story, m) || overBefore(story, m);
    }

    /** "the strike could restart on April 10", "did not rule out another walkout": one to come after that which has been. */
    private boolean another(List<StrikeMention> story, Optional<PartialDate> start, StrikeMention m) {
        boolean open = !m.factuality().real() && m.factuality() != Factuality.NEGATED;
        boolean ahead = m.start().flatMap(PartialDate::notBefore).filter(d -> published().filter(d::isAfter).isPresent()).isPresent();
        return open && story.stream().anyMatch(StrikeContrast::begun) && start.filter(d -> m.start().filter(d::agreesWith).isPresent()).isEmpty() && (ahead || oneMore(m));
    }

    private static boolean begun(StrikeMention m) {
        return m.factuality().real() && (m.phase() == Phase.BEGINS || m.phase() == Phase.GOES_ON || m.phase() == Phase.RETURNS);
    }

    /** After "a second strike may come" or "ready to strike again", what has been is the strike before. */
    private boolean former(List<StrikeMention> story, StrikeMention m) {
        boolean been = m.factuality() == Factuality.PAST && m.phase() != Phase.AVERTED && m.told();
        return been && story.stream().anyMatch(x -> !x.factuality().real() && (oneMore(x) || again(x))) && story.stream().noneMatch(x -> x.factuality().real() && x.phase() != Phase.NAMED);
    }

    /** "were out for three days in May" beside a strike that is yet to come or still goes on. */
    private boolean overBefore(List<StrikeMention> story, StrikeMention m) {
        return over(m) && story.stream().anyMatch(StrikeContrast::current) && story.stream().noneMatch(x -> x.phase() == Phase.ENDS || x.phase() == Phase.RETURNS || x.phase() == Phase.AVERTED);
    }

    private static boolean current(StrikeMention m) {
        boolean present = m.factuality() == Factuality.PRESENT && (m.phase() == Phase.GOES_ON || m.phase() == Phase.BEGINS);
        return present || m.told() && !m.factuality().real();
    }

    /** Whether it was over, or called off, well before the article. */
    private boolean over(StrikeMention m) {
        boolean been = m.factuality() == Factuality.PAST && m.told() && (m.days().isPresent() || m.phase() == Phase.ENDS || m.phase() == Phase.AVERTED);
        Optional<LocalDate> latest = m.start().flatMap(PartialDate::notAfter).map(d -> d.plusDays(OVER + m.days().orElse(0)));
        return been && latest.filter(d -> published().filter(d::isBefore).isPresent()).isPresent();
    }

    /** "the second strike in three years": which tells of one before it, and nothing else of that. */
    static Optional<StrikeMention> before(StrikeMention m) {
        List<Token> after = m.sentence().tokens().subList(m.word().index() + 1, Math.min(m.sentence().size(), m.word().index() + SPAN));
        boolean second = m.word().is("NN") && m.factuality().real() && m.sentence().children(m.word(), "amod").stream().anyMatch(a -> Words.lemma(a).equals("second"));
        boolean since = after.stream().anyMatch(t -> Words.lemma(t).equals("year") || Words.lemma(t).equals("month"));
        return Optional.of(m).filter(x -> second && since).map(x -> new StrikeMention(x.sentence(), x.word(), x.word(), Trigger.NOUN, Phase.ENDS, Factuality.PAST,
            Optional.empty(), Optional.empty(), Optional.empty(), false, false));
    }

    private Optional<LocalDate> published() {
        return reading.document().article().published();
    }

    /** "walk out again", "strike for the third time". */
    private static boolean again(StrikeMention m) {
        List<Token> after = m.sentence().tokens().subList(m.word().index() + 1, Math.min(m.sentence().size(), m.word().index() + 1 + NEAR));
        return !m.word().is("NN") && after.stream().anyMatch(t -> t.lemma().equals("again") || t.lemma().equals("time") && Set.of("second", "third", "fourth", "fifth").contains(m.sentence().token(t.index() - 1).text()));
    }

    private boolean oneMore(StrikeMention m) {
        return m.word().text().equalsIgnoreCase("another") || m.word().is("NN") && m.sentence().children(m.word(), "det", "amod").stream().anyMatch(a -> reading.words().has("one-more", Words.lemma(a)));
    }

    /** "were last on strike", "had last struck", "the last time nurses walked out". */
    static boolean lastBefore(StrikeMention m) {
        List<Token> lead = m.sentence().tokens().subList(Math.max(0, m.word().index() - NEAR), m.word().index());
        boolean time = lead.stream().anyMatch(t -> t.lemma().equals("time") && t.index() > 0 && Words.lemma(m.sentence().token(t.index() - 1)).equals("last"));
        boolean adverb = lead.stream().filter(t -> t.index() >= m.word().index() - 2).anyMatch(t -> t.text().equals("last") && (t.index() + 1 == m.word().index() || m.sentence().token(t.index() + 1).is("IN")));
        return m.factuality() == Factuality.PAST && (time || adverb && !(m.trigger() == Trigger.NOUN && m.word().index() == m.verb().index() + 1));
    }

    /** "have been on strike since March": so it goes on, while "were on strike in March" is past. */
    static boolean stillOn(StrikeMention m) {
        return m.phase() == Phase.GOES_ON && (m.factuality() != Factuality.PAST
            || m.sentence().tokens().subList(Math.max(0, m.word().index() - NEAR), m.word().index()).stream().anyMatch(t -> HAVE.contains(t.text()))
            || m.sentence().tokens().stream().noneMatch(t -> t.text().equals("were") || t.text().equals("was")));
    }
}
