// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What has become of a strike by the day of the article, from all that it says of its course and dates. */
final class StrikeStatus {

    /** A strike that began so many days before publication and is not said to go on is over. */
    private static final int SURELY_OVER = 200;

    private final Reading reading;
    private final StrikeStory story;
    private final List<StrikeMention> mentions;
    private final boolean main;
    private final Optional<LocalDate> published;

    StrikeStatus(Reading reading, StrikeStory story, boolean main) {
        this.reading = reading;
        this.story = story;
        this.mentions = story.mentions();
        this.main = main;
        published = reading.document().article().published();
    }

    void put(Draft draft) {
        StrikeMention decisive = decisive();
        draft.put(Slot.STATUS, Concept.Scheme.STATUS, status(decisive), reading.source(decisive.sentence(), decisive.word()));
    }

    /** The place that tells most of what became of the strike. */
    private StrikeMention decisive() {
        return mentions.stream().filter(StrikeMention::told).max(Comparator.comparingInt(StrikeStatus::rank)
            .thenComparingInt(m -> -m.sentence().index())).orElse(mentions.get(0));
    }

    private static int rank(StrikeMention m) {
        if (m.phase() == Phase.AVERTED) {
            return m.factuality().real() ? 6 : 0;
        }
        if (m.phase() == Phase.ENDS || m.phase() == Phase.RETURNS) {
            return m.factuality().real() ? 5 : 0;
        }
        if (m.factuality().real()) {
            return m.phase() == Phase.NAMED ? 2 : 4;
        }
        return m.factuality() == Factuality.FUTURE ? 3 : 1;
    }

    private String status(StrikeMention decisive) {
        boolean going = mentions.stream().anyMatch(m -> m.phase() == Phase.GOES_ON && m.factuality().real() && !(story.earlier() && m.factuality() == Factuality.PAST));
        boolean over = mentions.stream().anyMatch(m -> (m.phase() == Phase.ENDS || m.phase() == Phase.RETURNS) && m.factuality().real());
        if (decisive.phase() == Phase.AVERTED && decisive.factuality().real()) {
            return going || over && begun() || going() ? "ended" : "averted";
        }
        if (going(decisive) && endsLater()) {
            return "ongoing";
        }
        if (over && !ahead()) {
            return "ended";
        }
        if (ahead() && !noticed() && mentions.stream().filter(StrikeMention::told).allMatch(m -> m.factuality() == Factuality.CONDITIONAL || m.factuality() == Factuality.POSSIBLE)) {
            return "threatened";
        }
        return ahead() ? "planned" : undecided(decisive, going);
    }

    private boolean going(StrikeMention decisive) {
        return decisive.factuality().real() && begun() && !ahead();
    }

    private boolean endsLater() {
        return published.isPresent() && story.end().filter(d -> d.day().isPresent()).flatMap(PartialDate::notBefore).filter(d -> d.isAfter(published.get())).isPresent();
    }

    private boolean begun() {
        return mentions.stream().anyMatch(m -> m.phase() == Phase.BEGINS && m.factuality().real());
    }

    /** "had been going on since February": what is then called off has taken place. */
    private boolean going() {
        return published.isPresent() && mentions.stream().anyMatch(m -> m.phase() == Phase.BEGINS && m.factuality() == Factuality.PAST
            && m.start().flatMap(PartialDate::notAfter).filter(d -> d.isBefore(published.get())).isPresent());
    }

    /** Whether its first day is still to come. */
    private boolean ahead() {
        Optional<PartialDate> start = story.start();
        return published.isPresent() && start.flatMap(PartialDate::notBefore).filter(d -> d.isAfter(published.get())).isPresent();
    }

    private String undecided(StrikeMention decisive, boolean going) {
        if (onlyHeadlined()) {
            return "planned";
        }
        boolean real = decisive.factuality().real();
        if (real && (decisive.phase() != Phase.NAMED || pastDay())) {
            return over(going) ? "ended" : "ongoing";
        }
        if (decisive.factuality() == Factuality.PAST && !main || real && story.earlier()) {
            return "ended";
        }
        if (arranged()) {
            return "planned";
        }
        return decisive.factuality() == Factuality.PAST && published.isEmpty() ? "ended" : "threatened";
    }

    /** "Nurses strike at X" in a headline over a text that says that they will. */
    private boolean onlyHeadlined() {
        boolean acted = mentions.stream().anyMatch(m -> m.factuality().real() && (m.phase() == Phase.BEGINS || m.phase() == Phase.GOES_ON) && !heads(m.sentence()));
        return published.isEmpty() && !acted && mentions.stream().anyMatch(m -> m.factuality() == Factuality.FUTURE && (m.phase() == Phase.BEGINS || m.phase() == Phase.NAMED) && !hangsOnCondition(m));
    }

    private boolean heads(Sentence s) {
        return reading.headline(s) || s.index() == 0 && !s.token(s.size() - 1).text().equals(".");
    }

    /** "began a two-day strike", of which an article that tells no day of it tells while it lasts. */
    private boolean justBegun() {
        return main && mentions.stream().anyMatch(m -> m.factuality().real() && m.phase() == Phase.BEGINS && (m.factuality() == Factuality.PRESENT && published.isPresent() || reading.words().has("set-out", Words.lemma(m.verb()))));
    }

    private boolean pastDay() {
        return published.isPresent() && story.start().flatMap(PartialDate::notAfter).filter(d -> d.isBefore(published.get())).isPresent();
    }

    private boolean arranged() {
        boolean spare = !main && story.start().isEmpty() && mentions.stream().allMatch(m -> m.factuality() == Factuality.POSSIBLE);
        return noticed() && !spare || mentions.stream().anyMatch(m -> m.factuality() == Factuality.FUTURE && !hangsOnCondition(m));
    }

    private boolean noticed() {
        return new StrikeNoticeReader().read(reading).stream().flatMap(d -> reading.sentences().stream().filter(s -> d.tells(s.start())))
            .anyMatch(s -> !reading.parties().severalDisputes() || story.in(s.paragraph()))
            || mentions.stream().anyMatch(m -> m.start().filter(d -> d.day().isPresent()).isPresent() && notified(m.sentence()));
    }

    /** "told the nursing home that its members would walk out on July 5". */
    private boolean notified(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.is("VBD") && reading.words().has("inform", Words.lemma(t))
            && s.child(t, "obj").flatMap(o -> reading.references().entity(s, o)).filter(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY).isPresent());
    }

    /** "will be off the job by the end of the month unless …", without a day. */
    private static boolean hangsOnCondition(StrikeMention m) {
        return m.start().filter(d -> d.day().isPresent()).isEmpty() && Reading.contains(m.sentence(), "unless", "if");
    }

    private boolean over(boolean going) {
        // of a month alone the last day: a strike next week may be of this month
        Optional<LocalDate> start = story.start().flatMap(PartialDate::notAfter);
        if (published.isPresent() && story.end().flatMap(PartialDate::notAfter).filter(d -> d.isBefore(published.get())).isPresent()) {
            return true;
        }
        if (published.isPresent() && start.filter(d -> d.isBefore(published.get())).isPresent() && story.ofHours()) {
            return true;
        }
        if (published.isPresent() && start.isPresent()) {
            Optional<LocalDate> last = story.end().flatMap(PartialDate::notAfter).or(() -> story.days().map(d -> start.get().plusDays(d - 1L)));
            return last.map(d -> d.isBefore(published.get())).orElse(!going && (story.earlier() || start.get().plusDays(SURELY_OVER).isBefore(published.get())));
        }
        return !going && (!main || story.days().isPresent() && !justBegun());
    }
}
