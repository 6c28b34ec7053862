// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Whether a vote told by words that stand together took place, is to come, or is a mere thought. */
final class PollOutlook {

    private static final int CLOSE = 4;
    private static final int FAR = 10;
    private static final int CLAUSE = 25;

    private final Reading reading;
    private final Words words;

    PollOutlook(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Whether what stands before it makes it a mere thought: "could vote", "no vote", "refused to put it to a vote". */
    boolean hypothetical(Stretch x, PollCue.Cue cue) {
        boolean thought = x.before(cue.word(), FAR, t -> unreal(t) && !reported(x, t) && !x.before(t, 2, b -> words.has("poll-word", Words.lemma(b))));
        boolean none = x.before(cue.word(), 5, t -> Set.of("no", "any").contains(Words.lemma(t)) && t.is("DT"));
        boolean wished = cue.sort() == PollCue.Sort.DECISION && x.before(cue.word(), FAR, t -> t.is("VB") && words.has("wish", x.sentence(), t));
        boolean without = x.before(cue.word(), CLOSE, t -> Words.lemma(t).equals("without"));
        boolean meant = x.after(cue.word(), CLAUSE, t -> t.is("VB") && words.has("imply", Words.lemma(t)) && x.before(t, 2, n -> words.has("negation", Words.lemma(n))));
        return reading.corrected(x.sentence()) || thought || none || without || wished || meant || weighed(x, cue.word()) || advised(x, cue.word()) || supposed(x) && !ahead(x, cue.word());
    }

    /** The month of May is no verb. */
    private boolean unreal(Token t) {
        return words.has("poll-unreal", Words.lemma(t)) && !t.is("NNP") || t.tag().equals("MD") && words.has("modal-possible", Words.lemma(t));
    }

    /** "said it would ballot members" tells what is to come. */
    private boolean reported(Stretch x, Token t) {
        return Words.lemma(t).equals("would") && x.before(t, 5, v -> v.tag().equals("VBD") && words.has("say", Words.lemma(v)));
    }

    /** A clause of condition, or one of time beside something that might be: "could wait till after they have ratified". */
    private boolean supposed(Stretch x) {
        Sentence s = x.sentence();
        String opening = Words.lemma(s.token(x.from()));
        boolean might = s.tokens().subList(0, x.from()).stream().anyMatch(t -> t.tag().equals("MD"));
        return Set.of("if", "unless", "before", "once").contains(opening) || Set.of("after", "when").contains(opening) && might;
    }

    /** "deciding whether to ballot for a strike". */
    private static boolean weighed(Stretch x, Token cue) {
        return Ballots.weighed(x.sentence(), cue);
    }

    /** "came despite leaders recommending that members voted for it". */
    private boolean advised(Stretch x, Token cue) {
        return cue.tag().equals("VBD") && x.before(cue, CLOSE, t -> words.has("poll-advise", Words.lemma(t)));
    }

    /** Whether the words right after it say that it lies ahead, whatever else the sentence tells: "a vote that begins Friday", "a vote yet to be held". */
    boolean ahead(Stretch x, Token cue) {
        boolean yet = x.after(cue, CLOSE, t -> Words.lemma(t).equals("yet") && x.after(t, 1, o -> Words.lemma(o).equals("to")));
        boolean starts = cue.is("NN") && x.after(cue, 2, t -> (t.tag().equals("VBZ") || t.tag().equals("VBG") || t.tag().equals("MD")) && words.has("still-to-come", x.sentence(), t));
        return yet || starts || intended(x, cue);
    }

    /** "agreed to ballot its members". */
    private boolean intended(Stretch x, Token cue) {
        return x.before(cue, 1, t -> Words.lemma(t).equals("to")) && x.before(cue, 2, t -> words.has("plan", Words.lemma(t)));
    }

    boolean toCome(Stretch x, Token cue, Ballot.Question question) {
        boolean due = x.any(t -> words.has("vote-due", Words.lemma(t)) && Math.abs(t.index() - cue.index()) <= 2 * CLOSE);
        boolean past = cue.tag().equals("VBD") || cue.tag().equals("VBN") || x.any(t -> t.tag().equals("VBD") && !words.has("begin", Words.lemma(t)));
        boolean done = past && x.tokens().stream().noneMatch(t -> reported(x, t)) || tally(x) || x.before(cue, 2, t -> Set.of("after", "following").contains(Words.lemma(t)));
        boolean now = cue.tag().equals("VBG") && x.before(cue, 3, t -> Words.lemma(t).equals("be") || words.has("begin", Words.lemma(t))) || cue.tag().equals("VBP") && !reading.headline(x.sentence());
        return question == Ballot.Question.CONTRACT && due || !done && (now || x.before(cue, CLOSE, t -> reported(x, t)) || x.any(t -> words.has("still-to-come", x.sentence(), t)));
    }

    private boolean tally(Stretch x) {
        return reading.tallies(x.sentence()).stream().anyMatch(t -> x.holds(t.from()));
    }
}
