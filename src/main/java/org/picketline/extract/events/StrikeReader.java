// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Use;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;

/**
 * Reads strikes. Each place that tells of one is read by itself; those that cannot be two strikes are put
 * together; then the course of each tells its status.
 */
public final class StrikeReader implements EventReader {

    private static final Set<String> OPEN_ENDED = Set.of("open-ended", "indefinite", "indefinitely", "unlimited");
    private static final Set<String> EARLIER = Set.of("previous", "earlier", "prior", "past", "last", "similar");
    /** A strike of so many days ago is not the one that is the news. */
    private static final int LONG_AGO = 150;
    /** A strike that began so many days before publication and is not said to go on is over. */
    private static final int SURELY_OVER = 200;

    @Override
    public EventKind kind() {
        return EventKind.STRIKE;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Cluster> clusters = new ArrayList<>();
        for (StrikeMention mention : new StrikeMentions(reading).read()) {
            place(reading, clusters, mention);
        }
        clusters.removeIf(c -> c.mentions.stream().noneMatch(StrikeReader::told));
        Optional<Cluster> main = clusters.stream().filter(c -> !c.earlier).max(Comparator.comparingInt((Cluster c) -> c.mentions.size())
            .thenComparingInt(c -> -c.mentions.get(0).sentence().index()));
        return clusters.stream().map(c -> c.draft(reading, main.filter(m -> m == c).isPresent())).toList();
    }

    /** A strike that is only denied, wished for or conditional is none. */
    private static boolean told(StrikeMention m) {
        boolean specific = m.phase() != Phase.NAMED || m.start().isPresent() || m.days().isPresent() || !m.factuality().real();
        if (m.votedOn() || !specific) {
            return false;
        }
        return m.phase() == Phase.AVERTED && m.factuality() != Factuality.NEGATED && m.factuality() != Factuality.DESIRED
            || m.factuality().real() || m.factuality() == Factuality.FUTURE || m.factuality() == Factuality.POSSIBLE
            || m.factuality() == Factuality.CONDITIONAL && m.phase() != Phase.AVERTED;
    }

    private static void place(Reading reading, List<Cluster> clusters, StrikeMention mention) {
        Optional<Entity> employer = reading.employer(mention.sentence(), mention.word());
        boolean earlier = earlier(reading, mention);
        List<Cluster> open = clusters.stream().filter(c -> c.fits(mention, employer) && (!earlier || c.earlier)).toList();
        Optional<Cluster> dated = open.stream().filter(c -> mention.start().isPresent() && c.start().isPresent()).findFirst();
        Optional<Cluster> home = dated.isPresent() ? dated : open.stream().max(Comparator.comparingInt(c -> c.earlier ? 0 : 1));
        if (home.isEmpty() && (clusters.isEmpty() || told(mention))) {
            Cluster fresh = new Cluster(employer);
            fresh.earlier = earlier;
            clusters.add(fresh);
            home = Optional.of(fresh);
        }
        home.ifPresent(c -> c.mentions.add(mention));
    }

    /** "a previous strike", "last year's walkout", "went on strike two years ago". */
    private static boolean earlier(Reading reading, StrikeMention m) {
        boolean ago = reading.durations(m.sentence()).stream().anyMatch(d -> d.use() == Use.AGO && d.days() >= LONG_AGO && Clauses.together(m.sentence(), m.sentence().token(d.to() - 1), m.word()));
        return ago && m.factuality() == Factuality.PAST || m.word().is("NN") && m.sentence().children(m.word(), "amod", "nmod:poss").stream()
            .anyMatch(a -> EARLIER.contains(Words.lemma(a)) || m.sentence().children(a, "amod").stream().anyMatch(x -> Words.lemma(x).equals("last")));
    }

    /** The places of the text that tell of one strike. */
    private static final class Cluster {

        private final List<StrikeMention> mentions = new ArrayList<>();
        private final Optional<Entity> employer;
        private boolean earlier;

        Cluster(Optional<Entity> employer) {
            this.employer = employer;
        }

        Optional<PartialDate> start() {
            return mentions.stream().map(StrikeMention::start).flatMap(Optional::stream).max(Comparator.comparingInt(d -> d.toString().length()));
        }

        Optional<PartialDate> end() {
            return mentions.stream().map(StrikeMention::end).flatMap(Optional::stream).findFirst();
        }

        Optional<Integer> days() {
            return mentions.stream().map(StrikeMention::days).flatMap(Optional::stream).findFirst();
        }

        /** Whether nothing that the place tells forbids that it is this strike. */
        boolean fits(StrikeMention m, Optional<Entity> theirs) {
            boolean dates = m.start().isEmpty() || start().isEmpty() || start().get().agreesWith(m.start().get()) || within(m.start().get());
            boolean lengths = m.days().isEmpty() || days().isEmpty() || m.days().equals(days());
            boolean parties = theirs.isEmpty() || employer.isEmpty() || theirs.equals(employer);
            return dates && lengths && parties;
        }

