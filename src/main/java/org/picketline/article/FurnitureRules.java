// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.picketline.model.Furniture;

/** What page furniture looks like, read from {@code knowledge/furniture.tsv}; the file explains its columns. */
final class FurnitureRules {

    /** Where a rule's pattern must stand. */
    enum Scope { LINE, START, HEADING, CAPTION, TAIL, CLASS }

    private record Rule(Furniture.Kind kind, Pattern pattern) { }

    /** What a paragraph was taken for, and whether it opens a section of its kind. */
    record Hit(Furniture.Kind kind, boolean heading) { }

    /** A paragraph without its end, and the end. */
    record Cut(String rest, Furniture end) { }

    private static final String FILE = "/knowledge/furniture.tsv";
    private static final int LONGEST = 400;
    private static final int CAPTION_WORDS = 60;
    /** How far back from its end a paragraph is looked at: for a "(Read more)" and for a credit. */
    private static final int TAIL = 40;
    private static final int CREDIT = 150;
    private static final Pattern DECORATION = Pattern.compile("^[\\s\\-–—*•|·>»_~=#]+|[\\s\\-–—*•|·>»_~=#]+$");
    private static final FurnitureRules RULES = load();

    private final Map<Scope, List<Rule>> rules = new EnumMap<>(Scope.class);

    private FurnitureRules() {
        for (Scope scope : Scope.values()) {
            rules.put(scope, new ArrayList<>());
        }
    }

    static FurnitureRules rules() {
        return RULES;
    }

    private static FurnitureRules load() {
        FurnitureRules rules = new FurnitureRules();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FurnitureRules.class.getResourceAsStream(FILE), FILE + " is not on the class path"),
                StandardCharsets.UTF_8))) {
            List<String> lines = in.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                rules.add(lines.get(i), i + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + FILE, e);
        }
        return rules;
    }

    private void add(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", -1);
        try {
            Pattern pattern = Pattern.compile(cells[2].replace("'", "['’]"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            rules.get(Scope.valueOf(cells[0].toUpperCase(Locale.ROOT))).add(new Rule(Furniture.Kind.valueOf(cells[1]), pattern));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException(FILE + ", line " + number + ": expected scope, kind, pattern and comment parted by tabs; "
                + (e instanceof PatternSyntaxException ? "the pattern is faulty: " : "") + e.getMessage(), e);
        }
    }

    /** What the paragraph as a whole is, empty when it may be text. */
    Optional<Hit> of(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return starts(paragraph.substring(0, LONGEST)) ? Optional.of(new Hit(Furniture.Kind.RELATED, false)) : Optional.empty();
        }
        String bare = DECORATION.matcher(paragraph).replaceAll("");
        if (bare.isEmpty()) {
            return Optional.of(new Hit(Furniture.Kind.NAVIGATION, false));
        }
        return whole(Scope.HEADING, bare).map(kind -> new Hit(kind, true))
            .or(() -> whole(Scope.LINE, bare).map(kind -> new Hit(kind, false)))
            .or(() -> starts(bare) ? Optional.of(new Hit(Furniture.Kind.RELATED, false)) : Optional.empty())
            .or(() -> isCaption(paragraph) ? Optional.of(new Hit(Furniture.Kind.CREDIT, false)) : Optional.empty());
    }

    private Optional<Furniture.Kind> whole(Scope scope, String text) {
        return rules.get(scope).stream().filter(r -> r.pattern.matcher(text).matches()).map(Rule::kind).findFirst();
    }

    private boolean starts(String text) {
        return rules.get(Scope.START).stream().anyMatch(r -> r.pattern.matcher(text).lookingAt());
    }

    private boolean isCaption(String paragraph) {
        return Words.count(paragraph) <= CAPTION_WORDS && end(Scope.CAPTION, paragraph).isPresent();
    }

    /** Cuts a credit off the end of a paragraph that is too long to be a caption itself. */
    Optional<Cut> cutCredit(String paragraph) {
        return Words.count(paragraph) > CAPTION_WORDS ? end(Scope.CAPTION, paragraph) : Optional.empty();
    }

    /** Cuts a "(Read more)" off the end of a paragraph. */
    Optional<Cut> cutTail(String paragraph) {
        return end(Scope.TAIL, paragraph);
    }

    private Optional<Cut> end(Scope scope, String paragraph) {
        int from = Math.max(0, paragraph.length() - (scope == Scope.TAIL ? TAIL : CREDIT));
        String tail = paragraph.substring(from);
        for (Rule rule : rules.get(scope)) {
            Matcher m = rule.pattern.matcher(tail);
            while (m.find()) {
                if (m.end() == tail.length()) {
                    return Optional.of(new Cut(paragraph.substring(0, from + m.start()).stripTrailing(),
                        new Furniture(rule.kind, m.group().strip())));
                }
            }
        }
        return Optional.empty();
    }

    /** The kind of an HTML element by one of its classes, its id or its role. */
    Optional<Furniture.Kind> ofElement(String name) {
        return name.length() > 80 ? Optional.empty() : whole(Scope.CLASS, name.toLowerCase(Locale.ROOT));
    }
}
