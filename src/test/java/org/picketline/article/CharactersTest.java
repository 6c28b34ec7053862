// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void unseenCharactersVanish() {
        assertThat(Characters.clean("a\0b\u00ADc\u200Bd\uFEFFe\u200Ff\u0007g\u2060h")).isEqualTo("abcdefgh");
    }

    @Test
    void loneSurrogatesVanishAndPairsStay() {
        assertThat(Characters.clean("a\uD83Db\uDE00c\uD83D\uDE00d")).isEqualTo("abc\uD83D\uDE00d");
    }

    @Test
    void everySpaceBecomesPlainAndSingle() {
        assertThat(Characters.clean("a\u00A0b\u2009\u3000c\t d")).isEqualTo("a b c d");
    }

    @Test
    void typographicMarksStay() {
        assertThat(Characters.clean("“We’re out” — she said…")).isEqualTo("“We’re out” — she said…");
    }

    @Test
    void lettersAreComposed() {
        assertThat(Characters.clean("Jose\u0301")).isEqualTo("José");
    }

    @Test
    void referencesAreResolvedOnlyWhenComplete() {
        assertThat(Characters.unescape("S&amp;P, R&D, AT&T &#8220;x&#8221; &notit")).isEqualTo("S&P, R&D, AT&T “x” &notit");
    }

    @Test
    void oldMisreadingsAreSeen() {
        assertThat(Characters.mojibakeIn("the nursesâ€™ strike")).isPositive();
        assertThat(Characters.mojibakeIn("JosÃ© said")).isPositive();
        assertThat(Characters.mojibakeIn("nurses\uFFFDs")).isPositive();
        assertThat(Characters.mojibakeIn("José São Ângela, 5 €, “x”")).isEqualTo(-1);
    }
}
