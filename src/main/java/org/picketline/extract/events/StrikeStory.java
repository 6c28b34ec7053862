// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.TimeMention;
import org.picketline.extract.time.Use;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** The places of the text that tell of one strike. */
final class StrikeStory {

    /** A strike of so many days has an end from the start; of longer ones the text must say it. */
    private static final int SHORT = 7;
    private static final int DAY = 24;
    /** So many words at most part a length from the strike. */
    private static final int NEAR = 5;

    private static final Pattern NO_END = Pattern.compile("(?:\\b(?:no|without an?|without any|not (?:set|given|named|announced) an?) (?:fixed |set |scheduled )?end(?:ing)?[ -]date|\\buntil further notice)\\b");

    private static final Set<String> CLOCK = Set.of("a.m.", "a.m", "am");

    private final Reading reading;
    private final StrikeContrast contrast;
    private final Optional<Entity> employer;
    private final boolean earlier;
    private final List<StrikeMention> mentions = new ArrayList<>();

    /** @param earlier whether it is told as background of another one */
    StrikeStory(Reading reading, Optional<Entity> employer, boolean earlier) {
        this.reading = reading;
        contrast = new StrikeContrast(reading);
        this.employer = employer;
        this.earlier = earlier;
    }

    void add(StrikeMention mention) {
        mentions.add(mention);
    }

    StrikeStory with(StrikeMention mention) {
        add(mention);
        return this;
    }

    List<StrikeMention> mentions() {
        return mentions;
    }

    boolean earlier() {
        return earlier;
    }

    Optional<PartialDate> start() {
        return mentions.stream().map(StrikeMention::start).flatMap(Optional::stream).max(Comparator.comparingInt(d -> d.toString().length()));
    }

    Optional<PartialDate> end() {
        return mentions.stream().map(StrikeMention::end).flatMap(Optional::stream).filter(this::notBeforeStart).findFirst();
    }

    /** A strike that ended before this one began was another one. */
    private boolean notBeforeStart(PartialDate end) {
        Optional<LocalDate> first = start().flatMap(PartialDate::notBefore);
        return first.isEmpty() || end.notAfter().isEmpty() || !end.notAfter().get().isBefore(first.get());
    }

    Optional<Integer> days() {
        return mentions.stream().map(StrikeMention::days).flatMap(Optional::stream).findFirst();
    }

    /** "three days on the picket line": how long it had gone on by then. */
    private boolean sofar(StrikeMention m) {
        Sentence s = m.sentence();
        return reading.durations(s).stream().anyMatch(d -> d.use() == Use.LENGTH && d.to() < s.size() && m.days().filter(n -> n == d.days()).isPresent() && s.token(d.to()).text().equals("on"));
    }

    /** "stopped work for four hours": less than a day. */
    boolean ofHours() {
        return mentions.stream().anyMatch(this::ofHours);
    }

    private boolean ofHours(StrikeMention m) {
        return reading.durations(m.sentence()).stream().anyMatch(d -> d.use() == Use.LENGTH && d.hours().orElse(DAY) < DAY && Math.abs(d.from() - m.word().index()) <= NEAR);
    }

    /** Whether the paragraph tells of it. */
    boolean in(int paragraph) {
        return mentions.stream().anyMatch(m -> m.sentence().paragraph() == paragraph);
    }

    /** Whether it is told in the same item or paragraph of a roundup. */
    boolean disputeOf(StrikeMention mention) {
        return mentions.stream().anyMatch(m -> reading.parties().sameDispute(m.sentence(), mention.sentence()));
    }

    /** Whether nothing that the place tells forbids that it is this strike. */
    boolean fits(StrikeMention m, Optional<Entity> theirs) {
        boolean dates = m.start().isEmpty() || start().isEmpty() || start().get().agreesWith(m.start().get()) || within(m.start().get());
        boolean lengths = m.days().isEmpty() || days().isEmpty() || m.days().equals(days()) || sofar(m) || mentions.stream().allMatch(x -> x.days().isEmpty() || sofar(x));
        boolean sameStart = m.start().isPresent() && start().filter(d -> d.month().isPresent() && d.agreesWith(m.start().get())).isPresent() && !reading.parties().severalDisputes();
        boolean parties = sameStart || headlined(m) || theirs.isEmpty() || employer.isEmpty() || theirs.equals(employer) || !pointsTo(m.sentence(), theirs.get());
        return dates && lengths && parties && !(earlier && anotherYear(m)) && !contrast.apart(mentions, start(), m);
    }

