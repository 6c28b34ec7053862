// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Attachment;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Places where a dispute takes place: where workers, hospitals, strikes and talks are. A place that only belongs
 * to a title, a comparison or somebody's biography is not one.
 */
public final class InvolvedPlaces {

    private static final Set<String> WHERE = Set.of("in", "at", "across", "throughout", "near", "outside", "around", "from", "of", "to", "and", "through", "include", "including", "like");
    private static final Set<String> EXCEPT = Set.of("except", "excluding", "exclude", "bar", "excepting");
    /** Countries so large that a dispute is in one only where nothing smaller is named. */
    private static final Set<String> COUNTRIES = Set.of("United States", "United Kingdom", "Canada", "Australia");

    private InvolvedPlaces() { }

    /** The first mention of each such place, in order. */
    public static List<Mention> of(Reading reading) {
        List<Mention> places = reading.names().all().stream().filter(m -> m.is(Entity.Kind.PLACE)).toList();
        List<Mention> datelines = places.stream().filter(m -> dateline(reading.sentences().get(m.sentence()), m)).toList();
        List<Mention> found = places.stream().filter(m -> datelines.size() > 1 && datelines.contains(m) || involved(reading, m)).toList();
        if (found.isEmpty()) {
            found = datelines.isEmpty() ? places.stream().filter(m -> inside(reading, m)).limit(1).toList() : datelines;
        } else if (found.stream().allMatch(m -> m.entity().parent().isEmpty())) {
            found = Stream.concat(datelines.stream(), found.stream()).toList();
        }
        boolean finer = found.stream().anyMatch(m -> !COUNTRIES.contains(m.entity().name()));
        boolean towns = found.stream().anyMatch(m -> m.entity().parent().isPresent() && !reading.headline(reading.sentences().get(m.sentence())));
        Map<Entity, Mention> first = new LinkedHashMap<>();
        found.stream().filter(m -> !finer || !COUNTRIES.contains(m.entity().name())).filter(m -> !towns || !headlineState(reading, m)).forEach(m -> first.putIfAbsent(m.entity(), m));
        return new ArrayList<>(first.values());
    }

    /** The state that a headline names because its readers may not know the town. */
    private static boolean headlineState(Reading reading, Mention m) {
        return m.entity().parent().isEmpty() && reading.headline(reading.sentences().get(m.sentence()));
    }

    /** Whether it at least is where something is. */
    private static boolean inside(Reading reading, Mention m) {
        Sentence s = reading.sentences().get(m.sentence());
        return !COUNTRIES.contains(m.entity().name()) && !excepted(s, m) && Clauses.prepositions(s, Attachment.spanHead(s, m.from(), m.to())).contains("in");
    }

    /** Whether the place is where workers, hospitals or events of the dispute are. */
    static boolean involved(Reading reading, Mention m) {
        Sentence s = reading.sentences().get(m.sentence());
        if (heads(s, m) || named(reading, m)) {
            return true;
        }
        if (excepted(s, m)) {
            return false;
        }
        Token head = Attachment.spanHead(s, m.from(), m.to());
        Optional<Mention> town = townBefore(reading, s, m);
        if (town.isPresent()) {
            return !reading.parties().severalDisputes() && involved(reading, town.get());
        }
        boolean located = Clauses.prepositions(s, head).stream().anyMatch(WHERE::contains) || head.hangsAs("conj") || head.hangsAs("appos") || head.hangsAs("compound") || head.text().endsWith("-area");
        boolean title = m.to() < s.size() && s.token(m.to()).is("NNP") && Character.isUpperCase(s.token(m.to()).text().charAt(0)) && !reading.headline(s);
        return (owner(reading, s, m, head) || located && !title && !compared(s, head) && concerns(reading, s, head)) && !supply(reading, s, head);
    }

    /** "at all hospitals except in Canterbury" */
    private static boolean excepted(Sentence s, Mention m) {
        return s.tokens().subList(Math.max(0, m.from() - 3), m.from()).stream().anyMatch(t -> EXCEPT.contains(Words.lemma(t)));
    }

    /** Whether the name of the site is the employer's and the town's: "Essabar Cloquet". */
    private static boolean named(Reading reading, Mention m) {
        return reading.names().in(m.sentence()).stream().anyMatch(o -> o.is(Entity.Kind.FACILITY) && o.from() < m.from() && m.to() <= o.to());
    }

    /** The town that the state only tells from others: "Worcester, Massachusetts". */
    private static Optional<Mention> townBefore(Reading reading, Sentence s, Mention m) {
        boolean comma = m.from() > 1 && s.token(m.from() - 1).text().equals(",");
        return !comma ? Optional.empty() : reading.names().in(s.index()).stream()
            .filter(o -> o.is(Entity.Kind.PLACE) && o.to() == m.from() - 1 && o.entity().parent().map(Entity::name).filter(m.entity().name()::equals).isPresent()).findFirst();
    }

