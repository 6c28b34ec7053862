// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.picketline.article.ArticleSource.Problem;
import org.picketline.article.ArticleSource.Problem.Kind;
import org.picketline.model.Article;

class JsonReaderTest {

    private static final String TEXT = "\"text\": \"Nurses at Larkmoor walked off the job on Monday, their union said.\"";

    @Test
    void feedGivesAllItsArticles() {
        Harvest harvest = Harvest.piped(Harvest.sample("feed.json"));
        assertThat(harvest.articles).extracting(Article::source).containsExactly("standard input#1", "standard input#2");
        assertThat(harvest.keys).containsExactly("https://ledger.example/news/paramedics-deal", "standard input#2");
        assertThat(harvest.articles).allMatch(a -> a.publisher().orElse("").equals("Marlow Ledger"));
        assertThat(harvest.articles.get(1).published()).contains(LocalDate.of(2024, 5, 31));
        assertThat(harvest.articles.get(1).text()).isEqualTo("Dietary aides picket at lunch\n\n"
            + "Dietary aides picketed outside Larkmoor Regional at lunch on Friday.\n\nThey did not leave their posts, the union said.");
    }

    @Test
    void linesGiveAnArticleEach() {
        Harvest harvest = Harvest.piped(Harvest.sample("feed.jsonl"));
        assertThat(harvest.problems).isEmpty();
        assertThat(harvest.articles).extracting(a -> a.published().orElseThrow())
            .containsExactly(LocalDate.of(2024, 2, 2), LocalDate.of(2024, 2, 6), LocalDate.of(2024, 2, 14));
        assertThat(harvest.articles.get(1).text()).isEqualTo("Talks resume\n\nTalks between the lab workers and the hospital will resume on Monday & go on all week."
            + "\n\nNeither side would say more.");
    }

    @Test
    void badLineCostsOnlyItself() {
        Harvest harvest = Harvest.piped("{" + TEXT + "}\n{\"text\": oops}\n\n{" + TEXT + "}\n");
        assertThat(harvest.articles).extracting(Article::source).containsExactly("standard input#1", "standard input#3");
        assertThat(harvest.onlyProblem().source()).isEqualTo("standard input#2");
        assertThat(harvest.onlyProblem().message()).contains("line 1, column 14");
    }

    @Test
    void wrongKeyIsAnsweredWithThoseLookedForAndFound() {
        Problem problem = Harvest.piped("{\"titel\": \"x\", \"inhalt\": \"y\"}").onlyProblem();
        assertThat(problem.kind()).isEqualTo(Kind.BAD_FORMAT);
        assertThat(problem.message()).contains("looked for \"text\", \"body\"").contains("found \"titel\", \"inhalt\"");
    }

    @Test
    void brokenJsonTellsLineColumnAndOffset() {
        Problem problem = Harvest.piped("{\n  \"text\": \"x\",\n  \"title\" \"y\"\n}").onlyProblem();
        assertThat(problem.kind()).isEqualTo(Kind.BAD_FORMAT);
        assertThat(problem.message()).contains("line 3, column 1");
        assertThat(problem.offset()).isPresent();
    }

    @Test
    void valueThatIsNoStringIsNamed() {
        assertThat(Harvest.piped("{\"text\": 5}").onlyProblem().message()).contains("\"text\" is a JSON number");
        assertThat(Harvest.piped("[{\"text\": \" \"}]").onlyProblem().kind()).isEqualTo(Kind.NO_TEXT);
        assertThat(Harvest.piped("[{}, 3]").problems).hasSize(2);
    }

    @Test
    void emptyArrayHasNoArticles() {
        assertThat(Harvest.piped("[ ]").onlyProblem().kind()).isEqualTo(Kind.NO_ARTICLES);
    }

    @Test
    void bottomlessNestingIsBadFormat() {
        assertThat(Harvest.piped("{\"text\": " + "[".repeat(100_000)).onlyProblem().kind()).isEqualTo(Kind.BAD_FORMAT);
    }

    @Test
    void escapedLoneSurrogateVanishes() {
        assertThat(Harvest.piped("{\"text\": \"Nurses at Lark\\ud83dmoor \\u0000walked off the job on Monday, they said.\"}").only().text())
            .isEqualTo("Nurses at Larkmoor walked off the job on Monday, they said.");
    }

    @Test
    void formatIsToldByContentNotByName() {
        assertThat(Harvest.piped("[The clinic] was closed on Monday because of the strike, the owner said.").only().text()).startsWith("[The clinic]");
    }
}
