// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.knowledge.Knowledge;
import org.picketline.model.Article;
import org.picketline.model.Entity;

class PublicEmployerTest {

    private static final NameReader READER = new NameReader(Knowledge.load(), Words.load());

    private static List<String> named(Entity.Kind kind, String text) {
        return READER.read(SharedAnnotator.annotator().annotate(Article.of("a.txt", text))).entities(kind).stream().map(Entity::name).toList();
    }

    @Test
    void governmentThatMakesTheOfferIsTheEmployer() {
        assertThat(named(Entity.Kind.EMPLOYER, "Nurses in Zambia turned down an offer from the government on Monday. The government then offered them 6 percent."))
            .containsExactly("Government of Zambia");
    }

    @Test
    void ministryThatSignsIsTheEmployerAndItsHospitalsAreSites() {
        String text = "Doctors signed an agreement with the Ministry of Health on Friday. Work at Kabale Hill Hospital in Uganda resumes on Monday.";
        assertThat(named(Entity.Kind.EMPLOYER, text)).containsExactly("Ministry of Health");
        assertThat(named(Entity.Kind.FACILITY, text)).containsExactly("Kabale Hill Hospital");
    }

    @Test
    void governmentIsNoEmployerBesideAHealthSystem() {
        assertThat(named(Entity.Kind.EMPLOYER, "Nurses of Brannock Health in Zambia struck on Monday. They want talks with the government too."))
            .containsExactly("Brannock Health");
    }

    @Test
    void ministryThatOnlyInspectsIsNoEmployer() {
        assertThat(named(Entity.Kind.EMPLOYER, "Nurses at Kabale Hill Hospital went on strike on Monday. The Ministry of Health inspected the wards."))
            .containsExactly("Kabale Hill Hospital");
    }
}
