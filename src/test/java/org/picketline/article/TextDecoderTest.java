// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String TEXT = "“We’re out,” said José Peña — the nurses’ president. The hospital did not say anything at all.";

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void plainTextIsDecodedWithoutAnyMark(String charset) throws BadInput {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void latinOneIsDecoded() throws BadInput {
        String text = "Said José Peña, the president of the nurses of the town: we are out and we stay out until they listen.";
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkIsObeyedAndGone(String charset) throws BadInput {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void pageInShiftJisIsReadAsItDeclares() throws BadInput {
        String page = "<html><head><meta charset=\"Shift_JIS\"></head><p>Nurse Tanaka (田中) said yes.</p>";
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-31j")))).isEqualTo(page);
    }

    @Test
    void pageThatDeclaresLatinOneIsReadAsWindows() throws BadInput {
        String page = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"><p>The nurses’ strike</p>";
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(page);
    }

    @Test
    void validUtfEightWinsOverAFalseDeclaration() throws BadInput {
        String page = "<meta charset=\"windows-1252\"><p>The nurses’ strike</p>";
        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void falselyDeclaredUtfEightIsStillDecoded() throws BadInput {
        String page = "<meta charset=\"utf-8\"><p>The nurses’ strike is over</p> and so on and so forth for a while, said the nurses.";
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(page);
    }

    @Test
    void mixedEncodingsAreRefusedWithTheOffset() {
        byte[] mixed = joined("“One” — “two”. ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x92}, " and on".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> TextDecoder.decode(mixed)).hasMessageContaining("byte 92 at offset 25").hasMessageContaining("one encoding");
    }

    @Test
    void macintoshQuotesNeverBecomeAccentedLetters() {
        byte[] mac = joined("The nurses doesn".getBytes(StandardCharsets.US_ASCII), new byte[] {(byte) 0xD5},
            "t matter to them, she said, and the hospital said nothing.".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> TextDecoder.decode(mac)).isInstanceOf(BadInput.class).hasMessageContaining("UTF-8");
    }

    @Test
    void textCutInsideACharacterLosesOnlyThatOne() throws BadInput {
        byte[] whole = "The nurses’".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(java.util.Arrays.copyOf(whole, whole.length - 1))).isEqualTo("The nurses");
    }

    @Test
    void strayNulDoesNotMakeATextBinary() throws BadInput {
        assertThat(TextDecoder.decode(("The nurses\0 walked out. " + TEXT).getBytes(StandardCharsets.UTF_8))).contains("walked out");
    }

    @Test
    void pictureAndArchiveAreCalledByName() {
        assertThatThrownBy(() -> TextDecoder.decode(joined(new byte[] {(byte) 0x89}, "PNG\r\n".getBytes(StandardCharsets.US_ASCII)))).hasMessageContaining("PNG image");
        assertThatThrownBy(() -> TextDecoder.decode("PK\u0003\u0004rest".getBytes(StandardCharsets.US_ASCII))).hasMessageContaining("zip");
    }

    @Test
    void randomBytesAreNoText() {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        noise[0] = 'x';
        assertThatThrownBy(() -> TextDecoder.decode(noise)).hasMessageContaining("control characters");
    }
}
