// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.picketline.evaluate.Finding.Error;

/** Counts one article's facts into a tally. */
final class ArticleScorer {

    private static final Count GOLD = new Count(0, 1, 0);
    private static final Count SYSTEM = new Count(0, 0, 1);
    private static final List<String> PERSON_SLOTS = List.of("title", "org", "side");

    private final String article;
    private final JsonNode gold;
    private final JsonNode system;
    private final Tally tally;
    private final SentenceFinder sentences;
    private final Organizations organizations;
    private final SlotAgreement slots;
    private final EventAgreement events;

    ArticleScorer(GoldArticle gold, Answer answer, Tally tally) {
        this.article = gold.name();
        this.gold = gold.facts();
        this.system = answer.facts();
        this.tally = tally;
        sentences = new SentenceFinder(answer.text());
        organizations = new Organizations(this.gold, this.system);
        slots = new SlotAgreement(organizations);
        events = new EventAgreement(slots);
    }

    void score() {
        relevance();
        List.of(Section.UNIONS, Section.EMPLOYERS, Section.FACILITIES).forEach(s -> list(s, organizations::credit));
        List.of(Section.PLACES, Section.ISSUES).forEach(s -> list(s, ArticleScorer::sameName));
        list(Section.PERSONS, PersonAgreement::credit).pairs().forEach(this::person);
        list(Section.STATEMENTS, this::sameSpeaker);
        events();
    }

    private void relevance() {
        boolean right = Truth.of(gold.path("relevant")) == Truth.of(system.path("relevant"));
        tally.add(Section.RELEVANT, new Count(right ? 1 : 0, 1, 1));
        if (!right) {
            tally.add(Finding.of(article, Error.MISSED, Section.RELEVANT, gold.path("relevant")));
        }
    }

    private static double sameName(JsonNode a, JsonNode b) {
        return Spelling.of(a).equals(Spelling.of(b)) ? 1.0 : 0.0;
    }

    private double sameSpeaker(JsonNode gold, JsonNode system) {
        JsonNode a = gold.path("speaker");
        JsonNode b = system.path("speaker");
        return sameName(a, b) == 1.0 || organizations.same(a, b) ? 1.0 : PersonAgreement.ofNames(a, b) > 0 ? 0.8 : 0.0;
    }

    private Pairing list(Section section, ToDoubleBiFunction<JsonNode, JsonNode> weight) {
        List<JsonNode> golds = members(gold, section);
        List<JsonNode> systems = members(system, section);
        Pairing pairing = Pairing.of(golds, systems, weight);
        tally.add(section, new Count(pairing.pairs().size(), golds.size(), systems.size()));
        unpaired(section, golds, systems, pairing);
        for (int j = 0; j < systems.size(); j++) {
            judge(system, section.title(), named(systems.get(j)), pairing.hasSystem(j) ? 1 : 0);
        }
        return pairing;
    }

    /** Notes what became of a claim, if the system tells how sure it was of it. */
    private void judge(JsonNode holder, String list, JsonNode fact, double credit) {
        Grounds.of(holder, list, Spelling.text(fact)).ifPresent(g -> tally.add(new Judgement(article, g.confidence(), g.signs(), credit)));
    }

    private static JsonNode named(JsonNode told) {
        return told.isTextual() ? told : told.has("name") ? told.get("name") : told.path("speaker");
    }

    private void unpaired(Section section, List<JsonNode> golds, List<JsonNode> systems, Pairing pairing) {
        for (int i = 0; i < golds.size(); i++) {
            if (!pairing.hasGold(i)) {
                find(Finding.of(article, Error.MISSED, section, golds.get(i)), golds.get(i));
            }
        }
        for (int j = 0; j < systems.size(); j++) {
            if (!pairing.hasSystem(j)) {
                find(Finding.of(article, Error.SPURIOUS, section, systems.get(j)), systems.get(j));
            }
        }
    }

    private static List<JsonNode> members(JsonNode side, Section section) {
        List<JsonNode> members = new ArrayList<>();
        side.path(section.title()).forEach(members::add);
        return members;
    }

