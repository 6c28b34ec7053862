// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.picketline.nlp.Sentence;

/** Finds by the phrases of {@code knowledge/accounts.tsv} what one side accounts for. Immutable. */
public final class AccountPhrases {

    private static final String FILE = "/knowledge/accounts.tsv";
    private final List<AccountPhrase> phrases;

    public AccountPhrases() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(AccountPhrases.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            phrases = in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(AccountPhrases::phrase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static AccountPhrase phrase(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 3) {
            throw new IllegalStateException(FILE + ": expected a matter, a speaker and a phrase, parted by tabs, found: " + line);
        }
        return AccountPhrase.of(cells[0], cells[1], cells[2]);
    }

    /**
     * What a sentence accounts for.
     *
     * @param side whose words they are, {@code union} or {@code employer}
     */
    public List<Account> read(Sentence s, String side) {
        List<Account> idle = found(s, phrases.stream().filter(AccountPhrase::none)).toList();
        return found(s, phrases.stream().filter(p -> !p.none() && p.fits(side)))
            .filter(a -> idle.stream().noneMatch(i -> i.touches(a) && !i.within(a))).distinct().toList();
    }

    private static Stream<Account> found(Sentence s, Stream<AccountPhrase> wanted) {
        return wanted.flatMap(p -> IntStream.range(0, s.size()).mapToObj(at -> p.words().match(s, at)).flatMap(Optional::stream)
            .map(tokens -> new Account(p.matter(), tokens)));
    }
}
