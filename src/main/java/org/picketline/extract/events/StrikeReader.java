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
import org.picketline.knowledge.Knowledge;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;

/**
 * Reads strikes. Each place that tells of one is read by itself; those that cannot be two strikes are put
 * together; then the course of each tells its status. A roundup has a strike a paragraph; elsewhere a place that
 * tells no date goes on with the strike of its paragraph, else with the one that is the news.
 */
public final class StrikeReader implements EventReader {

    private static final Set<String> EARLIER = Set.of("previous", "earlier", "prior", "past", "last", "similar");
    /** A strike of so many days ago is not the one that is the news. */
    private static final int LONG_AGO = 150;

    private final Territories territories;

    public StrikeReader(Knowledge knowledge) {
        territories = new Territories(knowledge);
    }

    @Override
    public EventKind kind() {
        return EventKind.STRIKE;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<StrikeStory> stories = new ArrayList<>();
        List<StrikeMention> mentions = new StrikeMentions(reading).read().stream().filter(m -> !overview(reading, m)).toList();
        mentions.forEach(m -> place(reading, stories, m));
        List<StrikeMention> votedOn = stories.stream().filter(c -> c.mentions().stream().noneMatch(StrikeMention::told)).flatMap(c -> c.mentions().stream()).filter(StrikeMention::votedOn).toList();
        stories.removeIf(c -> c.mentions().stream().noneMatch(StrikeMention::told));
        new AuthorizedStrikes(reading, votedOn).addTo(stories);
        if (stories.size() == 1 && !stories.get(0).earlier() && !reading.parties().severalDisputes()) {
            mentions.stream().map(StrikeContrast::before).flatMap(Optional::stream).findFirst().ifPresent(m -> stories.add(new StrikeStory(reading, Optional.empty(), true).with(m)));
        }
        if (stories.isEmpty() && !reading.parties().severalDisputes()) {
            spokenOf(reading, mentions).ifPresent(stories::add);
        }
        Optional<StrikeStory> main = stories.stream().filter(c -> !c.earlier()).max(Comparator.comparingInt((StrikeStory c) -> c.mentions().size())
            .thenComparingInt(c -> -c.mentions().get(0).sentence().index()));
        StrikeExtent extent = new StrikeExtent(reading, territories, stories);
        List<Draft> drafts = stories.stream().map(c -> c.draft(main.filter(m -> m == c).isPresent())).toList();
        for (StrikeStory story : stories) {
            extent.fill(drafts.get(stories.indexOf(story)), story, main.filter(m -> m == story).isPresent());
        }
        if (!reading.parties().severalDisputes()) {
            main.ifPresent(m -> extent.inherit(drafts, drafts.get(stories.indexOf(m))));
        }
        return drafts;
    }

    /** The strike that an article takes for known: "the union called the strike a success" and nothing else. */
    private static Optional<StrikeStory> spokenOf(Reading reading, List<StrikeMention> mentions) {
        List<StrikeMention> known = mentions.stream().filter(m -> m.factuality().real() && !m.votedOn() && (m.phase() == Phase.NAMED || m.phase() == Phase.RETURNS)).filter(m -> !inGeneral(reading, m)).toList();
        StrikeStory story = known.isEmpty() ? null : new StrikeStory(reading, reading.employer(known.get(0).sentence(), known.get(0).word()), false);
        known.forEach(m -> story.add(m));
        return Optional.ofNullable(story);
    }

    /** "Strikes are rare among nurses." */
    private static boolean inGeneral(Reading reading, StrikeMention m) {
        return m.word().text().endsWith("s") && m.sentence().tokens().stream().anyMatch(t -> reading.words().has("commonness", Words.lemma(t)));
    }

    /** What a roundup says before its first item, or in its headline, is told again in the item. */
    private static boolean overview(Reading reading, StrikeMention m) {
        return reading.parties().severalDisputes() && reading.names().all().stream().noneMatch(n -> n.party() && reading.parties().sameDispute(reading.sentences().get(n.sentence()), m.sentence()));
    }

    private static void place(Reading reading, List<StrikeStory> stories, StrikeMention mention) {
        Optional<Entity> employer = reading.employer(mention.sentence(), mention.word());
        boolean earlier = earlier(reading, mention);
        Optional<StrikeStory> home = home(reading, stories, mention, employer, earlier);
        if (home.isEmpty() && (stories.isEmpty() || mention.told())) {
            StrikeStory fresh = new StrikeStory(reading, employer, earlier);
            stories.add(fresh);
            home = Optional.of(fresh);
        }
        home.ifPresent(c -> c.add(mention));
    }

