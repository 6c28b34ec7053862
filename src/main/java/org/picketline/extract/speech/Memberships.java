// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Which work the members of each union do, where an article has several unions: "the nurses are represented by the Guild and the
 * aides by Local 4", "Local 4, which represents technicians", "the doctors' union Coast Council", or a name that says it.
 */
final class Memberships {

    private static final int NEAR = 4;
    private static final int FAR = 14;

    private final Names names;
    private final Words words;
    private final Map<String, Set<Entity>> unions = new HashMap<>();

    Memberships(Document document, Names names, Words words) {
        this.names = names;
        this.words = words;
        if (names.entities(Entity.Kind.UNION).size() > 1) {
            names.entities(Entity.Kind.UNION).forEach(this::byName);
            document.sentences().forEach(this::told);
        }
    }

    /** The union of the workers whom the sentence tells of, if they are of one. */
    Optional<Entity> of(Sentence s) {
        List<Token> workers = s.tokens().stream().filter(t -> t.tag().equals("NNS") && owner(t).isPresent()).toList();
        List<Entity> all = workers.stream().map(t -> owner(t).orElseThrow()).distinct().toList();
        return workers.stream().filter(t -> t.hangsAs("nsubj")).findFirst().flatMap(this::owner).or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }

    private Optional<Entity> owner(Token noun) {
        Set<Entity> found = unions.getOrDefault(Words.lemma(noun), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private void note(String work, Entity union) {
        unions.computeIfAbsent(work, w -> new LinkedHashSet<>()).add(union);
    }

    private void byName(Entity union) {
        Stream.of(union.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(w -> w.endsWith("s")).map(w -> w.substring(0, w.length() - 1))
            .filter(w -> words.has("occupation", w)).forEach(w -> note(w, union));
    }

    private void told(Sentence s) {
        int from = 0;
        Mention before = null;
        for (Mention m : names.in(s.index()).stream().filter(m -> m.is(Entity.Kind.UNION)).toList()) {
            if (representedBy(s, m, from)) {
                workers(s, from, m.from()).forEach(w -> note(w, m.entity()));
            } else {
                after(s, m, affiliated(s, before, m) ? before.entity() : m.entity());
            }
            before = m;
            from = m.to();
        }
    }

    /** "nurses represented by the Guild", of a second union also without the verb. */
    private static boolean representedBy(Sentence s, Mention m, int from) {
        int by = m.from() > 0 && s.token(m.from() - 1).is("DT") ? m.from() - 2 : m.from() - 1;
        boolean verb = s.tokens().subList(0, Math.max(0, by)).stream().anyMatch(t -> t.text().equals("represented"));
        return by > from && s.token(by).text().equals("by") && verb;
    }

    /** Whether the second only says to whom the first belongs: "Coast Council 1, AFT, the union representing". */
    private static boolean affiliated(Sentence s, Mention first, Mention second) {
        return first != null && first.to() == second.from() - 1 && s.token(first.to()).text().equals(",");
    }

    /** "the Guild, which represents nurses", "the nurses' union Guild". */
    private void after(Sentence s, Mention m, Entity union) {
        for (int i = m.to(); i < Math.min(m.to() + NEAR, s.size()); i++) {
            if (Words.lemma(s.token(i)).equals("represent") && !s.token(i).tag().equals("VBN")) {
                int next = names.in(s.index()).stream().filter(o -> o.is(Entity.Kind.UNION) && o.from() >= m.to()).mapToInt(Mention::from).findFirst().orElse(s.size());
                workers(s, i, Math.min(next, i + FAR)).forEach(w -> note(w, union));
            }
        }
        int noun = m.from() - 1;
        if (noun > 1 && s.token(noun).text().equals("union") && s.token(noun - 1).is("POS")) {
            workers(s, noun - 2, noun - 1).forEach(w -> note(w, m.entity()));
        }
    }

    private List<String> workers(Sentence s, int from, int to) {
        return s.tokens().subList(from, Math.max(from, to)).stream().filter(t -> t.tag().equals("NNS")).map(Words::lemma).filter(w -> words.has("occupation", w)).toList();
    }
}
