// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.picketline.article.ArticleSource.Problem.Kind;

/** Looks at text that is nearly UTF-8: cut at the end, or with foreign bytes inside. */
final class Utf8Damage {

    private Utf8Damage() { }

    /** Offset of the first byte that is not UTF-8; the length if there is none. */
    static int firstFault(byte[] bytes) {
        return firstFault(ByteBuffer.wrap(bytes));
    }

    private static int firstFault(ByteBuffer in) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer sink = CharBuffer.allocate(8_192);
        CoderResult result = decoder.decode(in, sink, true);
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(in, sink, true);
        }
        return in.position();
    }

    /** How many bytes of an unfinished character stand at the very end, 0 to 3. */
    static int cutTail(byte[] bytes) {
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int lead = bytes[bytes.length - back] & 0xFF;
            if (lead >= 0xC2 && lead <= 0xF4) {
                return (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) > back ? back : 0;
            }
            if (lead < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    /**
     * Refuses a text that is UTF-8 in most places and something else in some: either reading would spoil a part of it.
     */
    static void refuse(byte[] bytes) throws BadInput {
        int faults = 0;
        int first = -1;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (firstFault(in) < bytes.length) {
            first = faults++ == 0 ? in.position() : first;
            in.position(in.position() + 1);
        }
        if (sequences(bytes) > faults) {
            throw new BadInput(Kind.BAD_FORMAT, OptionalLong.of(first), ("byte %02X at offset %d is not UTF-8 although the rest of the"
                + " file is; save the file in one encoding").formatted(bytes[first], first), null);
        }
    }

    /** How many characters of several bytes are well formed, counted by their first two bytes. */
    private static int sequences(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
            count += lead >= 0xC2 && lead <= 0xF4 && followed(bytes, i, length) ? 1 : 0;
        }
        return count;
    }

    private static boolean followed(byte[] bytes, int at, int length) {
        if (at + length > bytes.length) {
            return false;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
