// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Mediation: "with the help of a federal mediator", "offered to mediate", "the labor secretary met with the two sides". */
final class MediationForm extends ActForm {

    private static final Set<String> MEETING = Set.of("meet", "sit", "convene", "summon", "invite", "bring", "call", "shuttle", "host", "see", "gather");
    private static final Set<String> CALLING = Set.of("ask", "order", "tell", "direct", "instruct", "require");
    private static final Set<String> PERSONS = Set.of("mediator", "conciliator", "facilitator", "go-between");
    private static final Set<String> BOTH = Set.of("side", "party", "committee", "team", "negotiator", "camp");
    private static final Set<String> PROCESS = Set.of("mediation", "conciliation", "facilitation");
    private static final Set<String> REFERRING = Set.of("refer", "take", "submit", "send", "bring", "go");
    private static final Set<String> AT = Set.of("at", "by", "with", "from", "through", "under", "of", "before");
    private static final int REACH = 8;
    private static final Set<String> OFFERING = Set.of("offer", "agree", "volunteer", "propose");

    MediationForm(Reading reading, Officials officials) {
        super(reading, officials);
    }

    @Override
    List<Act> acts(Sentence s) {
        List<Act> acts = new ArrayList<>();
        for (Token t : s.tokens()) {
            Optional<List<Entity>> actors = mediator(s, t).or(() -> talksAt(s, t)).or(() -> provides(s, t)).or(() -> mediates(s, t)).or(() -> referred(s, t)).or(() -> broughtIn(s, t));
            actors.map(a -> act(s, offered(s, t) ? s.head(t).orElse(t) : t, a, "mediation")).map(a -> listed(s, t) ? ahead(a) : a).ifPresent(acts::add);
        }
        return acts;
    }

    /** A mediator who has a part, by name or by office; "mediation" without anybody. */
    private Optional<List<Entity>> mediator(Sentence s, Token t) {
        boolean person = PERSONS.contains(Words.lemma(t));
        if (!t.is("NN") || !person && !PROCESS.contains(Words.lemma(t)) || !happensOrWill(s, t) || sought(s, t) || ofTerms(s, t)) {
            return Optional.empty();
        }
        return Optional.of(person ? officials.of(s, t) : Optional.of(body(s, t)).filter(b -> !b.isEmpty()).orElseGet(() -> sender(s, t)));
    }

    /** Who sends the sides there: "the commissioner listed the matter for conciliation", "the authority accepted an application for facilitation". */
    private List<Entity> sender(Sentence s, Token process) {
        Token verb = Clauses.predicate(s, process);
        boolean sends = listed(s, process) || verb.is("VB") && Set.of("accept", "grant", "direct").contains(Words.lemma(verb));
        return sends ? agents(s, verb).stream().filter(e -> e.kind() == Entity.Kind.PUBLIC_BODY || officials.decides(e)).toList() : List.of();
    }

    private boolean listed(Sentence s, Token process) {
        return process.is("NN") && reading.words().has("talks-list", s, Clauses.predicate(s, process)) && Clauses.prepositions(s, process).contains("for");
    }

    /** What was listed lies ahead, though the verb is in the past. */
    private Act ahead(Act act) {
        return new Act(act.word(), act.actors(), act.kind(), act.date().map(d -> new When(reading).toCome(d)));
    }

    /** "Talks at the Workplace Relations Commission collapsed": whose house it is has a part. */
    private Optional<List<Entity>> talksAt(Sentence s, Token t) {
        boolean talks = t.is("NN") && reading.words().has("talks", Words.lemma(t)) && !PROCESS.contains(Words.lemma(t)) && happensOrWill(s, t);
        List<Entity> hosts = talks ? s.children(t, "nmod").stream().filter(o -> Clauses.prepositions(s, o).stream().anyMatch(Set.of("at", "before", "under")::contains))
            .flatMap(o -> officials.of(s, o).stream()).filter(e -> e.kind() == Entity.Kind.PUBLIC_BODY).toList() : List.of();
        return hosts.isEmpty() ? Optional.empty() : Optional.of(hosts);
    }

