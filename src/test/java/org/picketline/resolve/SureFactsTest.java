// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.PartialDate;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.model.Value;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.PL;

class SureFactsTest {

    private static final Article ARTICLE = Article.of("a.txt", "Orderlies struck on May 4. Ida Marr said so.");
    private static final Evidence STRUCK = Evidence.in(ARTICLE, 0, 26);
    private static final Evidence SAID = Evidence.in(ARTICLE, 27, 44);
    private static final Entity UNION = Entity.of(Entity.Kind.UNION, "Orderlies United");
    private static final Entity CLINIC = Entity.of(Entity.Kind.EMPLOYER, "Dunmoor Hospitals");
    private static final Entity IDA = Entity.of(Entity.Kind.PERSON, "Ida Marr");

    private static Claim claim(Slot slot, Value value, double sure) {
        return new Claim(slot, value, Optional.empty(), Optional.empty(), sure, STRUCK);
    }

    private static Model graph(Claim... claims) {
        return new ArticleWriter(new IriMint(IriMint.DEFAULT_BASE)).write(new ArticleFacts(ARTICLE, true, List.of(UNION, CLINIC, IDA), List.of(), List.of(),
            List.of(new Role(IDA, Optional.of("president"), Optional.of(UNION), Optional.empty(), SAID, 0.7, Collections.emptySortedSet())),
            List.of(new Statement(IDA, Optional.of(UNION), List.of(), SAID).appraised(0.95, Collections.emptySortedSet())),
            List.of(new Event(EventKind.STRIKE, List.of(claims), List.of(STRUCK))),
            List.of(claim(Slot.INVOLVES, new Value.Thing(UNION), 0.9), claim(Slot.INVOLVES, new Value.Thing(CLINIC), 0.6), claim(Slot.INVOLVES, new Value.Thing(IDA), 0.9)), List.of()));
    }

    private static Model strike() {
        return graph(claim(Slot.UNION, new Value.Thing(UNION), 0.9), claim(Slot.EMPLOYER, new Value.Thing(CLINIC), 0.6),
            claim(Slot.START, new Value.Date(PartialDate.parse("2024-05-04")), 0.6), claim(Slot.WORKERS, Value.Number.of(90), 0.6),
            claim(Slot.WORKERS, Value.Number.of(80), 0.9));
    }

    private static Resource only(Model model, Resource type) {
        List<Resource> all = model.listSubjectsWithProperty(RDF.type, type).toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static boolean none(Model model, Resource type) {
        return !model.contains(null, RDF.type, type);
    }

    @Test
    void valueOfADoubtfulClaimGoesAndASureOneStays() {
        Resource strike = only(SureFacts.of(strike(), 0.8), PL.Strike);
        assertThat(strike.hasProperty(PL.union)).isTrue();
        assertThat(List.of(PL.employer, PL.start, PL.workers)).noneMatch(slot -> strike.hasProperty((Property) slot));
    }

    @Test
    void rangeOfDaysGoesWithItsDate() {
        assertThat(only(strike(), PL.Strike).hasProperty(PL.notBefore)).isTrue();
        assertThat(only(SureFacts.of(strike(), 0.8), PL.Strike).hasProperty(PL.notBefore)).isFalse();
        assertThat(only(SureFacts.of(strike(), 0.5), PL.Strike).hasProperty(PL.notBefore)).isTrue();
    }

    @Test
    void valueThatASecondClaimGivesStays() {
        Claim doubtful = claim(Slot.WORKERS, Value.Number.of(90), 0.3);
        Claim sure = new Claim(Slot.WORKERS, Value.Number.of(90), Optional.empty(), Optional.of(UNION), 0.9, STRUCK);
        assertThat(only(SureFacts.of(graph(doubtful, sure), 0.8), PL.Strike).hasProperty(PL.workers)).isTrue();
    }

    @Test
    void eventWithoutASureClaimGoes() {
        Model left = SureFacts.of(graph(claim(Slot.WORKERS, Value.Number.of(90), 0.6)), 0.8);
        assertThat(none(left, PL.Strike)).isTrue();
        assertThat(left.contains(null, PL.about, (RDFNode) null)).as("claims of the article").isTrue();
    }

    @Test
    void titlesAndStatementsHaveTheirOwnConfidence() {
        Model left = SureFacts.of(strike(), 0.8);
        assertThat(none(left, PL.Role)).isTrue();
        assertThat(none(left, PL.Statement)).isFalse();
    }

    @Test
    void thingOfWhichNothingSpeaksAnyMoreGoes() {
        Model left = SureFacts.of(strike(), 0.8);
        assertThat(none(left, PL.Employer)).isTrue();
        assertThat(none(left, PL.Union)).isFalse();
        assertThat(left.listSubjectsWithProperty(RDF.type, PL.Evidence).toList()).hasSize(2);
    }

    @Test
    void allStaysWhereNothingIsDoubtful() {
        assertThat(SureFacts.of(strike(), 0.5).isIsomorphicWith(strike())).isTrue();
    }

    @Test
    void articleItselfAlwaysStays() {
        Model left = SureFacts.of(strike(), 1);
        assertThat(only(left, PL.Article).hasProperty(PL.relevant)).isTrue();
        assertThat(none(left, PL.Evidence)).isTrue();
    }
}
