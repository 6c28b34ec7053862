// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.grammar.Attachment;
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
        "benefit", "pay", "line", "zone", "captain", "date", "deadline", "warning", "plan", "deal", "balance", "force");

    /** So many days ahead of publication at most a date without year is looked for. */
    private static final int NEAR = 120;

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
                    compared(s, t).ifPresent(mentions::add);
                }
            }
        }
        return mentions;
    }

    /** The earlier strike that this one is compared to: "the first since 1998". */
    private Optional<StrikeMention> compared(Sentence s, Token word) {
        boolean first = s.tokens().stream().anyMatch(x -> Words.lemma(x).equals("first"));
        return reading.times(s).stream().filter(t -> first && t.relation() == Relation.SINCE && comparison(s, t) && Math.abs(t.from() - word.index()) < 20).findFirst()
            .map(t -> new StrikeMention(s, word, word, Phase.ENDS, Factuality.PAST, Optional.of(t.date()), Optional.empty(), Optional.empty(), false, false));
    }

    private boolean names(Sentence s, Token t) {
        String lemma = Words.lemma(t);
        Token next = t.index() + 1 < s.size() ? s.token(t.index() + 1) : null;
        if (withdrawnNotice(s, t)) {
            return true;
        }
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
        boolean stopsWork = t.is("VB") && words.has("stop-work", s, t) && s.child(t, "obj").filter(o -> words.has("labor", Words.lemma(o))).isPresent()
            && Clauses.subject(s, t).filter(x -> reading.occupations().workers(s, x, words)).isPresent() && s.child(t, "obj").filter(o -> plural(s, o)).isPresent();
        return stopsWork || t.is("VB") && lemma.equals("walk") && words.has("walk-out", s, t) && !fromTalks(s, t);
    }

    /** "left their jobs", "stopped work": one who "left the job" has resigned. */
    private static boolean plural(Sentence s, Token object) {
        return object.tag().equals("NNS") || s.children(object, "det").isEmpty() && s.children(object, "nmod:poss").isEmpty();
    }

    /** A notice taken back means that there will be no strike. */
    private boolean withdrawnNotice(Sentence s, Token t) {
        return t.is("NN") && Words.lemma(t).equals("notice") && t.hangsAs("obj") && (words.has("avert", s, Clauses.predicate(s, t)) || Clauses.predicate(s, t).lemma().equals("take"));
    }

    /** "struck a deal", "strike a balance". */
    private boolean dealStruck(Sentence s, Token t) {
        return t.is("VB") && s.child(t, "obj").filter(o -> !Set.of("hospital", "employer", "facility", "company", "kaiser").contains(Words.lemma(o))).isPresent();
    }

    private static boolean fromTalks(Sentence s, Token t) {
        return s.children(t, "obl", "nmod", "obj").stream().flatMap(x -> s.subtree(x).stream()).anyMatch(x -> Set.of("talk", "talks", "negotiation", "table", "bargaining", "room", "session").contains(Words.lemma(x)));
    }

    /** The verb that says what becomes of the strike; where the parser lost it, the one just before. */
    private Token verb(Sentence s, Token word) {
        boolean lost = word.is("NN") && word.relation().equals("dep");
        for (int i = word.index() - 1; lost && i >= Math.max(0, word.index() - 5) && !s.token(i).text().equals(","); i--) {
            if (s.token(i).is("VB")) {
                return s.token(i);
            }
        }
        return Clauses.predicate(s, word);
    }

    private StrikeMention mention(Sentence s, Token word) {
        Token verb = verb(s, word);
        Phase phase = phase(s, word, verb);
        Factuality factuality = factuality(s, word, verb, phase);
        List<TimeMention> times = times(s, word, phase);
        Optional<PartialDate> start = Optional.empty();
        Optional<PartialDate> end = Optional.empty();
        for (TimeMention time : times) {
            boolean ends = time.relation() == Relation.UNTIL || time.relation() != Relation.SINCE && (phase == Phase.ENDS && words.has("end", s, verb) || endsThen(s, time));
            if (ends) {
                end = end.or(() -> Optional.of(time.date()));
            } else if (time.relation() == Relation.AT || time.relation() == Relation.SINCE) {
                start = start.or(() -> Optional.of(upcoming(s, time, factuality, phase)));
                end = end.or(time::until);
            }
        }
        Optional<DurationMention> length = length(s, word);
        boolean authorized = authorized(s, verb, phase);
        return new StrikeMention(s, word, verb, phase, factuality, start, end, length.map(DurationMention::days).filter(d -> d > 0),
            length.isPresent() && adjective(s, length.get(), word), authorized);
    }

    /** "… and will end on Friday". */
    private boolean endsThen(Sentence s, TimeMention time) {
        Token verb = Clauses.predicate(s, Attachment.spanHead(s, time.from(), time.to()));
        return verb.is("VB") && words.has("end", s, verb) && !words.has("begin", s, verb);
    }

    /** Dates of the strike: of its verb, if that tells of its course, else only those that the strike's own words hold. */
    private List<TimeMention> times(Sentence s, Token word, Phase phase) {
        Token verb = Clauses.predicate(s, word);
        boolean course = verb.equals(word) || phase == Phase.BEGINS || phase == Phase.ENDS || words.has("schedule", s, verb)
            || phase == Phase.NAMED && !words.has("urge", s, verb) && !words.has("say", s, verb) && !words.has("wish", s, verb);
        boolean ownVerb = course && !belowNotice(s, word, verb) && !words.has("approve", s, verb) && !words.has("authorize", s, verb) && !words.has("vote", Words.lemma(verb)) && !word.hangsAs("amod");
        List<Token> own = s.subtree(word);
        return reading.times(s, word).stream().filter(t -> !ofOtherEvent(s, t, word)).filter(t -> !comparison(s, t))
            .filter(t -> !t.anchoredToPast() || !belowNotice(s, word, verb))
            .filter(t -> ownVerb || t.relation() == Relation.SINCE && phase == Phase.GOES_ON && !word.hangsAs("amod") || own.contains(s.token(t.from()))).toList();
    }

    /** "gave notice of the strike on Sept. 22": the day is the notice's. */
    private static boolean belowNotice(Sentence s, Token word, Token verb) {
        Token at = word;
        while (!at.equals(verb) && s.head(at).isPresent()) {
            at = s.head(at).get();
            if (at.is("NN") && Set.of("notice", "vote", "ballot", "authorization").contains(Words.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** "the first strike since 1998", "the longest in 30 years": the date is another strike's. */
    private boolean comparison(Sentence s, TimeMention t) {
        return (t.relation() == Relation.SINCE || t.relation() == Relation.UNTIL) && s.tokens().stream().anyMatch(x -> Set.of("first", "last", "longest", "largest", "biggest", "second").contains(Words.lemma(x)) && Math.abs(x.index() - t.from()) < 14);
    }

    /**
     * The date as it must be meant where the text gives no year: a strike that has not begun starts in the days
     * to come, though its clause is told in the past ("was to begin on Jan. 12").
     */
    private PartialDate upcoming(Sentence s, TimeMention time, Factuality factuality, Phase phase) {
        Optional<LocalDate> published = reading.document().article().published();
        boolean year = s.tokens().subList(time.from(), time.to()).stream().anyMatch(t -> t.text().matches("\\d{4}"));
        boolean open = !factuality.real() || phase == Phase.AVERTED || phase == Phase.NAMED || irrealis(s, time);
        if (published.isEmpty() || year || !open || time.date().day().isEmpty() || time.date().notBefore().isEmpty()) {
            return time.date();
        }
        LocalDate date = time.date().notBefore().get();
        LocalDate later = date.plusYears(1);
        return date.isBefore(published.get()) && later.isBefore(published.get().plusDays(NEAR)) ? PartialDate.of(later) : time.date();
    }

    /** "was to begin", "had been set for". */
    private boolean irrealis(Sentence s, TimeMention time) {
        Token verb = Clauses.predicate(s, Attachment.spanHead(s, time.from(), time.to()));
        return Clauses.infinitive(s, verb) || words.has("schedule", s, verb);
    }

    /** Whether a noun for another event stands between the date and the strike on the way up the tree. */
    private boolean ofOtherEvent(Sentence s, TimeMention time, Token word) {
        Token at = Attachment.spanHead(s, time.from(), time.to());
        while (s.head(at).isPresent() && s.head(at).get().index() != word.index()) {
            at = s.head(at).get();
            if (at.is("NN") && (words.has("vote-noun", Words.lemma(at)) || words.has("talk-noun", Words.lemma(at)) || words.has("agreement-noun", Words.lemma(at))
                || words.has("offer-noun", Words.lemma(at)) || words.has("picket-noun", Words.lemma(at)) || Words.lemma(at).equals("notice"))) {
                return true;
            }
            if (at.is("VB") && (words.has("say", s, at) || words.has("expire", s, at) && !words.has("end", s, at) || words.has("vote", Words.lemma(at)) || words.has("authorize", s, at) || words.has("reject", s, at) || words.has("meet", s, at))) {
                return true;
            }
        }
        return false;
    }

    private Optional<DurationMention> length(Sentence s, Token word) {
        return reading.durations(s).stream().filter(d -> d.use() == Use.LENGTH)
            .filter(d -> {
                Token head = Attachment.spanHead(s, d.from(), d.to());
                return d.to() <= word.index() && word.index() - d.to() <= 4 && noComma(s, d.to(), word.index())
                    || Attachment.distance(s, head, word).filter(n -> n <= 4).isPresent();
            }).findFirst();
    }

    private static boolean noComma(Sentence s, int from, int to) {
        return s.tokens().subList(from, to).stream().noneMatch(t -> t.text().equals(","));
    }

    private static boolean adjective(Sentence s, DurationMention d, Token word) {
        return d.to() <= word.index() && word.index() - d.to() <= 4;
    }

    private Phase phase(Sentence s, Token word, Token verb) {
        if (withdrawnNotice(s, word) || calledOffAfterwards(s, word) || cameClose(s, verb) || !word.equals(verb) && about(s, word, verb, "avert") || amod(s, word, "avert")) {
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

    /** "came close to a strike". */
    private static boolean cameClose(Sentence s, Token verb) {
        return verb.lemma().equals("come") && verb.index() + 1 < s.size() && s.token(verb.index() + 1).lemma().equals("close");
    }

    /** "had planned a walkout in June, but it was called off". */
    private boolean calledOffAfterwards(Sentence s, Token word) {
        return s.tokens().stream().anyMatch(t -> t.index() > word.index() && t.is("VB") && words.has("avert", s, t)
            && Clauses.patient(s, t).filter(p -> p.lemma().equals("it") || p.lemma().equals("they")).isPresent() && Factuality.of(s, t, words).real());
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

    /** Whether it is the strike that members vote on. */
    private boolean authorized(Sentence s, Token verb, Phase phase) {
        return s.head(verb).filter(h -> words.has("vote", Words.lemma(h)) || words.has("authorize", Words.lemma(h)) || words.has("vote-noun", Words.lemma(h))).isPresent()
            || words.has("authorize", Words.lemma(verb)) && phase == Phase.NAMED || words.has("approve", s, verb) && phase == Phase.NAMED && verb.is("VB") || words.has("vote", Words.lemma(verb));
    }

    private Factuality factuality(Sentence s, Token word, Token verb, Phase phase) {
        if (Clauses.prepositions(s, word).contains("from") && words.has("prevent", s, verb)) {
            return Factuality.NEGATED;
        }
        Factuality factuality = word.relation().equals("dep") ? reading.factuality(s, verb) : reading.factuality(s, word);
        if (authorized(s, verb, phase) && factuality != Factuality.NEGATED) {
            return Factuality.POSSIBLE;
        }
        if (phase == Phase.AVERTED && calledOffAfterwards(s, word)) {
            return Factuality.PAST;
        }
        boolean argument = !verb.equals(word) && (word.hangsAs("obj") || word.hangsAs("nsubj"));
        if (argument && factuality.real() && phase == Phase.NAMED && words.has("threaten", s, verb)) {
            return Factuality.POSSIBLE;
        }
        if (argument && factuality.real() && words.has("schedule", s, verb)) {
            return Factuality.FUTURE;
        }
        boolean headlinePresent = reading.headline(s) && verb.tag().equals("VBP") && word.equals(verb);
        return headlinePresent ? Factuality.PRESENT : factuality;
    }
}
