// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.InventedFacts;
import org.picketline.rdf.IriMint;
import org.picketline.store.StoredArticle;
import org.picketline.store.TdbStore;

/** What an article's facts are as JSON is what a store gives back of them. */
class FactsJsonTest {

    private static final IriMint MINT = new IriMint(IriMint.DEFAULT_BASE);
    private static final GoldArticle ALDER = new GoldArticle("alder", JsonNodeFactory.instance.objectNode(), "alder.txt");

    @TempDir
    private Path folder;

    private static ObjectNode direct(ArticleFacts facts) {
        return new FactsJson(MINT).of("alder", facts);
    }

    private Answer stored(ArticleFacts facts) {
        try (TdbStore store = TdbStore.create(folder.resolve("graph"), IriMint.DEFAULT_BASE)) {
            store.put(List.of(StoredArticle.read("origin", MINT.article(facts.article()), facts.article().text(), new ArticleWriter(MINT).write(facts))));
            return new StoredFacts(store).to(ALDER);
        }
    }

    /** A store keeps no order among statements, issues and persons. */
    private static JsonNode ordered(JsonNode facts) {
        ObjectNode ordered = facts.deepCopy();
        for (String list : List.of("statements", "issues", "persons")) {
            List<JsonNode> members = new ArrayList<>();
            facts.get(list).forEach(members::add);
            members.sort(Comparator.comparing(JsonNode::toString));
            ordered.putArray(list).addAll(members);
        }
        return ordered;
    }

    private void sameByBothWays(ArticleFacts facts) {
        Answer back = stored(facts);
        assertThat(back.problem()).isEmpty();
        assertThat(ordered(back.facts())).isEqualTo(ordered(direct(facts)));
        assertThat(back.text()).isEqualTo(facts.article().text());
    }

    @Test
    void eachKindOfEventComesBackFromTheStoreAsItIs() {
        ArticleFacts facts = InventedFacts.facts(InventedFacts.oneOfEachKind());
        assertThat(direct(facts).get("events")).hasSize(EventKind.values().length);
        sameByBothWays(facts);
    }

    @Test
    void irrelevantArticleComesBackEmpty() {
        sameByBothWays(ArticleFacts.irrelevant(InventedFacts.ARTICLE));
    }

    @Test
    void namesThatShareAnIriAreOneUnderTheFirst() {
        Entity capitals = new Entity(Entity.Kind.UNION, "ALLIED CAREGIVERS OF ALDER", new TreeSet<>(List.of("Allied")), Optional.empty());
        ArticleFacts facts = new ArticleFacts(InventedFacts.ARTICLE, true, List.of(InventedFacts.UNION, capitals), List.of(),
            List.of(Concept.issue("staffing"), Concept.issue("staffing")), List.of(),
            List.of(new Statement(capitals, Optional.empty(), List.of(), InventedFacts.QUOTE), InventedFacts.statement()),
            List.of(InventedFacts.event(EventKind.LOCKOUT), InventedFacts.event(EventKind.STRIKE_NOTICE, InventedFacts.claim(Slot.UNION, capitals))));
        JsonNode unions = direct(facts).get("unions");
        assertThat(unions).hasSize(1);
        assertThat(unions.toString()).contains("ALLIED CAREGIVERS", "Allied", "ACA");
        assertThat(direct(facts).at("/events/1/union").asText()).isEqualTo("Allied Caregivers of Alder");
        sameByBothWays(facts);
    }

    @Test
    void spellingsOfOneOccupationAreOne() {
        sameByBothWays(InventedFacts.facts(List.of(InventedFacts.event(EventKind.STRIKE,
            InventedFacts.concept(Slot.OCCUPATION, Concept.Scheme.OCCUPATION, "x-ray technician"),
            InventedFacts.concept(Slot.OCCUPATION, Concept.Scheme.OCCUPATION, "x ray technician")))));
    }

    @Test
    void slotsAreNamedAndTypedAsInGold() {
        JsonNode strike = direct(InventedFacts.facts(List.of(InventedFacts.strike()))).at("/events/0");
        assertThat(strike.get("workers").isIntegralNumber()).isTrue();
        assertThat(strike.get("openEnded").isBoolean()).isTrue();
        assertThat(strike.at("/places/0").asText()).isEqualTo("Port Alder");
        assertThat(strike.at("/occupations/0").asText()).isEqualTo("registered nurse");
        assertThat(strike.has("facility")).isFalse();
        assertThat(strike.at("/evidence/workers").asText()).startsWith("Nearly 900");
        JsonNode person = direct(InventedFacts.facts(List.of())).at("/persons/0");
        assertThat(person.toString()).isEqualTo(
            "{\"name\":\"Dana Quill\",\"title\":\"president\",\"org\":\"Allied Caregivers of Alder\",\"side\":\"union\"}");
    }

    @Test
    void articleThatTheStoreLacksIsAProblem() {
        try (TdbStore store = TdbStore.create(folder.resolve("empty"), IriMint.DEFAULT_BASE)) {
            Answer none = new StoredFacts(store).to(ALDER);
            assertThat(none.facts().isEmpty()).isTrue();
            assertThat(none.problem()).hasValue("the store has no article from alder.txt");
        }
    }
}
