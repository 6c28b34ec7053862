// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Claim;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/**
 * How many strike, of which occupations, and where. What the sentences on the strike leave open, its surroundings
 * tell: the article for the strike that is the news, the paragraph for the others.
 */
final class StrikeExtent {

    private final Reading reading;
    private final List<StrikeStory> stories;
    private final Strikers strikers;
    private final StrikePlaces places;

    StrikeExtent(Reading reading, Territories territories, List<StrikeStory> stories) {
        this.reading = reading;
        this.stories = stories;
        strikers = new Strikers(reading);
        places = new StrikePlaces(reading, territories);
    }

    void fill(Draft draft, StrikeStory story, boolean main) {
        List<Sentence> around = surroundings(story, main);
        strikers.fill(draft, story, around, main);
        places.fill(draft, story, around, main);
    }

    /** The sentences that may tell of this strike though they don't name it. */
    private List<Sentence> surroundings(StrikeStory story, boolean main) {
        if (reading.parties().severalDisputes() || !main) {
            Optional<StrikeMention> first = story.mentions().stream().findFirst();
            if (reading.parties().severalDisputes() && first.isPresent()) {
                return reading.sentences().stream().filter(s -> reading.parties().sameDispute(s, first.get().sentence())).toList();
            }
            boolean own = first.filter(m -> stories.stream().noneMatch(s -> s != story && s.in(m.sentence().paragraph()))).isPresent();
            Set<Integer> paragraphs = story.mentions().stream().map(m -> m.sentence().paragraph()).collect(Collectors.toCollection(TreeSet::new));
            return own ? reading.sentences().stream().filter(s -> paragraphs.contains(s.paragraph())).toList()
                : story.mentions().stream().map(StrikeMention::sentence).distinct().toList();
        }
        return reading.sentences().stream().filter(s -> story.in(s.paragraph()) || stories.stream().noneMatch(o -> o != story && o.in(s.paragraph()))).toList();
    }

    /** An earlier strike of which nothing else is told was one of the same workers in the same places. */
    void inherit(List<Draft> drafts, Draft main) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft != main && agree(draft, main, Slot.UNION) && agree(draft, main, Slot.EMPLOYER)) {
                inherit(draft, main, Slot.PLACE);
                if (main.claims(Slot.OCCUPATION).size() == 1 && draft.has(Slot.UNION) || sameWorkers(stories.get(i))) {
                    inherit(draft, main, Slot.OCCUPATION);
                }
            }
        }
    }

    /** "The same workers struck for two days in June." */
    private boolean sameWorkers(StrikeStory story) {
        return story.mentions().stream().anyMatch(m -> Clauses.subject(m.sentence(), m.verb())
            .filter(x -> reading.occupations().workers(m.sentence(), x, reading.words()) && m.sentence().children(x, "amod").stream().anyMatch(a -> Words.lemma(a).equals("same"))).isPresent());
    }

    private static boolean agree(Draft draft, Draft main, Slot side) {
        return !draft.has(side) || draft.entity(side).equals(main.entity(side));
    }

    private static void inherit(Draft draft, Draft main, Slot slot) {
        if (!draft.has(slot)) {
            for (Claim c : main.claims(slot)) {
                draft.put(slot, c.value(), Draft.Source.of(c));
            }
        }
    }
}