    /** The lead tells the headline's strike once more. */
    private boolean headlined(StrikeMention m) {
        return !reading.parties().severalDisputes() && m.sentence().paragraph() <= 1 && !mentions.isEmpty() && reading.headline(mentions.get(0).sentence()) && mentions.get(0).phase() == m.phase();
    }

    /** "lasted one day in 2010. In 2016 a strike was averted": a sentence dated by another year only tells of another strike. */
    private boolean anotherYear(StrikeMention m) {
        List<PartialDate> dates = reading.times(m.sentence()).stream().map(TimeMention::date).filter(d -> d.year().isPresent()).toList();
        return start().filter(d -> d.year().isPresent()).isPresent() && !dates.isEmpty() && dates.stream().noneMatch(d -> d.year().equals(start().get().year()));
    }

    /** A later day of the same strike. */
    private boolean within(PartialDate day) {
        Optional<LocalDate> from = start().flatMap(PartialDate::notBefore);
        Optional<LocalDate> to = end().flatMap(PartialDate::notAfter);
        Optional<LocalDate> at = day.notBefore();
        return from.isPresent() && to.isPresent() && at.isPresent() && !at.get().isBefore(from.get()) && !at.get().isAfter(to.get());
    }

    /** The event, but for who and where. */
    Draft draft(boolean main) {
        StrikeMention first = mentions.stream().filter(StrikeMention::told).findFirst().orElse(mentions.get(0));
        Draft draft = main || !longAgo() || reading.parties().severalDisputes() ? reading.draft(EventKind.STRIKE, first.sentence(), first.word()) : background(first);
        named(draft, Slot.UNION);
        named(draft, Slot.EMPLOYER);
        new StrikeStatus(reading, this, main).put(draft);
        mentions.forEach(m -> times(draft, m));
        Drafts.sharpen(draft, draft, Slot.START);
        Drafts.sharpen(draft, draft, Slot.END);
        limits(draft);
        span(draft, first);
        return draft;
    }

    /** A side is proved by the first of the strike's sentences that names it, if one does. */
    private void named(Draft draft, Slot side) {
        draft.entity(side).ifPresent(e -> mentions.stream().filter(m -> reading.names().in(m.sentence().index()).stream().anyMatch(n -> n.entity().equals(e)))
            .findFirst().ifPresent(m -> draft.prefer(side, new Value.Thing(e), reading.source(m.sentence(), m.word()))));
    }

    /** Whether it is of another year than today's dispute. */
    private boolean longAgo() {
        Optional<LocalDate> latest = start().filter(d -> d.year().isPresent()).flatMap(PartialDate::notAfter);
        Optional<LocalDate> published = reading.document().article().published();
        return earlier && (latest.isEmpty() || published.isEmpty() || latest.get().plusYears(1).isBefore(published.get()));
    }

    /** A strike of the past was not of today's employer unless its sentences point to it, nor of today's union where they name other strikers. */
    private Draft background(StrikeMention first) {
        Draft.Source source = reading.source(first.sentence(), first.word());
        Draft draft = new Draft(EventKind.STRIKE, source);
        if (mentions.stream().anyMatch(this::underOthers)) {
            return draft;
        }
        draft.put(Slot.UNION, reading.union(first.sentence(), first.word()).filter(u -> pointedTo(u) || mentions.stream().noneMatch(this::newStrikers)), source);
        return draft.put(Slot.EMPLOYER, reading.employer(first.sentence(), first.word()).filter(this::pointedTo), source);
    }

