// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern TOWN = Pattern.compile("in (\\p{Lu}\\p{L}+), (\\p{Lu}\\p{L}+)");
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
        List<Entity> involved = Stream.concat(Stream.of(UNION, EMPLOYER), town(article).stream()).toList();
        return new ArticleFacts(article, true, involved, List.of(), List.of(), List.of(), List.of(), List.of(strike));
    }

    /** The first town in the text with its state. */
    private static Optional<Entity> town(Article article) {
        Matcher town = TOWN.matcher(article.text());
        return town.find() ? Optional.of(new Entity(Entity.Kind.PLACE, town.group(1), new TreeSet<>(), Optional.of(Entity.of(Entity.Kind.PLACE, town.group(2))))) : Optional.empty();
    }

    /** A negative count breaks the shapes. */
    private static Value workers(Article article) {
        return Value.Number.of(article.text().contains("ABSURD") ? -1 : article.text().length());
    }

    private static Claim claim(Slot slot, Value value, Evidence words) {
        return new Claim(slot, value, Optional.empty(), Optional.empty(), 0.9, words);
    }
}
