// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much running text outside links each element of a page has below it, and where titles are; one pass, no recursion. */
final class Prose implements NodeVisitor {

    /** A text node shorter than this is a label rather than prose. */
    private static final int LABEL = 15;

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final Set<Element> titled = Collections.newSetFromMap(new IdentityHashMap<>());
    private int links;

    private Prose() { }

    static Prose of(Element root) {
        Prose prose = new Prose();
        NodeTraversor.traverse(prose, root);
        return prose;
    }

    int in(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /** Whether the page's title stands somewhere in the element. */
    boolean hasTitle(Element element) {
        return titled.contains(element);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            links += element.normalName().equals("a") ? 1 : 0;
        } else if (node instanceof TextNode text && links == 0 && text.parent() != null) {
            int length = text.text().strip().length();
            lengths.merge(text.parent(), length < LABEL ? 0 : length, Integer::sum);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (element.parent() != null) {
                passUp(element, element.parent());
            }
        }
    }

    private void passUp(Element element, Element parent) {
        lengths.merge(parent, in(element), Integer::sum);
        if (element.normalName().equals("h1") || hasTitle(element)) {
            titled.add(parent);
        }
    }
}
