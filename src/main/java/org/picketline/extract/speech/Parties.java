// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.extract.phrase.Items;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/**
 * The two sides of what a sentence tells. An article mostly has one dispute, whose sides are the union and the
 * employer named most; a roundup has a dispute a paragraph, whose sides are those named there.
 */
public final class Parties {

    private static final Set<String> TO_EMPLOYER = Set.of("by", "for", "at", "against", "with", "between");
    private static final Set<String> WORKING = Set.of("work", "employ", "employed", "run", "operate", "strike", "dispute", "bargain", "negotiate", "fight", "quarrel", "nurse", "doctor");

    /** Whoever only pays for the work counts for so little beside those who employ the workers. */
    private static final int PURCHASER = 5;

    private final Document document;
    private final Names names;
    private final Words words;
    private final Items items;
    private final boolean roundup;
    private final Optional<Entity> mainUnion;
    private final Optional<Entity> mainEmployer;
    private final Set<Entity> payers;
    private final Memberships memberships;

    public Parties(Document document, Names names, Words words) {
        this.words = words;
        this.document = document;
        this.names = names;
        items = Items.of(document);
        mainUnion = main(Entity.Kind.UNION);
        mainEmployer = main(Entity.Kind.EMPLOYER);
        payers = mainEmployer.filter(e -> !purchaser(e)).isEmpty() ? Set.of()
            : names.entities(Entity.Kind.EMPLOYER).stream().filter(this::purchaser).collect(Collectors.toSet());
        roundup = roundup();
        memberships = new Memberships(document, names, words);
    }

    /** The one named most; of two named as often, the first. Names in the first third of the text count double. */
    private Optional<Entity> main(Entity.Kind kind) {
        return names.entities(kind).stream().max(Comparator.comparingLong(this::weight).thenComparing(e -> -names.entities(kind).indexOf(e)));
    }

    private long weight(Entity entity) {
        int early = document.sentences().size() / 3;
        long weight = names.all().stream().filter(m -> m.entity().equals(entity) || m.entity().parent().filter(entity::equals).isPresent() && m.is(Entity.Kind.FACILITY))
            .mapToLong(m -> (m.sentence() <= early ? 2 : 1) + (atWork(m) ? 1 : 0)).sum();
        return purchaser(entity) ? weight / PURCHASER : weight;
    }

    /** Whether others do its work for it: "on behalf of Coastal Health", "took over the cleaning from Coastal Health". */
    private boolean purchaser(Entity entity) {
        return entity.kind() == Entity.Kind.EMPLOYER && names.all().stream().filter(m -> m.entity().equals(entity)).anyMatch(this::handsOver);
    }

    /** Whether the workers of another one do the work that it pays for, so that they strike against that one. */
    public boolean onlyPays(Entity employer) {
        return payers.contains(employer);
    }

    private boolean handsOver(Mention m) {
        Sentence s = document.sentences().get(m.sentence());
        int from = s.token(Math.max(0, m.from() - 1)).is("DT") ? m.from() - 2 : m.from() - 1;
        String word = from < 1 ? "" : s.token(from).text();
        boolean takenOver = word.equals("from") && s.tokens().subList(0, from).stream().anyMatch(t -> words.has("take-over", s, t));
        return takenOver || word.equals("of") && words.has("on-behalf", Words.lemma(s.token(from - 1)));
    }

    /** Whether the name stands where those stand for whom one works or with whom one has a dispute: "employed by", "nurses at", "its contract with". */
    private boolean atWork(Mention m) {
        Sentence s = document.sentences().get(m.sentence());
        int from = s.token(Math.max(0, m.from() - 1)).is("DT") ? m.from() - 2 : m.from() - 1;
        if (from < 1 || !TO_EMPLOYER.contains(s.token(from).text())) {
            return false;
        }
        String lemma = Words.lemma(s.token(from - 1));
        boolean group = s.token(from - 1).tag().equals("NNS") && s.token(from).text().equals("at") && !words.has("org-voice", lemma);
        return group || WORKING.contains(lemma) || words.has("worker", lemma) || words.has("generic-worker", lemma) || words.has("agreement-noun", lemma) || words.has("talks", lemma);
    }

    /** Three employers or more lead items or paragraphs of their own, and none leads more than half of them. */
    private boolean roundup() {
        return (items.several() && led(items::of) || led(Sentence::paragraph)) && !oneUnion();
    }

