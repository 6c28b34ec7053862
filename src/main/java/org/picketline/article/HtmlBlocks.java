// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.picketline.model.Furniture;

/**
 * Cuts a part of a page into blocks of running text, at block elements and double line breaks. Goes down without
 * recursion, so that deeply nested pages do no harm.
 */
final class HtmlBlocks implements NodeVisitor {

    /** A block so much of which is links leads elsewhere. */
    private static final double LINKS = 0.8;

    /** @param links how many of the characters are inside links */
    record Block(String text, int links, boolean title) {

        boolean isLink() {
            return !title && links > text.length() * LINKS && !text.endsWith(".");
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int links;
    private int linkDepth;
    private int preDepth;
    private boolean title;

    private HtmlBlocks() { }

    /** All blocks below an element, none blank. */
    static List<Block> of(Element element) {
        HtmlBlocks visitor = new HtmlBlocks();
        NodeTraversor.traverse(visitor, element);
        visitor.flush();
        return visitor.blocks;
    }

    /** The blocks that are text; those that are links go to the furniture. */
    static List<String> paragraphs(Element element, List<Furniture> furniture) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : of(element)) {
            if (block.isLink()) {
                furniture.add(new Furniture(kindOfLink(block.text()), block.text()));
            } else {
                paragraphs.addAll(lines(block.text()));
            }
        }
        return paragraphs;
    }

    static Furniture.Kind kindOfLink(String text) {
        return FurnitureRules.rules().of(text).map(FurnitureRules.Hit::kind)
            .orElse(Words.count(text) > 3 ? Furniture.Kind.RELATED : Furniture.Kind.NAVIGATION);
    }

    /** A single line break ends a paragraph only where a sentence ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String last = "";
        for (String line : text.split("\n")) {
            boolean goesOn = !last.isEmpty() && !Words.isSentence(last);
            last = goesOn ? last + " " + line.strip() : line.strip();
            if (goesOn) {
                lines.set(lines.size() - 1, last);
            } else {
                lines.add(last);
            }
        }
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void append(String text) {
        String words = preDepth > 0 ? text : text.replaceAll("\\s+", " ");
        boolean doubled = words.startsWith(" ") && (open.isEmpty() || Character.isWhitespace(open.charAt(open.length() - 1)));
        open.append(doubled ? words.substring(1) : words);
        links += linkDepth > 0 ? words.strip().length() : 0;
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (element.isBlock() || isBlockAnyway(name)) {
            flush();
        }
        linkDepth += name.equals("a") ? 1 : 0;
        preDepth += name.equals("pre") ? 1 : 0;
        title |= name.equals("h1");
        if (name.equals("br")) {
            lineBreak();
        }
    }

    private static boolean isBlockAnyway(String name) {
        return name.equals("td") || name.equals("th") || name.equals("li") || name.equals("dd") || name.equals("dt") || name.equals("time");
    }

    private void lineBreak() {
        while (!open.isEmpty() && open.charAt(open.length() - 1) == ' ') {
            open.setLength(open.length() - 1);
        }
        if (!open.isEmpty() && open.charAt(open.length() - 1) == '\n') {
            flush();
        } else {
            open.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            linkDepth -= element.normalName().equals("a") ? 1 : 0;
            if (element.isBlock() || isBlockAnyway(element.normalName())) {
                flush();
            }
            preDepth -= element.normalName().equals("pre") ? 1 : 0;
        }
    }

    private void flush() {
        if (preDepth > 0 && !open.toString().isBlank()) {
            Paragraphs.of(open.toString()).forEach(p -> blocks.add(new Block(p, 0, title)));
        } else if (!open.toString().isBlank()) {
            blocks.add(new Block(open.toString().strip(), links, title));
        }
        open.setLength(0);
        links = 0;
        title = false;
    }
}