    /** "under a different company", "under its previous owners", "then independently owned": neither side need be today's. */
    private boolean underOthers(StrikeMention m) {
        Sentence s = m.sentence();
        return s.tokens().stream().anyMatch(t -> reading.words().has("owner", Words.lemma(t)) && s.children(t, "amod").stream().anyMatch(a -> reading.words().has("other-owner", Words.lemma(a))))
            || s.tokens().stream().anyMatch(t -> t.text().equals("independently") && t.index() > 0 && s.token(t.index() - 1).text().equals("then"));
    }

    private boolean pointedTo(Entity side) {
        return mentions.stream().map(StrikeMention::sentence).anyMatch(s -> pointsTo(s, side));
    }

    private boolean pointsTo(Sentence s, Entity side) {
        return s.tokens().stream().anyMatch(t -> reading.references().entity(s, t).filter(e -> e.equals(side) || e.parent().filter(side::equals).isPresent()).isPresent());
    }

    /** "a 1988 strike by orderlies": not those of whom the article has told. */
    private boolean newStrikers(StrikeMention m) {
        Sentence s = m.sentence();
        return s.tokens().stream().anyMatch(t -> t.tag().equals("NNS") && reading.occupations().workers(s, t, reading.words())
            && s.children(t, "det", "nmod:poss").isEmpty() && Clauses.together(s, t, m.word()));
    }

    private void times(Draft draft, StrikeMention m) {
        Draft.Source source = reading.source(m.sentence(), m.word());
        m.start().ifPresent(d -> draft.put(Slot.START, d, source));
        m.end().filter(this::notBeforeStart).ifPresent(d -> draft.put(Slot.END, d, source));
        m.days().ifPresent(d -> draft.put(Slot.DURATION_DAYS, d, source));
    }

    /** The length that first and last day make: "June 18-20" are three days, "from 7 a.m. Monday until 7 a.m. Thursday" too. */
    private void span(Draft draft, StrikeMention first) {
        Optional<LocalDate> from = start().filter(d -> d.day().isPresent()).flatMap(PartialDate::notBefore);
        Optional<LocalDate> to = end().filter(d -> d.day().isPresent()).flatMap(PartialDate::notBefore);
        boolean told = mentions.stream().anyMatch(m -> m.phase() != Phase.ENDS && m.start().isPresent() && m.end().isPresent());
        if (!told || draft.has(Slot.DURATION_DAYS) || from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return;
        }
        long nights = ChronoUnit.DAYS.between(from.get(), to.get());
        long days = nights > 0 && byTheClock() ? nights : nights + 1;
        draft.put(Slot.DURATION_DAYS, days, reading.source(first.sentence(), first.word()));
        if (days <= SHORT) {
            draft.put(Slot.OPEN_ENDED, new Value.Truth(false), reading.source(first.sentence(), first.word()));
        }
    }

    /** Whether the last day is told with the hour of its morning at which work is taken up again. */
    private boolean byTheClock() {
        return mentions.stream().filter(m -> m.end().isPresent()).anyMatch(m -> m.sentence().tokens().stream().anyMatch(t -> CLOCK.contains(t.text().toLowerCase(Locale.ROOT)) || t.text().matches("\\d{1,2}am")));
    }

    private boolean openEnded(Sentence s) {
        return s.tokens().stream().anyMatch(t -> reading.words().has("open-ended", Words.lemma(t))) || NO_END.matcher(text(s)).find();
    }

    private static String text(Sentence s) {
        return s.tokens().stream().map(t -> t.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    private Optional<Sentence> next(Sentence s) {
        return reading.sentences().stream().skip(s.index() + 1L).limit(1).filter(n -> n.paragraph() == s.paragraph()).findFirst();
    }

    /** Whether the strike has an end from the start. */
    private void limits(Draft draft) {
        for (StrikeMention m : mentions) {
            Draft.Source source = reading.source(m.sentence(), m.word());
            boolean open = openEnded(m.sentence()) || next(m.sentence()).filter(n -> NO_END.matcher(text(n)).find()).isPresent();
            boolean limited = m.days().filter(d -> d <= SHORT).isPresent() || ofHours(m) || m.phase() == Phase.NAMED && m.start().isPresent() && m.end().isPresent();
            if (open || limited) {
                draft.put(Slot.OPEN_ENDED, new Value.Truth(open), source);
            }
        }
    }
}
