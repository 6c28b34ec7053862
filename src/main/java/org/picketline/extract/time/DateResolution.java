// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Document;

/** One reading of one document, sentence after sentence; remembers the last date told. */
final class DateResolution {

    private static final Pattern JOIN = Pattern.compile("(?i)(?:,?\\s*(?:at\\s+)?" + Calendar.CLOCK + ")?\\s*(?:-|,?\\s*(?:to|through|thru|until|till))\\s*(?:the\\s+)?(?:"
        + Calendar.CLOCK + "\\s+(?:on\\s+)?)?");
    private static final Pattern AND = Pattern.compile("(?i)\\s*and\\s*");

    private final Document document;
    private final List<TimeMention> mentions = new ArrayList<>();
    private final List<Span> spoken = new ArrayList<>();
    private final Story story;
    private Optional<PartialDate> earlier = Optional.empty();

    DateResolution(Document document) {
        this.document = document;
        story = new Story(document);
    }

    /** The dates of the sentences read so far. */
    List<TimeMention> mentions() {
        return mentions;
    }

    /** All about a point in time in the sentences read so far. */
    List<Span> spoken() {
        return spoken;
    }

    /** Reads the next sentence. */
    void read(SentenceText text) {
        List<TimePhrase> phrases = PhraseFinder.find(text);
        phrases.forEach(p -> spoken.add(p.span()));
        List<TimePhrase> dated = phrases.stream().filter(p -> !clock(p)).toList();
        for (int i = 0; i < dated.size(); i++) {
            TimePhrase phrase = dated.get(i);
            Optional<TimePhrase> end = dated.stream().skip(i + 1L).findFirst().filter(next -> joined(text, phrase, next));
            if (resolve(text, phrase, end) && end.isPresent()) {
                i++;
            }
        }
    }

    /** A time of day between the two ends of a range must not part them. */
    private static boolean clock(TimePhrase phrase) {
        return phrase.expression().never();
    }

    private static boolean joined(SentenceText text, TimePhrase a, TimePhrase b) {
        String between = text.text().substring(text.end(a.span()), text.start(b.span()));
        return JOIN.matcher(between).matches() || AND.matcher(between).matches() && lead(text, a) == Lead.WITHIN;
    }

    private static Lead lead(SentenceText text, TimePhrase phrase) {
        return Lead.of(text.before(text.start(phrase.span()), 50));
    }

    private boolean resolve(SentenceText text, TimePhrase phrase, Optional<TimePhrase> end) {
        Lead lead = lead(text, phrase);
        Clause clause = Clause.of(text, phrase.span(), lead);
        Reference reference = new Reference(document.article().published(), clause.side(), earlier, clause.tense() == Tense.PAST ? story.at(text.sentence()) : Optional.empty());
        Optional<DateRange> range = end.map(e -> between(phrase.expression(), e.expression(), reference))
            .orElseGet(() -> phrase.expression().at(reference));
        if (range.isEmpty()) {
            // A range that cannot be told may still begin with a date that can.
            return end.isPresent() && !resolve(text, phrase, Optional.empty());
        }
        Optional<DateRange> beside = range.flatMap(r -> NextTo.of(text.before(text.start(phrase.span()), 20), r));
        Span span = end.map(e -> new Span(phrase.span().sentence(), phrase.span().from(), e.span().to())).orElse(phrase.span());
        DateRange told = beside.orElse(range.get());
        story.goOn(text, span, told);
        add(span, told, beside.isPresent() ? Relation.AT : relation(lead, told), clause.tense() == Tense.PAST && !ahead(range.get()));
        return true;
    }

    private boolean ahead(DateRange range) {
        return document.article().published().filter(p -> range.date().notBefore().filter(d -> d.isAfter(p)).isPresent()).isPresent();
    }

    private static Relation relation(Lead lead, DateRange range) {
        // "from Dec. 12 to Dec. 16" is the stretch itself.
        return range.until().isPresent() && lead.relation() != Relation.WITHIN ? Relation.AT : lead.relation();
    }

    private void add(Span span, DateRange range, Relation relation, boolean past) {
        mentions.add(new TimeMention(span.sentence(), span.from(), span.to(), range.date(), range.until(), relation, past));
        earlier = Optional.of(range.last());
    }

    private static Optional<DateRange> between(DateExpression first, DateExpression last, Reference reference) {
        Optional<DateRange> end = last.floating() ? Optional.empty() : last.at(reference);
        Reference forStart = end.flatMap(e -> e.date().notAfter()).filter(e -> first.floating()).map(Reference::upTo).orElse(reference);
        Optional<DateRange> start = first.at(forStart);
        Optional<LocalDate> from = start.flatMap(s -> s.date().notBefore());
        Optional<DateRange> until = end.isPresent() ? end : last.at(from.map(Reference::from).orElse(reference));
        return start.flatMap(s -> until.map(u -> new DateRange(s.date(), Optional.of(u.last()))));
    }
}
