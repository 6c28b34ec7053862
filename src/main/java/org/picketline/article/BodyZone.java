// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.List;
import java.util.Optional;
import org.picketline.model.Furniture;

/**
 * Everything from the first sentence on. Lines of furniture are dropped wherever they stand; boxes of other stories
 * until the article goes on; readers' comments to the end.
 */
final class BodyZone {

    /** So much text must have gone before for a comment to be a comment and not part of the head. */
    private static final int BODY = 120;
    /** So near the start, a date that stands alone is the article's. */
    private static final int EARLY = 400;

    private final List<String> lines;
    private final PageParts parts;
    private Optional<Furniture.Kind> section = Optional.empty();
    private boolean otherStory;
    private int[] sentencesFrom;
    private int lastStamp = -1;

    private BodyZone(List<String> lines, PageParts parts) {
        this.lines = lines;
        this.parts = parts;
    }

    static void read(List<String> lines, PageParts parts) {
        BodyZone zone = new BodyZone(lines, parts);
        for (int i = 0; i < lines.size(); i++) {
            zone.take(i);
        }
    }

    private void take(int at) {
        String line = lines.get(at);
        Optional<FurnitureRules.Hit> hit = FurnitureRules.rules().of(line);
        Optional<Stamp.When> comment = parts.length() > BODY ? Stamp.ofComment(line) : Optional.empty();
        if (comment.isPresent()) {
            section = Optional.of(Furniture.Kind.COMMENT);
            comment.ifPresent(parts::note);
        }
        if (isIn(Furniture.Kind.COMMENT)) {
            parts.drop(hit.map(FurnitureRules.Hit::kind).filter(k -> comment.isEmpty()).orElse(Furniture.Kind.COMMENT), line);
        } else if (hit.isPresent()) {
            dropHit(at, hit.get());
        } else {
            takeOther(at);
        }
    }

    private boolean isIn(Furniture.Kind kind) {
        return section.equals(Optional.of(kind));
    }

    private void dropHit(int at, FurnitureRules.Hit hit) {
        parts.drop(hit.kind(), lines.get(at));
        if (hit.heading() && (hit.kind() != Furniture.Kind.COMMENT || commentsFollow(at))) {
            section = Optional.of(hit.kind());
            otherStory = false;
        }
    }

    /** The word "Comments" is a button as often as a heading: more article below it than above tells which. */
    private boolean commentsFollow(int at) {
        if (sentencesFrom == null) {
            countSentences();
        }
        return parts.length() > BODY && (lastStamp > at || sentencesFrom[at + 1] < parts.length());
    }

    /** Once for the article, however many lines say "Comments". */
    private void countSentences() {
        sentencesFrom = new int[lines.size() + 1];
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            sentencesFrom[i] = sentencesFrom[i + 1] + (Words.isSentence(line) ? line.length() : 0);
            lastStamp = lastStamp < 0 && Stamp.ofComment(line).isPresent() ? i : lastStamp;
        }
    }

    private void takeOther(int at) {
        String line = lines.get(at);
        Optional<Stamp.When> when = Stamp.labelled(line).or(() -> parts.length() < EARLY ? Stamp.bare(line) : Optional.empty());
        if (when.isPresent() || Stamp.isByline(line)) {
            when.ifPresent(parts::note);
            parts.drop(Furniture.Kind.BYLINE, line);
        } else if (isIn(Furniture.Kind.RELATED) && isOtherStory(at)) {
            otherStory = true;
            parts.drop(Furniture.Kind.RELATED, line);
        } else {
            section = Optional.empty();
            keep(line);
        }
    }

    /** In a box: headlines, and the one sentence under a headline; two sentences in a row are the article again. */
    private boolean isOtherStory(int at) {
        boolean sentenceNext = at + 1 < lines.size() && Words.isSentence(lines.get(at + 1));
        return !Words.isSentence(lines.get(at)) || otherStory && !sentenceNext;
    }

    private void keep(String line) {
        Optional<FurnitureRules.Cut> cut = FurnitureRules.rules().cutCredit(line);
        cut.ifPresent(c -> parts.drop(c.end().kind(), c.end().text()));
        String rest = cut.map(FurnitureRules.Cut::rest).orElse(line);
        if (!rest.isBlank()) {
            parts.keep(rest);
        }
    }
}
