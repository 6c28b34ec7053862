// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Who strikes: the nouns for them in the places that tell of the strike, else the workers that the union speaks for. */
final class Strikers {

    private static final Set<String> INCLUDING = Set.of("of", "include", "like", "including", "by");

    /** Fewer than so many are some of the strikers rather than all. */
    private static final int GROUP = 30;
    /** What is the news is told in so many paragraphs, headline included. */
    private static final int LEAD = 2;

    private final Reading reading;
    private final Words words;
    private final Workforce workforce;
    private final Attendance attendance;
    /** Those told beside one another: of "nurses and nurse practitioners" neither takes in the other. */
    private final Set<Concept> listed = new HashSet<>();

    Strikers(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        workforce = new Workforce(reading);
        attendance = new Attendance(words);
    }

    /** Puts in the number and the occupations of those who strike. */
    void fill(Draft draft, StrikeStory story, List<Sentence> around, boolean main) {
        story.mentions().forEach(m -> count(draft, m));
        Optional<Workforce.Group> group = workforce.of(around);
        if (!draft.has(Slot.WORKERS) && !recalled(draft, story)) {
            group.filter(g -> g.count().isPresent()).ifPresent(g -> draft.put(Slot.WORKERS, g.count().get().value(), g.count().get().qualifier(), reading.source(g.sentence(), g.noun())));
        }
        occupations(draft, story, around, group, main);
        if (main && !recalled(draft, story) && !draft.has(Slot.WORKERS) && !reading.parties().severalDisputes()) {
            headcount(draft, around);
        }
    }

    /** Of a strike that is over and not the news: whom the union represents by now says nothing of those who struck then. */
    private static boolean recalled(Draft draft, StrikeStory story) {
        return draft.is(Slot.STATUS, "ended") && story.mentions().get(0).sentence().paragraph() >= LEAD;
    }

    /** Where nothing else tells their number: that of the first group which bears the strikers' occupation. */
    private void headcount(Draft draft, List<Sentence> around) {
        List<Value> theirs = draft.claims(Slot.OCCUPATION).stream().map(Claim::value).toList();
        for (Sentence s : around) {
            for (Quantity q : reading.quantities(s)) {
                boolean counted = q.unit() == Unit.COUNT && q.unitToken().isPresent() && q.value().doubleValue() >= GROUP && attendance.of(s, q).isEmpty();
                if (counted && !draft.has(Slot.WORKERS) && strikers(s, q, s.token(q.unitToken().getAsInt()), theirs)) {
                    draft.put(Slot.WORKERS, q.value(), q.qualifier(), reading.source(s, s.token(q.from())));
                }
            }
        }
    }

    private boolean strikers(Sentence s, Quantity q, Token noun, List<Value> occupations) {
        boolean same = reading.occupations().of(s, noun).stream().anyMatch(occupations::contains);
        return same && reading.occupations().workers(s, noun, words) && !workforce.others(s, q, noun) && reading.tallies(s).isEmpty();
    }

    /** A count of workers who strike: the subject of the strike, or what it is a strike "of", "by" or "involving". */
    private void count(Draft draft, StrikeMention m) {
        Sentence s = m.sentence();
        for (Quantity q : reading.quantities(s)) {
            if (q.unit() == Unit.COUNT && !draft.has(Slot.WORKERS) && counts(s, q, m)) {
                draft.put(Slot.WORKERS, q.value(), q.qualifier(), reading.source(s, m.word()));
            }
        }
    }

    private boolean counts(Sentence s, Quantity q, StrikeMention m) {
        if (q.unitToken().isEmpty()) {
            return !s.token(q.from()).text().matches("(?:19|20)\\d\\d") && Clauses.subject(s, m.verb()).filter(x -> x.index() >= q.from() && x.index() < q.to()).isPresent();
        }
        Token counted = s.token(q.unitToken().getAsInt());
        boolean workers = reading.occupations().workers(s, counted, words) || words.has("member-noun", Words.lemma(counted));
        boolean leave = Clauses.predicate(s, counted).equals(m.verb());
        return workers && !(leave ? workforce.notAll(s, q, counted) : workforce.others(s, q, counted)) && strikes(s, counted, m);
    }