    /** "offered to find a mediator", "to host talks", "appointed a conciliator": who brings the sides a mediator or a room steps in. */
    private Optional<List<Entity>> provides(Sentence s, Token verb) {
        boolean gives = verb.is("VB") && (offered(s, verb) ? happens(s, s.head(verb).orElse(verb)) : happens(s, verb));
        boolean one = gives && s.children(verb, "obj").stream().anyMatch(o -> PERSONS.contains(Words.lemma(o)) && unnamed(s, o) && reading.words().has("provide-mediator", s, verb)
            || reading.words().has("talks", Words.lemma(o)) && reading.words().has("host-talks", s, verb));
        List<Entity> actors = one ? agents(s, verb) : List.of();
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors);
    }

    /** Who provides it: the body whose name the word is a part of, or that stands right behind it: "mediation at the ministry". */
    private List<Entity> body(Sentence s, Token t) {
        Optional<Entity> known = reading.names().at(s.index(), t).map(Mention::entity).filter(e -> e.kind() == Entity.Kind.PUBLIC_BODY)
            .or(() -> reading.names().in(s.index()).stream().filter(m -> m.is(Entity.Kind.PUBLIC_BODY) && m.from() > t.index() && m.from() - t.index() <= REACH)
                .filter(m -> s.tokens().subList(t.index() + 1, m.from()).stream().noneMatch(x -> x.is("VB") || x.text().equals(",")))
                .filter(m -> m.from() - t.index() == 1 || s.tokens().subList(t.index() + 1, m.from()).stream().anyMatch(x -> AT.contains(Words.lemma(x)) || x.text().equals("service"))).map(Mention::entity).findFirst());
        return known.map(List::of).orElseGet(() -> t.is("NNP") ? named(s, t) : List.of());
    }

    private boolean unnamed(Sentence s, Token mediator) {
        return officials.of(s, mediator).stream().noneMatch(e -> e.kind() == Entity.Kind.PERSON);
    }

    /** A body that no list knows by its name in capitals: "the state Bureau of Mediation Services". */
    private static List<Entity> named(Sentence s, Token t) {
        int from = t.index();
        while (from > 0 && (s.token(from - 1).is("NNP") || Set.of("of", "and").contains(s.token(from - 1).text()) && from > 1 && s.token(from - 2).is("NNP"))) {
            from--;
        }
        int to = t.index() + 1;
        while (to < s.size() && (s.token(to).is("NNP") || s.token(to).text().equals("and") && to + 1 < s.size() && s.token(to + 1).is("NNP"))) {
            to++;
        }
        String name = s.tokens().subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
        return to - from < 2 ? List.of() : List.of(Entity.of(Entity.Kind.PUBLIC_BODY, name));
    }

    /** "The dispute was referred to the Workplace Relations Commission." */
    private Optional<List<Entity>> referred(Sentence s, Token verb) {
        boolean refers = verb.is("VB") && REFERRING.contains(Words.lemma(verb)) && happensOrWill(s, verb)
            && s.children(verb, "obj", "nsubj").stream().anyMatch(o -> reading.words().has("talks", Words.lemma(o)) || Set.of("dispute", "matter", "case", "side", "party").contains(Words.lemma(o)));
        List<Entity> bodies = refers ? s.children(verb, "obl", "nmod").stream().filter(o -> Clauses.prepositions(s, o).stream().anyMatch(Set.of("to", "before")::contains))
            .flatMap(o -> officials.of(s, o).stream()).filter(e -> e.kind() == Entity.Kind.PUBLIC_BODY).toList() : List.of();
        return bodies.isEmpty() ? Optional.empty() : Optional.of(bodies);
    }

    /** "The agreement includes mediation of disputes": a term of the contract. */
    private boolean ofTerms(Sentence s, Token t) {
        Token verb = Clauses.predicate(s, t);
        boolean contract = s.child(verb, "nsubj").filter(x -> reading.words().has("agreement-noun", Words.lemma(x)) || reading.words().has("offer-noun", Words.lemma(x))).isPresent();
        return t.hangsAs("obj") && contract && reading.words().has("contain-verb", s, verb);
    }

    /** Somebody wants one, which does not bring one in: "asked for a federal mediator". */
    private static boolean sought(Sentence s, Token t) {
        boolean aimed = Clauses.prepositions(s, t).contains("for") || t.hangsAs("obj") || t.hangsAs("iobj");
        return aimed && s.head(t).filter(v -> Set.of("ask", "call", "request", "push", "wait").contains(Words.lemma(v))).isPresent();
    }

    /** "Retired judge Lou Doe was brought in to mediate": who is called in need hold no office. */
    private Optional<List<Entity>> broughtIn(Sentence s, Token verb) {
        boolean called = verb.is("VB") && Set.of("bring", "call", "appoint", "name", "hire", "pick", "choose", "select", "agree").contains(Words.lemma(verb)) && happens(s, verb)
            && s.children(verb, "xcomp", "advcl", "obl").stream().anyMatch(x -> reading.words().has("mediate", Words.lemma(x)) || PERSONS.contains(Words.lemma(x)));
        List<Entity> people = called ? Clauses.patient(s, verb).flatMap(p -> reading.names().at(s.index(), p)).map(Mention::entity).filter(e -> e.kind() == Entity.Kind.PERSON).stream().toList() : List.of();
        return people.isEmpty() ? Optional.empty() : Optional.of(people);
    }

    /** An official mediates, or brings the two sides together. */
    private Optional<List<Entity>> mediates(Sentence s, Token verb) {
        boolean eased = s.children(verb, "obl").stream().flatMap(o -> s.subtree(o).stream()).anyMatch(o -> o.text().startsWith("facilitated") || o.text().startsWith("mediated"));
        boolean mediates = verb.is("VB") && reading.words().has("mediate", Words.lemma(verb)) && (happens(s, verb) || offered(s, verb));
        boolean meets = verb.is("VB") && MEETING.contains(Words.lemma(verb)) && both(s, verb) && (happensOrWill(s, verb) || eased);
        boolean summons = verb.is("VB") && CALLING.contains(Words.lemma(verb)) && both(s, verb) && happens(s, verb)
            && s.children(verb, "xcomp").stream().anyMatch(x -> Set.of("appear", "attend").contains(Words.lemma(x)));
        List<Entity> actors = mediates || meets || summons ? agents(s, verb) : List.of();
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors);
    }

    private static boolean offered(Sentence s, Token verb) {
        return (verb.hangsAs("xcomp") || verb.hangsAs("advcl")) && s.head(verb).filter(h -> OFFERING.contains(Words.lemma(h))).isPresent();
    }

    private boolean both(Sentence s, Token verb) {
        boolean sides = s.children(verb, "obj", "obl").stream().anyMatch(o -> BOTH.contains(Words.lemma(o)));
        return sides && !(Words.lemma(verb).equals("call") && Clauses.governs(s, verb, Set.of("on", "upon")));
    }

}
