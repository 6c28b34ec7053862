// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.trust;

import java.util.List;
import java.util.SortedSet;
import org.picketline.extract.names.Mention;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.PartialDate;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;

/** What is seen of a claim's value: whether its sentence names it, and in which form. */
record ValueSigns(Surroundings around) {

    void add(Claim claim, Sentence s, SortedSet<String> signs) {
        if (claim.value() instanceof Value.Thing thing) {
            thing(thing.entity(), s, signs);
        } else if (claim.value() instanceof Value.Date date) {
            date(date.date(), s, signs);
        } else if (claim.value() instanceof Value.Number) {
            number(claim, s, signs);
        } else if (claim.value() instanceof Concept c && c.scheme() == Concept.Scheme.OCCUPATION) {
            signs.add(c.notation().contains(" ") ? "occupation of several words" : "occupation of one word");
        }
    }

    private void thing(Entity thing, Sentence s, SortedSet<String> signs) {
        List<Mention> mentions = around.mentions(thing);
        signs.add(place(mentions, s));
        signs.add(often(mentions.size()));
        if (thing.parent().isPresent() && thing.kind() != Entity.Kind.PLACE) {
            signs.add("part of a larger body");
        }
    }

    private String place(List<Mention> mentions, Sentence s) {
        if (mentions.stream().anyMatch(m -> m.sentence() == s.index())) {
            return "named in the sentence";
        }
        boolean paragraph = mentions.stream().anyMatch(m -> around.sentences().get(m.sentence()).paragraph() == s.paragraph());
        return paragraph ? "named in the paragraph" : "taken from the context";
    }

    static String often(int mentions) {
        return mentions <= 1 ? "named once" : mentions == 2 ? "named twice" : "named often";
    }

    private void date(PartialDate date, Sentence s, SortedSet<String> signs) {
        boolean here = around.reading().times().stream().anyMatch(t -> t.sentence() == s.index()
            && (t.date().equals(date) || t.until().filter(date::equals).isPresent()));
        signs.add(here ? "date in the sentence" : "date from elsewhere");
        signs.add(date.day().isPresent() ? date.year().isPresent() ? "a day" : "a day of an unknown year" : date.month().isPresent() ? "a month" : "a year");
        if (date.day().isPresent()) {
            String day = Integer.toString(date.day().getAsInt());
            signs.add(s.tokens().stream().anyMatch(t -> t.text().startsWith(day)) ? "day written out" : "day reckoned");
        }
        if (around.reading().document().article().published().isEmpty()) {
            signs.add("no day of publication");
        }
        long dates = around.reading().times().stream().filter(t -> t.sentence() == s.index()).count();
        if (dates > 1) {
            signs.add("several dates in the sentence");
        }
    }

    private void number(Claim claim, Sentence s, SortedSet<String> signs) {
        List<Value> here = around.reading().quantities().stream().filter(q -> q.sentence() == s.index())
            .<Value>map(q -> new Value.Number(q.value())).toList();
        signs.add(here.contains(claim.value()) ? "figure in the sentence" : "figure reckoned");
        if (here.size() > 2) {
            signs.add("several figures in the sentence");
        }
    }
}