        /** A later day of the same strike. */
        private boolean within(PartialDate day) {
            Optional<LocalDate> from = start().flatMap(PartialDate::notBefore);
            Optional<LocalDate> to = end().flatMap(PartialDate::notAfter);
            Optional<LocalDate> at = day.notBefore();
            return from.isPresent() && to.isPresent() && at.isPresent() && !at.get().isBefore(from.get()) && !at.get().isAfter(to.get());
        }

        Draft draft(Reading reading, boolean main) {
            StrikeMention first = mentions.stream().filter(m -> told(m)).findFirst().orElse(mentions.get(0));
            Draft draft = reading.draft(EventKind.STRIKE, first.sentence(), first.word());
            StrikeMention decisive = decisive(reading, main);
            draft.put(Slot.STATUS, Concept.Scheme.STATUS, status(reading, decisive, main), reading.source(decisive.sentence(), decisive.word()));
            mentions.forEach(m -> times(reading, draft, m));
            length(reading, draft);
            new StrikeExtent(reading, mentions, main).fill(draft);
            return draft;
        }

        private static void times(Reading reading, Draft draft, StrikeMention m) {
            Draft.Source source = reading.source(m.sentence(), m.word());
            m.start().ifPresent(d -> draft.put(Slot.START, d, source));
            m.end().ifPresent(d -> draft.put(Slot.END, d, source));
            m.days().ifPresent(d -> draft.put(Slot.DURATION_DAYS, d, source));
        }

        private void length(Reading reading, Draft draft) {
            for (StrikeMention m : mentions) {
                Draft.Source source = reading.source(m.sentence(), m.word());
                boolean open = m.sentence().tokens().stream().anyMatch(t -> OPEN_ENDED.contains(Words.lemma(t)));
                if (open) {
                    draft.put(Slot.OPEN_ENDED, new org.picketline.model.Value.Truth(true), source);
                } else if (m.days().isPresent() && m.fixedLength()) {
                    draft.put(Slot.OPEN_ENDED, new org.picketline.model.Value.Truth(false), source);
                }
            }
        }

        /** The place that tells most of what became of the strike. */
        private StrikeMention decisive(Reading reading, boolean main) {
            return mentions.stream().filter(StrikeReader::told).max(Comparator.comparingInt((StrikeMention m) -> rank(m))
                .thenComparingInt(m -> -m.sentence().index())).orElse(mentions.get(0));
        }

        private static int rank(StrikeMention m) {
            if (m.phase() == Phase.AVERTED) {
                return m.factuality().real() ? 6 : 0;
            }
            if (m.phase() == Phase.ENDS) {
                return m.factuality().real() ? 5 : 0;
            }
            if (m.factuality().real()) {
                return m.phase() == Phase.NAMED ? 2 : 4;
            }
            return m.factuality() == Factuality.FUTURE ? 3 : 1;
        }

        private String status(Reading reading, StrikeMention decisive, boolean main) {
            boolean going = mentions.stream().anyMatch(m -> m.phase() == Phase.GOES_ON && m.factuality().real());
            if (decisive.phase() == Phase.AVERTED && decisive.factuality().real()) {
                return going ? "ended" : "averted";
            }
            if (decisive.phase() == Phase.ENDS && decisive.factuality().real()) {
                return "ended";
            }
            Optional<LocalDate> published = reading.document().article().published();
            Optional<LocalDate> start = start().flatMap(PartialDate::notBefore);
            if (published.isPresent() && start().flatMap(PartialDate::notAfter).filter(d -> d.isAfter(published.get())).isPresent() && start.get().isAfter(published.get())) {
                return "planned";
            }
            if (decisive.factuality().real() && decisive.phase() != Phase.NAMED) {
                return over(published, start, going, main) ? "ended" : "ongoing";
            }
            boolean noticed = reading.sentences().stream().anyMatch(s -> s.tokens().stream().anyMatch(t -> Words.lemma(t).equals("notice") && t.is("NN")));
            boolean arranged = mentions.stream().anyMatch(m -> m.factuality() == Factuality.FUTURE) || noticed;
            if (decisive.factuality() == Factuality.PAST && !main) {
                return "ended";
            }
            return arranged ? "planned" : decisive.factuality() == Factuality.PAST && published.isEmpty() ? "ended" : "threatened";
        }

        private boolean over(Optional<LocalDate> published, Optional<LocalDate> start, boolean going, boolean main) {
            if (published.isPresent() && start.isPresent()) {
                Optional<LocalDate> last = end().flatMap(PartialDate::notAfter).or(() -> days().map(d -> start.get().plusDays(d - 1L)));
                if (last.isPresent()) {
                    return last.get().isBefore(published.get());
                }
                return !going && start.get().plusDays(SURELY_OVER).isBefore(published.get());
            }
            return !going && (!main || days().isPresent());
        }
    }
}
