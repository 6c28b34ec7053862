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

/** Which dates and lengths of time belong to a strike, in the place that tells of it. */
final class StrikeTimes {

    /** So many days ahead of publication at most a date without year is looked for. */
    private static final int NEAR = 120;
    /** No strike is told to last so many days; what happens "in 30 years" is a comparison. */
    private static final int LONGEST = 600;
    /** A heading's year stands among the first so many tokens: "*Toledo, 1989.* In February". */
    private static final int HEADING = 6;

    /** "a second strike from 6 a.m. on Friday" compares nothing. */
    private static final Set<String> FROM = Set.of("from", "begin", "start", "commence");
    private static final int REACH = 5;

    private static final Set<String> HOURS = Set.of("hour", "minute");
    private static final Set<String> AHEAD_OF = Set.of("before", "ahead", "away");
    private static final Set<String> LATE = Set.of("late", "night", "evening", "midnight");
    /** So many words at most lead from "hours before" to the strike. */
    private static final int LEAD_UP = 16;

    private final Reading reading;
    private final Words words;

    StrikeTimes(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Whether the date is that of the strike's end. */
    boolean ends(Sentence s, TimeMention time, Token verb, Phase phase) {
        if (time.date().month().isEmpty()) {
            return false;
        }
        Token own = Clauses.predicate(s, Attachment.spanHead(s, time.from(), time.to()));
        boolean begins = own.is("VB") && words.has("begin", s, own) && !words.has("end", s, own);
        if (phase == Phase.BEGINS && own.equals(verb) && time.relation() == Relation.AT && words.has("stop-work", s, verb)) {
            return false;
        }
        return time.relation() == Relation.UNTIL || closes(s, time) || lastDay(s, time) || time.relation() != Relation.SINCE && phase == Phase.RETURNS || time.relation() != Relation.SINCE && !begins
            && (phase == Phase.ENDS && !words.has("last", s, verb) || endsThen(s, time));
    }

    /** "reached the last day of the strike on Friday" */
    private boolean lastDay(Sentence s, TimeMention time) {
        Token verb = Clauses.predicate(s, Attachment.spanHead(s, time.from(), time.to()));
        return s.children(verb, "obj", "nsubj").stream().anyMatch(d -> Words.lemma(d).equals("day") && s.children(d, "amod").stream().anyMatch(a -> words.has("final", Words.lemma(a))));
    }

    /** "… and will end on Friday". */
    private boolean endsThen(Sentence s, TimeMention time) {
        Token verb = Clauses.predicate(s, Attachment.spanHead(s, time.from(), time.to()));
        return verb.is("VB") && words.has("end", s, verb) && !words.has("begin", s, verb);
    }

    /** Dates of the strike: of its verb, if that tells of its course, else only those that the strike's own words hold. */
    List<TimeMention> times(Sentence s, Token word, Phase phase) {
        List<TimeMention> own = own(s, word, phase);
        List<TimeMention> all = new ArrayList<>(own.isEmpty() && tells(s, word, phase) ? nearby(s, word, phase) : own);
        if (all.isEmpty() && phase == Phase.BEGINS) {
            all.addAll(ofMainClause(s, Clauses.predicate(s, word)));
        }
        if (all.isEmpty()) {
            reading.times(s).stream().filter(t -> when(s, t, word)).forEach(all::add);
        }
        if (all.isEmpty() && phase != Phase.GOES_ON && phase != Phase.ENDS) {
            hoursBefore(s, word).ifPresent(all::add);
        }
        if (all.isEmpty()) {
            all.addAll(ofLastTime(s, Clauses.predicate(s, word)));
        }
        reading.times(s).stream().filter(t -> phase == Phase.GOES_ON && !all.contains(t) && lastDay(s, t)).forEach(all::add);
        all.removeIf(t -> asOf(s, t) || ofTheStep(s, t, word));
        all.removeIf(t -> phase == Phase.GOES_ON && t.relation() == Relation.AT && t.date().day().isPresent() && t.until().isEmpty() && !begun(s, t, word) && !lastDay(s, t));
        reading.times(s).stream().filter(t -> !all.contains(t) && t.from() > word.index() && closes(s, t) && noOtherEvent(s, word.index() + 1, t.from())).forEach(all::add);
        return all;
    }

    /** "still going on as of March 12" */
    private static boolean asOf(Sentence s, TimeMention t) {
        return t.from() > 1 && s.token(t.from() - 1).text().equals("of") && s.token(t.from() - 2).text().equals("as");
    }

    /** "submitted notice for a strike on March 1", "authorized a strike in June": a day gone by is that of the step towards the strike. */
    private boolean ofTheStep(Sentence s, TimeMention t, Token word) {
        Token verb = Clauses.predicate(s, word);
        boolean notice = words.has("notice-give", s, verb) && Clauses.patient(s, verb).filter(o -> Words.lemma(o).equals("notice")).isPresent();
        boolean gone = reading.document().article().published().isPresent() && t.date().notAfter().filter(d -> d.isBefore(reading.document().article().published().get())).isPresent();
        return !verb.equals(word) && (notice || votedOn(verb, s)) && gone && t.until().isEmpty();
    }

    /** "in 1998, when nurses were out for a day". */
    private static boolean when(Sentence s, TimeMention t, Token word) {
        int next = t.to() < s.size() && s.token(t.to()).text().equals(",") ? t.to() + 1 : t.to();
        return next < word.index() && s.token(next).lemma().equals("when") && t.date().year().isPresent()
            && s.tokens().subList(next, word.index()).stream().noneMatch(x -> x.text().equals(","));
    }

    /** Of a strike that goes on only a date of its beginning counts: "the strike, which began Monday, continues". */
    private boolean begun(Sentence s, TimeMention t, Token word) {
        Token own = Clauses.predicate(s, Attachment.spanHead(s, t.from(), t.to()));
        return own.equals(word) || words.has("begin", s, own);
    }

    /** "filed out at 7 a.m. Monday, beginning a strike". */
    private List<TimeMention> ofMainClause(Sentence s, Token verb) {
        boolean participle = verb.tag().equals("VBG") && verb.hangsAs("advcl") && s.children(verb, "mark", "nsubj").isEmpty();
        Token clause = verb.hangsAs("conj") && s.child(verb, "nsubj").isEmpty() ? s.head(verb).filter(h -> h.is("VBD")).orElse(verb) : verb;
        boolean meanwhile = clause.is("VBD") && clause.hangsAs("advcl") && s.children(clause, "mark").stream().anyMatch(m -> Words.lemma(m).equals("as"));
        return s.head(clause).filter(h -> (participle || meanwhile) && h.index() < verb.index()).stream().flatMap(h -> reading.times(s, h).stream())
            .filter(t -> t.relation() == Relation.AT && t.date().day().isPresent() && t.from() < verb.index()).limit(1).toList();
    }

    /** "shook hands early on Monday, three hours before a strike was to begin": on the same day, or, where none is told, that of the news. */
    private Optional<TimeMention> hoursBefore(Sentence s, Token word) {
        Optional<Token> hours = s.tokens().subList(0, Math.max(0, word.index() - 1)).stream()
            .filter(t -> HOURS.contains(Words.lemma(t)) && AHEAD_OF.contains(Words.lemma(s.token(t.index() + 1))) && word.index() - t.index() < LEAD_UP).findFirst();
        boolean late = s.tokens().stream().anyMatch(t -> LATE.contains(Words.lemma(t)));
        if (hours.isEmpty() || late) {
            return Optional.empty();
        }
        List<TimeMention> told = reading.times(s);
        return told.isEmpty() ? reading.document().article().published().filter(p -> s.paragraph() <= 2)
                .map(p -> new TimeMention(s.index(), hours.get().index(), hours.get().index() + 1, PartialDate.of(p), Optional.empty(), Relation.AT, false))
            : told.stream().filter(t -> t.to() <= hours.get().index() && t.date().day().isPresent() && t.until().isEmpty()).reduce((a, b) -> b)
                .map(t -> new TimeMention(t.sentence(), t.from(), t.to(), t.date(), Optional.empty(), Relation.AT, false));
    }

    /** "The last time porters walked out was in 1997." */
    private List<TimeMention> ofLastTime(Sentence s, Token verb) {
        boolean last = s.tokens().subList(0, verb.index()).stream().anyMatch(t -> words.has("time-noun", Words.lemma(t)) && t.index() > 0 && Words.lemma(s.token(t.index() - 1)).equals("last"));
        if (last && (verb.hangsAs("csubj") || verb.hangsAs("acl"))) {
            return reading.times(s).stream().filter(t -> t.from() > verb.index() && t.relation() == Relation.AT).limit(1).toList();
        }
        Optional<Token> time = s.head(verb).filter(h -> verb.hangsAs("acl") && words.has("time-noun", Words.lemma(h)) && h.hangsAs("nsubj"));
        return time.isEmpty() ? List.of() : reading.times(s).stream().filter(t -> t.from() > verb.index() && t.relation() == Relation.AT).limit(1).toList();
    }

    /** "… and concluding at 6 a.m. on March 20", "is to run until Saturday", by order alone. */
    private boolean closes(Sentence s, TimeMention time) {
        Optional<Token> verb = s.tokens().subList(0, time.from()).stream().filter(t -> t.is("VB")).reduce((a, b) -> b);
        return time.date().day().isPresent() && time.until().isEmpty() && verb.filter(v -> !ofOtherThing(s, v)).filter(v -> time.relation() == Relation.UNTIL && words.has("last", s, v)
            || (time.relation() == Relation.AT || time.relation() == Relation.UNTIL) && words.has("end", s, v) && !words.has("begin", s, v)).isPresent();
    }

    /** "coverage for strikers ends on May 31" */
    private boolean ofOtherThing(Sentence s, Token verb) {
        return Clauses.subject(s, verb).filter(x -> x.is("NN") && !x.tag().equals("NNP") && !words.has("strike-noun", Words.lemma(x)) && !Words.lemma(x).equals("action")
            && !words.has("union-epithet", Words.lemma(x)) && !reading.occupations().workers(s, x, words)).isPresent();
    }

    private boolean noOtherEvent(Sentence s, int from, int to) {
        return s.tokens().subList(from, Math.max(from, to)).stream().noneMatch(t -> t.is("NN") && (otherEvent(t) || words.has("contract-noun", Words.lemma(t))));
    }

    private boolean tells(Sentence s, Token word, Phase phase) {
        boolean named = phase == Phase.NAMED && reading.factuality(s, word) != Factuality.PAST;
        if (merelyBeside(s, word) || belowNotice(s, word, Clauses.predicate(s, word)) || votedOn(Clauses.predicate(s, word), s)) {
            return false;
        }
        return phase == Phase.BEGINS || phase == Phase.AVERTED || named || phase == Phase.GOES_ON && !word.hangsAs("amod");
    }

    /** "one more date before the strike, March 12": what is told is not of the strike. */
    private static boolean merelyBeside(Sentence s, Token word) {
        return word.is("NN") && Clauses.prepositions(s, word).stream().anyMatch(Set.of("before", "after", "since", "during")::contains);
    }

    private boolean votedOn(Token verb, Sentence s) {
        return words.has("authorize", s, verb) || words.has("vote", Words.lemma(verb)) || words.has("approve", s, verb);
    }

    /** Dates between which and the strike no other verb or event stands, wherever the parser hung them. */
    private List<TimeMention> nearby(Sentence s, Token word, Phase phase) {
        Token verb = Clauses.predicate(s, word);
        return reading.times(s).stream().filter(t -> t.date().day().isPresent() && !comparison(s, t))
            .filter(t -> t.relation() == Relation.SINCE || t.relation() == Relation.AT && phase != Phase.GOES_ON && phase != Phase.AVERTED)
            .filter(t -> adjoins(s, t, word) || adjoins(s, t, verb)).toList();
    }

    private boolean adjoins(Sentence s, TimeMention time, Token word) {
        if (time.from() < word.index() && s.tokens().subList(0, time.from()).stream().anyMatch(t -> t.is("VB"))) {
            return false;
        }
        int from = Math.min(time.to(), word.index() + 1);
        int to = Math.max(time.from(), word.index());
        return s.tokens().subList(from, Math.max(from, to)).stream().noneMatch(t -> t.is("VB") && !words.has("auxiliary", Words.lemma(t)) && !t.equals(word) || t.is("NN") && otherEvent(t) || t.text().equals(";") || t.text().equals(",") && time.from() > word.index());
    }

    private List<TimeMention> own(Sentence s, Token word, Phase phase) {
        Token verb = Clauses.predicate(s, word);
        boolean course = verb.equals(word) || phase == Phase.BEGINS || phase == Phase.AVERTED && !words.has("avert", s, verb) || phase == Phase.ENDS || words.has("schedule", s, verb) || words.has("last", s, verb) && Clauses.subject(s, verb).filter(word::equals).isPresent()
            || phase == Phase.NAMED && !words.has("urge", s, verb) && !words.has("say", s, verb) && !words.has("wish", s, verb);
        boolean ownVerb = course && !merelyBeside(s, word) && !belowNotice(s, word, verb) && !words.has("approve", s, verb) && !words.has("authorize", s, verb) && !words.has("vote", Words.lemma(verb)) && !word.hangsAs("amod");
        List<Token> own = s.subtree(word);
        return reading.times(s, word).stream().filter(t -> !ofOtherEvent(s, t, word)).filter(t -> !comparison(s, t))
            .filter(t -> !t.anchoredToPast() || !belowNotice(s, word, verb) && !votedOn(verb, s))
            .filter(t -> ownVerb || phase == Phase.AVERTED && t.date().day().isEmpty() && t.date().year().isPresent() && t.relation() == Relation.AT && words.has("avert", s, verb) || t.relation() == Relation.SINCE && phase == Phase.GOES_ON && !word.hangsAs("amod") || own.contains(s.token(t.from()))).toList();
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
    boolean comparison(Sentence s, TimeMention t) {
        boolean from = s.tokens().subList(Math.max(0, t.from() - REACH), t.from()).stream().anyMatch(x -> FROM.contains(Words.lemma(x)));
        return !from && (t.relation() == Relation.SINCE || t.relation() == Relation.UNTIL) && s.tokens().stream().anyMatch(x -> (Set.of("first", "last", "longest", "largest", "biggest", "second").contains(Words.lemma(x)) || nth(s, x)) && (x.index() < t.from() || x.index() >= t.to()) && Math.abs(x.index() - t.from()) < 14);
    }

    /** "the thirteenth", but not "the third week". */
    private static boolean nth(Sentence s, Token x) {
        boolean unit = x.index() + 1 < s.size() && Set.of("day", "week", "month", "year").contains(Words.lemma(s.token(x.index() + 1)));
        return !unit && x.text().matches("third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|\\w+tieth|\\d+(th|rd|nd|st)");
    }

    /**
     * The date as it must be meant where the text gives no year: a strike that has not begun starts in the days
     * to come, though its clause is told in the past ("was to begin on Jan. 12").
     */
    PartialDate upcoming(Sentence s, TimeMention time, Factuality factuality, Phase phase) {
        Optional<LocalDate> published = reading.document().article().published();
        boolean year = s.tokens().subList(time.from(), time.to()).stream().anyMatch(t -> t.text().matches("\\d{4}"));
        boolean open = !factuality.real() || phase == Phase.AVERTED || phase == Phase.NAMED && !gone(s, time, factuality) || irrealis(s, time);
        Optional<PartialDate> headed = year ? Optional.empty() : headed(s, time);
        if (headed.isPresent()) {
            return headed.get();
        }
        if (published.isEmpty() || year || !open || time.date().day().isEmpty() || time.date().notBefore().isEmpty()) {
            return time.date();
        }
        LocalDate date = time.date().notBefore().get();
        LocalDate later = date.plusYears(1);
        return date.isBefore(published.get()) && later.isBefore(published.get().plusDays(NEAR)) ? PartialDate.of(later) : time.date();
    }

    /** "there had already been two strikes, on Dec. 10 and Feb. 20" */
    private static boolean gone(Sentence s, TimeMention time, Factuality factuality) {
        Token verb = Clauses.predicate(s, Attachment.spanHead(s, time.from(), time.to()));
        return factuality == Factuality.PAST && time.anchoredToPast() && s.tokens().stream().anyMatch(t -> t.text().equals("had") && t.hangsAs("aux") && t.index() < verb.index() + REACH && t.index() < time.from());
    }

    /** A day in a paragraph that a year heads is of that year: "*Youngstown, 2013.* … walked off on July 9". */
    private Optional<PartialDate> headed(Sentence s, TimeMention time) {
        PartialDate date = time.date();
        if (date.month().isEmpty()) {
            return Optional.empty();
        }
        return heading(s).map(y -> new PartialDate(y.date().year(), date.month(), date.day()));
    }

    /** The bare year among the first words of the paragraph. */
    private Optional<TimeMention> heading(Sentence s) {
        return reading.times().stream().filter(t -> t.from() < HEADING && t.date().month().isEmpty() && t.date().year().isPresent() && t.relation() == Relation.AT)
            .filter(t -> t.sentence() <= s.index() && reading.sentences().get(t.sentence()).paragraph() == s.paragraph() && opens(t)).findFirst();
    }

    private boolean opens(TimeMention t) {
        Sentence s = reading.sentences().get(t.sentence());
        boolean first = s.index() == 0 || reading.sentences().get(s.index() - 1).paragraph() != s.paragraph();
        boolean stop = t.to() < s.size() && Set.of(".", ":", "-", "\u2014", "\u2013", "*").contains(s.token(t.to()).text());
        return first && stop && t.to() - t.from() == 1;
    }

    /** "was to begin", "had been set for". */
    private boolean irrealis(Sentence s, TimeMention time) {
        Token verb = Clauses.predicate(s, Attachment.spanHead(s, time.from(), time.to()));
        return Clauses.infinitive(s, verb) || words.has("schedule", s, verb);
    }

    private boolean otherEvent(Token noun) {
        String lemma = Words.lemma(noun);
        return words.has("vote-noun", lemma) || words.has("talk-noun", lemma) || words.has("agreement-noun", lemma) || words.has("offer-noun", lemma)
            || words.has("picket-noun", lemma) || lemma.equals("notice");
    }

    /** Whether a noun for another event stands between the date and the strike on the way up the tree. */
    private boolean ofOtherEvent(Sentence s, TimeMention time, Token word) {
        Token at = Attachment.spanHead(s, time.from(), time.to());
        Token own = Clauses.predicate(s, word);
        while (!at.equals(own) && s.head(at).isPresent() && s.head(at).get().index() != word.index()) {
            at = s.head(at).get();
            if (at.is("NN") && otherEvent(at) || aside(s, at, own, word)) {
                return true;
            }
            if (at.is("VB") && (s.children(at, "xcomp", "obj").stream().anyMatch(x -> words.has("meet", s, x) || words.has("talk-noun", Words.lemma(x))) || words.has("say", s, at) || words.has("expire", s, at) && !words.has("end", s, at) || words.has("vote", Words.lemma(at)) || words.has("authorize", s, at) || words.has("reject", s, at) || words.has("meet", s, at))) {
                return true;
            }
        }
        return false;
    }

    /** "comes after talks broke off on Thursday": another clause, unless it tells of the strike's course. */
    private boolean aside(Sentence s, Token at, Token own, Token word) {
        boolean clause = at.is("VB") && (at.hangsAs("advcl") || at.relation().equals("acl:relcl")) && s.child(at, "nsubj").isPresent();
        return clause && !at.equals(own) && at.head() != word.index() && !words.has("begin", s, at) && !words.has("end", s, at) && !words.has("last", s, at);
    }

    Optional<DurationMention> length(Sentence s, Token word) {
        return reading.durations(s).stream().filter(d -> d.use() == Use.LENGTH && d.days() < LONGEST && !ofOtherNoun(s, d, word) && !sofar(s, d))
            .filter(d -> {
                Token head = Attachment.spanHead(s, d.from(), d.to());
                return d.to() <= word.index() && word.index() - d.to() <= 4 && noComma(s, d.to(), word.index())
                    || Attachment.distance(s, head, word).filter(n -> n <= 4).isPresent() && !belowOtherVerb(s, head, word);
            }).findFirst();
    }

    /** "31 days into the strike", "it has been ten days since": not how long it is to last. */
    private static boolean sofar(Sentence s, DurationMention d) {
        return d.to() < s.size() && Set.of("into", "since").contains(s.token(d.to()).text());
    }

    /** "struck after being locked out for seven weeks": the length is that of another thing. */
    private boolean belowOtherVerb(Sentence s, Token length, Token word) {
        Token own = Clauses.predicate(s, length);
        Token strikes = Clauses.predicate(s, word);
        boolean clause = own.hangsAs("advcl") || own.hangsAs("ccomp") || own.hangsAs("conj");
        return own.is("VB") && clause && !own.equals(strikes) && !own.equals(word) && !strikes.equals(length) && length.index() > word.index() && own.index() > word.index()
            && !words.has("last", s, own) && !words.has("begin", s, own) && !words.has("end", s, own) && !words.has("continue", s, own) && !words.has("stay-away", Words.lemma(own));
    }

    /** "after a two-week voting period" */
    private static boolean ofOtherNoun(Sentence s, DurationMention d, Token word) {
        Token head = Attachment.spanHead(s, d.from(), d.to());
        return (head.hangsAs("amod") || head.hangsAs("compound")) && s.head(head).filter(h -> h.is("NN") && !h.equals(word)).isPresent();
    }

    private static boolean noComma(Sentence s, int from, int to) {
        return s.tokens().subList(from, to).stream().noneMatch(t -> t.text().equals(","));
    }

    static boolean adjective(Sentence s, DurationMention d, Token word) {
        return d.to() <= word.index() && word.index() - d.to() <= 4;
    }
}
