// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.ArticleFactReader;
import org.picketline.extract.Relevance;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Concept;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.model.Value;

/** The whole extractor on the real annotator, loaded once, for tests of the readers of events. */
public final class Extraction {

    /** Makes a lone sentence part of an article on our subject; tells of no event and names nobody. */
    private static final String SUBJECT = "\n\nHospital nurses know their union. The union stands for nurses in the hospital.";
    private static final ArticleFactReader READER = new ArticleFactReader(SharedAnnotator.annotator(), article -> true);

    private Extraction() { }

    /** The events of the kind in an article of unknown date, in order of the text. */
    static List<Event> events(String text, EventKind kind) {
        return events("", text, kind);
    }

    /** The events of the kind in an article of the ISO date, or of none when that is empty. */
    static List<Event> events(String published, String text, EventKind kind) {
        return facts(published, text).events().stream().filter(e -> e.kind() == kind).toList();
    }

    /** All facts of an article of the ISO date, or of none when that is empty. */
    static ArticleFacts facts(String published, String text) {
        Article alone = article(published, text);
        boolean onSubject = Relevance.signs(alone).rules() > 0;
        return READER.read(onSubject ? alone : article(published, text + SUBJECT));
    }

    /** What is known of an article before its events are read. */
    static Reading reading(String published, String text) {
        return READER.reading(SharedAnnotator.annotator().annotate(article(published, text)));
    }

    private static Article article(String published, String text) {
        Article article = Article.of("test.txt", text);
        return published.isEmpty() ? article : article.publishedOn(LocalDate.parse(published));
    }

    /**
     * An event's slots in one line, as a test can compare them: {@code result=authorized percentYes=97 union=SEIU}, in
     * the order asked for; what the event does not say is left out.
     */
    static String told(Event event, Slot... slots) {
        return String.join(" ", List.of(slots).stream().map(s -> word(event, s)).flatMap(Optional::stream).toList());
    }

    private static Optional<String> word(Event event, Slot slot) {
        List<String> words = event.values(slot).stream().map(Extraction::word).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(slot.term() + "=" + String.join(",", words));
    }

    private static String word(Value value) {
        if (value instanceof Value.Thing thing) {
            return thing.entity().name();
        }
        if (value instanceof Value.Date date) {
            return date.date().toString();
        }
        if (value instanceof Value.Number number) {
            return number.number().toPlainString();
        }
        return value instanceof Value.Truth truth ? String.valueOf(truth.truth()) : ((Concept) value).notation();
    }
}
