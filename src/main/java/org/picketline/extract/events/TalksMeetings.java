// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.TimeMention;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Meetings of the sides by their place in a row and by who calls them: "Their next meeting is on May 21", "walked out of the
 * last meeting, on May 7", "invited the union to a meeting on June 5", "are next to meet on Tuesday".
 */
final class TalksMeetings {

    private static final int LINK = 3;
    private static final int BEFORE = 4;
    private static final int REACH = 9;
    private static final int NEAR = 2;
    private static final Set<String> NEXT = Set.of("next", "another", "further");
    private static final Set<String> LAST = Set.of("last", "latest", "previous", "recent");
    private static final Set<String> PLAIN = Set.of("a", "an", "the", "their", "they", "most", "new");
    private static final Set<String> BETWEEN = Set.of("on", "be", "is", "for", ",", "was", "take", "place", "will", "of");
    private static final Set<String> TALKING = Set.of("party", "side", "table", "bargain", "bargaining", "mediator", "negotiate", "negotiator", "conciliator", "mediation");

    private final Reading reading;
    private final Words words;
    private final When when;

    TalksMeetings(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.when = new When(reading);
    }

    List<TalksMention> mentions(Sentence s) {
        List<TalksMention> mentions = new ArrayList<>();
        for (TimeMention date : reading.times(s)) {
            meeting(s, date).flatMap(t -> status(s, t, date).map(x -> new TalksMention(t, x, Optional.of(date)))).or(() -> dueToMeet(s, date)).ifPresent(mentions::add);
        }
        return mentions;
    }

    /** The noun for a meeting right before the date, with no word for another body's in front. */
    private Optional<Token> meeting(Sentence s, TimeMention date) {
        return s.tokens().subList(Math.max(0, date.from() - LINK - 1), date.from()).stream().filter(t -> t.is("NN") && (words.has("session", Words.lemma(t)) || words.has("conference", Words.lemma(t))))
            .filter(t -> s.tokens().subList(t.index() + 1, date.from()).stream().allMatch(b -> BETWEEN.contains(Words.lemma(b)))).findFirst();
    }

    private Optional<String> status(Sentence s, Token t, TimeMention date) {
        boolean ahead = when.ahead(date);
        if (called(s, t) && ahead) {
            return Optional.of("scheduled");
        }
        if (!own(s, t) || !amidTalks(s)) {
            return Optional.empty();
        }
        boolean left = s.tokens().subList(0, t.index()).stream().anyMatch(v -> v.is("VB") && words.has("leave-meeting", s, v));
        Optional<String> last = Optional.of("broken-off").filter(x -> left && !ahead && row(s, t, LAST));
        return row(s, t, NEXT) && ahead ? Optional.of("scheduled") : last;
    }

    private static boolean row(Sentence s, Token t, Set<String> place) {
        return modifiers(s, t).stream().anyMatch(m -> place.contains(Words.lemma(m)));
    }

    /** Whether nothing says whose meeting it is, but that it is one of the sides. */
    private boolean own(Sentence s, Token t) {
        return modifiers(s, t).stream().allMatch(m -> PLAIN.contains(Words.lemma(m)) || NEXT.contains(Words.lemma(m)) || LAST.contains(Words.lemma(m)) || words.has("session-kind", Words.lemma(m)));
    }

    private static List<Token> modifiers(Sentence s, Token t) {
        return s.tokens().subList(Math.max(0, t.index() - BEFORE), t.index()).stream().filter(m -> m.head() == t.index()).toList();
    }

    private boolean amidTalks(Sentence s) {
        return reading.sentences().subList(Math.max(0, s.index() - NEAR), s.index() + 1).stream().flatMap(x -> x.tokens().stream())
            .anyMatch(x -> words.has("talks", Words.lemma(x)) || TALKING.contains(Words.lemma(x)) || words.has("offer-noun", Words.lemma(x)));
    }

    /** "invited the union to a meeting", "called both parties to a conference". */
    private boolean called(Sentence s, Token t) {
        return s.tokens().subList(Math.max(0, t.index() - REACH), t.index()).stream()
            .anyMatch(v -> v.is("VB") && words.has("convene", Words.lemma(v)) && s.children(v, "obj").stream().anyMatch(o -> side(s, o)) && reading.factuality(s, v).real());
    }

    private boolean side(Sentence s, Token t) {
        return words.has("side", Words.lemma(t)) || reading.references().entity(s, t).filter(e -> TalksVerbs.PARTIES.contains(e.kind())).isPresent();
    }

    /** "are next to meet on Tuesday". */
    private Optional<TalksMention> dueToMeet(Sentence s, TimeMention date) {
        return s.tokens().subList(Math.max(0, date.from() - LINK), date.from()).stream().filter(v -> words.has("meeting", s, v) && Clauses.infinitive(s, v))
            .filter(v -> s.head(v).filter(b -> Words.lemma(b).equals("be")).flatMap(b -> s.child(b, "nsubj")).filter(x -> x.tag().equals("NNS") && side(s, x)).isPresent())
            .findFirst().filter(v -> when.ahead(date)).map(v -> new TalksMention(v, "scheduled", Optional.of(date)));
    }
}
