// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.events.StrikeTriggers.Trigger;
import org.picketline.extract.grammar.Factuality;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/** A strike that members have authorized may happen, though nobody has named a day. */
final class AuthorizedStrikes {

    private final Reading reading;
    /** The places that tell of a vote on a strike, which by themselves make none. */
    private final List<StrikeMention> votedOn;

    AuthorizedStrikes(Reading reading, List<StrikeMention> votedOn) {
        this.reading = reading;
        this.votedOn = votedOn;
    }

    /** Adds one for each vote in favor where the article, or in a roundup the paragraph, tells of no strike of its own. */
    void addTo(List<StrikeStory> stories) {
        for (Draft vote : new StrikeVoteReader().read(reading)) {
            boolean inFavor = vote.is(Slot.RESULT, "authorized");
            Optional<Sentence> told = reading.sentences().stream().filter(s -> s.start() <= vote.firstOffset() && vote.firstOffset() < s.end()).findFirst();
            told.filter(s -> inFavor && stories.stream().noneMatch(c -> covers(c, s))).ifPresent(s -> stories.add(story(s)));
        }
    }

    private boolean covers(StrikeStory story, Sentence s) {
        return reading.parties().severalDisputes() ? story.in(s.paragraph()) : !story.earlier();
    }

    private StrikeStory story(Sentence s) {
        StrikeStory story = new StrikeStory(reading, reading.parties().employer(s), false);
        story.add(new StrikeMention(s, s.token(0), s.token(0), Trigger.NOUN, Phase.NAMED, Factuality.POSSIBLE, Optional.empty(), Optional.empty(), Optional.empty(), false, false));
        votedOn.stream().filter(m -> !reading.parties().severalDisputes() || reading.parties().sameDispute(m.sentence(), s)).filter(m -> m.start().isEmpty()).forEach(story::add);
        return story;
    }
}
