// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds the places of a sentence: those that knowledge holds, those that the article shows to be places, those that statistics take for one. */
final class PlaceReader {

    private static final Set<String> BEFORE_PLACE = Set.of("in", "at", "near", "from", "of", "to", "outside", "around", "across", "throughout", "through", "serving");
    private static final Set<String> WITHIN = Set.of("in", "near", "outside", "across", "throughout");
    private static final Set<String> MONTHS = Set.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");
    private static final Set<String> JOINTS = Set.of("and", ",", "or", "&");

    private static final Pattern AREA = Pattern.compile("(\\p{Lu}[\\p{L}'.]+)-area");
    private static final Set<String> STREETS = Set.of("Avenue", "Street", "Road", "Boulevard", "Drive", "Lane", "Parkway", "Highway");

    /** What is called by its town: "the Lewisbridge hospital". */
    static final Set<String> SITES = Set.of("hospital", "clinic", "facility", "campus", "plant");

    private final Gazetteer gazetteer;
    private final Words words;

    PlaceReader(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    List<Span> read(Sentence s, ArticleHints hints) {
        List<Span> spans = new ArrayList<>();
        heading(s).ifPresent(spans::add);
        int i = spans.isEmpty() ? 0 : spans.get(0).to();
        while (i < s.size()) {
            Optional<Span> part = part(s, i, hints);
            Optional<Span> found = part.isPresent() ? part : CapitalRuns.capital(s.token(i)) ? at(s, i, spans, hints) : area(s, i);
            found.ifPresent(spans::add);
            found.flatMap(span -> wholeState(s, span.to())).ifPresent(spans::add);
            i = found.map(span -> afterState(s, span.to())).orElse(i + 1);
        }
        statistical(s, spans, hints);
        List.copyOf(spans).forEach(first -> continued(s, first, spans));
        return spans;
    }

    /** The place in capitals that opens a paragraph: "TULARE, CALIF.: NO END IN SIGHT", "VERMONT.", "TACOMA, Wash. (AP) —". */
    private Optional<Span> heading(Sentence s) {
        int to = 0;
        while (to < s.size() && s.token(to).text().matches("\\p{Lu}[\\p{Lu}.'-]+")) {
            to++;
        }
        String name = ArticleTowns.titleCase(Span.words(s, 0, to));
        boolean alone = to > 0 && to < s.size() && s.token(to).text().matches("[.:]") && (gazetteer.state(name).isPresent() || gazetteer.largePlace(name));
        return to > 0 && (alone || stateAndColon(s, to) || dateline(s, to)) ? Optional.of(new Span(s.index(), 0, to, Entity.Kind.PLACE, name, Optional.empty(), true)) : Optional.empty();
    }

    private boolean stateAndColon(Sentence s, int comma) {
        if (comma + 2 >= s.size() || !s.token(comma).text().equals(",")) {
            return false;
        }
        String state = s.token(comma + 1).text();
        boolean colon = s.tokens().subList(comma + 2, Math.min(comma + 4, s.size())).stream().anyMatch(t -> t.text().equals(":"));
        return colon && (gazetteer.state(state).isPresent() || gazetteer.state(ArticleTowns.titleCase(state)).isPresent());
    }

    /** Whether a dash follows, with no more between than a state and an agency in brackets. */
    private static boolean dateline(Sentence s, int from) {
        int i = from;
        i += i + 1 < s.size() && s.token(i).text().equals(",") ? s.token(i + 1).text().endsWith(".") || i + 2 < s.size() && !s.token(i + 2).is("NNP") ? 2 : 3 : 0;
        i += i + 2 < s.size() && s.token(i).text().matches("\\(|-LRB-") ? 3 : 0;
        return i < s.size() && i - from < 7 && s.token(i).text().matches("--?|[\u2013\u2014]") && (i == from || s.size() > i + 1);
    }

    private Optional<Span> at(Sentence s, int from, List<Span> before, ArticleHints hints) {
        NameTrie.Match<Gazetteer.Entry> match = gazetteer.place(s, from);
        NameTrie.Match<String> own = hints.town(s, from);
        if (own != null && (match == null || own.to() > match.to()) && !insideName(s, from, own.to())) {
            return Optional.of(new Span(s.index(), from, own.to(), Entity.Kind.PLACE, own.values().get(0), Optional.empty(), false));
        }
        return match == null || elsewhere(Span.words(s, from, match.to()), match, hints) ? Optional.empty() : place(s, from, match, listed(s, from, before), hints)
            .map(p -> new Span(s.index(), from, match.to(), Entity.Kind.PLACE, p.name(), p.parent(), true));
    }

    /** Whether the words are short for a region of another country only: "the North East" in Ontario is not England's. */
    private static boolean elsewhere(String spelling, NameTrie.Match<Gazetteer.Entry> match, ArticleHints hints) {
        return match.values().stream().allMatch(e -> hints.abroad(e.countries())) && match.values().stream().anyMatch(e -> e.population() == Integer.MAX_VALUE && !e.name().equals(spelling));
    }

    /** A part that is a place of its own: "north Wales", "East Lancashire"; of others, as of "eastern Ohio", the whole is told. */
    private Optional<Span> part(Sentence s, int i, ArticleHints hints) {
        if (i + 1 >= s.size() || !words.has("direction", s.token(i).text().toLowerCase(Locale.ROOT)) || !CapitalRuns.capital(s.token(i + 1))) {
            return Optional.empty();
        }
        boolean capital = CapitalRuns.capital(s.token(i));
        NameTrie.Match<Gazetteer.Entry> region = gazetteer.place(s, i);
        NameTrie.Match<Gazetteer.Entry> whole = region == null ? gazetteer.place(s, i + 1) : region;
        if (whole == null || elsewhere(Span.words(s, i, whole.to()), whole, hints) || (region == null) != capital || whole.to() < s.size() && s.token(whole.to()).is("NNP")) {
            return Optional.empty();
        }
        Gazetteer.Entry best = likeliest(whole.values(), hints);
        boolean meant = !capital || (governed(s, i) || local(s, i, whole.to())) && !best.doubtful();
        String name = capital ? Span.words(s, i, whole.to()) : best.name();
        return meant ? Optional.of(new Span(s.index(), i, whole.to(), Entity.Kind.PLACE, name, best.parent(), true)) : Optional.empty();
    }

    /** "Duluth-area hospitals" are in and around Duluth. */
    private Optional<Span> area(Sentence s, int i) {
        Matcher area = AREA.matcher(s.token(i).text());
        return area.matches() ? gazetteer.place(area.group(1)).map(e -> new Span(s.index(), i, i + 1, Entity.Kind.PLACE, e.name(), e.parent(), true)) : Optional.empty();
    }

    /** The town that closes a longer name. */
    Optional<Span> closing(Sentence s, Span name, ArticleHints hints) {
        for (int i = name.from() + 1; i < name.to(); i++) {
            NameTrie.Match<Gazetteer.Entry> known = gazetteer.place(s, i);
            NameTrie.Match<String> own = hints.town(s, i);
            if (known != null && known.to() == name.to() || own != null && own.to() == name.to()) {
                Optional<Gazetteer.Entry> best = known == null || known.to() != name.to() ? Optional.empty() : Optional.of(likeliest(known.values(), hints));
                return Optional.of(new Span(s.index(), i, name.to(), Entity.Kind.PLACE, best.map(Gazetteer.Entry::name).orElseGet(() -> own.values().get(0)), best.flatMap(Gazetteer.Entry::parent), true));
            }
        }
        return Optional.empty();
    }

    private static Gazetteer.Entry likeliest(List<Gazetteer.Entry> entries, ArticleHints hints) {
        return entries.stream().max(Comparator.comparing((Gazetteer.Entry e) -> e.states().stream().anyMatch(hints::state)).thenComparing(e -> !hints.abroad(e.countries())).thenComparingInt(Gazetteer.Entry::population)).orElseThrow();
    }

    /** Whether the name goes on a list of places: "Dunedin, Invercargill and Oamaru". */
    private static boolean listed(Sentence s, int from, List<Span> before) {
        if (before.isEmpty()) {
            return false;
        }
        int last = before.get(before.size() - 1).to();
        return last < from && from - last <= 2 && s.tokens().subList(last, from).stream().allMatch(t -> JOINTS.contains(t.text()));
    }

    /** Where the sentence goes on after the state that only tells which town is meant: "Worcester, Massachusetts". */
    private int afterState(Sentence s, int to) {
        int end = stateEnd(s, to);
        return end > 0 && !listGoesOn(s, end) ? end : to;
    }

    /** The state after its town, where the text writes it in full: "Worcester, Massachusetts". */
    private Optional<Span> wholeState(Sentence s, int to) {
        int end = stateEnd(s, to);
        boolean whole = end > 0 && end == afterState(s, to) && gazetteer.state(Span.words(s, to + 1, end)).filter(Span.words(s, to + 1, end)::equals).isPresent();
        return whole ? Optional.of(new Span(s.index(), to + 1, end, Entity.Kind.PLACE, Span.words(s, to + 1, end), Optional.empty(), true)) : Optional.empty();
    }

    /** "in Oregon, Washington and Idaho" names three states. */
    private boolean listGoesOn(Sentence s, int end) {
        boolean and = end + 1 < s.size() && s.token(end).text().equals("and");
        return and && gazetteer.state(s.token(end + 1).text()).isPresent();
    }

    private int stateEnd(Sentence s, int to) {
        if (to + 1 >= s.size() || !s.token(to).text().equals(",")) {
            return -1;
        }
        for (int end = Math.min(to + 3, s.size()); end > to + 1; end--) {
            if (gazetteer.state(Span.words(s, to + 1, end)).isPresent()) {
                return end;
            }
        }
        return -1;
    }

    /** The state in "Worcester, Massachusetts" or "Worcester, Mass."; it only tells which Worcester. */
    private Optional<String> stateAfter(Sentence s, int to) {
        int end = stateEnd(s, to);
        return end < 0 ? Optional.empty() : gazetteer.state(Span.words(s, to + 1, end));
    }

    /** Small places that knowledge lacks: "in Marrow Falls", if statistics take them for a place too. */
    private void statistical(Sentence s, List<Span> spans, ArticleHints hints) {
        for (int[] run : CapitalRuns.in(s)) {
            boolean location = s.tokens().subList(run[0], run[1]).stream().allMatch(t -> t.name().equals("LOCATION"));
            boolean governed = run[0] > 0 && !STREETS.contains(s.token(run[1] - 1).text()) && (s.token(run[0] - 1).text().equals("in") || s.token(run[0] - 1).text().equals("near") || s.token(run[0] - 1).text().equals("outside"));
            Span span = new Span(s.index(), run[0], run[1], Entity.Kind.PLACE, Span.words(s, run[0], run[1]), Optional.empty(), false);
            boolean abroad = gazetteer.place(span.name()).filter(e -> abroad(e, hints)).isPresent();
            if ((location && governed || beside(s, run)) && !abroad && spans.stream().noneMatch(span::overlaps)) {
                spans.add(span);
            }
        }
    }

    /** The towns that knowledge lacks on a list that one it has begins: "in Lagos, Tavira and Vila Real de Santo Ivo". */
    private void continued(Sentence s, Span first, List<Span> spans) {
        List<Span> items = new ArrayList<>();
        int joint = first.to();
        boolean closed = false;
        while (governed(s, first.from()) && !closed && joint + 1 < s.size() && s.token(joint).text().matches(",|and") && CapitalRuns.capital(s.token(joint + 1))) {
            closed = s.token(joint).text().equals("and");
            int to = itemEnd(s, joint + 1);
            items.add(new Span(s.index(), joint + 1, to, Entity.Kind.PLACE, Span.words(s, joint + 1, to), Optional.empty(), false));
            joint = to;
        }
        boolean towns = closed && items.stream().allMatch(i -> i.length() <= 6 && (i.length() == 1 || !s.token(i.from()).name().equals("PERSON")))
            && !s.token(items.get(items.size() - 1).from()).name().equals("PERSON");
        items.stream().filter(i -> towns && items.size() > 1 && spans.stream().noneMatch(i::overlaps)).forEach(spans::add);
    }

    private int itemEnd(Sentence s, int from) {
        int to = from + 1;
        while (to < s.size() && s.token(to).is("NNP") && (CapitalRuns.capital(s.token(to)) || words.has("name-particle", s.token(to).text()))) {
            to++;
        }
        return to;
    }

    private static boolean beside(Sentence s, int[] run) {
        boolean street = STREETS.contains(s.token(run[1] - 1).text());
        boolean the = !street && run[0] > 0 && s.token(run[0] - 1).is("DT") && run[1] - run[0] <= 2 && run[1] < s.size();
        boolean open = s.tokens().subList(run[0], run[1]).stream().allMatch(t -> t.is("NNP") && t.text().length() > 3 && !t.text().equals(t.text().toUpperCase(Locale.ROOT)) && !t.name().equals("PERSON"));
        return the && open && Character.isLowerCase(s.token(run[1]).text().charAt(0)) && SITES.contains(Words.lemma(s.token(run[1])));
    }

    private static boolean insideName(Sentence s, int from, int to) {
        boolean larger = to < s.size() && s.token(to).is("NNP") && CapitalRuns.capital(s.token(to)) && !CapitalRuns.titleCase(s);
        boolean inside = from > 0 && s.token(from - 1).is("NNP") && CapitalRuns.capital(s.token(from - 1)) && !s.token(from - 1).text().equals("In") && !CapitalRuns.titleCase(s);
        return larger || inside;
    }

    private Optional<Gazetteer.Entry> place(Sentence s, int from, NameTrie.Match<Gazetteer.Entry> match, boolean listed, ArticleHints hints) {
        Optional<String> state = stateAfter(s, match.to());
        List<Gazetteer.Entry> fitting = state.isEmpty() ? match.values()
            : match.values().stream().filter(e -> e.states().contains(state.get())).toList();
        if (state.isPresent() && !fitting.isEmpty()) {
            return Optional.of(fitting.get(0));
        }
        if (s.token(from).text().equals("Union") || insideName(s, from, match.to()) || s.token(from).name().equals("PERSON") && s.token(match.to() - 1).name().equals("PERSON") && !listed && !within(s, from, match.to()) && !owner(s, match.to())) {
            return Optional.empty();
        }
        Gazetteer.Entry best = likeliest(match.values(), hints);
        return meant(s, from, match.to(), best, listed) && !abroad(best, hints) ? Optional.of(best) : Optional.empty();
    }

    /** A city abroad is only spoken of; a small place may have a namesake here that knowledge lacks. */
    private static boolean abroad(Gazetteer.Entry place, ArticleHints hints) {
        return place.population() >= Gazetteer.WELL_KNOWN && hints.abroad(place.countries());
    }

    private boolean meant(Sentence s, int from, int to, Gazetteer.Entry best, boolean listed) {
        Token first = s.token(from);
        boolean location = first.name().equals("LOCATION");
        boolean governed = governed(s, from);
        boolean local = local(s, from, to);
        if (best.doubtful()) {
            return (location && governed || listed || within(s, from, to) || owner(s, to) || local && from > 0) && !MONTHS.contains(first.text());
        }
        boolean sure = best.population() >= Gazetteer.WELL_KNOWN;
        return listed || sure && (location || governed || local || !first.name().equals("ORGANIZATION"))
            || location && (governed || best.population() > 20_000) || (governed || local) && best.population() > 5_000;
    }

    /** Whether nothing but a place can stand there: "workers in Reno". */
    private static boolean within(Sentence s, int from, int to) {
        return from > 0 && WITHIN.contains(s.token(from - 1).text().toLowerCase(Locale.ROOT)) && (to >= s.size() || !s.token(to).is("NNP") && !s.token(to).is("POS"));
    }

    /** "Everett's mayor", "Lexington's hospitals". */
    private boolean owner(Sentence s, int to) {
        return to + 1 < s.size() && s.token(to).is("POS") && (SITES.contains(Words.lemma(s.token(to + 1))) || Set.of("mayor", "council").contains(Words.lemma(s.token(to + 1))));
    }

    private static boolean governed(Sentence s, int from) {
        return from > 0 && BEFORE_PLACE.contains(s.token(from - 1).text().toLowerCase())
            || from > 1 && s.token(from - 1).is("DT") && BEFORE_PLACE.contains(s.token(from - 2).text().toLowerCase());
    }

    /** Whether the name stands before those who are there: "Milwaukee nurses", "two Mobile hospitals", "three Southland and Otago hospitals". */
    private boolean local(Sentence s, int from, int to) {
        int i = to;
        while (i + 1 < s.size() && (s.token(i).text().equals("and") || s.token(i).text().equals(",") && s.token(i + 1).is("NNP") || s.token(i).is("NNP") && i > to || s.token(i).is("JJ") && i == to)) {
            i++;
        }
        Token noun = i < s.size() ? s.token(i) : s.token(to - 1);
        String lemma = Words.lemma(noun);
        return noun.is("NN") && Character.isLowerCase(noun.text().charAt(0)) && (words.has("worker", lemma) || words.has("generic-worker", lemma) || words.has("employer-epithet", lemma) || words.has("station", lemma));
    }
}
