// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.picketline.nlp.Sentence;

/** The items of a list that a sentence opens: "The offer includes the following:" and a paragraph each. */
final class ListedItems {

    private static final int LONGEST_LIST = 10;
    /** A question of so few words is answered by what comes next: "What do they want?" */
    private static final int SHORT = 9;
    private static final int LONGEST_ITEM = 45;

    private final Reading reading;

    ListedItems(Reading reading) {
        this.reading = reading;
    }

    /** The items that follow a sentence which ends with a colon. */
    List<Scope> after(Sentence s) {
        List<Scope> items = new ArrayList<>();
        String end = s.token(s.size() - 1).text();
        if (!end.equals(":") && !(end.equals("?") && s.size() <= SHORT)) {
            return items;
        }
        for (int i = s.index() + 1; i < reading.sentences().size() && items.size() < LONGEST_LIST; i++) {
            Sentence item = reading.sentences().get(i);
            if (!item(item)) {
                break;
            }
            items.add(Scope.whole(item));
        }
        return items;
    }

    /** Whether the sentence is an item of a list: marked as such, or no full sentence. */
    private static boolean item(Sentence s) {
        boolean marked = Set.of("-", "\u2013", "\u2014", "\u2022", "*", "\u00b7", "\u25cf").contains(s.token(0).text());
        boolean full = s.tokens().stream().anyMatch(t -> t.hangsAs("nsubj") && s.head(t).filter(h -> h.relation().equals("root")).isPresent());
        return s.size() <= LONGEST_ITEM && (marked || !full);
    }
}
