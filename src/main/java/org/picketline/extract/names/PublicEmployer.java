// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * The government, ministry or department of health as the employer: where an article names no other one, and the
 * state is who offers, pays, signs or is struck against. A state that only inspects, mediates or deplores is none.
 */
final class PublicEmployer {

    private static final Pattern MINISTRY = Pattern.compile("(?:.+ )?Ministry of (?:Public )?Health.*|(?:.+ )?Health Ministry");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:.+ )?Department of (?:Health|Public Service|Medical Education).*|(?:.+ )?Health Department");
    private static final Pattern GOVERNMENT = Pattern.compile(".+ [Gg]overnment|Government of .+");
    private static final Set<String> LEVELS = Set.of("federal", "national", "central", "unity", "coalition");
    private static final Set<String> ACROSS = Set.of("with", "against", "from", "by", "between", "to");

    /** Which part of the state it is; of two with equal signs the one that comes first here. */
    private enum Office { MINISTRY, DEPARTMENT, GOVERNMENT }

    private record Candidate(Office office, Span span, boolean named, boolean counterpart) { }

    private final Document document;
    private final Gazetteer gazetteer;
    private final Words words;
    private final Optional<String> country;

    PublicEmployer(Document document, Gazetteer gazetteer, Words words, Optional<String> country) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.words = words;
        this.country = country;
    }

    /** The spans, with those of the state as its employer where it is one. */
    List<Span> read(List<Span> spans) {
        List<Candidate> all = spans.stream().anyMatch(this::system) ? List.of() : candidates(spans);
        Map<Office, List<Candidate>> offices = all.stream().collect(Collectors.groupingBy(Candidate::office));
        Optional<List<Candidate>> best = offices.values().stream().filter(o -> o.stream().anyMatch(Candidate::counterpart))
            .max(Comparator.comparingLong(PublicEmployer::signs).thenComparing(o -> -o.get(0).office().ordinal()));
        return best.flatMap(o -> name(o).map(name -> merged(spans, o, name))).or(() -> best.flatMap(o -> agency(spans, offices))).orElse(spans);
    }

    /** The ministry or department that the article names, where the government has no name. */
    private Optional<List<Span>> agency(List<Span> spans, Map<Office, List<Candidate>> offices) {
        return Stream.of(Office.MINISTRY, Office.DEPARTMENT).filter(offices::containsKey).map(offices::get).findFirst().flatMap(o -> name(o).map(name -> merged(spans, o, name)));
    }

    /** An employer that is no hospital bargaining for itself. */
    private boolean system(Span span) {
        return span.kind() == Entity.Kind.EMPLOYER && gazetteer.employer(span.name()).filter(e -> e.bargainsForItself()).isEmpty();
    }

    private static long signs(List<Candidate> office) {
        return office.size() + 2 * office.stream().filter(Candidate::counterpart).count();
    }

    private static List<Span> merged(List<Span> spans, List<Candidate> office, String name) {
        List<Span> mentions = office.stream().map(c -> c.named() && !name.endsWith(c.span().name()) ? c.span() : c.span().called(name)).toList();
        return Stream.concat(mentions.stream(), spans.stream().filter(s -> mentions.stream().noneMatch(s::overlaps))).toList();
    }

    /** The name that the article has for the office, the one it gives most; without one that of the country's. */
    private Optional<String> name(List<Candidate> office) {
        Map<String, Long> names = office.stream().filter(Candidate::named).collect(Collectors.groupingBy(c -> c.span().name(), Collectors.counting()));
        Optional<String> most = names.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
        return switch (office.get(0).office()) {
            case MINISTRY -> Optional.of(most.orElse("Ministry of Health"));
            case DEPARTMENT -> Optional.of(most.orElse("Department of Health"));
            case GOVERNMENT -> most.or(() -> country.map(c -> (level(office) ? "Federal Government of " : "Government of ") + c));
        };
    }

    private static boolean level(List<Candidate> office) {
        return office.stream().anyMatch(c -> c.span().name().toLowerCase(Locale.ROOT).equals("federal government"));
    }

    private List<Candidate> candidates(List<Span> spans) {
        List<Candidate> found = new ArrayList<>();
        for (Sentence s : document.sentences()) {
            List<Span> here = spans.stream().filter(x -> x.sentence() == s.index()).toList();
            here.stream().filter(x -> x.kind() == Entity.Kind.PUBLIC_BODY).forEach(x -> office(x.name()).ifPresent(o -> found.add(candidate(o, s, x, true))));
            s.tokens().stream().filter(t -> here.stream().noneMatch(x -> x.from() <= t.index() && t.index() < x.to())).forEach(t -> found.addAll(bare(s, t)));
        }
        boolean health = found.stream().anyMatch(c -> c.office() == Office.MINISTRY && !c.span().name().equalsIgnoreCase("ministry"));
        boolean department = found.stream().anyMatch(c -> c.office() == Office.DEPARTMENT && !c.span().name().equalsIgnoreCase("department"));
        found.removeIf(c -> c.office() == Office.MINISTRY && !health || c.office() == Office.DEPARTMENT && !department);
        return found;
    }

    private static Optional<Office> office(String name) {
        return MINISTRY.matcher(name).matches() ? Optional.of(Office.MINISTRY) : DEPARTMENT.matcher(name).matches() ? Optional.of(Office.DEPARTMENT)
            : GOVERNMENT.matcher(name).matches() ? Optional.of(Office.GOVERNMENT) : Optional.empty();
    }

    /** "the government", "the Zimbabwe government", "the health ministry", but not "government doctors". */
    private List<Candidate> bare(Sentence s, Token noun) {
        String lemma = Words.lemma(noun);
        int to = noun.index() + 1;
        boolean compound = to < s.size() && s.token(to).is("NN") && !words.has("offer-noun", Words.lemma(s.token(to))) && !words.has("counterpart", Words.lemma(s.token(to)));
        if (compound || !Set.of("government", "ministry", "department").contains(lemma) || noun.tag().equals("NNS") && !lemma.equals("ministry")) {
            return List.of();
        }
        return lemma.equals("government") ? government(s, noun.index()) : ofHealth(s, noun.index(), lemma.equals("ministry") ? Office.MINISTRY : Office.DEPARTMENT);
    }

    private List<Candidate> government(Sentence s, int noun) {
        int from = noun;
        while (from > 0 && (s.token(from - 1).is("NNP") || s.token(from - 1).is("JJ")) && CapitalRuns.capital(s.token(from - 1))) {
            from--;
        }
        boolean level = from == noun && noun > 0 && LEVELS.contains(s.token(noun - 1).text().toLowerCase(Locale.ROOT));
        from -= level ? 1 : 0;
        String name = Span.words(s, from, noun + 1);
        boolean own = from < noun && !level && !LEVELS.contains(s.token(from).text().toLowerCase(Locale.ROOT));
        boolean other = from == noun && noun > 0 && (s.token(noun - 1).is("JJ") || s.token(noun - 1).is("NN")) && !s.token(noun - 1).text().equals("new");
        return other ? List.of() : List.of(candidate(Office.GOVERNMENT, s, span(s, from, noun + 1, name), own));
    }

    private List<Candidate> ofHealth(Sentence s, int noun, Office office) {
        boolean health = noun > 0 && s.token(noun - 1).text().equalsIgnoreCase("health");
        boolean alone = noun > 0 && s.token(noun - 1).is("DT") && (noun + 1 == s.size() || !s.token(noun + 1).text().equals("of"));
        return health || alone ? List.of(candidate(office, s, span(s, health ? noun - 1 : noun, noun + 1, Span.words(s, health ? noun - 1 : noun, noun + 1)), false)) : List.of();
    }

    private static Span span(Sentence s, int from, int to, String name) {
        return new Span(s.index(), from, to, Entity.Kind.EMPLOYER, name, Optional.empty(), true);
    }

    private Candidate candidate(Office office, Sentence s, Span span, boolean named) {
        return new Candidate(office, span(s, span.from(), span.to(), span.name()), named, counterpart(s, span));
    }

    /** Whether the words stand where the one stands whom workers deal with. */
    private boolean counterpart(Sentence s, Span span) {
        Token own = s.tokens().subList(span.from(), span.to()).stream().filter(t -> t.head() < span.from() || t.head() >= span.to()).findFirst().orElse(s.token(span.to() - 1));
        Token last = own.hangsAs("conj") ? s.head(own).orElse(own) : own;
        Optional<Token> head = s.head(last);
        if (head.isEmpty()) {
            return false;
        }
        boolean sets = last.hangsAs("compound") && head.get().index() == span.to();
        boolean acts = last.hangsAs("nsubj") && words.has("employer-act", s, head.get());
        boolean owns = last.hangsAs("nmod:poss") && words.has("offer-noun", Words.lemma(head.get()));
        boolean made = last.hangsAs("obj") && s.children(head.get(), "xcomp", "ccomp").stream().anyMatch(v -> words.has("employer-act", s, v));
        return sets || acts || owns || made || across(s, last, head.get());
    }

    /** "talks with the government", "an offer from the government", "employed by the government". */
    private boolean across(Sentence s, Token last, Token head) {
        return Clauses.prepositions(s, last).stream().anyMatch(ACROSS::contains)
            && Stream.of("counterpart", "agreement-noun", "talks", "offer-noun", "demand-noun").anyMatch(c -> words.has(c, Words.lemma(head)));
    }
}