    /** "Everett's mayor", "Lexington's Bluegrass Hospital", "Chicago's West Side". */
    private static boolean owner(Reading reading, Sentence s, Mention m, Token head) {
        Optional<Token> owned = m.to() < s.size() && s.token(m.to()).is("POS") ? s.head(head) : Optional.empty();
        boolean town = m.entity().parent().isPresent();
        if (owned.filter(o -> reading.words().has("part-of-place", Words.lemma(o)) && concerns(reading, s, o)).isPresent()) {
            return true;
        }
        return owned.filter(o -> town && Words.lemma(o).equals("mayor") || reading.words().has("employer-epithet", Words.lemma(o))
            || reading.names().at(s.index(), o).filter(x -> x.party() && !x.is(Entity.Kind.UNION) || x.is(Entity.Kind.PLACE)).isPresent()).isPresent();
    }

    /** Whether replacements or goods come from the place, or a contractor sits there. */
    private static boolean supply(Reading reading, Sentence s, Token head) {
        Optional<Token> up = s.head(head);
        boolean supplier = up.filter(h -> reading.words().has("supplier", Words.lemma(h)) && h.tag().equals("NN") || s.children(h, "obj").stream().anyMatch(o -> Words.lemma(o).equals("replacement"))).isPresent();
        return supplier || Clauses.prepositions(s, head).contains("from") && Reading.contains(s, "replacement", "temporary", "traveler", "traveller", "recruit", "bus", "fly", "ship");
    }

    /** Whether the place is the heading of what follows: "TULARE, CALIF.: NO END IN SIGHT", "VERMONT.", "Toledo, 1989." */
    private static boolean heads(Sentence s, Mention m) {
        boolean year = m.from() <= 1 && m.to() + 1 < s.size() && s.token(m.to()).text().equals(",") && s.token(m.to() + 1).text().matches("(?:19|20)\\d\\d");
        boolean capitals = m.from() == 0 && s.token(0).text().matches("\\p{Lu}{3,}") && m.entity().parent().isEmpty();
        boolean alone = m.from() == 0 && m.entity().parent().isEmpty() && m.to() < s.size() && s.token(m.to()).text().equals(".") && m.to() + 1 == s.size();
        return year || alone || capitals && s.tokens().subList(m.to(), Math.min(m.to() + 4, s.size())).stream().anyMatch(t -> t.text().equals(":"));
    }

    /** Whether the place is where the report comes from: "TACOMA, Wash. —". */
    private static boolean dateline(Sentence s, Mention m) {
        boolean capitals = m.from() == 0 && s.token(0).text().matches("\\p{Lu}[\\p{Lu}.'-]+");
        return capitals && s.tokens().subList(m.to(), Math.min(m.to() + 7, s.size())).stream().anyMatch(t -> t.text().matches("--?|[\u2013\u2014]"));
    }

