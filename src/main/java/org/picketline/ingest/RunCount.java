// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.picketline.ingest.RunReport.Quarantined;
import org.picketline.ingest.RunReport.Skipped;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.store.GraphStore.Outcome;

/** Counts while a run goes on. For one thread. */
final class RunCount {

    private final long began = System.nanoTime();
    private final Map<Outcome, Integer> outcomes = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Quarantined> quarantined = new ArrayList<>();
    private final Map<String, Integer> facts = new TreeMap<>();
    private final Map<String, Integer> furniture = new TreeMap<>();
    private final List<StrikeFound> strikes = new ArrayList<>();
    private int read;
    private int irrelevant;
    private long characters;
    private long readingBegan;

    void read(Article article) {
        read++;
        article.furniture().forEach(f -> furniture.merge(f.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
    }

    /** The rate is that of reading, without the seconds of loading. */
    void annotated(Article article) {
        readingBegan = characters == 0 ? System.nanoTime() : readingBegan;
        characters += article.text().length();
    }

    void skipped(Skipped one) {
        skipped.add(one);
    }

    void quarantined(Quarantined one) {
        quarantined.add(one);
    }

    void stored(Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    void facts(ArticleFacts told) {
        irrelevant += told.relevant() ? 0 : 1;
        told.involved().stream().map(Entity::kind).forEach(k -> count(term(k)));
        told.roles().forEach(r -> count("Role"));
        told.statements().forEach(s -> count("Statement"));
        told.events().forEach(this::event);
        strikes.addAll(StrikeFound.in(told));
    }

    private void event(Event event) {
        count(event.kind().term());
        event.claims().forEach(c -> count("Claim"));
    }

    private void count(String kind) {
        facts.merge(kind, 1, Integer::sum);
    }

    /** {@code PUBLIC_BODY} as the ontology writes it: {@code PublicBody}. */
    private static String term(Entity.Kind kind) {
        StringBuilder term = new StringBuilder();
        for (String word : kind.name().split("_")) {
            term.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return term.toString();
    }

    RunReport report() {
        double seconds = since(began);
        return new RunReport(read, count(Outcome.ADDED), count(Outcome.REPLACED), count(Outcome.UNCHANGED), irrelevant,
            List.copyOf(skipped), List.copyOf(quarantined), new TreeMap<>(facts), new TreeMap<>(furniture), List.copyOf(strikes),
            characters, Math.round(seconds * 1000) / 1000.0, characters == 0 ? 0 : Math.round(characters / since(readingBegan)));
    }

    private static double since(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    private int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
