// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.picketline.extract.FactReader;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.Slot;
import org.picketline.model.Value;

/** Finds one strike in every text that has the word, and misbehaves on words that ask for it. Stands in for minutes of grammar. */
public final class FakeReader implements FactReader {

    public static final Entity UNION = Entity.of(Entity.Kind.UNION, "Orderlies United");
    public static final Entity EMPLOYER = Entity.of(Entity.Kind.EMPLOYER, "Dunmoor Hospitals");

    final AtomicInteger calls = new AtomicInteger();

    @Override
    public ArticleFacts read(Article article) {
        calls.incrementAndGet();
        misbehave(article.text());
        int at = article.text().indexOf("strike");
        return at < 0 ? ArticleFacts.irrelevant(article) : strike(article, Evidence.in(article, at, at + "strike".length()));
    }

    private static void misbehave(String text) {
        if (text.contains("FAIL")) {
            throw new IllegalStateException("no such grammar");
        } else if (text.contains("DEEP")) {
            misbehave(text);
        } else if (text.contains("ENDLESS")) {
            while (!Thread.interrupted()) {
                Thread.onSpinWait();
            }
        } else if (text.contains("EXHAUSTED")) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    private static ArticleFacts strike(Article article, Evidence words) {
        Event strike = new Event(EventKind.STRIKE, List.of(claim(Slot.UNION, new Value.Thing(UNION), words),
            claim(Slot.EMPLOYER, new Value.Thing(EMPLOYER), words), claim(Slot.WORKERS, workers(article), words)), List.of(words));
        return new ArticleFacts(article, true, List.of(UNION, EMPLOYER), List.of(), List.of(), List.of(), List.of(), List.of(strike));
    }

    /** A negative count breaks the shapes. */
    private static Value workers(Article article) {
        return Value.Number.of(article.text().contains("ABSURD") ? -1 : article.text().length());
    }

    private static Claim claim(Slot slot, Value value, Evidence words) {
        return new Claim(slot, value, Optional.empty(), Optional.empty(), 0.9, words);
    }
}