    /** Whether the place belongs to workers, an employer, a strike or another event. */
    private static boolean concerns(Reading reading, Sentence s, Token head) {
        if (venue(reading, s, head) || company(reading, s, head)) {
            return false;
        }
        Token at = head;
        for (int steps = 0; steps < 6; steps++) {
            Optional<Token> up = s.head(at);
            if (up.isEmpty()) {
                return false;
            }
            at = up.get();
            Token word = at;
            String lemma = Words.lemma(word);
            if (reading.words().has("elsewhere", lemma) || reading.words().has("venue", lemma) || reading.words().has("official-epithet", lemma) || seat(reading, s, head, word)) {
                return false;
            }
            boolean person = reading.names().at(s.index(), word).filter(x -> x.is(Entity.Kind.PERSON)).isPresent();
            boolean somebody = word.hangsAs("appos") && s.head(word).flatMap(h -> reading.names().at(s.index(), h)).filter(x -> x.is(Entity.Kind.PERSON)).isPresent();
            if (person || somebody || oneOf(reading, s, word)) {
                return false;
            }
            if (lemma.equals("home") && s.children(word, "nmod:poss").stream().anyMatch(t -> t.is("PRP$"))) {
                return false;
            }
            if (reading.occupations().workers(s, word, reading.words()) || reading.words().has("employer-epithet", lemma) || reading.words().has("picket-noun", lemma)
                || reading.words().has("scene", lemma)
                || reading.names().at(s.index(), word).filter(Mention::party).isPresent() || word.is("VB") && doneByWorkers(reading, s, word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the two sides sit down or shake hands: "to meet in Cranston", "at the table in Taunton". */
    private static boolean venue(Reading reading, Sentence s, Token head) {
        Stream<Token> beside = s.head(head).stream().flatMap(h -> s.children(h, "obl", "nmod").stream());
        return Stream.concat(up(s, head), beside).anyMatch(t -> reading.words().has("venue", Words.lemma(t)));
    }

    /** "the New Jersey company that bought the home", "a Toronto, Ont., company". */
    private static boolean company(Reading reading, Sentence s, Token head) {
        if (seatedBefore(reading, s, head)) {
            return true;
        }
        boolean before = head.hangsAs("compound") || head.hangsAs("amod") || head.hangsAs("nmod") || head.hangsAs("appos");
        return before && up(s, head).limit(2).filter(t -> t.index() > head.index() && t.tag().startsWith("NN")).anyMatch(t -> reading.words().has("seated", Words.lemma(t)));
    }

    /** "a company based in North Carolina". */
    private static boolean seatedBefore(Reading reading, Sentence s, Token head) {
        int in = head.index();
        while (in > 0 && s.token(in).is("NNP")) {
            in--;
        }
        return in > 0 && s.token(in).is("IN") && s.token(in - 1).is("VB") && reading.words().has("seat", Words.lemma(s.token(in - 1)));
    }

    /** The words that the word hangs on, the next one first. */
    private static Stream<Token> up(Sentence s, Token from) {
        return Stream.iterate(s.head(from), Optional::isPresent, t -> t.flatMap(s::head)).limit(5).map(Optional::get);
    }

    /** "a therapist in Fontana" tells of one worker, and where that one is says little of where the dispute is. */
    private static boolean oneOf(Reading reading, Sentence s, Token word) {
        return word.tag().equals("NN") && s.children(word, "det").stream().anyMatch(d -> Set.of("a", "an").contains(Words.lemma(d)))
            && reading.occupations().workers(s, word, reading.words());
    }

    /** "paid the same as the nurses in Erie", "more than a hospital in Erie pays". */
    private static boolean compared(Sentence s, Token head) {
        boolean same = IntStream.range(Math.max(0, head.index() - 12), head.index()).anyMatch(i -> s.token(i).text().equals("same") && s.token(i + 1).text().equals("as"));
        boolean didSo = up(s, head).limit(2).anyMatch(t -> Words.lemma(t).equals("do") && s.children(t, "mark", "advmod", "case").stream().anyMatch(a -> a.text().equals("as")));
        return same || didSo || Stream.concat(Stream.of(head), up(s, head)).limit(5).map(t -> Clauses.prepositions(s, t))
            .anyMatch(p -> p.contains("than") || p.contains("unlike"));
    }

    /** Whether the place is where officials sit, what the dispute is compared with or where its supplies come from. */
    static boolean aside(Reading reading, Mention m) {
        Sentence s = reading.sentences().get(m.sentence());
        Token head = Attachment.spanHead(s, m.from(), m.to());
        return excepted(s, m) || s.head(head).filter(h -> reading.words().has("official-epithet", Words.lemma(h))).isPresent() || compared(s, head) || supply(reading, s, head)
            || venue(reading, s, head) || company(reading, s, head) || s.head(head).filter(h -> reading.words().has("elsewhere", Words.lemma(h))).isPresent();
    }

    /** "the first strike by doctors in Ohio in three decades" tells of all Ohio, not where this one is. */
    static boolean record(Reading reading, Mention m) {
        Sentence s = reading.sentences().get(m.sentence());
        return m.entity().parent().isEmpty() && s.tokens().subList(0, m.from()).stream().anyMatch(t -> (t.is("JJS") || t.text().equals("first") || t.text().equals("only"))
            && s.head(t).filter(h -> reading.words().has("strike-noun", Words.lemma(h))).isPresent());
    }

    /** "Landis Health of Nashville". */
    private static boolean seat(Reading reading, Sentence s, Token place, Token owner) {
        return place.head() == owner.index() && Clauses.prepositions(s, place).contains("of")
            && reading.names().at(s.index(), owner).filter(m -> m.is(Entity.Kind.EMPLOYER)).isPresent();
    }

    /** Whether workers, a party or a strike are subject or object of the verb. */
    private static boolean doneByWorkers(Reading reading, Sentence s, Token verb) {
        return s.children(verb, "nsubj", "obj").stream().anyMatch(t -> reading.occupations().workers(s, t, reading.words())
            || Set.of("strike", "walkout", "picket", "union", "hospital", "member").contains(Words.lemma(t)) || reading.names().at(s.index(), t).filter(Mention::party).isPresent());
    }
}
