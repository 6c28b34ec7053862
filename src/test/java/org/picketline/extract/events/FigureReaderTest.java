// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.picketline.model.Figure;

/** Numbers in what somebody says, which no event holds. */
class FigureReaderTest {

    private static List<String> figures(String text) {
        return Extraction.facts("2024-03-05", text).statements().stream().flatMap(s -> s.figures().stream()).map(FigureReaderTest::told).toList();
    }

    private static String told(Figure f) {
        return f.qualifier().map(q -> q + " ").orElse("") + f.number().toPlainString() + " " + f.unit();
    }

    @Test
    void countInAStatementIsAFigureWithWhatItCounts() {
        assertThat(figures("More than 13,000 patients are waiting for a therapist, said Ida Marr, president of the Orchid Nurses Union.")).contains("more than 13000 patients");
    }

    @Test
    void shareInAStatementIsAFigure() {
        assertThat(figures("Nurses spend 40% of their week on charts, the Orchid Nurses Union said.")).anyMatch(f -> f.startsWith("40 percent"));
    }

    @Test
    void numberOutsideAStatementIsNone() {
        assertThat(figures("The hospital has 320 beds. Nurses picketed.")).isEmpty();
    }

    @Test
    void numberThatAnEventHoldsIsNoneBesides() {
        assertThat(figures("About 900 nurses went on strike at Larkmoor Hospital on Monday, the Orchid Nurses Union said.")).noneMatch(f -> f.contains("900"));
    }
}
