// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.EventKind;

class AccountReaderTest {

    private static final ArticleFactReader READER = new ArticleFactReader(SharedAnnotator.annotator(), article -> true);

    /** Who accounts for events of a kind, in the order of the text. */
    private static List<String> accountable(EventKind kind, String text) {
        ArticleFacts facts = READER.read(new Article("a.txt", text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
        assertThat(facts.statements()).allSatisfy(s -> assertThat(facts.events()).containsAll(s.accountsFor()));
        return facts.statements().stream().filter(s -> s.accountsFor().stream().anyMatch(e -> e.kind() == kind)).map(s -> s.speaker().name()).toList();
    }

    @Test
    void bothSidesAccountForTheStrike() {
        assertThat(accountable(EventKind.STRIKE, "About 300 nurses at Alder Bay Hospital went on strike Monday. \"We would rather be with our patients than on a picket line,\""
            + " said Dana Quill, president of the Alder Nurses Union. Alder Bay Hospital said in a statement that the strike was avoidable."))
            .containsExactly("Dana Quill", "Alder Bay Hospital");
    }

    @Test
    void bothSidesAccountForTheTalksThatResume() {
        assertThat(accountable(EventKind.BARGAINING_SESSION, "The Alder Nurses Union will return to the bargaining table with Alder Bay Hospital on March 4. Under pressure from"
            + " the mayor, the hospital is finally willing to resume talks, the Alder Nurses Union said. \"We are glad that they agreed to come back to the table,\""
            + " Alder Bay Hospital said in a statement.")).containsExactly("Alder Nurses Union", "Alder Bay Hospital");
    }

    @Test
    void statementWithoutAnEventAccountsForNone() {
        assertThat(accountable(EventKind.BARGAINING_SESSION, "About 300 nurses at Alder Bay Hospital went on strike Monday. \"We are willing to resume talks,\" Alder Bay Hospital said."))
            .isEmpty();
    }

    @Test
    void ofTwoStrikesThatAreOnNoneIsGuessed() {
        assertThat(accountable(EventKind.STRIKE, "Nurses at Alder Bay Hospital went on strike Monday. Aides at Birch Clinic in Salem have been on strike since June 3."
            + " The Alder Nurses Union spoke on Friday. \"Nobody wants to strike,\" the Alder Nurses Union said.")).isEmpty();
    }
}
