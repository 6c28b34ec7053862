// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.extract.phrase.SharedAnnotator;

class TopicReaderTest {

    private static final TopicReader READER = new TopicReader();

    private static List<String> topics(String sentence) {
        return READER.read(SharedAnnotator.read(sentence).sentences().get(0)).stream().map(t -> t.issue().notation()).distinct().sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The dispute is over pay. | wages",
        "They earn $20 an hour. | wages",
        "Each nurse cares for no more than five patients. | staffing",
        "There is one aide for every eight residents. | staffing",
        "They want paid sick leave. | paid-leave",
        "They asked for panic buttons. | workplace-safety",
        "The plan would close the maternity unit. | closures",
        "The charge alleges bad faith. | unfair-labor-practice",
        "They need time to see patients. | patient-care-time",
        "They want time to answer messages. | patient-care-time",
        "Patients wait weeks for an appointment. | access-to-care",
        "They do the work of two. | workload",
        "They want recognition of their union. | union-rights",
        "They want a matching 401(k). | retirement",
        "They fear layoffs. | job-security"})
    void phrasesNameIssues(String sentence, String issue) {
        assertThat(topics(sentence)).containsExactly(issue);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The arbitrator ordered the hospital to pay the nurses.",
        "The union raised concerns.",
        "They are doctors in training.",
        "A staffing agency sent replacements.",
        "The firm is owned by a private equity fund.",
        "The hospital called it nonsense."})
    void wordsThatOnlyLookLikeATopicNameNone(String sentence) {
        assertThat(topics(sentence)).isEmpty();
    }

    @Test
    void longerPhraseHidesTheShorterInIt() {
        assertThat(topics("They want holiday pay.")).containsExactly("paid-leave");
    }

    @Test
    void wordOfManyMeaningsNamesATopicOnlyOfADemand() {
        String sentence = "They want recognition.";
        assertThat(topics(sentence)).isEmpty();
        assertThat(TopicReader.ofDemands().read(SharedAnnotator.read(sentence).sentences().get(0))).extracting(t -> t.issue().notation()).containsExactly("union-rights");
    }

    @Test
    void phraseMayNameTwoIssues() {
        assertThat(topics("They want wage parity.")).containsExactly("parity", "wages");
    }

    @Test
    void gapAtTheEdgeOfAPhraseIsAMistake() {
        assertThatThrownBy(() -> TopicPhrase.of("wages", "pay ..")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("pay ..");
    }
}
