// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.events.StrikeTriggers.Trigger;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.DurationMention;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds the places that tell of a strike, and what each says of its course and times. */
final class StrikeMentions {

    private final Reading reading;
    private final Words words;
    private final StrikeTriggers triggers;
    private final StrikeCourse course;
    private final StrikeTimes times;

    StrikeMentions(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        triggers = new StrikeTriggers(reading);
        course = new StrikeCourse(reading);
        times = new StrikeTimes(reading);
    }

    List<StrikeMention> read() {
        List<StrikeMention> mentions = new ArrayList<>();
        for (Sentence s : reading.sentences().stream().filter(x -> !x.token(x.size() - 1).text().equals("?")).toList()) {
            for (Token t : s.tokens()) {
                Optional<Trigger> trigger = course.withdrawnNotice(s, t) ? Optional.of(Trigger.NOUN) : triggers.of(s, t);
                if (trigger.isPresent()) {
                    mentions.addAll(each(mention(s, t, trigger.get())));
                    compared(s, t).ifPresent(mentions::add);
                }
            }
        }
        return mentions;
    }

    /** The earlier strike that this one is compared to: "the first since 1998". */
    private Optional<StrikeMention> compared(Sentence s, Token word) {
        boolean first = s.tokens().stream().anyMatch(x -> Words.lemma(x).equals("first"));
        return reading.times(s).stream().filter(t -> first && t.relation() == Relation.SINCE && times.comparison(s, t) && Math.abs(t.from() - word.index()) < 20).findFirst()
            .map(t -> new StrikeMention(s, word, word, Trigger.NOUN, Phase.ENDS, Factuality.PAST, Optional.of(t.date()), Optional.empty(), Optional.empty(), false, false));
    }

    /** "Strikes on 6 and 20 March": one each. */
    private List<StrikeMention> each(StrikeMention m) {
        List<StrikeMention> all = new ArrayList<>(List.of(m));
        boolean plural = m.word().tag().equals("NNS") || StrikeTriggers.leading(m.sentence(), m.word());
        for (TimeMention time : plural || again(m.sentence()) || twice(m) ? times.times(m.sentence(), m.word(), m.phase()) : List.<TimeMention>of()) {
            if (time.relation() == Relation.AT && (time.date().day().isPresent() || twice(m) && time.date().month().isPresent())) {
                PartialDate date = times.upcoming(m.sentence(), time, m.factuality(), m.phase());
                Optional<PartialDate> until = several(m.sentence(), time) ? Optional.empty() : time.until();
                m.start().filter(d -> !d.equals(date)).ifPresent(d -> all.add(m.at(date, until)));
                time.until().filter(u -> several(m.sentence(), time)).ifPresent(u -> all.add(m.at(u, Optional.empty())));
            }
        }
        return all;
    }

    /** "have struck twice, in November and in February" */
    private static boolean twice(StrikeMention m) {
        return m.factuality() == Factuality.PAST && m.sentence().tokens().stream().anyMatch(t -> Words.lemma(t).equals("twice") && t.index() > m.word().index() && t.index() - m.word().index() <= 3);
    }

    private static boolean again(Sentence s) {
        return s.tokens().stream().anyMatch(t -> Words.lemma(t).equals("again"));
    }

    /** "6 and 20 March" are two days rather than the first and last of many. */
    private static boolean several(Sentence s, TimeMention time) {
        return time.until().isPresent() && s.tokens().subList(time.from(), time.to()).stream().anyMatch(t -> t.text().equals("and")) && (time.from() == 0 || !s.token(time.from() - 1).text().equals("between"));
    }

    /** "last month, on July 12". */
    private static boolean finer(PartialDate date, PartialDate than) {
        return than.day().isEmpty() && date.day().isPresent() && date.agreesWith(than);
    }

    /** "a two-day strike on May 6 and 7" is one strike. */
    private static boolean fills(TimeMention time, Optional<DurationMention> length) {
        Optional<Long> days = time.date().notBefore().flatMap(a -> time.until().flatMap(PartialDate::notBefore).map(b -> ChronoUnit.DAYS.between(a, b) + 1));
        return days.isPresent() && length.filter(l -> l.days() == days.get()).isPresent();
    }

    private StrikeMention mention(Sentence s, Token word, Trigger trigger) {
        Token verb = course.verb(s, word);
        Phase phase = course.phase(s, word, verb, trigger);
        Factuality factuality = course.factuality(s, word, verb, phase);
        Optional<DurationMention> length = times.length(s, word);
        Optional<PartialDate> start = Optional.empty();
        Optional<PartialDate> end = Optional.empty();
        for (TimeMention time : times.times(s, word, phase)) {
            PartialDate date = times.upcoming(s, time, factuality, phase);
            boolean range = time.until().isPresent() && (time.relation() == Relation.AT || time.relation() == Relation.WITHIN && time.date().day().isPresent());
            if (!range && times.ends(s, time, verb, phase)) {
                end = phase == Phase.AVERTED && !factuality.real() ? end : end.or(() -> Optional.of(date));
            } else if (range || time.relation() == Relation.AT || time.relation() == Relation.SINCE) {
                start = start.filter(d -> !finer(date, d)).or(() -> Optional.of(date));
                end = end.or(() -> several(s, time) && !fills(time, length) ? Optional.empty() : time.until());
            }
        }
        return new StrikeMention(s, word, verb, trigger, phase, factuality, start, end, length.map(DurationMention::days).filter(d -> d > 0),
            length.isPresent() && StrikeTimes.adjective(s, length.get(), word), course.authorized(s, verb, phase));
    }
}