    /** The strike that the place goes on with. */
    private static Optional<StrikeStory> home(Reading reading, List<StrikeStory> stories, StrikeMention mention, Optional<Entity> employer, boolean earlier) {
        boolean roundup = reading.parties().severalDisputes();
        int paragraph = mention.sentence().paragraph();
        List<StrikeStory> open = stories.stream().filter(c -> c.fits(mention, employer) && (!earlier || c.earlier()))
            .filter(c -> !roundup || c.disputeOf(mention)).toList();
        Optional<StrikeStory> dated = open.stream().filter(c -> mention.start().isPresent() && c.start().isPresent()).findFirst();
        Optional<StrikeStory> here = open.stream().filter(c -> c.in(paragraph)).filter(c -> !c.earlier() || (background(mention) || taken(mention)) && mention.start().isEmpty()).reduce((a, b) -> b);
        boolean looksBack = mention.factuality() == Factuality.PAST && mention.start().isEmpty() && stories.stream().allMatch(StrikeStory::earlier);
        Optional<StrikeStory> recalled = open.stream().filter(c -> looksBack && c.mentions().stream().noneMatch(StrikeReader::compared)).reduce((a, b) -> b);
        return dated.or(() -> here).or(() -> recalled).or(() -> open.stream().filter(c -> !c.earlier() || earlier && c.in(paragraph)).findFirst())
            .or(() -> mention.told() ? Optional.empty() : open.stream().findFirst());
    }

    /** "Their strike went on for 142 days": one that the sentence before tells of. */
    private static boolean taken(StrikeMention m) {
        return m.word().is("NN") && m.days().isPresent() && m.sentence().children(m.word(), "det", "nmod:poss").stream().anyMatch(d -> Set.of("their", "they", "that", "the").contains(Words.lemma(d)));
    }

    /** Told only by the way: "the first since 1998". */
    private static boolean compared(StrikeMention m) {
        return m.word().equals(m.verb()) && m.word().is("NN") && m.phase() == Phase.ENDS;
    }

    private static boolean background(StrikeMention m) {
        return m.factuality() == Factuality.PAST && m.phase() != Phase.AVERTED || m.phase() == Phase.RETURNS;
    }

    /** "a previous strike", "last year's walkout", "went on strike two years ago", "walked out in 2015". */
    private static boolean earlier(Reading reading, StrikeMention m) {
        return followed(m) || StrikeContrast.lastBefore(m) || ago(reading, m) || longBefore(reading, m) && !definite(m) || m.word().is("NN") && m.sentence().children(m.word(), "amod", "nmod:poss").stream()
            .anyMatch(a -> EARLIER.contains(Words.lemma(a)) || m.sentence().children(a, "amod").stream().anyMatch(x -> Words.lemma(x).equals("last")));
    }

    /** "The step follows a three-day strike of porters": what is followed is another one. */
    private static boolean followed(StrikeMention m) {
        boolean one = m.word().is("NN") && m.sentence().children(m.word(), "det").stream().anyMatch(d -> d.lemma().equalsIgnoreCase("a"));
        return one && m.word().hangsAs("obj") && m.verb().lemma().equals("follow") && m.factuality().real();
    }

    /** "the strike began on March 8": one that was told before. */
    private static boolean definite(StrikeMention m) {
        return m.word().is("NN") && m.phase() == Phase.BEGINS && m.sentence().children(m.word(), "det").stream().anyMatch(d -> Words.lemma(d).equals("the"))
            && m.sentence().children(m.word(), "amod", "nmod", "acl").isEmpty();
    }

    private static boolean ago(Reading reading, StrikeMention m) {
        return m.factuality() == Factuality.PAST && reading.durations(m.sentence()).stream().anyMatch(d -> d.use() == Use.AGO && d.days() >= LONG_AGO
            && Clauses.together(m.sentence(), m.sentence().token(d.to() - 1), m.word()));
    }

    /** A strike of a year that is over, unless it goes on. */
    private static boolean longBefore(Reading reading, StrikeMention m) {
        Optional<LocalDate> published = reading.document().article().published();
        Optional<LocalDate> latest = m.start().filter(d -> d.year().isPresent()).flatMap(PartialDate::notAfter);
        if (latest.isEmpty() || StrikeContrast.stillOn(m)) {
            return false;
        }
        return published.isPresent() ? latest.get().plusDays(LONG_AGO).isBefore(published.get()) : m.start().get().month().isEmpty();
    }
}
