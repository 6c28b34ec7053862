// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Names that a common noun closes: one for several ("Alder General, Glenmore and Skelby General hospitals", "Alder
 * Coast and Skelby District Health Boards") or one in small letters, as newsrooms outside of America write it
 * ("at Glenmore hospital").
 */
final class SharedNoun {

    private static final Set<String> AND = Set.of("and", "&");
    private static final List<String> NOT_BEFORE = List.of("DT", "JJ", "CD", "PRP", "NN", "POS");

    private final Gazetteer gazetteer;
    private final Shapes shapes;
    private final Words words;

    SharedNoun(Gazetteer gazetteer, Shapes shapes, Words words) {
        this.gazetteer = gazetteer;
        this.shapes = shapes;
        this.words = words;
    }

    /** The sites and employers of the sentence that such a noun closes. */
    List<Span> in(Sentence s) {
        List<Span> found = new ArrayList<>();
        boolean headline = CapitalRuns.titleCase(s) || s.index() == 0 && !s.token(s.size() - 1).text().equals(".");
        for (int i = 1; i < s.size() && !headline; i++) {
            if (Character.isLowerCase(s.token(i).text().charAt(0))) {
                found.addAll(site(s, i));
            } else if (s.token(i).text().endsWith("s") && (i + 1 == s.size() || !CapitalRuns.capital(s.token(i + 1)))) {
                found.addAll(titled(s, i));
            }
        }
        return found;
    }

    /** The names before "hospital" or "hospitals". */
    private List<Span> site(Sentence s, int noun) {
        String lemma = s.token(noun).lemma();
        if (!words.has("site-noun", lemma) || !CapitalRuns.capital(s.token(noun - 1))) {
            return List.of();
        }
        List<int[]> items = items(s, noun);
        boolean one = s.token(noun).tag().equals("NN") && !items.isEmpty() && stands(s, items.get(items.size() - 1)[0]);
        boolean several = s.token(noun).tag().equals("NNS") && (items.size() > 2 || items.size() == 2 && items.stream().anyMatch(i -> i[1] - i[0] > 1));
        String title = Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
        List<int[]> named = several ? items : one ? items.subList(items.size() - 1, items.size()) : List.of();
        return named.stream().map(i -> lemma.equals("clinic") ? withoutOwner(s, i) : i).filter(i -> open(s, i) && (one || !place(s, i))).map(i -> span(s, i, one ? noun + 1 : i[1], title, Entity.Kind.FACILITY)).toList();
    }

    /** "Lake Street" of "Landis's Lake Street": a clinic is called by its street rather than after somebody. */
    private static int[] withoutOwner(Sentence s, int[] item) {
        return IntStream.range(item[0], item[1] - 2).filter(i -> s.token(i).is("POS")).boxed().reduce((a, b) -> b).map(i -> new int[] {i + 1, item[1]}).orElse(item);
    }

    /** Whether no article or other word makes the noun a plain one: "the Glenmore hospital" is in Glenmore. */
    private static boolean stands(Sentence s, int from) {
        return from == 0 || NOT_BEFORE.stream().noneMatch(tag -> s.token(from - 1).is(tag));
    }

    /** The names before "District Health Boards". */
    private List<Span> titled(Sentence s, int last) {
        int tail = last;
        while (tail > 0 && words.has("site-modifier", s.token(tail - 1).text().toLowerCase(Locale.ROOT))) {
            tail--;
        }
        String plural = s.token(last).text();
        List<int[]> all = tail == 0 ? List.of() : items(s, tail);
        List<int[]> items = tail < last || words.has("site-noun", s.token(last).lemma().toLowerCase(Locale.ROOT)) && all.stream().allMatch(i -> place(s, i)) ? all : List.of();
        String title = (Span.words(s, tail, last) + " " + (plural.endsWith("ies") ? plural.substring(0, plural.length() - 3) + "y" : plural.substring(0, plural.length() - 1))).strip();
        List<Span> found = new ArrayList<>();
        for (int[] item : items.size() < 2 ? List.<int[]>of() : items) {
            Optional<Entity.Kind> kind = shapes.kind(Span.words(s, item[0], item[1]) + " " + title);
            kind.ifPresent(k -> found.add(span(s, item, item == items.get(items.size() - 1) ? last + 1 : item[1], title, k)));
        }
        return found;
    }

    private static Span span(Sentence s, int[] item, int to, String title, Entity.Kind kind) {
        return new Span(s.index(), item[0], to, kind, CapitalRuns.withoutState(Span.words(s, item[0], item[1])) + " " + title, Optional.empty(), false);
    }

    /** The capitalised words that commas and one "and" join before the noun, in the text's order. */
    private static List<int[]> items(Sentence s, int noun) {
        List<int[]> items = new ArrayList<>();
        int to = noun;
        while (to > 0) {
            int from = to;
            while (from > 0 && (partOfName(s, from - 1) || from > 3 && CapitalRuns.bracketedState(s, from - 3))) {
                from -= partOfName(s, from - 1) ? 1 : 3;
            }
            if (from == to) {
                break;
            }
            items.add(0, new int[] {from, to});
            to = joint(s, from, items.size() == 1);
        }
        return items;
    }

    private static boolean partOfName(Sentence s, int i) {
        Token t = s.token(i);
        return CapitalRuns.capital(t) && !t.text().equals("The") || t.is("POS") && i > 0 && CapitalRuns.capital(s.token(i - 1));
    }

    /** Where the item before the joint at the token ends; 0 if there is none. */
    private static int joint(Sentence s, int from, boolean last) {
        int i = from - 1;
        boolean and = i > 0 && AND.contains(s.token(i).text());
        i -= and && s.token(i - 1).text().equals(",") ? 2 : 1;
        boolean comma = from > 1 && !last && s.token(from - 1).text().equals(",");
        return and && last || comma ? i + 1 : 0;
    }

    private boolean open(Sentence s, int[] item) {
        String name = Span.words(s, item[0], item[1]);
        NameTrie.Match<Gazetteer.Entry> known = gazetteer.name(s, item[0]);
        boolean sure = known != null && known.values().stream().anyMatch(e -> !e.doubtful());
        boolean plain = IntStream.range(item[0], item[1]).allMatch(i -> s.token(i).is("NNP") || s.token(i).is("POS") || bracketed(s, i));
        return plain && !sure && (shapes.kind(name).isEmpty() || name.endsWith(" Memorial")) && !name.matches("\\p{Lu}{2,5}");
    }

    private static boolean bracketed(Sentence s, int i) {
        return IntStream.rangeClosed(Math.max(0, i - 2), i).anyMatch(k -> CapitalRuns.bracketedState(s, k));
    }

    private boolean place(Sentence s, int[] item) {
        NameTrie.Match<Gazetteer.Entry> place = gazetteer.place(s, item[0]);
        return place != null && place.to() == item[1];
    }
}
