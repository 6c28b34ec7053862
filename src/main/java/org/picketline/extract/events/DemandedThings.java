// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.issues.TopicOdds;
import org.picketline.extract.issues.TopicReader;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * The issues of what is demanded: by the phrases that name them, and of things in which no phrase was found by all of
 * their words.
 */
final class DemandedThings {

    private static final Set<String> JOINTS = Set.of(",", ";", ":", "and", "or", "plus");
    private static final Set<String> SIGNS = Set.of("%", "$", "\u00a3", "\u20ac");
    /** Fewer words tell too little. */
    private static final int LEAST = 2;

    /** Reads by the phrases and weights on the class path. */
    static final DemandedThings KNOWN = new DemandedThings(TopicReader.ofDemands());

    private final TopicReader phrases;
    private final TopicOdds odds = TopicOdds.load();

    private DemandedThings(TopicReader phrases) {
        this.phrases = phrases;
    }

    /** The issues in the words, each once where it was found. */
    List<Topic> in(Scope scope, Words words) {
        Sentence s = scope.sentence();
        TopicReader.Found found = phrases.find(s);
        List<Topic> topics = new ArrayList<>(found.topics().stream().filter(scope::has).toList());
        for (BitSet thing : things(scope)) {
            thing.andNot(found.idle());
            boolean told = thing.intersects(found.known()) || thing.stream().mapToObj(s::token).anyMatch(t -> t.is("VB") && words.has("say", Words.lemma(t)));
            if (!told && thing.cardinality() >= LEAST) {
                odds.issue(words(s, thing)).ifPresent(issue -> topics.add(new Topic(issue, thing.nextSetBit(0), thing.length())));
            }
        }
        return topics;
    }

    /** The members of the list that the words are: "a cap on visits", "metal detectors at the doors". */
    private static List<BitSet> things(Scope scope) {
        List<BitSet> things = new ArrayList<>(List.of(new BitSet()));
        for (Token t : scope.sentence().tokens()) {
            if (scope.has(t.index())) {
                if (JOINTS.contains(Words.lemma(t)) && !pair(scope.sentence(), t)) {
                    things.add(new BitSet());
                } else if (!t.hangsAs("punct") || SIGNS.contains(t.text())) {
                    things.get(things.size() - 1).set(t.index());
                }
            }
        }
        return things;
    }

    /** "health and safety", "Saturdays and Sundays": one thing. */
    private static boolean pair(Sentence s, Token joint) {
        boolean within = joint.is("CC") && joint.index() > 0 && joint.index() + 1 < s.size();
        return within && s.token(joint.index() - 1).is("NN") && s.token(joint.index() + 1).is("NN");
    }

    private static String words(Sentence s, BitSet thing) {
        StringBuilder words = new StringBuilder();
        thing.stream().forEach(i -> words.append(s.token(i).text()).append(' '));
        return words.toString();
    }
}
