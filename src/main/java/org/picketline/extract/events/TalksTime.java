// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Whether a meeting told of lies behind or ahead, by the verb that tells of it and the date. */
final class TalksTime {

    private final Reading reading;
    private final When when;

    TalksTime(Reading reading) {
        this.reading = reading;
        this.when = new When(reading);
    }

    /** The date of the verb's clause. */
    Optional<TimeMention> date(Sentence s, Token verb) {
        return when.date(s, verb).filter(t -> t.relation() != Relation.BEFORE);
    }

    /** Held or scheduled, where the text commits itself to one of them. */
    Optional<String> status(Sentence s, Token verb, Optional<TimeMention> date) {
        Factuality factuality = reading.factuality(s, verb);
        boolean ahead = date.filter(when::ahead).isPresent() || Words.lemma(Clauses.predicate(s, verb)).equals("invite");
        return switch (factuality) {
            case PAST, PRESENT -> upcoming(s, verb, date) ? Optional.of("scheduled") : date.filter(d -> d.date().month().isPresent() || d.relation() == Relation.SINCE).map(d -> ahead ? "scheduled" : "held");
            case FUTURE -> date.filter(d -> !conditional(s)).map(d -> "scheduled");
            case NEGATED -> date.flatMap(TalksTime::despiteNegation);
            case CONDITIONAL -> date.filter(d -> ahead && reported(s, verb)).map(d -> "scheduled");
            case DESIRED -> date.filter(d -> invited(s, verb) || ahead && headline(s, verb)).map(d -> ahead ? "scheduled" : "held");
            case POSSIBLE -> Optional.empty();
        };
    }

    /** Held or scheduled on a weekday: a text without a date does not tell which, yet tells that there was or will be a meeting. */
    Optional<String> onWeekday(Sentence s, Token verb) {
        Token predicate = Clauses.predicate(s, verb);
        boolean weekday = reading.document().article().published().isEmpty()
            && s.children(predicate, "obl", "nmod").stream().anyMatch(o -> reading.words().has("weekday", Words.lemma(o)));
        boolean due = Set.of("due", "expect", "schedule", "set").contains(Words.lemma(predicate));
        return switch (reading.factuality(s, verb)) {
            case PAST -> Optional.of("held").filter(x -> weekday && !due);
            case FUTURE, PRESENT -> Optional.of("scheduled").filter(x -> weekday && !conditional(s));
            default -> Optional.empty();
        };
    }

    /** "There is a session on June 12", "we have a meeting on Friday": who speaks so looks ahead. */
    private static boolean upcoming(Sentence s, Token verb, Optional<TimeMention> date) {
        Token predicate = Clauses.predicate(s, verb);
        boolean is = Stream.concat(Stream.of(predicate), s.children(predicate, "cop").stream()).anyMatch(t -> Set.of("is", "are", "'s", "have", "has", "'ve").contains(t.text()) && t.is("VB"));
        boolean perfect = s.children(predicate, "aux").stream().anyMatch(t -> Words.lemma(t).equals("have"));
        return is && !perfect && date.filter(d -> d.relation() == Relation.AT && d.date().day().isPresent()).isPresent();
    }

    /** "have not met since May 6" tells that they met then; "won't meet until Monday" that they will. */
    private static Optional<String> despiteNegation(TimeMention date) {
        return switch (date.relation()) {
            case SINCE, AFTER -> Optional.of("held");
            case UNTIL, BEFORE -> Optional.of("scheduled");
            default -> Optional.empty();
        };
    }

    /** "said that they would meet on Monday": a future seen from the past, without an "if". */
    private boolean reported(Sentence s, Token verb) {
        return s.children(verb, "aux").stream().anyMatch(a -> Words.lemma(a).equals("would")) && !conditional(s);
    }

    /** Whether the sentence makes what it tells depend on something. */
    static boolean conditional(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.hangsAs("mark") && Set.of("if", "unless").contains(Words.lemma(t)));
    }

    /** In a headline "to resume Monday" is a plan. */
    private boolean headline(Sentence s, Token verb) {
        Token predicate = Clauses.predicate(s, verb);
        return s.tokens().stream().noneMatch(t -> t.text().equals(".")) && Clauses.infinitive(s, predicate) && (predicate.hangsAs("acl") || predicate.relation().equals("root"));
    }

    /** Whether somebody called the sides together, so that they are to come: "invited them to meet on Friday". */
    private boolean invited(Sentence s, Token verb) {
        Optional<Token> above = s.head(verb);
        boolean convened = above.filter(a -> reading.words().has("convene", s, a)).isPresent();
        return convened && reading.factuality(s, Clauses.predicate(s, above.orElseThrow())).real();
    }
}
