// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.TimeMention;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Meetings to come that are told by words which stand together, whatever a parser made of them: "another session set for
 * May 23", "bargaining dates on May 27 and June 10 are in the diary", and after a sentence on a session "The next is May 14".
 */
final class TalksCalendar {

    private static final Set<String> DIARY = Set.of("diary", "calendar", "book", "schedule");
    private static final int REACH = 10;
    private static final int HEADING = 4;

    private final Reading reading;
    private final Words words;

    TalksCalendar(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<TalksMention> mentions(Sentence s) {
        List<TalksMention> mentions = new ArrayList<>();
        for (TimeMention date : reading.times(s)) {
            meeting(s, date).filter(t -> toCome(s, t, date) && !none(s, t)).ifPresent(t -> mentions.add(new TalksMention(t, "scheduled", Optional.of(date))));
        }
        return mentions;
    }

    /** The noun for a meeting that only words for fixing a day part from the date. */
    private Optional<Token> meeting(Sentence s, TimeMention date) {
        int i = date.from() - 1;
        while (i > 0 && words.has("day-link", Words.lemma(s.token(i)))) {
            i--;
        }
        return i < 0 ? Optional.empty() : Optional.of(s.token(i)).filter(t -> meets(s, t) || next(s, t) || inDiary(s, t, date));
    }

    /** "Two dates are on the calendar, May 27 and June 10". */
    private static boolean inDiary(Sentence s, Token t, TimeMention date) {
        return Set.of("meeting", "date", "session").contains(Words.lemma(t)) && s.tokens().subList(t.index() + 1, date.from()).stream().anyMatch(x -> DIARY.contains(Words.lemma(x)) && s.token(x.index() - 1).text().equals("the"));
    }

    private boolean meets(Sentence s, Token t) {
        boolean day = Set.of("date", "day").contains(Words.lemma(t)) && t.index() > 0 && kind(s.token(t.index() - 1));
        boolean alien = t.index() > 0 && words.has("other-talks", Words.lemma(s.token(t.index() - 1)));
        return day || t.is("NN") && words.has("session", Words.lemma(t)) && !alien && (Words.lemma(t).equals("session") || t.index() > 0 && kind(s.token(t.index() - 1)));
    }

    private boolean kind(Token t) {
        return words.has("session-kind", Words.lemma(t)) || words.has("talks", Words.lemma(t));
    }

    /** "The next", "Another": of a meeting that the sentence before tells of. */
    private boolean next(Sentence s, Token t) {
        boolean bare = t.index() <= 1 && Set.of("next", "another").contains(Words.lemma(t)) || t.index() == 2 && Words.lemma(t).equals("one") && Words.lemma(s.token(1)).equals("next");
        return bare && s.index() > 0 && reading.sentences().get(s.index() - 1).tokens().stream().anyMatch(x -> x.is("NN") && words.has("session", Words.lemma(x)));
    }

    /** Whether a word for fixing a day stands before the date, a diary behind it, or nothing but a colon leads up to it. */
    private boolean toCome(Sentence s, Token t, TimeMention date) {
        List<Token> between = s.tokens().subList(t.index() + 1, date.from());
        boolean fixed = between.stream().anyMatch(x -> words.has("talks-set", Words.lemma(x)));
        boolean diary = s.tokens().subList(date.to(), Math.min(s.size(), date.to() + REACH)).stream().anyMatch(x -> DIARY.contains(Words.lemma(x)) && s.token(x.index() - 2).is("IN"));
        boolean heading = t.index() < HEADING && between.stream().anyMatch(x -> x.text().equals(":"));
        boolean is = next(s, t) && between.stream().anyMatch(x -> Set.of("is", "'s").contains(x.text()));
        return fixed && between.stream().noneMatch(x -> Set.of("was", "were", "had").contains(x.text())) || diary || heading || is;
    }

    private static boolean none(Sentence s, Token t) {
        return s.tokens().subList(Math.max(0, t.index() - 3), t.index()).stream().anyMatch(x -> Set.of("no", "any", "cancel").contains(Words.lemma(x)));
    }
}
