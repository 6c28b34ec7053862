// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.DurationMention;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.extract.time.Use;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds the places that tell of a strike, and what each says of its course and times. */
final class StrikeMentions {

    private static final Set<String> NOUNS = Set.of("strike", "walkout", "walk-out", "stoppage");
    /** What a strike is part of rather than a strike itself: "strike vote", "strike notice". */
    private static final Set<String> OTHER_THINGS = Set.of("vote", "authorization", "authorisation", "notice", "ballot", "fund", "mandate", "threat",
        "benefit", "pay", "line", "zone", "captain", "date", "deadline", "warning", "plan", "out", "deal", "balance", "force");

    private final Reading reading;
    private final Words words;

    StrikeMentions(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<StrikeMention> read() {
        List<StrikeMention> mentions = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                if (names(s, t)) {
                    mentions.add(mention(s, t));
                }
            }
        }
        return mentions;
    }

    private boolean names(Sentence s, Token t) {
        String lemma = Words.lemma(t);
        Token next = t.index() + 1 < s.size() ? s.token(t.index() + 1) : null;
        if (next != null && (OTHER_THINGS.contains(Words.lemma(next)) || lemma.equals("strike") && next.text().equals("-"))) {
            return false;
        }
        if (t.is("NN") && NOUNS.contains(lemma)) {
            return !dealStruck(s, t);
        }
        if (t.is("NN") && lemma.equals("action")) {
            String before = t.index() > 0 ? Words.lemma(s.token(t.index() - 1)) : "";
            return before.equals("industrial") || before.equals("job");
        }
        if (lemma.equals("striking") || lemma.equals("strike") && t.is("VB")) {
            return !dealStruck(s, t) && !t.tag().equals("VBN");
        }
        return t.is("VB") && lemma.equals("walk") && words.has("walk-out", s, t) && !fromTalks(s, t);
    }

    /** "struck a deal", "strike a balance". */
    private boolean dealStruck(Sentence s, Token t) {
        return t.is("VB") && s.child(t, "obj").filter(o -> !Set.of("hospital", "employer", "facility", "company", "kaiser").contains(Words.lemma(o))).isPresent();
    }

    private static boolean fromTalks(Sentence s, Token t) {
        return s.subtree(t).stream().anyMatch(x -> Set.of("talk", "talks", "negotiation", "table", "bargaining").contains(Words.lemma(x)));
    }

    private StrikeMention mention(Sentence s, Token word) {
        Token verb = Clauses.predicate(s, word);
        Phase phase = phase(s, word, verb);
        Factuality factuality = factuality(s, word, verb, phase);
        List<TimeMention> times = times(s, word);
        Optional<PartialDate> start = Optional.empty();
        Optional<PartialDate> end = Optional.empty();
        for (TimeMention time : times) {
            boolean ends = time.relation() == Relation.UNTIL || phase == Phase.ENDS && time.relation() != Relation.SINCE && words.has("end", s, verb);
            if (ends) {
                end = end.or(() -> Optional.of(time.date()));
            } else if (time.relation() == Relation.AT || time.relation() == Relation.SINCE || time.relation() == Relation.WITHIN) {
                start = start.or(() -> Optional.of(time.date()));
                end = end.or(time::until);
            }
        }
        Optional<DurationMention> length = length(s, word);
        return new StrikeMention(s, word, verb, phase, factuality, start, end, length.map(DurationMention::days).filter(d -> d > 0),
            length.isPresent() && adjective(s, length.get(), word));
    }

    /** Dates of the strike's own clause, those of another event named there left out. */
    private List<TimeMention> times(Sentence s, Token word) {
        return reading.times(s, word).stream().filter(t -> !ofOtherEvent(s, t, word)).toList();
    }

    /** Whether a noun for another event stands between the date and the strike on the way up the tree. */
    private boolean ofOtherEvent(Sentence s, TimeMention time, Token word) {
        Token at = org.picketline.extract.grammar.Attachment.spanHead(s, time.from(), time.to());
        while (s.head(at).isPresent() && s.head(at).get().index() != word.index()) {
            at = s.head(at).get();
            if (at.is("NN") && (words.has("vote-noun", Words.lemma(at)) || words.has("talk-noun", Words.lemma(at)) || words.has("agreement-noun", Words.lemma(at))
                || words.has("offer-noun", Words.lemma(at)) || words.has("picket-noun", Words.lemma(at)) || Words.lemma(at).equals("notice"))) {
                return true;
            }
            if (at.is("VB") && (words.has("say", s, at) || words.has("expire", s, at) && !words.has("end", s, at) || words.has("vote", Words.lemma(at)) || words.has("reject", s, at) || words.has("meet", s, at))) {
                return true;
            }
        }
        return false;
    }

    private Optional<DurationMention> length(Sentence s, Token word) {
        return reading.durations(s).stream().filter(d -> d.use() == Use.LENGTH)
            .filter(d -> {
                Token head = org.picketline.extract.grammar.Attachment.spanHead(s, d.from(), d.to());
                return d.to() <= word.index() && word.index() - d.to() <= 4 && noComma(s, d.to(), word.index())
                    || org.picketline.extract.grammar.Attachment.distance(s, head, word).filter(n -> n <= 4).isPresent();
            }).findFirst();
    }

    private static boolean noComma(Sentence s, int from, int to) {
        return s.tokens().subList(from, to).stream().noneMatch(t -> t.text().equals(","));
    }

    private static boolean adjective(Sentence s, DurationMention d, Token word) {
        return d.to() <= word.index() && word.index() - d.to() <= 4;
    }

    private Phase phase(Sentence s, Token word, Token verb) {
        if (!word.equals(verb) && about(s, word, verb, "avert") || amod(s, word, "avert")) {
            return Phase.AVERTED;
        }
        if (!word.equals(verb) && about(s, word, verb, "end")) {
            return Phase.ENDS;
        }
        if (!word.equals(verb) && words.has("last", s, verb) && Clauses.subject(s, verb).filter(x -> x.index() == word.index()).isPresent()) {
            return verb.tag().equals("VBD") ? Phase.ENDS : Phase.GOES_ON;
        }
        if (!word.equals(verb) && (words.has("continue", s, verb) && !words.has("begin", s, verb) || inWeek(s, word))) {
            return Phase.GOES_ON;
        }
        if (word.is("NN") && onStrike(s, word)) {
            return words.has("begin", s, verb) || verb.lemma().equals("go") ? Phase.BEGINS : Phase.GOES_ON;
        }
        if (!word.is("NN") && word.tag().equals("VBG") && (word.hangsAs("amod") || !s.children(word, "aux").isEmpty() && s.children(word, "aux").stream().allMatch(a -> a.lemma().equals("be"))) || Words.lemma(word).equals("striking")) {
            return Phase.GOES_ON;
        }
        if (!word.is("NN") || about(s, word, verb, "begin") || verb.lemma().equals("go")) {
            return Phase.BEGINS;
        }
        return Phase.NAMED;
    }

    /** Whether the strike is the subject or object of a verb of the class. */
    private boolean about(Sentence s, Token word, Token verb, String verbClass) {
        boolean argument = word.hangsAs("obj") || word.hangsAs("nsubj") || word.hangsAs("obl") || word.hangsAs("conj") || word.hangsAs("dep") || word.hangsAs("nmod");
        return argument && words.has(verbClass, s, verb);
    }

    private boolean amod(Sentence s, Token word, String verbClass) {
        return s.children(word, "amod", "acl").stream().anyMatch(a -> words.has(verbClass, s, a));
    }

    private static boolean onStrike(Sentence s, Token word) {
        return word.index() > 0 && s.token(word.index() - 1).lemma().equals("on") || word.index() > 1 && s.token(word.index() - 2).lemma().equals("on");
    }

    private boolean inWeek(Sentence s, Token word) {
        return reading.durations(s).stream().anyMatch(d -> d.use() == Use.ORDINAL);
    }

    private Factuality factuality(Sentence s, Token word, Token verb, Phase phase) {
        Factuality factuality = reading.factuality(s, word);
        boolean authorized = s.head(verb).filter(h -> words.has("vote", Words.lemma(h)) || words.has("authorize", Words.lemma(h))).isPresent()
            || words.has("authorize", Words.lemma(verb)) && phase == Phase.NAMED;
        if (authorized && factuality != Factuality.NEGATED) {
            return Factuality.POSSIBLE;
        }
        boolean headlinePresent = reading.headline(s) && verb.tag().equals("VBP") && word.equals(verb);
        return headlinePresent ? Factuality.PRESENT : factuality;
    }
}
