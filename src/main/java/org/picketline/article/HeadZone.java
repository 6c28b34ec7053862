// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.model.Furniture;

/**
 * The lines above the first sentence: menu, path, headline, standfirst, byline, date, captions. Finds the headline
 * and what else is text there.
 */
final class HeadZone {

    /** More headline-like lines than this above a byline are a list of other stories, and the last is ours. */
    private static final int STANDFIRSTS = 3;
    /** A line of so few words below the headline is somebody's name, and without a headline still a label. */
    private static final int NAME = 5;
    private static final int LABEL = 2;

    private final PageParts parts;
    private final List<String> candidates = new ArrayList<>();
    private int beforeByline = -1;
    private boolean headlineSeen;

    private HeadZone(PageParts parts) {
        this.parts = parts;
    }

    /** Sorts the lines into headline, text and furniture of the parts. */
    static void read(List<String> lines, Optional<String> stated, PageParts parts) {
        HeadZone zone = new HeadZone(parts);
        lines.forEach(zone::take);
        Optional<String> headline = stated.or(zone::guess);
        headline.ifPresent(parts::headline);
        zone.place(headline);
    }

    private void take(String line) {
        Optional<Stamp.When> when = Stamp.labelled(line).or(() -> Stamp.ofComment(line).map(HeadZone::asByline)).or(() -> Stamp.bare(line));
        Optional<FurnitureRules.Hit> hit = FurnitureRules.rules().of(line);
        if (when.isPresent()) {
            parts.note(when.get());
        }
        if (when.isPresent() || Stamp.isByline(line)) {
            parts.drop(Furniture.Kind.BYLINE, line);
            beforeByline = beforeByline < 0 ? candidates.size() : beforeByline;
        } else if (hit.isPresent()) {
            parts.drop(hit.get().kind(), line);
        } else {
            takeCandidate(line);
        }
    }

    private static Stamp.When asByline(Stamp.When when) {
        return new Stamp.When(Publication.Witness.BYLINE, when.day());
    }

    private void takeCandidate(String line) {
        Optional<String> path = Breadcrumb.headlineOf(line);
        if (path.isPresent()) {
            parts.drop(Furniture.Kind.NAVIGATION, line);
        }
        path.or(() -> Optional.of(line)).filter(s -> !s.isBlank()).ifPresent(candidates::add);
    }

    private Optional<String> guess() {
        List<String> likely = candidates.stream().filter(Words::isHeadlineLike).filter(c -> Words.count(c) > 2).toList();
        Optional<String> led = likely.stream().filter(h -> candidates.stream().anyMatch(c -> leadsTo(c, h))).findFirst();
        Optional<String> last = beforeByline > STANDFIRSTS
            ? candidates.subList(0, beforeByline).stream().filter(likely::contains).reduce((a, b) -> b) : Optional.empty();
        return led.or(() -> repeated(likely)).or(() -> last)
            .or(() -> likely.stream().filter(c -> Words.count(c) > 3).findFirst()).or(() -> likely.stream().findFirst());
    }

    private static Optional<String> repeated(List<String> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream().filter(c -> Words.count(c) > 4).filter(c -> !seen.add(Words.key(c))).findFirst();
    }

    private void place(Optional<String> headline) {
        int at = headline.map(this::lastLike).orElse(-1);
        for (int i = 0; i < candidates.size(); i++) {
            String line = candidates.get(i);
            if (headline.isPresent() && isSame(line, headline.get())) {
                dropUnlessHeadline(line);
            } else if (i < at || Words.count(line) <= (headline.isPresent() ? NAME : LABEL)) {
                parts.drop(i < at ? Furniture.Kind.NAVIGATION : Furniture.Kind.BYLINE, line);
            } else {
                parts.keep(line);
            }
        }
    }

    /** The first line that is the headline is no furniture, each repetition is. */
    private void dropUnlessHeadline(String line) {
        if (headlineSeen) {
            parts.drop(Furniture.Kind.NAVIGATION, line);
        }
        headlineSeen = true;
    }

    private int lastLike(String headline) {
        int last = -1;
        for (int i = 0; i < candidates.size(); i++) {
            last = isSame(candidates.get(i), headline) ? i : last;
        }
        return last;
    }

    private static boolean isSame(String line, String headline) {
        return Words.key(line).equals(Words.key(headline)) || leadsTo(line, headline);
    }

    private static boolean leadsTo(String line, String headline) {
        return Breadcrumb.leadsTo(line, headline) || isTitled(line, headline);
    }

    /** {@code Nurses strike at Mercy | Daily Ledger} */
    private static boolean isTitled(String line, String headline) {
        return headline.length() > 10 && line.startsWith(headline) && line.substring(headline.length()).matches("\\s*[|–—-].{1,60}");
    }
}
