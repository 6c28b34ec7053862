// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Finds the names that knowledge holds. Of one spelling that several bear, the article tells which is meant: by a
 * full name, by the states and countries it speaks of, by the company the name keeps.
 */
final class KnownNames {

    private final Gazetteer gazetteer;
    private final Words words;

    KnownNames(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The known names of a sentence. */
    List<Span> in(Sentence s, ArticleHints hints) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int at = i;
            NameTrie.Match<Gazetteer.Entry> match = gazetteer.name(s, i);
            Optional<Gazetteer.Entry> entry = match == null || ministry(s, match.to()) || scholar(s, i, match.to()) ? Optional.empty() : choose(s, i, match, hints).filter(e -> !site(e) || whole(s, at, match.to(), e, hints) || spans.stream().anyMatch(k -> k.to() == at));
            if (entry.isPresent()) {
                Gazetteer.Entry e = entry.get();
                spans.add(new Span(s.index(), i, match.to(), e.kind(), e.name(), e.parent(), true));
                i = match.to() - 1;
            }
        }
        return spans;
    }

    /** Whether the name is only that of a minister's field: "Coastal Health Minister". */
    boolean ministry(Sentence s, int to) {
        return to < s.size() && s.token(to).is("NNP") && words.has("state-office", s.token(to).text().toLowerCase(Locale.ROOT));
    }

    /** Whether a university is only where somebody teaches. */
    boolean scholar(Sentence s, int from, int to) {
        return Span.words(s, from, to).startsWith("University of ")
            && s.tokens().subList(Math.max(0, from - 10), from).stream().anyMatch(t -> words.has("outside-title", Words.lemma(t)) || words.has("scholarship", Words.lemma(t)));
    }

    private Optional<Gazetteer.Entry> choose(Sentence s, int from, NameTrie.Match<Gazetteer.Entry> match, ArticleHints hints) {
        List<Gazetteer.Entry> entries = match.values().stream().filter(e -> !site(e) || !hints.abroad(e.countries()) && !hospitalOfThatName(e, Span.words(s, from, match.to()), hints)).toList();
        if (entries.isEmpty() || s.token(from).text().equals(s.token(from).text().toLowerCase()) && !Character.isDigit(s.token(from).text().charAt(0))) {
            return Optional.empty();
        }
        Optional<Gazetteer.Entry> fullName = entries.stream().filter(e -> hints.names(e.name()) && !Span.words(s, from, match.to()).equals(e.name())).findFirst();
        if (fullName.isPresent()) {
            return fullName;
        }
        if (entries.size() == 1 && !entries.get(0).doubtful()) {
            return Optional.of(entries.get(0));
        }
        Optional<Gazetteer.Entry> owner = entries.stream().filter(e -> ofNamedSite(e, Span.words(s, from, match.to()), hints)).findFirst();
        if (owner.isPresent()) {
            return owner;
        }
        if (entries.stream().anyMatch(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY)) {
            boolean acronym = Span.words(s, from, match.to()).matches("\\p{Lu}{3,}");
            return entries.stream().filter(e -> employerContext(s, from, match.to()) || acronym && hints.home(e.countries())).findFirst();
        }
        boolean firm = from > 0 || unionContext(s, from, match.to()) || s.token(from).name().equals("ORGANIZATION") || Span.words(s, from, match.to()).equals(Span.words(s, from, match.to()).toUpperCase());
        if (entries.size() == 1 && entries.get(0).kind() == Entity.Kind.UNION && entries.get(0).states().isEmpty() && firm) {
            return Optional.of(entries.get(0));
        }
        List<Gazetteer.Entry> atHome = entries.stream().filter(e -> e.states().stream().anyMatch(hints::state)).toList();
        return !atHome.isEmpty() ? Optional.of(atHome.get(0)) : entries.size() == 1 && !entries.get(0).states().isEmpty() ? Optional.empty()
            : entries.stream().filter(e -> !e.doubtful()).findFirst();
    }

    /** Whether a name that may also be a plain word stands where a union stands: "Unite members", "Unison said". */
    private boolean unionContext(Sentence s, int from, int to) {
        Optional<Token> after = to < s.size() ? Optional.of(s.token(to)) : Optional.empty();
        boolean owner = after.filter(t -> !t.is("NNP") && (words.has("member-noun", Words.lemma(t)) || words.has("org-voice", Words.lemma(t)) || words.has("function-title", Words.lemma(t)))).isPresent();
        return owner || s.token(to - 1).is("NNP") && s.token(to - 1).hangsAs("nsubj");
    }

    /** Whether a name that may also be a place or a person stands where an employer stands. */
    private boolean employerContext(Sentence s, int from, int to) {
        Token after = to < s.size() ? s.token(to) : null;
        if (after != null && (words.has("org-voice", Words.lemma(after)) || words.has("worker", Words.lemma(after)) || words.has("employer-epithet", Words.lemma(after)) && !after.is("NNP"))) {
            return true;
        }
        Token last = s.token(to - 1);
        Optional<Token> head = s.head(last);
        return head.isPresent() && last.hangsAs("nsubj") && words.has("say", s, head.get()) && !last.name().equals("PERSON")
            || last.name().equals("ORGANIZATION");
    }

    /** Whether the article names in full one of the employer's sites that bears the employer's name: "Providence Sacred Heart Medical Center". */
    private boolean ofNamedSite(Gazetteer.Entry e, String spelling, ArticleHints hints) {
        return site(e) && gazetteer.sites(e.name()).stream().anyMatch(site -> site.startsWith(spelling + " ") && hints.names(site));
    }

    /** Whether the short name is that of a hospital which the article names: "Alder" where it tells of Alder Medical Center, which is none of Alder Health's. */
    private boolean hospitalOfThatName(Gazetteer.Entry e, String spelling, ArticleHints hints) {
        return !e.name().equals(spelling) && !hints.names(e.name()) && hints.hospital(spelling) && gazetteer.sites(e.name()).stream().noneMatch(hints::names);
    }

    private static boolean site(Gazetteer.Entry e) {
        return e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY;
    }

    /** Whether no word beside the employer's name belongs to it: "Mercy" is none in "Brightwater Mercy Hospital" nor in "Sisters of Mercy". */
    private boolean whole(Sentence s, int from, int to, Gazetteer.Entry e, ArticleHints hints) {
        if (CapitalRuns.titleCase(s)) {
            return true;
        }
        boolean order = e.doubtful() && from > 1 && s.token(from - 1).text().equals("of") && partOfName(s, from - 2);
        boolean longer = e.doubtful() && partOfName(s, to) && (Span.words(s, from, to).equals(e.name()) || !hints.names(e.name()));
        return !order && !longer && (!partOfName(s, from - 1) || !e.doubtful() && townBefore(s, from));
    }

    private boolean partOfName(Sentence s, int i) {
        if (i < 0 || i >= s.size()) {
            return false;
        }
        Token t = s.token(i);
        String word = t.text().toLowerCase(Locale.ROOT);
        boolean capital = t.is("NNP") && CapitalRuns.capital(t) && t.text().matches("\\p{L}[\\p{L}'-]+") && !t.text().equals(t.text().toUpperCase(Locale.ROOT));
        return capital && !words.has("office", word) && !words.has("org-voice", word) && !words.has("worker", word);
    }

    /** Whether a place of one or two words stands before the token: "Oakland Kaiser nurses". */
    private boolean townBefore(Sentence s, int to) {
        return IntStream.of(to - 2, to - 1).filter(i -> i >= 0).mapToObj(i -> gazetteer.place(s, i)).anyMatch(m -> m != null && m.to() == to);
    }
}
