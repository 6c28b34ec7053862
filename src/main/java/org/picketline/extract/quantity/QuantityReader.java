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
import org.picketline.extract.time.DurationMention;
import org.picketline.extract.time.TimeReader;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/** Reads counts, percentages, money, ratios and tallies. Stateless; safe for use by several threads. */
public final class QuantityReader {

    private final TimeReader times = new TimeReader();

    /** The quantities, in the order of the text; the numbers of a tally are not among them. */
    public List<Quantity> read(Document document) {
        Map<Integer, List<Span>> time = timeIn(document);
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            SentenceText text = new SentenceText(document, sentence);
            List<Span> here = in(sentence, time);
            found.addAll(QuantityFinder.find(text, here, tallies(text, here).stream().map(Tally::span).toList()));
        }
        return List.copyOf(found);
    }

    /** The tallies, in the order of the text. */
    public List<Tally> tallies(Document document) {
        Map<Integer, List<Span>> time = timeIn(document);
        List<Tally> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            found.addAll(tallies(new SentenceText(document, sentence), in(sentence, time)));
        }
        return List.copyOf(found);
    }

    private static List<Tally> tallies(SentenceText text, List<Span> time) {
        List<Span> taken = new ArrayList<>(time);
        taken.addAll(NoQuantity.find(text));
        return TallyFinder.find(text, taken);
    }

    private Map<Integer, List<Span>> timeIn(Document document) {
        return Stream.concat(times.spoken(document).stream(), times.durations(document).stream().map(DurationMention::span))
            .collect(Collectors.groupingBy(Span::sentence));
    }

    private static List<Span> in(Sentence sentence, Map<Integer, List<Span>> spans) {
        return spans.getOrDefault(sentence.index(), List.of());
    }
}
