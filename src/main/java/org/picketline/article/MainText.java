// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the element of a page with the densest running text. Each stretch of text speaks for the element that holds its
 * paragraph, less for that one's parent, still less for the next; so the smallest element wins that holds most of it.
 */
final class MainText {

    private static final int STRETCH = 25;
    private static final int INLINE_DEPTH = 12;
    private static final double[] SHARES = {1, 0.6, 0.3};
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dd", "dt", "figcaption");
    private static final String ARTICLE = "article, [itemprop=articleBody], [role=article]";
    /** How much more prose the marked article may have than the densest part of it. */
    private static final double WIDER = 2.5;

    private final Map<Element, Double> scores = new IdentityHashMap<>();

    private MainText() { }

    /** The main element, the body itself when there is nothing to choose by. */
    static Element in(Element body) {
        MainText text = new MainText();
        NodeTraversor.traverse((node, depth) -> text.score(node), body);
        Element best = text.best(body);
        Element article = best.closest(ARTICLE);
        Prose prose = Prose.of(body);
        return article != null && prose.in(article) <= prose.in(best) * WIDER ? article : best;
    }

    private void score(Node node) {
        if (node instanceof TextNode text && text.text().strip().length() >= STRETCH) {
            Element holder = holder(text);
            for (double share : SHARES) {
                if (holder == null) {
                    return;
                }
                scores.merge(holder, share * text.text().length(), Double::sum);
                holder = holder.parent();
            }
        }
    }

    /** The element whose child the text's paragraph is; null for text in a link. */
    private static Element holder(TextNode text) {
        Element element = text.parent();
        for (int i = 0; i < INLINE_DEPTH && element != null && !element.isBlock() && !PARAGRAPHS.contains(element.normalName()); i++) {
            element = element.normalName().equals("a") ? null : element.parent();
        }
        return element != null && PARAGRAPHS.contains(element.normalName()) ? element.parent() : element;
    }

    /** In the order of the document, so that of equals the outer one wins. */
    private Element best(Element body) {
        Element[] best = {body};
        double[] most = {0};
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof Element element && scores.getOrDefault(element, 0.0) > most[0]) {
                best[0] = element;
                most[0] = scores.get(element);
            }
        }, body);
        return best[0];
    }
}