    /** Whether the noun is among those who strike in this place. */
    private boolean strikes(Sentence s, Token noun, StrikeMention m) {
        boolean striker = groups(m).stream().anyMatch(group -> s.subtree(group).contains(noun) && !inClauseBelow(s, noun, group));
        boolean described = m.word().hangsAs("amod") && s.head(m.word()).filter(noun::equals).isPresent();
        return striker || described || !m.word().equals(noun) && s.subtree(noun).contains(m.word());
    }

    /** A number in a relative clause of the subject counts something else. */
    private static boolean inClauseBelow(Sentence s, Token noun, Token group) {
        Token at = noun;
        while (!at.equals(group) && s.head(at).isPresent()) {
            if (at.relation().equals("acl:relcl") || at.relation().equals("advcl")) {
                return true;
            }
            at = s.head(at).get();
        }
        return false;
    }

    /** The nouns for those who strike: the subject of the strike's verb, whom it is a strike "of", "by" or involves. */
    private List<Token> groups(StrikeMention m) {
        Sentence s = m.sentence();
        List<Token> groups = new ArrayList<>();
        boolean involved = words.has("involve", s, m.verb()) && !m.word().equals(m.verb());
        Token whole = m.word().hangsAs("compound") ? s.head(m.word()).orElse(m.word()) : m.word();
        List<Token> agents = s.children(whole, "nmod", "obl").stream().filter(n -> Clauses.prepositions(s, n).contains("by") && reading.occupations().workers(s, n, words)).toList();
        if (involved) {
            s.child(m.verb(), "obj").ifPresent(groups::add);
        } else if (agents.isEmpty()) {
            Clauses.subject(s, m.verb()).filter(t -> !t.equals(m.word())).or(() -> lostSubject(s, m.verb())).ifPresent(groups::add);
        }
        s.children(m.word(), "compound", "nmod:poss").forEach(groups::add);
        s.children(m.word(), "nmod", "acl", "obl").stream().filter(n -> Clauses.prepositions(s, n).contains("by") || Clauses.prepositions(s, n).contains("of")).forEach(groups::add);
        s.children(m.word(), "acl").stream().filter(a -> words.has("involve", s, a)).flatMap(a -> s.children(a, "obj").stream()).forEach(groups::add);
        if (m.word().hangsAs("amod")) {
            s.head(m.word()).ifPresent(groups::add);
        }
        return groups;
    }

    /** The workers right before the verb where the parser made them no subject: "since counselors and nurses walked off". */
    private Optional<Token> lostSubject(Sentence s, Token verb) {
        int i = verb.index() - 1;
        while (i >= 0 && (s.token(i).is("TO") || s.token(i).is("RB") || s.token(i).is("MD") || words.has("auxiliary", Words.lemma(s.token(i))))) {
            i--;
        }
        return i < 0 || !verb.is("VB") || Clauses.subject(s, verb).isPresent() ? Optional.empty()
            : Optional.of(s.token(i)).filter(t -> t.tag().equals("NNS") && reading.occupations().workers(s, t, words));
    }

