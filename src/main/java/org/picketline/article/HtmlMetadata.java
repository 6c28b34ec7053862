// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.picketline.article.WrittenDate.Found;

/**
 * What a page states about its article: JSON-LD first, then Open Graph and its kin, then the title.
 *
 * @param body the article's text, as some pages state it for search engines
 */
record HtmlMetadata(Optional<String> headline, Optional<String> publisher, Optional<Found> date, Optional<String> url,
                    Optional<String> body) {

    private static final List<String> DATES = List.of("meta[property=article:published_time]", "meta[itemprop=datePublished]",
        "meta[name=article:published_time]", "meta[name=datePublished]", "meta[name=parsely-pub-date]", "meta[name=pubdate]",
        "meta[name=sailthru.date]", "meta[name=date]", "meta[name=DC.date]", "meta[name=dc.date.issued]", "meta[name=citation_date]",
        "meta[property=og:pubdate]", "meta[property=og:published_time]");
    private static final List<String> PUBLISHERS = List.of("meta[property=og:site_name]", "meta[name=publisher]",
        "meta[itemprop=publisher]", "meta[name=application-name]", "meta[name=DC.publisher]");
    private static final Pattern SITE = Pattern.compile("\\s+[|–—»·-]\\s+[^|–—»·]{1,50}$");
    private static final Pattern DEEP = Pattern.compile("https?://[^/]+/[^/].*");

    /** Reads the statements; leaves the document as it is. */
    static HtmlMetadata of(Document page) {
        Optional<JsonNode> ld = JsonLd.articleOf(page);
        Optional<String> publisher = name(ld, "publisher").or(() -> first(page, PUBLISHERS));
        Optional<String> headline = headline(page, ld, publisher.orElse(""));
        return new HtmlMetadata(headline, publisher, date(page, ld), url(page, ld), text(ld, "articleBody"));
    }

    private static Optional<String> headline(Document page, Optional<JsonNode> ld, String publisher) {
        return text(ld, "headline").or(() -> heading(page, publisher))
            .or(() -> first(page, List.of("meta[property=og:title]", "meta[name=twitter:title]")).map(HtmlMetadata::withoutSite))
            .or(() -> Optional.of(page.title()).map(HtmlMetadata::withoutSite)).filter(t -> Words.count(t) > 1);
    }

    /** The only first-rank heading, unless it is the site's name. */
    private static Optional<String> heading(Document page, String publisher) {
        List<String> headings = page.select("h1").stream().map(Element::text).map(Characters::cleanLine)
            .filter(t -> Words.count(t) > 2 && !Words.key(t).equals(Words.key(publisher))).distinct().toList();
        return headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty();
    }

    private static String withoutSite(String title) {
        String bare = SITE.matcher(title).replaceFirst("");
        return Words.count(bare) > 3 ? bare : title;
    }

    private static Optional<Found> date(Document page, Optional<JsonNode> ld) {
        return text(ld, "datePublished").flatMap(WrittenDate::stated).or(() -> DATES.stream().map(page::selectFirst)
            .filter(Objects::nonNull).map(meta -> WrittenDate.stated(meta.attr("content"))).flatMap(Optional::stream).findFirst())
            .or(() -> text(ld, "dateCreated").flatMap(WrittenDate::stated));
    }

    /** A canonical address that is only the site's own would make all its articles one. */
    private static Optional<String> url(Document page, Optional<JsonNode> ld) {
        Optional<String> canonical = Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(link -> link.attr("href"));
        Optional<String> graph = first(page, List.of("meta[property=og:url]"));
        Optional<String> entity = ld.map(n -> n.path("mainEntityOfPage").path("@id").asText());
        return Stream.of(canonical, graph, text(ld, "url"), text(ld, "mainEntityOfPage"), entity).flatMap(Optional::stream)
            .map(String::strip).filter(u -> DEEP.matcher(u).matches()).findFirst();
    }

    private static Optional<String> first(Document page, List<String> selectors) {
        return selectors.stream().map(page::selectFirst).filter(Objects::nonNull).map(meta -> Characters.cleanLine(meta.attr("content")))
            .filter(s -> !s.isBlank()).findFirst();
    }

    private static Optional<String> text(Optional<JsonNode> node, String key) {
        return node.map(n -> n.path(key)).map(n -> n.isArray() && !n.isEmpty() ? n.get(0) : n).filter(JsonNode::isTextual)
            .map(n -> Characters.unescape(n.textValue())).filter(s -> !s.isBlank());
    }

    private static Optional<String> name(Optional<JsonNode> node, String key) {
        return text(node, key).or(() -> text(node.map(n -> n.path(key)).map(n -> n.isArray() && !n.isEmpty() ? n.get(0) : n), "name"));
    }
}
