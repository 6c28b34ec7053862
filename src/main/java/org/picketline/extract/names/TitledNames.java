// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.picketline.knowledge.Knowledge;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** People behind a title of several words, "State Superintendent of Schools Ann Poe", which statistics take for one organization. Immutable. */
final class TitledNames {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    private final Set<String> titles;

    TitledNames(Knowledge knowledge) {
        titles = knowledge.personTitles().stream().flatMap(t -> t.names().stream()).map(n -> n.toLowerCase(Locale.ROOT))
            .filter(n -> n.split(" ").length >= SHORTEST).collect(Collectors.toCollection(HashSet::new));
    }

    List<Span> in(Sentence s) {
        return IntStream.range(0, s.size()).filter(i -> s.token(i).name().equals("ORGANIZATION")).mapToObj(i -> after(s, i)).flatMap(Optional::stream).toList();
    }

    private Optional<Span> after(Sentence s, int from) {
        return IntStream.rangeClosed(SHORTEST, LONGEST).map(n -> from + LONGEST + SHORTEST - n).filter(to -> to < s.size() && titles.contains(Span.words(s, from, to).toLowerCase(Locale.ROOT)))
            .boxed().findFirst().flatMap(to -> name(s, to));
    }

    /** Two or three capitalised words. */
    private static Optional<Span> name(Sentence s, int from) {
        int to = (int) (from + Stream.iterate(from, i -> i < s.size(), i -> i + 1).map(s::token).takeWhile(TitledNames::named).limit(SHORTEST).count());
        return to - from < 2 ? Optional.empty() : Optional.of(new Span(s.index(), from, to, Entity.Kind.PERSON, Span.words(s, from, to), Optional.empty(), false));
    }

    private static boolean named(Token t) {
        return t.is("NNP") && t.name().equals("ORGANIZATION") && CapitalRuns.capital(t);
    }
}
