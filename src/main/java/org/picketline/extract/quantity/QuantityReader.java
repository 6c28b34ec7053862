// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/** Reads counts, percentages, money, ratios and tallies. Stateless; safe for use by several threads. */
public final class QuantityReader {

    /**
     * What the text counts.
     *
     * @param time where it speaks of time: numbers there count nothing
     */
    public Quantities read(Document document, List<Span> time) {
        Map<Integer, List<Span>> bySentence = time.stream().collect(Collectors.groupingBy(Span::sentence));
        List<Quantity> quantities = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            SentenceText text = new SentenceText(document, sentence);
            if (!text.numbers()) {
                continue;
            }
            List<Span> here = bySentence.getOrDefault(sentence.index(), List.of());
            List<Span> nothing = NoQuantity.find(text);
            List<Tally> votes = TallyFinder.find(text, Stream.concat(here.stream(), nothing.stream()).toList());
            tallies.addAll(votes);
            quantities.addAll(QuantityFinder.find(text, here, nothing, votes.stream().map(Tally::span).toList()));
        }
        return new Quantities(quantities, tallies);
    }
}
