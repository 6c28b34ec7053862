// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.picketline.extract.learned.TellingOdds;
import org.picketline.extract.learned.WordSigns;
import org.picketline.knowledge.LabelWeight;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

/** Events that are told in words which no reader knows. */
class LikelyEventsTest {

    private static final String SIDES = "Nurses at Bluestem Health, a hospital, belong to a union, the Ohio Nurses Association.\n\n";
    private static final String PUBLISHED = "2024-05-16";

    private static List<String> told(EventKind kind, String text, Slot... slots) {
        return Extraction.events(PUBLISHED, SIDES + text, kind).stream().map(e -> Extraction.told(e, slots)).toList();
    }

    /** What is found by weights that take one word for a sure sign of a kind. */
    private static List<Draft> beyond(String word, String label, String text, List<Draft> read) {
        List<LabelWeight> weights = Stream.of(label.split(":")[0], label).distinct()
            .flatMap(l -> Stream.of(new LabelWeight(l, WordSigns.ALWAYS, -3), new LabelWeight(l, word, 6))).toList();
        return new LikelyEvents(new TellingOdds(weights)).beyond(Extraction.reading(PUBLISHED, SIDES + text), read);
    }

    @Test
    void sentenceWithoutAKnownTurnOfPhraseTellsByItsWords() {
        assertThat(told(EventKind.BARGAINING_SESSION, "Negotiators for both spent eleven hours in the same room on Tuesday and left with nothing to show for it.", Slot.STATUS, Slot.DATE))
            .containsExactly("status=held date=2024-05-14");
    }

    @Test
    void eventTakesWhatItsSentenceTells() {
        Draft lockout = beyond("barred", "Lockout", "Guards barred the aides on May 6.", List.of()).get(0);
        assertThat(lockout.date(Slot.START)).hasToString("Optional[2024-05-06]");
        assertThat(lockout.event().claims()).extracting(c -> c.confidence()).containsOnly(LikelyEvents.USUAL);
    }

    @Test
    void whatSuchAnEventCannotBeWithoutMustBeTold() {
        assertThat(beyond("barred", "Lockout", "Guards barred the aides.", List.of())).isEmpty();
        assertThat(beyond("docked", "Penalty", "The state docked the hospital.", List.of())).isEmpty();
        assertThat(beyond("docked", "Penalty", "The state docked the hospital $40,000.", List.of())).hasSize(1);
    }

    @Test
    void eventThatAReaderFoundIsNotFoundAgain() {
        List<Draft> first = beyond("barred", "Lockout", "Guards barred the aides on May 6.", List.of());
        assertThat(beyond("barred", "Lockout", "Guards barred the aides on May 6. They barred them on May 7.", first)).isEmpty();
    }

    @Test
    void twoSentencesOfOneEventMakeOne() {
        assertThat(beyond("barred", "Lockout", "Guards barred the aides on May 6. Guards barred others on May 6.", List.of())).hasSize(1);
    }

    @Test
    void strikesAreLeftToTheirReaders() {
        assertThat(beyond("tools", "Strike:ongoing", "Aides put their tools aside on May 6.", List.of())).isEmpty();
    }

    @Test
    void demandIsTheUnionsOwn() {
        assertThat(beyond("hold", "Demand", "The nurses hold out for higher wages.", List.of())).extracting(d -> d.notation(Slot.TOPIC).orElse("")).containsExactly("wages");
        assertThat(beyond("hold", "Demand", "Visitors hold that higher wages are due.", List.of())).isEmpty();
    }
}
