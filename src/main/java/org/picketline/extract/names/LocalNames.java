// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds the locals of unions, known or not: a union's name, a word such as "Local" and a number. */
final class LocalNames {

    private static final Pattern LOCAL_NUMBER = Pattern.compile("\\d+[A-Z]*(-[A-Z]+)?|[IVX]+");
    private static final Set<String> LOCAL_WORDS = Set.of("Local", "District", "Council", "Lodge", "Chapter", "Locals", "Branch");

    private final Words words;

    LocalNames(Words words) {
        this.words = words;
    }

    /** "SEIU Local 121RN", "Local 4417 of the Allied Caregivers", "Teamsters Local 117". */
    List<Span> in(Sentence s, List<Span> known) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < s.size(); i++) {
            int word = i;
            boolean named = known.stream().anyMatch(k -> k.kind() == Entity.Kind.UNION && k.from() <= word && word + 1 < k.to());
            if (!named && LOCAL_WORDS.contains(s.token(i).text()) && LOCAL_NUMBER.matcher(s.token(i + 1).text()).matches()) {
                Optional<Span> parent = known.stream().filter(k -> k.kind() == Entity.Kind.UNION && k.to() <= word && k.to() >= word - 1 && joint(s, k.to(), word)).findFirst();
                if (parent.isPresent() || s.token(i).text().equals("Local") || Shapes.workers(s.tokens().subList(runStart(s, i), i))) {
                    int from = parent.isPresent() ? named(s, parent.get()) : runStart(s, i);
                    spans.add(parent.isPresent() ? local(s, from, i + 2, parent) : ofParent(s, from, i + 2, known));
                }
            }
        }
        known.stream().filter(k -> numbered(s, k)).forEach(k -> spans.add(local(s, k.from(), k.to() + 1, Optional.of(k))));
        spans.removeIf(local -> known.stream().anyMatch(k -> k.overlaps(local) && k.from() <= local.from() && k.to() >= local.to()));
        return spans.stream().flatMap(local -> each(s, local)).toList();
    }

    /** "Teamsters Locals 88 and 114" are two. */
    private static Stream<Span> each(Sentence s, Span first) {
        if (!first.name().contains(" Locals ")) {
            return Stream.of(first);
        }
        String name = first.name().replace(" Locals ", " Local ");
        String stem = name.substring(0, name.lastIndexOf(' ') + 1);
        List<Span> all = new ArrayList<>(List.of(first.called(name)));
        for (int i = first.to() + 1; further(s, i); i += 2) {
            all.add(new Span(s.index(), i, i + 1, Entity.Kind.UNION, stem + s.token(i).text(), first.parent(), true));
        }
        return all.stream();
    }

    /** Whether the token is one more number of a list, and none of people: "88 and 300 nurses". */
    private static boolean further(Sentence s, int i) {
        boolean number = i < s.size() && s.token(i).text().matches("\\d{1,4}[A-Z]*") && s.token(i - 1).text().matches(",|and|&");
        return number && (i + 1 == s.size() || !s.token(i + 1).tag().equals("NNS") && !s.token(i + 1).is("JJ"));
    }

    /** Where the name begins of which the union's is only the rest: "Hospital" in "Hospital Workers United Local 88". */
    private int named(Sentence s, Span parent) {
        int from = parent.from();
        boolean trade = from > 0 && parent.length() > 1 && CapitalRuns.capital(s.token(from - 1)) && (words.has("sector", s.token(from - 1).text().toLowerCase(Locale.ROOT)) || s.token(from - 1).text().equals("Hospital"));
        return trade ? runStart(s, from) : from;
    }

    /** "CUPE 8600 said", but not "SEIU 300 members". */
    private static boolean numbered(Sentence s, Span known) {
        boolean acronym = known.kind() == Entity.Kind.UNION && known.length() == 1 && s.token(known.from()).text().matches("\\p{Lu}{3,}");
        boolean number = acronym && known.to() < s.size() && s.token(known.to()).text().matches("\\d{2,5}[A-Z]{0,3}");
        return number && (known.to() + 1 >= s.size() || !s.token(known.to() + 1).tag().startsWith("NNS") && !s.token(known.to() + 1).is("JJ"));
    }

    private static Span local(Sentence s, int from, int to, Optional<Span> parent) {
        return new Span(s.index(), from, to, Entity.Kind.UNION, localName(s, from, to), parent.map(Span::name), true);
    }

    /** "Local 4417 of the Allied Caregivers" is Allied Caregivers Local 4417. */
    private static Span ofParent(Sentence s, int from, int to, List<Span> known) {
        int start = to < s.size() && s.token(to).text().equals("of") ? to + 1 : -1;
        start = start > 0 && start < s.size() && s.token(start).text().equals("the") ? start + 1 : start;
        if (start < 0 || start >= s.size() || !s.token(from).text().equals("Local")) {
            return local(s, from, to, Optional.empty());
        }
        int begin = start;
        Optional<Span> parent = known.stream().filter(k -> k.kind() == Entity.Kind.UNION && k.from() == begin).findFirst();
        int end = parent.map(Span::to).orElseGet(() -> CapitalRuns.in(s).stream().filter(run -> run[0] <= begin && begin < run[1]).map(run -> run[1]).findFirst().orElse(begin));
        String name = parent.map(Span::name).orElse(Span.words(s, begin, end));
        return end == begin ? local(s, from, to, Optional.empty())
            : new Span(s.index(), from, end, Entity.Kind.UNION, name + " " + localName(s, from, to), Optional.of(name), true);
    }

    /** Where the capitalised words before "Local 88" begin: "United Hospital Professionals Local 88", but not "President of Local 88". */
    private static int runStart(Sentence s, int local) {
        int start = local > 0 && s.token(local - 1).text().equals("of") ? local : CapitalRuns.in(s).stream().filter(run -> run[0] <= local && local < run[1]).map(run -> run[0]).findFirst().orElse(local);
        return IntStream.range(start + 1, local).filter(i -> s.token(i).text().equals("of") && somebody(s.tokens().subList(start, i))).map(i -> i + 1).findFirst().orElse(start);
    }

    private static boolean somebody(List<Token> before) {
        return SpanReader.OFFICES.contains(before.get(before.size() - 1).text()) || before.stream().allMatch(t -> t.name().equals("PERSON"));
    }

    private static boolean joint(Sentence s, int from, int to) {
        return from == to || s.token(from).text().equals(",") || s.token(from).text().equals("'s") || s.token(from).text().equals("\u2019s");
    }

    private static String localName(Sentence s, int from, int to) {
        return Span.words(s, from, to).replaceAll(",(?= \\S+ \\S+$)", "").replace("'s ", " ");
    }
}
