// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.Article;

class RelevanceTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Nurses at Fern Valley Hospital will vote on Thursday on whether to strike. Their union says talks over staffing have stalled.",
        "Junior doctors across the region began industrial action on Monday. The union says pay has fallen. Hospitals have cancelled appointments.",
        "Care aides at a nursing home picketed on Friday. The union wants a contract."})
    void disputesInHealthCareAreRelevant(String text) {
        assertThat(Relevance.relevant(Article.of("a.txt", text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Teachers in the school district went on strike on Monday. Their union wants raises. A school nurse joined the picket. Classrooms stayed empty.",
        "A missile strike hit a hospital on Monday. Doctors said the drone strikes wounded seven nurses. Troops had left the town.",
        "Fern Valley Health and Oak Hill Hospital will merge next year. The hospitals said patients would see no change.",
        "Dockworkers at the port walked out on Monday. Their union said the ports would close. Hospitals fear that supplies may run short.",
        ""})
    void otherStrikesAndOtherNewsOfHospitalsAreNot(String text) {
        assertThat(Relevance.relevant(Article.of("a.txt", text))).isFalse();
    }
}
