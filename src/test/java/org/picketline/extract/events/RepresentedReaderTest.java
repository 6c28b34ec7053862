// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.picketline.model.ArticleFacts;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

class RepresentedReaderTest {

    private static final String VOTE = "Nurses at Fern Valley Health rejected an offer on Monday.\n\n"
        + "The Fern Valley Nurses Union, representing about 3,200 nurses at Fern Valley Health, had been against it.\n\n"
        + "Members of the union held a three-day strike at Fern Valley Health in December.";

    private static List<String> represented(ArticleFacts facts) {
        return facts.represented().stream().map(r -> r.figure().qualifier().orElse("") + " " + r.figure().number().toPlainString() + " " + r.figure().unit()).toList();
    }

    @Test
    void workersWhomAUnionSpeaksForNowAreNotThoseWhoStruckThen() {
        ArticleFacts facts = Extraction.facts("2024-03-14", VOTE);
        assertThat(facts.events()).filteredOn(e -> e.kind() == EventKind.STRIKE).isNotEmpty().allMatch(e -> e.values(Slot.WORKERS).isEmpty());
        assertThat(represented(facts)).containsExactly("about 3200 nurses represented");
    }

    @Test
    void workersWhomAUnionSpeaksForStrikeWhereTheStrikeIsTheNews() {
        ArticleFacts facts = Extraction.facts("2024-03-14", "Nurses at Fern Valley Health went on strike Monday. The Fern Valley Nurses Union represents 3,200 nurses at Fern Valley Health.");
        assertThat(facts.events().get(0).value(Slot.WORKERS)).isPresent();
        assertThat(represented(facts)).isEmpty();
    }

    @Test
    void workersWhomAnEmployerEmploysAreNotRepresented() {
        assertThat(represented(Extraction.facts("2024-03-14", "Fern Valley Health employs 5,000 nurses. Nurses at Fern Valley Health rejected an offer on Monday."))).isEmpty();
    }
}
