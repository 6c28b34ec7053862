// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.List;
import java.util.Set;
import org.picketline.knowledge.RelevanceWords.Sense;
import org.picketline.knowledge.RelevanceWords;
import org.picketline.model.Article;

/**
 * Decides, before anything is parsed, whether a text is about a labor dispute in health care. Rules look whether it speaks of labor
 * more than in passing, of health care from the start, and whether where both meet no other trade is the one that acts; what they
 * say and count are signs among others, of which {@link RelevanceOdds} has learned how much they are worth.
 */
public final class Relevance {

    private static final SenseScanner SCANNER = new SenseScanner(RelevanceWords.all());

    /** Headline and first sentences tell what the news is. */
    private static final int LEAD = 4;
    /** In a brief of so many sentences one sign is enough. */
    private static final int SHORT = 4;
    /** A feature may take its time to come to health care, if it then speaks of its disputes so often. */
    private static final int OFTEN = 3;
    private static final double HEALTH_SHARE = 0.3;
    private static final double LABOR_SHARE = 0.06;

    private Relevance() { }

    /** Loads on first use: what only trains the weights must not need them. */
    private static final class Learned {
        private static final RelevanceOdds ODDS = RelevanceOdds.load();
    }

    /** Whether the article is about a labor dispute in health care. */
    public static boolean relevant(Article article) {
        return !article.text().isBlank() && Learned.ODDS.relevant(signs(article));
    }

    /** What is seen of the article before it is parsed. */
    public static RelevanceSigns signs(Article article) {
        return RelevanceSigns.of(article.text(), SCANNER.sentences(article.text()));
    }

    /**
     * How many sentences speak of what.
     *
     * @param labor  of labor disputes, in words that mean nothing else or of strikes of health workers
     * @param talk   of what disputes share with other quarrels
     * @param health of health care
     * @param lead   of it among the first
     * @param own    of labor and health care, where no other trade acts
     * @param near   of it in the same sentence or the next
     * @param others of labor where other trades act
     * @param matter of other subjects
     */
    record Counts(int sentences, int labor, int talk, int health, int lead, int own, int near, int others, int matter) {

        static Counts of(List<Set<Sense>> sentences) {
            int[] n = new int[8];
            Actors actors = new Actors(sentences);
            for (int i = 0; i < sentences.size(); i++) {
                Set<Sense> s = sentences.get(i);
                boolean labor = s.contains(Sense.LABOR);
                boolean dispute = labor || s.contains(Sense.STRIKE);
                boolean health = Actors.health(s);
                boolean theirs = actors.next(i, dispute) == Actors.Actor.OTHER;
                n[0] += labor ? 1 : 0;
                n[1] += dispute || s.contains(Sense.TALK) ? 1 : 0;
                n[2] += health ? 1 : 0;
                n[3] += health && i < LEAD ? 1 : 0;
                n[4] += labor && !theirs && health ? 1 : 0;
                n[7] += labor && !theirs && actors.healthNear(i) ? 1 : 0;
                n[5] += dispute && theirs ? 1 : 0;
                n[6] += s.contains(Sense.OTHER_MATTER) ? 1 : 0;
            }
            return new Counts(sentences.size(), n[0], n[1], n[2], n[3], n[4], n[7], n[5], n[6]);
        }

        boolean relevant() {
            return aboutLabor() && aboutHealth() && ours() && !aboutElse();
        }

        /** Whether there is little to go by. */
        boolean brief() {
            return sentences <= SHORT;
        }

        /** Bills, storms and insurers come up in long disputes as well. */
        private boolean aboutElse() {
            return matter > Math.max(labor, own) && (near < OFTEN || matter > talk);
        }

        private boolean aboutLabor() {
            boolean enough = labor >= 2 || labor == 1 && (talk >= 3 && own >= 1 || brief());
            return enough && labor + talk >= LABOR_SHARE * sentences;
        }

        private boolean aboutHealth() {
            return health > 0 && (lead > 0 || health >= HEALTH_SHARE * sentences || near >= OFTEN);
        }

        private boolean ours() {
            boolean met = near > 0 && near >= others;
            return met || others == 0 && lead > 0 && (health >= 2 || health >= HEALTH_SHARE * sentences);
        }
    }
}
