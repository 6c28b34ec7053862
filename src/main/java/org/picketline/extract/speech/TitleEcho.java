// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Titles that stand for the one who was named with them: "the governor" after "Gov. Jane Doe". */
final class TitleEcho {

    private static final Set<String> TITLES = Set.of("president", "spokesman", "spokeswoman", "spokesperson", "professor", "doctor", "chairman", "chairwoman", "secretary", "treasurer");
    /** Before or after a name so many tokens may stand between it and its title. */
    private static final int NEAR = 4;

    private final Document document;
    private final Names names;
    private final Words words;

    TitleEcho(Document document, Names names, Words words) {
        this.document = document;
        this.names = names;
        this.words = words;
    }

    /** The person last named with the title that the noun repeats. */
    Optional<Entity> of(Sentence s, Token noun) {
        String lemma = Words.lemma(noun);
        if (!TITLES.contains(lemma) && !words.has("official-epithet", lemma) && !words.has("go-between", lemma)) {
            return Optional.empty();
        }
        List<Mention> named = names.all().stream().filter(m -> m.is(Entity.Kind.PERSON) && m.sentence() < s.index()).filter(m -> titled(m, lemma)).toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(named.get(named.size() - 1).entity());
    }

    private boolean titled(Mention m, String lemma) {
        Sentence s = document.sentences().get(m.sentence());
        boolean before = m.from() > 0 && bears(s.token(m.from() - 1), lemma);
        boolean after = m.to() < s.size() && s.token(m.to()).text().equals(",")
            && s.tokens().subList(m.to(), Math.min(s.size(), m.to() + NEAR)).stream().anyMatch(t -> bears(t, lemma));
        return before || after;
    }

    private static boolean bears(Token t, String lemma) {
        String text = t.text().toLowerCase(Locale.ROOT);
        return text.equals(lemma) || text.length() > 3 && text.endsWith(".") && lemma.startsWith(text.substring(0, text.length() - 1));
    }
}
