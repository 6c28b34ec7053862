// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.picketline.extract.grammar.Attachment;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** When what a word tells of takes place: the dates of its own clause, not those of other clauses in the sentence. */
final class When {

    /** What may stand between a verb and its date; a parser often hangs such a date on the wrong word. */
    private static final Set<String> LINKS = Set.of("on", "in", "last", "this", "next", "late", "early", "since", "until", "again", "the", "for");

    private static final int SOON_DAYS = 120;
    private static final int WEEK = 7;

    private final Reading reading;

    When(Reading reading) {
        this.reading = reading;
    }

    /** The dates of the word's clause, those hung on the word or its verb first, then the nearest. */
    List<TimeMention> dates(Sentence s, Token word) {
        List<TimeMention> own = reading.times(s).stream().filter(t -> own(s, t, word))
            .sorted(Comparator.<TimeMention>comparingInt(t -> direct(s, t, word) ? 0 : 1).thenComparingInt(t -> Math.abs(t.from() - word.index()))).toList();
        return own.isEmpty() ? shared(s, word) : own;
    }

    /** The first date of the word's clause. */
    Optional<TimeMention> date(Sentence s, Token word) {
        return dates(s, word).stream().findFirst();
    }

    private static boolean own(Sentence s, TimeMention time, Token word) {
        Token verb = verb(s, time);
        return direct(s, time, word) || describedBy(s, time, word) || Clauses.head(s, verb).index() == Clauses.head(s, word).index() && !attributive(s, time, word);
    }

    /** "in February, when the union settled". */
    private static boolean describedBy(Sentence s, TimeMention time, Token word) {
        Token clause = Clauses.head(s, word);
        return clause.hangsAs("acl") && s.head(clause).filter(h -> inside(time, h)).isPresent();
    }

    private static boolean direct(Sentence s, TimeMention time, Token word) {
        Token head = Attachment.spanHead(s, time.from(), time.to());
        Token verb = verb(s, time);
        return head.head() == word.index() || verb.index() == word.index() || verb.index() == Clauses.predicate(s, word).index() && nounAbove(s, time).isEmpty();
    }

    /** A date in the name of another thing: "the July 4 strike", "Tuesday's vote". */
    private static boolean attributive(Sentence s, TimeMention time, Token word) {
        Token head = Attachment.spanHead(s, time.from(), time.to());
        return (head.hangsAs("compound") || head.hangsAs("nmod:poss")) && head.head() != word.index() && s.head(head).filter(h -> h.is("NN") && !inside(time, h)).isPresent();
    }

    private static boolean inside(TimeMention time, Token t) {
        return t.index() >= time.from() && t.index() < time.to();
    }

    /** The noun that the date hangs on, if it hangs on one. */
    static Optional<Token> nounAbove(Sentence s, TimeMention time) {
        return before(s, time).isPresent() ? Optional.empty()
            : s.head(Attachment.spanHead(s, time.from(), time.to())).filter(h -> h.is("NN") && !h.is("NNP") && s.children(h, "cop").isEmpty());
    }

    /** The verb of the date: the one right before it, else the one above it. */
    static Token verb(Sentence s, TimeMention time) {
        return before(s, time).orElseGet(() -> Clauses.predicate(s, Attachment.spanHead(s, time.from(), time.to())));
    }

    private static Optional<Token> before(Sentence s, TimeMention time) {
        int i = time.from() - 1;
        while (i >= 0 && (LINKS.contains(Words.lemma(s.token(i))) || s.token(i).is("RP"))) {
            i--;
        }
        return i >= 0 && s.token(i).is("VB") && !s.token(i).hangsAs("aux") && !s.token(i).hangsAs("amod") ? Optional.of(s.token(i)) : Optional.empty();
    }

    /** Of two verbs with one subject, the second mostly happens when the first does: "met Friday and broke off". */
    private List<TimeMention> shared(Sentence s, Token word) {
        Token verb = Clauses.predicate(s, word);
        boolean joined = verb.hangsAs("conj") && s.children(verb, "nsubj").isEmpty();
        return joined ? s.head(verb).filter(h -> h.is("VB")).map(h -> dates(s, h)).orElse(List.of()) : List.of();
    }

    /** Whether a word on the way from the date up to the top, or the verb right before it, is one of those asked for. */
    static boolean under(Sentence s, TimeMention time, Predicate<Token> wanted) {
        Token at = Attachment.spanHead(s, time.from(), time.to());
        for (int steps = 0; steps < 4 && s.head(at).isPresent(); steps++) {
            at = s.head(at).get();
            if (wanted.test(at)) {
                return true;
            }
        }
        return before(s, time).filter(wanted).isPresent();
    }

    /** Whether the date lies after the day of publication. */
    boolean ahead(TimeMention time) {
        Optional<LocalDate> published = reading.document().article().published();
        return published.isPresent() && time.date().notBefore().filter(d -> d.isAfter(published.get())).isPresent();
    }

    /** The date of what is to come, though a clause in the past may tell of it: "had no session planned until Jan. 12". */
    PartialDate toCome(PartialDate date) {
        return reading.document().article().published().map(published -> notPast(date, published)).orElse(date);
    }

    private static PartialDate notPast(PartialDate date, LocalDate published) {
        Optional<LocalDate> justOver = date.day().isPresent() ? date.notAfter().filter(d -> d.isBefore(published) && d.isAfter(published.minusDays(WEEK))) : Optional.empty();
        if (justOver.isPresent()) {
            return PartialDate.of(justOver.get().plusDays(WEEK));
        }
        Optional<LocalDate> next = date.notAfter().map(d -> d.plusYears(1)).filter(n -> !n.isBefore(published) && n.isBefore(published.plusDays(SOON_DAYS)));
        return date.month().isPresent() && next.isPresent() ? new PartialDate(OptionalInt.of(date.year().getAsInt() + 1), date.month(), date.day()) : date;
    }
}
