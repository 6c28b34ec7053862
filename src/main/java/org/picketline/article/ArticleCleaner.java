// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.article.Publication.Witness;
import org.picketline.model.Article;
import org.picketline.model.Furniture;

/** Parts the article from its page and finds out when it was published. */
final class ArticleCleaner {

    /** {@code date 2024-12-23 OAKLAND — …}, the first line of texts exported from a news archive; the day may be missing. */
    private static final Pattern FIRST_LINE = Pattern.compile("^date:? (\\d{4}-\\d{2}(?:-\\d{2})?)(?!\\d)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+/\\S+");
    /** A dateline may stand below a standfirst, hardly deeper. */
    private static final int DATELINE_DEPTH = 3;
    /** More lines than this without a sentence are no head of a page but a list, and text. */
    private static final int HEAD = 60;

    private final RawArticle raw;
    private final Publication publication;
    private final PageParts parts;

    private ArticleCleaner(RawArticle raw) {
        this.raw = raw;
        publication = new Publication(raw.universal());
        parts = new PageParts(publication);
    }

    /** @param source see {@link Article#source()} */
    static Article clean(RawArticle raw, String source) {
        return new ArticleCleaner(raw).clean(source);
    }

    private Article clean(String source) {
        raw.published().ifPresent(day -> publication.note(Witness.FORMAT, day));
        raw.furniture().forEach(this::takeFurniture);
        List<String> lines = lines();
        int body = firstSentence(lines);
        HeadZone.read(lines.subList(0, body), raw.headline().map(Characters::cleanLine).filter(s -> !s.isEmpty()), parts);
        BodyZone.read(lines.subList(body, lines.size()), parts);
        cutDateline();
        Optional<String> url = raw.url().map(Characters::cleanLine).filter(u -> ADDRESS.matcher(u).matches());
        url.flatMap(WrittenDate::inAddress).ifPresent(day -> publication.note(Witness.ADDRESS, day));
        return new Article(source, text(), parts.headline(), publication.day(),
            raw.publisher().map(Characters::cleanLine).filter(p -> !p.isEmpty()), url, parts.furniture());
    }

    private void takeFurniture(Furniture piece) {
        parts.drop(piece.kind(), Characters.cleanLine(piece.text()));
        if (piece.kind() == Furniture.Kind.COMMENT) {
            Stamp.ofComment(Characters.cleanLine(piece.text())).ifPresent(parts::note);
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String paragraph : raw.paragraphs()) {
            String line = Characters.cleanLine(paragraph);
            String rest = withoutTail(lines.isEmpty() ? withoutDate(line) : line);
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        return lines;
    }

    private String withoutDate(String line) {
        Matcher m = FIRST_LINE.matcher(line);
        if (!m.find()) {
            return line;
        }
        WrittenDate.in(m.group(1)).ifPresent(day -> publication.note(Witness.FIRST_LINE, day));
        parts.drop(Furniture.Kind.BYLINE, m.group().strip());
        return line.substring(m.end());
    }

    private String withoutTail(String line) {
        Optional<FurnitureRules.Cut> cut = FurnitureRules.rules().cutTail(line);
        cut.ifPresent(c -> parts.drop(c.end().kind(), c.end().text()));
        return cut.map(FurnitureRules.Cut::rest).orElse(line);
    }

    /** Where the article's sentences begin. */
    private static int firstSentence(List<String> lines) {
        int head = Math.min(HEAD, lines.size());
        for (int i = 0; i < head; i++) {
            if (opens(lines.get(i), i)) {
                return i;
            }
        }
        return head;
    }

    private static boolean opens(String line, int index) {
        boolean question = index == 0 && Words.isHeadlineLike(line);
        return (Words.isSentence(line) && !question || Dateline.of(line).isPresent())
            && FurnitureRules.rules().of(line).isEmpty() && Stamp.labelled(line).isEmpty() && Breadcrumb.headlineOf(line).isEmpty();
    }

    private void cutDateline() {
        List<String> text = parts.text();
        for (int i = 0; i < Math.min(DATELINE_DEPTH, text.size()); i++) {
            Optional<Dateline> dateline = Dateline.of(text.get(i));
            if (dateline.isPresent()) {
                text.set(i, dateline.get().rest());
                parts.drop(Furniture.Kind.BYLINE, dateline.get().text());
                WrittenDate.in(dateline.get().text()).ifPresent(day -> publication.note(Witness.DATELINE, day));
                return;
            }
        }
    }

    private String text() {
        List<String> paragraphs = new ArrayList<>();
        parts.headline().ifPresent(paragraphs::add);
        paragraphs.addAll(parts.text());
        return String.join("\n\n", paragraphs);
    }
}
