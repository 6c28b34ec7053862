// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractionTest {

    @Test
    void contextOfALoneSentenceTellsNoEvent() {
        var facts = Extraction.facts("", "It rained.");
        assertThat(facts.relevant()).isTrue();
        assertThat(facts.events()).isEmpty();
    }
}