    private void person(Pairing.Pair pair) {
        JsonNode g = gold.path("persons").get(pair.gold());
        JsonNode s = system.path("persons").get(pair.system());
        PERSON_SLOTS.forEach(slot -> personSlot(g, s, slot));
    }

    private void personSlot(JsonNode person, JsonNode answer, String slot) {
        JsonNode wanted = person.path(slot);
        JsonNode given = answer.path(slot);
        boolean hasWanted = Truth.of(wanted);
        boolean hasGiven = Truth.of(given);
        boolean right = hasWanted && hasGiven && slots.credit(slot, wanted, given) > 0;
        tally.add(Section.PERSON_SLOTS, new Count(right ? 1 : 0, hasWanted ? 1 : 0, hasGiven ? 1 : 0));
        if (hasGiven) {
            judge(system, Section.PERSON_SLOTS.title(), answer.path("name"), right ? 1 : 0);
        }
        if (!right && (hasWanted || hasGiven)) {
            Finding finding = Finding.of(article, hasWanted ? Error.MISSED : Error.SPURIOUS, Section.PERSON_SLOTS, hasWanted ? wanted : given)
                .slot(Spelling.text(person.path("name")), slot);
            find(hasWanted && hasGiven ? finding.instead(given) : finding, person);
        }
    }

    private void events() {
        List<JsonNode> golds = members(gold, Section.EVENTS);
        List<JsonNode> systems = members(system, Section.EVENTS);
        Pairing pairing = Pairing.of(golds, systems, events::overlap);
        golds.forEach(event -> count(event, GOLD));
        systems.forEach(event -> count(event, SYSTEM));
        unpaired(Section.EVENTS, golds, systems, pairing);
        pairing.pairs().forEach(pair -> slots(golds.get(pair.gold()), systems.get(pair.system())));
        for (int j = 0; j < systems.size(); j++) {
            if (!pairing.hasSystem(j)) {
                JsonNode invented = systems.get(j);
                Atom.of(invented).forEach(atom -> judge(invented, atom.slot(), atom.value(), 0));
            }
        }
    }

    private void count(JsonNode event, Count one) {
        tally.add(type(event), Tally.EVENT, one);
        Atom.of(event).forEach(atom -> tally.add(type(event), atom.slot(), one));
    }

    private static String type(JsonNode event) {
        return Spelling.text(event.path("type"));
    }

    private void slots(JsonNode wanted, JsonNode given) {
        String type = type(wanted);
        List<AtomPair> pairs = events.pairs(wanted, given);
        tally.add(type, Tally.EVENT, new Count(1, 0, 0));
        pairs.forEach(pair -> tally.add(type, pair.gold().slot(), new Count(pair.credit(), 0, 0)));
        Atom.of(given).forEach(atom -> judge(given, atom.slot(), atom.value(), pairs.stream().filter(p -> p.system().equals(atom)).mapToDouble(AtomPair::credit).max().orElse(0)));
        List<Atom> answered = pairs.stream().map(AtomPair::gold).toList();
        List<Atom> right = pairs.stream().map(AtomPair::system).toList();
        Atom.of(wanted).stream().filter(atom -> !answered.contains(atom)).forEach(atom -> find(slot(Error.MISSED, type, atom), given));
        Atom.of(given).stream().filter(atom -> !right.contains(atom)).forEach(atom -> find(slot(Error.SPURIOUS, type, atom), given));
    }

    private Finding slot(Error error, String type, Atom atom) {
        return Finding.of(article, error, Section.EVENT_SLOTS, atom.value()).slot(type, atom.slot());
    }

    /** @param told what may bring evidence or a name to look for */
    private void find(Finding finding, JsonNode told) {
        JsonNode named = named(told);
        Optional<String> sentence = SentenceFinder.proof(told, finding.slot());
        if (finding.section() != Section.PERSON_SLOTS) {
            sentence = sentence.or(() -> sentences.naming(finding.value()));
        }
        tally.add(finding.in(sentence.or(() -> sentences.naming(named)).or(() -> SentenceFinder.proof(told, Optional.empty()))));
    }
}