    private boolean led(ToIntFunction<Sentence> part) {
        Map<Integer, String> leading = new LinkedHashMap<>();
        for (Mention m : names.all()) {
            int number = part.applyAsInt(document.sentences().get(m.sentence()));
            side(m.entity(), Entity.Kind.EMPLOYER).filter(e -> number > 0).ifPresent(e -> leading.putIfAbsent(number, e.name()));
        }
        Map<String, Long> parts = leading.values().stream().collect(Collectors.groupingBy(e -> e, Collectors.counting()));
        return parts.size() >= 3 && parts.values().stream().allMatch(n -> 2 * n <= leading.size());
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

    /** Whether both sentences tell of the same dispute. */
    public boolean sameDispute(Sentence a, Sentence b) {
        return !roundup || (items.of(a) > 0 || items.of(b) > 0 ? items.of(a) == items.of(b) : a.paragraph() == b.paragraph());
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
            return before(s, kind).or(() -> after(s, kind)).or(() -> outside(s, kind));
        }
        return ofMembers(s, kind).or(() -> main.filter(m -> rivalled(m, kind)).flatMap(m -> before(s, kind))).or(() -> main);
    }

    private Optional<Entity> ofMembers(Sentence s, Entity.Kind kind) {
        return kind == Entity.Kind.UNION && !roundup ? memberships.of(s) : Optional.empty();
    }

    /** Whether another one has so large a part in the article that a sentence without a name may be about it. */
    private boolean rivalled(Entity main, Entity.Kind kind) {
        return names.entities(kind).stream().anyMatch(e -> !e.equals(main) && 2 * weight(e) >= weight(main));
    }

    /** The nearest one named before in the same dispute. */
    private Optional<Entity> before(Sentence s, Entity.Kind kind) {
        for (int i = s.index() - 1; i >= 0 && together(s, i); i--) {
            List<Entity> found = here(i, kind);
            if (!found.isEmpty()) {
                return Optional.of(roundup ? found.get(0) : found.get(found.size() - 1));
            }
            Optional<Entity> members = ofMembers(document.sentences().get(i), kind);
            if (members.isPresent()) {
                return members;
            }
        }
        return Optional.empty();
    }

    /** The nearest one named after in the same dispute. */
    private Optional<Entity> after(Sentence s, Entity.Kind kind) {
        for (int i = s.index() + 1; i < document.sentences().size() && together(s, i); i++) {
            List<Entity> found = here(i, kind);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence of that index is of the same paragraph, or in a list of the same item. */
    private boolean together(Sentence s, int index) {
        Sentence other = document.sentences().get(index);
        return roundup ? sameDispute(s, other) : other.paragraph() == s.paragraph();
    }

    /** In a text of paragraphs the last one of the paragraph before; in a list the one that its introduction names, if no item names another. */
    private Optional<Entity> outside(Sentence s, Entity.Kind kind) {
        if (items.several()) {
            List<Entity> all = items.of(s) > 0 ? names.entities(kind) : introduced(kind);
            return all.size() == 1 && (items.of(s) == 0 || kind == Entity.Kind.UNION) ? Optional.of(all.get(0)) : Optional.empty();
        }
        return document.sentences().subList(0, s.index()).stream().filter(p -> p.paragraph() == s.paragraph() - 1)
            .flatMap(p -> here(p.index(), kind).stream()).reduce((a, b) -> b);
    }

    private List<Entity> introduced(Entity.Kind kind) {
        return document.sentences().stream().filter(s -> items.of(s) == 0).flatMap(s -> here(s.index(), kind).stream()).distinct().toList();
    }

    private List<Entity> here(int sentence, Entity.Kind kind) {
        return names.in(sentence).stream().map(m -> side(m.entity(), kind)).flatMap(Optional::stream).filter(e -> !onlyPays(e)).distinct().toList();
    }

    /** The entity as a side: a hospital speaks for its system. */
    private static Optional<Entity> side(Entity entity, Entity.Kind kind) {
        if (entity.kind() == kind) {
            return Optional.of(entity);
        }
        return kind == Entity.Kind.EMPLOYER && entity.kind() == Entity.Kind.FACILITY ? entity.parent() : Optional.empty();
    }
}
