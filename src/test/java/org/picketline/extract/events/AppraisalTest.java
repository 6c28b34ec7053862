// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.model.Value;

/** Every fact of an article says how sure it is and why. */
class AppraisalTest {

    private static final String NEWS = "Nurses at Larkmoor Hospital began a strike on March 4, 2024, the Orchid Nurses Union said.\n\n"
        + "About 300 nurses are on strike over staffing, said Ida Marr, president of the union.\n\n"
        + "The strike may end on March 9 if talks resume.";
    private final ArticleFacts facts = Extraction.facts("2024-03-05", NEWS);

    private Claim claim(EventKind kind, Slot slot) {
        Event event = facts.events().stream().filter(e -> e.kind() == kind).findFirst().orElseThrow();
        return event.claims().stream().filter(c -> c.slot() == slot).findFirst().orElseThrow();
    }

    @Test
    void claimTellsWhatItsConfidenceRestsOn() {
        assertThat(claim(EventKind.STRIKE, Slot.STATUS).signs()).contains("Strike", "in the lead");
        assertThat(claim(EventKind.STRIKE, Slot.EMPLOYER).signs()).contains("named in the sentence").doesNotContain("taken from the context");
    }

    @Test
    void claimsAreNotAllEquallySure() {
        assertThat(facts.events()).flatExtracting(Event::claims).extracting(Claim::confidence).anyMatch(sure -> sure > 0.8)
            .anyMatch(sure -> sure < 0.8);
    }

    @Test
    void whatTheArticleInvolvesRestsOnTheSentenceThatFirstNamesIt() {
        assertThat(facts.claims()).filteredOn(c -> c.slot() == Slot.INVOLVES).extracting(Claim::value).contains(facts.involved().stream().map(Value.Thing::new).toArray(Value[]::new));
        assertThat(facts.claims()).allSatisfy(c -> {
            assertThat(c.signs()).isNotEmpty();
            assertThat(NEWS + "\n\n").contains(c.evidence().text());
        });
    }

    @Test
    void issueRestsOnTheSentenceThatTellsIt() {
        assertThat(facts.claims()).filteredOn(c -> c.slot() == Slot.ISSUE).anySatisfy(c -> assertThat(c.evidence().text()).contains("over staffing"));
    }

    @Test
    void titlesAndStatementsAreAppraisedToo() {
        assertThat(facts.roles()).isNotEmpty().allSatisfy(r -> assertThat(r.signs()).contains("role"));
        assertThat(facts.statements()).isNotEmpty().allSatisfy(s -> assertThat(s.confidence()).isBetween(0.05, 0.99));
    }
}
