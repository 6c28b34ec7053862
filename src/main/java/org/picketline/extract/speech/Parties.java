// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/**
 * The two sides of what a sentence tells. An article mostly has one dispute, whose sides are the union and the
 * employer named most; a roundup has a dispute a paragraph, whose sides are those named there.
 */
public final class Parties {

    private final Document document;
    private final Names names;
    private final boolean roundup;
    private final Optional<Entity> mainUnion;
    private final Optional<Entity> mainEmployer;

    public Parties(Document document, Names names) {
        this.document = document;
        this.names = names;
        mainUnion = main(Entity.Kind.UNION);
        mainEmployer = main(Entity.Kind.EMPLOYER);
        roundup = roundup();
    }

    /** The one named most; of two named as often, the first. Names in the first third of the text count double. */
    private Optional<Entity> main(Entity.Kind kind) {
        return names.entities(kind).stream().max(Comparator.comparingLong(this::weight).thenComparing(e -> -names.entities(kind).indexOf(e)));
    }

    private long weight(Entity entity) {
        int early = document.sentences().size() / 3;
        return names.all().stream().filter(m -> m.entity().equals(entity) || m.entity().parent().filter(entity::equals).isPresent() && m.is(Entity.Kind.FACILITY))
            .mapToLong(m -> m.sentence() <= early ? 2 : 1).sum();
    }

    /** Three employers or more lead paragraphs of their own, and none leads more than half of them. */
    private boolean roundup() {
        Map<Integer, String> leading = new LinkedHashMap<>();
        for (Mention m : names.all()) {
            side(m.entity(), Entity.Kind.EMPLOYER).ifPresent(e -> leading.putIfAbsent(document.sentences().get(m.sentence()).paragraph(), e.name()));
        }
        Map<String, Long> paragraphs = leading.values().stream().collect(Collectors.groupingBy(e -> e, Collectors.counting()));
        return paragraphs.size() >= 3 && paragraphs.values().stream().allMatch(n -> 2 * n <= leading.size()) && !oneUnion();
    }

    /** A dispute of one union with many employers, such as a national one, is no roundup. */
    private boolean oneUnion() {
        Map<Entity, Long> paragraphs = names.entities(Entity.Kind.UNION).stream().collect(Collectors.toMap(u -> u, this::paragraphs));
        long named = names.all().stream().filter(m -> m.is(Entity.Kind.UNION)).map(m -> document.sentences().get(m.sentence()).paragraph()).distinct().count();
        return named >= 4 && paragraphs.values().stream().anyMatch(n -> 3 * n >= 2 * named);
    }

    private long paragraphs(Entity entity) {
        return names.all().stream().filter(m -> m.entity().equals(entity)).map(m -> document.sentences().get(m.sentence()).paragraph()).distinct().count();
    }

    /** Whether the article tells of several disputes, one after the other. */
    public boolean severalDisputes() {
        return roundup;
    }

    public Optional<Entity> mainUnion() {
        return mainUnion;
    }

    public Optional<Entity> mainEmployer() {
        return mainEmployer;
    }

    /** The union that a sentence is about. */
    public Optional<Entity> union(Sentence s) {
        return side(s, Entity.Kind.UNION, mainUnion);
    }

    /** The employer that a sentence is about. */
    public Optional<Entity> employer(Sentence s) {
        return side(s, Entity.Kind.EMPLOYER, mainEmployer);
    }

    private Optional<Entity> side(Sentence s, Entity.Kind kind, Optional<Entity> main) {
        List<Entity> here = here(s.index(), kind);
        if (here.size() == 1 || !here.isEmpty() && roundup) {
            return Optional.of(here.get(0));
        }
        if (!here.isEmpty()) {
            return main.filter(here::contains).or(() -> Optional.of(here.get(0)));
        }
        if (roundup) {
            return around(s, kind);
        }
        return main.filter(m -> rivalled(m, kind)).isPresent() ? before(s, kind).or(() -> main) : main;
    }

    /** Whether another one has so large a part in the article that a sentence without a name may be about it. */
    private boolean rivalled(Entity main, Entity.Kind kind) {
        return names.entities(kind).stream().anyMatch(e -> !e.equals(main) && 2 * weight(e) >= weight(main));
    }

    /** The nearest one named before in the paragraph. */
    private Optional<Entity> before(Sentence s, Entity.Kind kind) {
        for (int i = s.index() - 1; i >= 0 && document.sentences().get(i).paragraph() == s.paragraph(); i--) {
            List<Entity> found = here(i, kind);
            if (!found.isEmpty()) {
                return Optional.of(found.get(found.size() - 1));
            }
        }
        return Optional.empty();
    }

    private List<Entity> here(int sentence, Entity.Kind kind) {
        return names.in(sentence).stream().map(m -> side(m.entity(), kind)).flatMap(Optional::stream).distinct().toList();
    }

    /** The entity as a side: a hospital speaks for its system. */
    private static Optional<Entity> side(Entity entity, Entity.Kind kind) {
        if (entity.kind() == kind) {
            return Optional.of(entity);
        }
        return kind == Entity.Kind.EMPLOYER && entity.kind() == Entity.Kind.FACILITY ? entity.parent() : Optional.empty();
    }

    /** In a roundup: the nearest one named before in the paragraph, else after in it, else in the paragraph before. */
    private Optional<Entity> around(Sentence s, Entity.Kind kind) {
        Optional<Entity> before = before(s, kind);
        if (before.isPresent()) {
            return before;
        }
        for (int i = s.index() + 1; i < document.sentences().size() && document.sentences().get(i).paragraph() == s.paragraph(); i++) {
            List<Entity> found = here(i, kind);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return document.sentences().subList(0, s.index()).stream().filter(p -> p.paragraph() == s.paragraph() - 1)
            .flatMap(p -> here(p.index(), kind).stream()).reduce((a, b) -> b);
    }
}