    private void occupations(Draft draft, StrikeStory story, List<Sentence> around, Optional<Workforce.Group> group, boolean main) {
        Set<Concept> found = new LinkedHashSet<>();
        listed.clear();
        story.mentions().forEach(m -> found.addAll(occupations(m)));
        group.ifPresent(g -> found.addAll(named(g.sentence(), g.noun())));
        workforce.represented(around).forEach(g -> found.addAll(named(g.sentence(), g.noun())));
        workforce.consisting(around).forEach(g -> found.addAll(named(g.sentence(), g.noun())));
        if (main && specific(found).size() <= 1) {
            workforce.belonging(around).forEach(g -> found.addAll(named(g.sentence(), g.noun())));
        }
        Set<Concept> plain = new LinkedHashSet<>(found);
        plain.removeIf(c -> onlyInUnionNames(c, story));
        found.retainAll(specific(plain).isEmpty() ? found : plain);
        if (specific(found).isEmpty()) {
            story.mentions().stream().filter(StrikeMention::told).map(m -> workforce.named(m.sentence())).filter(f -> !f.isEmpty()).findFirst().ifPresent(found::addAll);
        }
        if (specific(found).isEmpty()) {
            around.stream().map(workforce::named).filter(f -> !f.isEmpty()).findFirst().ifPresent(found::addAll);
        }
        found.removeIf(c -> notStrikers(c.notation()));
        StrikeMention first = story.mentions().get(0);
        (specific(found).isEmpty() ? List.copyOf(found) : specific(found)).forEach(c -> draft.put(Slot.OCCUPATION, c, reading.source(first.sentence(), first.word())));
    }

    /** Whether the strike's sentences hold the words only in the name of a union: "members of the Resident Doctors' Association". */
    private boolean onlyInUnionNames(Concept occupation, StrikeStory story) {
        List<Boolean> named = new ArrayList<>();
        for (Sentence s : story.mentions().stream().map(StrikeMention::sentence).distinct().toList()) {
            s.tokens().stream().filter(t -> t.is("NN") && reading.occupations().at(s, t).contains(occupation))
                .forEach(t -> named.add(reading.names().at(s.index(), t).filter(m -> m.is(Entity.Kind.UNION)).isPresent()));
        }
        return !named.isEmpty() && !named.contains(false);
    }

    /** Without those that another one tells more exactly, and without "hospital workers", which says where rather than what. */
    private List<Concept> specific(Set<Concept> found) {
        return found.stream().filter(c -> found.stream().noneMatch(o -> !o.equals(c) && o.notation().endsWith(" " + c.notation())))
            .filter(c -> listed.contains(c) && !c.notation().contains(" ") || !atWorkplace(c.notation()) && (listed.contains(c) || found.stream().noneMatch(o -> reading.occupations().broader(c.notation(), o.notation())))).toList();
    }

    /** "replacement nurses" work while others strike, and "union workers" tells of no kind of work. */
    private boolean notStrikers(String occupation) {
        String[] parts = occupation.split(" ");
        boolean generic = words.has("generic-noun", parts[parts.length - 1]) && List.of(parts).subList(0, parts.length - 1).stream().anyMatch(w -> words.has("unionized", w));
        boolean management = words.has("org-voice", parts[parts.length - 1]) && !parts[0].startsWith("admin");
        return parts.length > 1 && words.has("replacing", parts[0]) || generic || management;
    }

    private boolean atWorkplace(String occupation) {
        String[] parts = occupation.split(" ");
        boolean where = List.of(parts).subList(0, parts.length - 1).stream().allMatch(w -> words.has("workplace-modifier", w));
        return words.has("generic-noun", parts[parts.length - 1]) && where;
    }

    private List<Concept> occupations(StrikeMention m) {
        return groups(m).stream().flatMap(group -> named(m.sentence(), group).stream()).toList();
    }

    /** The occupations that the noun, those coordinated with it, and what it consists of name. */
    private List<Concept> named(Sentence s, Token group) {
        List<Concept> found = new ArrayList<>(reading.occupations().of(s, group));
        found.addAll(OccupationList.of(reading, s, group));
        if (found.stream().distinct().count() > 1) {
            listed.addAll(found);
        }
        s.children(group, "nmod", "appos").stream().filter(n -> n.hangsAs("appos") || Clauses.prepositions(s, n).stream().anyMatch(INCLUDING::contains))
            .filter(n -> reading.names().at(s.index(), n).isEmpty()).forEach(n -> found.addAll(reading.occupations().of(s, n)));
        return found;
    }
}
