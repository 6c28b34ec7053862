// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds the verb that rules a word and reads its tense. */
final class ClauseTense {

    /** Participles that point ahead whatever the auxiliary: "was set to begin Monday", "a strike planned for Monday". */
    private static final Set<String> AHEAD = Set.of("set", "scheduled", "slated", "planned", "expected", "due", "poised", "going",
        "prepared", "ready", "bound", "likely");
    /** Verbs whose infinitive lies ahead of them. */
    static final Set<String> PROSPECTIVE = Set.of("plan", "intend", "aim", "threaten", "hope", "expect", "want", "vow", "pledge",
        "promise", "agree", "decide", "vote", "prepare", "need", "schedule", "set", "announce", "propose", "seek", "authorize",
        "order", "ask", "urge", "call", "slate", "look", "warn", "notify", "go", "invite", "invitation", "summon", "accept");
    /** "voted to accept it on Tuesday" is done on Tuesday, "voted to walk out on Tuesday" is not. */
    private static final Set<String> DECIDING = Set.of("vote", "choose", "decide");
    private static final Set<String> DECIDED = Set.of("accept", "approve", "ratify", "reject", "authorize", "authorise", "back", "support", "endorse", "oppose", "give", "let", "empower");
    private static final Set<String> PLANS = Set.of("plan", "intend", "aim", "threaten", "hope", "expect", "prepare", "vow", "schedule");

    /** How far back a verb is looked for where nothing was parsed. */
    private static final int REACH = 60;

    private final Sentence sentence;

    ClauseTense(Sentence sentence) {
        this.sentence = sentence;
    }

    Tense of(Token word) {
        if (word.relation().equals("none")) {
            return nearestBefore(word);
        }
        Token at = word;
        for (int steps = 0; steps <= sentence.size(); steps++) {
            Optional<Tense> own = own(at);
            Optional<Token> above = sentence.head(at);
            if (own.isPresent() || above.isEmpty()) {
                return own.orElse(Tense.NONE);
            }
            at = above.get();
        }
        return Tense.NONE;
    }

    /** Whether it was to happen but need not lie behind: "had been due to walk out on Friday", "would have begun on Monday". */
    boolean cameToNothing(Token word) {
        Token verb = word;
        for (int steps = 0; steps < sentence.size() && !verb.is("VB") && verb.head() >= 0; steps++) {
            verb = sentence.token(verb.head());
        }
        boolean wouldHave = sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("would") && a.index() + 1 < sentence.size() && sentence.token(a.index() + 1).lemma().equals("have"));
        return wouldHave || dueInVain(verb.index()) || verb.index() > 1 && sentence.token(verb.index() - 1).lemma().equals("to") && dueInVain(verb.index() - 2);
    }

    /** "had been due", by order alone, as parsers part the words in many ways. */
    private boolean dueInVain(int word) {
        return AHEAD.contains(sentence.token(word).text().toLowerCase(Locale.ROOT)) && word > 1 && sentence.token(word - 1).lemma().equals("be")
            && sentence.tokens().subList(Math.max(0, word - 3), word).stream().anyMatch(t -> t.text().equalsIgnoreCase("had"));
    }

    /** The tense that the word's own form tells; empty when it must be asked of the word above. */
    private Optional<Tense> own(Token word) {
        List<Token> auxiliaries = sentence.children(word, "aux", "cop");
        if (pointsAhead(word, auxiliaries)) {
            return Optional.of(Tense.FUTURE);
        }
        if (!auxiliaries.isEmpty() && auxiliaries.stream().anyMatch(a -> !a.is("TO"))) {
            return Optional.of(ofAuxiliaries(auxiliaries, word));
        }
        return word.is("VB") || word.is("MD") ? ofForm(word) : Optional.empty();
    }

    private boolean pointsAhead(Token word, List<Token> auxiliaries) {
        boolean have = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        boolean will = !auxiliaries.isEmpty() && auxiliaries.get(0).is("MD");
        return !have && !will && AHEAD.contains(word.text().toLowerCase(Locale.ROOT)) && (word.is("VBN") || word.is("VBG") || word.is("JJ"))
            && (!auxiliaries.isEmpty() || word.hangsAs("acl") || word.hangsAs("root") || word.hangsAs("amod"));
    }

    private Tense ofAuxiliaries(List<Token> auxiliaries, Token word) {
        boolean modal = auxiliaries.stream().anyMatch(a -> a.is("MD"));
        boolean have = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have") || a.lemma().equals("'ve"));
        if (modal) {
            return have || missedChance(auxiliaries, word) ? Tense.PAST : Tense.FUTURE;
        }
        boolean past = word.tag().equals("VBD") || auxiliaries.stream().anyMatch(a -> a.is("VBD"));
        return past || have ? Tense.PAST : Tense.PRESENT;
    }

    /** "could not agree" tells what did not come about. */
    private boolean missedChance(List<Token> auxiliaries, Token word) {
        return auxiliaries.get(0).text().equalsIgnoreCase("could")
            && sentence.children(word).stream().anyMatch(c -> c.lemma().equals("not"));
    }

    private Optional<Tense> ofForm(Token verb) {
        return switch (verb.tag()) {
            case "VBD" -> Optional.of(Tense.PAST);
            case "VBN" -> joinedToVerb(verb) ? Optional.empty() : Optional.of(Tense.PAST);
            case "VBZ", "VBP" -> Optional.of(PLANS.contains(verb.lemma()) ? Tense.FUTURE : Tense.PRESENT);
            case "MD" -> Optional.of(Tense.FUTURE);
            case "VB" -> ofInfinitive(verb);
            default -> Optional.empty();
        };
    }

    /** "have met and agreed": the auxiliary is the first one's. */
    private boolean joinedToVerb(Token verb) {
        return verb.hangsAs("conj") && sentence.head(verb).filter(h -> h.is("VB")).isPresent();
    }

    private Optional<Tense> ofInfinitive(Token verb) {
        if (sentence.children(verb).stream().noneMatch(c -> c.is("TO"))) {
            return verb.head() < 0 ? Optional.of(Tense.PRESENT) : Optional.empty();
        }
        Optional<Token> above = sentence.head(verb);
        if (DECIDED.contains(verb.lemma()) && above.filter(a -> a.tag().equals("VBD") && DECIDING.contains(a.lemma())).isPresent()) {
            return Optional.empty();
        }
        boolean ahead = above.isEmpty() || !lyingBack(above.get()) && (verb.hangsAs("acl")
            || PROSPECTIVE.contains(above.get().lemma()) && !verb.hangsAs("advcl"));
        return ahead ? Optional.of(Tense.FUTURE) : Optional.empty();
    }

    /** "had been scheduled to begin Monday": whether it came about or not, it lies back. */
    private boolean lyingBack(Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(a -> a.text().equalsIgnoreCase("had"));
    }

    private Tense nearestBefore(Token word) {
        for (int i = word.index(); i >= Math.max(0, word.index() - REACH); i--) {
            Token t = sentence.token(i);
            if (t.is("VB") || t.is("MD")) {
                return ofWords(i);
            }
        }
        return Tense.NONE;
    }

    private Tense ofWords(int verb) {
        List<Token> group = sentence.tokens().subList(Math.max(0, verb - 3), verb + 1);
        if (group.stream().anyMatch(t -> t.is("MD") || t.is("TO"))) {
            return Tense.FUTURE;
        }
        boolean past = group.stream().anyMatch(t -> t.is("VBD") || t.is("VBN"));
        return past ? Tense.PAST : Tense.PRESENT;
    }
}
