// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.picketline.article.ArticleSource.Problem.Kind;
import org.picketline.article.WrittenDate.Found;
import org.picketline.model.Furniture;

/** HTML, as saved from a browser or fetched: one page, one article. */
final class HtmlReader implements ArticleReader {

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");
    private static final Pattern DOCUMENT = Pattern.compile("(?:<!--.{0,2000}?-->\\s*"
        + "|<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*",
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile(
        "<(?:meta|title|div|p|article|main|section|h1|span|br|body|script|table)\\b", Pattern.CASE_INSENSITIVE);
    /** Character references to half a surrogate pair or to nothing: no character at all. */
    private static final Pattern NO_CHARACTER = Pattern.compile(
        "\0|&#(?:[xX]0*[dD][89a-fA-F][0-9a-fA-F]{2}|0*5(?:529[6-9]|5[3-9]\\d\\d|[67]\\d{3})|[xX]?0+);");

    /** Whether a file that begins so is a page, whatever its name. */
    static boolean startsLikeDocument(String start) {
        return DOCUMENT.matcher(start).matches();
    }

    @Override
    public boolean reads(SourceText source) {
        return startsLikeDocument(source.start()) || source.endsWith(EXTENSIONS) && TAG.matcher(source.text()).find();
    }

    @Override
    public List<Outcome> read(SourceText source) throws BadInput {
        Document document = parse(source.text());
        HtmlMetadata metadata = HtmlMetadata.of(document);
        HtmlPage page = HtmlPage.of(document);
        List<String> paragraphs = page.paragraphs();
        if (paragraphs.stream().noneMatch(p -> Words.count(p) > 3)) {
            paragraphs = metadata.body().map(Paragraphs::of).orElseThrow(() -> new BadInput(Kind.NO_TEXT,
                "the page has no text: nothing is left but menus, pictures and scripts"));
        }
        Optional<Found> date = metadata.date().or(() -> timeIn(page.main())).or(() -> timeIn(document));
        return List.of(new RawArticle(0, metadata.headline(), date.map(Found::day), date.map(Found::universal).orElse(false),
            metadata.publisher(), metadata.url(), paragraphs, page.furniture()));
    }

    private static Document parse(String html) {
        return Jsoup.parse(NO_CHARACTER.matcher(html).replaceAll(""));
    }

    private static Optional<Found> timeIn(Element element) {
        return element.select("time").stream().map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text())
            .map(WrittenDate::stated).flatMap(Optional::stream).findFirst();
    }

    /** Marked-up text without a page around it, as feeds and APIs give it. */
    static RawArticle fragment(String html) {
        List<Furniture> furniture = new ArrayList<>();
        Document document = parse(html);
        HtmlPage.strip(document);
        return new RawArticle(0, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(),
            HtmlBlocks.paragraphs(document.body(), furniture), furniture);
    }
}
