// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.picketline.extract.phrase.Cover;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;

/** Finds the quantities of a sentence; where forms overlap, the earlier in the list wins. */
final class QuantityFinder {

    private static final List<QuantityForm> MARKED = List.of(new MoneyForm(), new PercentForm(), new FractionForm(), new RatioForm(), new HoursForm());
    private static final QuantityForm COUNT = new CountForm();

    private final SentenceText text;
    private final Cover time;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityFinder(SentenceText text, Cover time) {
        this.text = text;
        this.time = time;
    }

    /**
     * @param time    spans that are about time and so hold no counts
     * @param nothing spans of numbers that count nothing
     * @param votes   spans of tallies
     */
    static List<Quantity> find(SentenceText text, List<Span> time, List<Span> nothing, List<Span> votes) {
        QuantityFinder finder = new QuantityFinder(text, Cover.of(time));
        Cover marked = Cover.of(votes);
        MARKED.forEach(form -> finder.collect(form, marked));
        List<Span> others = new ArrayList<>(nothing);
        others.addAll(time);
        others.addAll(votes);
        finder.found.forEach(q -> others.add(q.span()));
        finder.collect(COUNT, Cover.of(others));
        finder.found.sort(Comparator.comparingInt(Quantity::from));
        return finder.found;
    }

    private void collect(QuantityForm form, Cover taken) {
        Matcher m = form.pattern().matcher(text.text());
        int from = 0;
        while (m.find(from)) {
            from = Math.max(m.start() + 1, form.read(m, text).filter(q -> add(q, taken)).map(Measure::end).orElse(nextWord(m)));
        }
    }

    /** After a number that was not taken, a range's second may still be one of its own. */
    private int nextWord(Matcher m) {
        int i = m.start();
        while (i < m.end() && !Character.isWhitespace(text.text().charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean add(Measure measure, Cover taken) {
        Span span = text.span(measure.start(), measure.end());
        boolean free = taken.claim(span);
        if (free) {
            found.add(new Quantity(span.sentence(), span.from(), span.to(), measure.value(), measure.unit(),
                Qualifier.of(text, measure.start(), measure.end()), counted(measure, span), measure.upTo()));
        }
        return free;
    }

    private OptionalInt counted(Measure measure, Span span) {
        OptionalInt noun = measure.unit() == Unit.HOURS ? OptionalInt.empty() : CountedNoun.of(text, span);
        // "3% next July" counts no Julys.
        return noun.isPresent() && noun.getAsInt() >= span.to() && time.has(noun.getAsInt()) ? OptionalInt.empty() : noun;
    }
}
