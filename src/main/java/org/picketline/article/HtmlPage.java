// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.picketline.model.Furniture;

/** A page parted into its main text and its furniture. Changes the document that it is made of. */
final class HtmlPage {

    private static final String UNSEEN = "script, style, noscript, template, svg, iframe, object, canvas, audio, video, button, select,"
        + " option, input, textarea, label, math, [hidden], dialog";
    private static final Map<String, Furniture.Kind> TAGS = Map.of("nav", Furniture.Kind.NAVIGATION, "footer", Furniture.Kind.LEGAL,
        "aside", Furniture.Kind.RELATED, "figure", Furniture.Kind.CREDIT, "figcaption", Furniture.Kind.CREDIT);
    private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "h1");
    /** An element with more of the page's prose than this holds the article, whatever its class says. */
    private static final double HOLDS_ARTICLE = 0.4;
    private static final double HOLDS_ALL = 0.95;
    private static final String MARK = "\u2060main\u2060";

    private final Element main;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();

    private HtmlPage(Document document) {
        strip(document);
        // Comments first: a long thread would make the article look small.
        remove(document.body(), true);
        remove(document.body(), false);
        main = MainText.in(document.body());
        List<String> above = main == document.body() ? List.of() : takeOutside(document.body());
        paragraphs.addAll(above);
        paragraphs.addAll(HtmlBlocks.paragraphs(main, furniture));
    }

    static HtmlPage of(Document document) {
        return new HtmlPage(document);
    }

    /** Takes out what no reader sees as text. */
    static void strip(Document document) {
        document.select(UNSEEN).forEach(Node::remove);
    }

    Element main() {
        return main;
    }

    /** The main text's blocks, below byline and date if these stand outside of it. */
    List<String> paragraphs() {
        return paragraphs;
    }

    List<Furniture> furniture() {
        return furniture;
    }

    private void remove(Element body, boolean comments) {
        Prose prose = Prose.of(body);
        double limit = prose.in(body) * (comments ? HOLDS_ALL : HOLDS_ARTICLE);
        NodeTraversor.filter(new NodeFilter() {
            private int inArticle;

            @Override
            public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element)) {
                    return FilterResult.CONTINUE;
                }
                inArticle += isArticle(element) ? 1 : 0;
                Optional<Furniture.Kind> kind = kind(element, inArticle > 0).filter(k -> comments == (k == Furniture.Kind.COMMENT))
                    .filter(k -> prose.in(element) <= limit && !prose.hasTitle(element));
                kind.ifPresent(k -> HtmlBlocks.of(element).forEach(block -> furniture.add(new Furniture(k, block.text()))));
                return kind.isPresent() ? FilterResult.REMOVE : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                inArticle -= node instanceof Element element && isArticle(element) ? 1 : 0;
                return FilterResult.CONTINUE;
            }
        }, body);
    }

    private static boolean isArticle(Element element) {
        return element.normalName().equals("article") || element.normalName().equals("main");
    }

    private static Optional<Furniture.Kind> kind(Element element, boolean inArticle) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            return Optional.empty();
        }
        return tag.equals("header") && !inArticle ? Optional.of(Furniture.Kind.NAVIGATION) : Optional.ofNullable(TAGS.get(tag))
            .or(() -> named(element.id())).or(() -> named(element.attr("role")))
            .or(() -> element.classNames().stream().map(HtmlPage::named).flatMap(Optional::stream).findFirst());
    }

    private static Optional<Furniture.Kind> named(String name) {
        return name.isEmpty() ? Optional.empty() : FurnitureRules.rules().ofElement(name);
    }

    /** What stands around the main text is furniture, but for a byline or date above it. */
    private List<String> takeOutside(Element body) {
        main.before(new Element("p").text(MARK));
        main.remove();
        List<String> head = new ArrayList<>();
        boolean above = true;
        for (HtmlBlocks.Block block : HtmlBlocks.of(body)) {
            above &= !block.text().equals(MARK);
            if (above && isStamp(block.text())) {
                head.add(block.text());
            } else if (!block.text().equals(MARK)) {
                furniture.add(new Furniture(kind(block.text()), block.text()));
            }
        }
        return head;
    }

    private static boolean isStamp(String text) {
        String line = Characters.cleanLine(text);
        return Stamp.labelled(line).isPresent() || Stamp.bare(line).isPresent() || Stamp.isByline(line);
    }

    private static Furniture.Kind kind(String text) {
        return Stamp.ofComment(Characters.cleanLine(text)).isPresent() ? Furniture.Kind.COMMENT : HtmlBlocks.kindOfLink(text);
    }
}
