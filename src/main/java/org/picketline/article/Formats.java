// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.List;
import java.util.OptionalLong;
import org.picketline.article.ArticleSource.Problem.Kind;
import org.picketline.model.Article;

/** The source formats, and the way from bytes to a cleaned article that all of them share. */
final class Formats {

    /** The first that recognises the content reads it; plain text takes what is left. */
    private static final List<ArticleReader> READERS = List.of(new JsonLinesReader(), new JsonReader(), new HtmlReader(), new TextReader());

    /** Fewer words say nothing. */
    private static final int LEAST_WORDS = 3;

    private Formats() { }

    /** The records of a file. Faults of our own on absurd input count as bad format, so that a run goes on. */
    static List<Outcome> read(String name, byte[] bytes) throws BadInput {
        if (bytes.length == 0) {
            throw new BadInput(Kind.EMPTY, "the file is empty");
        }
        SourceText source = new SourceText(name, TextDecoder.decode(bytes));
        if (source.text().isBlank()) {
            throw new BadInput(Kind.EMPTY, "the file has nothing but white space");
        }
        try {
            return READERS.stream().filter(r -> r.reads(source)).findFirst().orElseThrow().read(source);
        } catch (RuntimeException | StackOverflowError e) {
            throw fault(e);
        }
    }

    /** The cleaned article of a record. */
    static Article article(Outcome outcome, String source) throws BadInput {
        if (outcome instanceof Outcome.Broken broken) {
            throw broken.why();
        }
        try {
            return checked(ArticleCleaner.clean((RawArticle) outcome, source));
        } catch (RuntimeException | StackOverflowError e) {
            throw fault(e);
        }
    }

    private static Article checked(Article article) throws BadInput {
        if (Words.count(article.text()) < LEAST_WORDS) {
            throw new BadInput(Kind.NO_TEXT, "no article text was found, only " + article.furniture().size() + " pieces of page furniture");
        }
        int fault = Characters.mojibakeIn(article.text());
        if (fault >= 0) {
            throw new BadInput(Kind.BAD_FORMAT, "the text was decoded wrongly before it was saved: \""
                + around(article.text(), fault) + "\"; save it again from its source");
        }
        Language.refuseForeign(article.text());
        return article;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 12)).replace('\n', ' ');
    }

    private static BadInput fault(Throwable e) {
        return new BadInput(Kind.BAD_FORMAT, OptionalLong.empty(), "the file could not be taken apart (" + e + ")", e);
    }
}
