// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.picketline.article.ArticleSource.Problem.Kind;

/** Tells files that are no text at all. */
final class BinaryContent {

    /** Control characters that one text in a hundred characters may have: a stray NUL does not make a file binary. */
    private static final double CONTROLS = 0.01;
    private static final Map<String, String> SIGNS = signs();

    private BinaryContent() { }

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("PK\u0003\u0004", "a zip archive or an office document; unpack it, or save the document as text");
        signs.put("\u0089PNG", "a PNG image");
        signs.put("GIF8", "a GIF image");
        signs.put("\u00FF\u00D8\u00FF", "a JPEG image");
        signs.put("%PDF-", "a PDF document; turn it into text first, for example with pdftotext");
        signs.put("\u001F\u008B", "a gzip file; unpack it first");
        signs.put("\u00D0\u00CF\u0011\u00E0", "an old office document; save it as text");
        signs.put("{\\rtf", "a rich text document; save it as plain text");
        signs.put("RIFF", "a sound, film or WebP image");
        signs.put("BZh", "a bzip2 file; unpack it first");
        signs.put("\u007FELF", "a program");
        return signs;
    }

    static void refuse(byte[] bytes) throws BadInput {
        Optional<String> known = SIGNS.entrySet().stream().filter(e -> startsWith(bytes, e.getKey())).map(Map.Entry::getValue).findFirst();
        if (known.isPresent()) {
            throw new BadInput(Kind.BINARY, OptionalLong.of(0), "this is no text but " + known.get(), null);
        }
        long controls = count(bytes, BinaryContent::isControl);
        if (controls > Math.max(3, bytes.length * CONTROLS) && !looksWide(bytes)) {
            throw new BadInput(Kind.BINARY, ("this is no text: %d of its %d bytes are control characters;"
                + " give plain text, HTML, JSON or JSON Lines").formatted(controls, bytes.length));
        }
    }

    private static boolean startsWith(byte[] bytes, String sign) {
        byte[] start = sign.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean isControl(int b) {
        return b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27 || b == 127;
    }

    private static boolean looksWide(byte[] bytes) {
        int[] zeros = zerosByParity(bytes);
        int half = Math.max(1, bytes.length / 2);
        return Math.max(zeros[0], zeros[1]) > half * 0.7 && Math.min(zeros[0], zeros[1]) < half * 0.1;
    }

    /** How many zero bytes stand at even and at odd offsets. */
    static int[] zerosByParity(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** How many bytes, taken as signed numbers, are such. */
    static long count(byte[] bytes, IntPredicate such) {
        long count = 0;
        for (byte b : bytes) {
            count += such.test(b) ? 1 : 0;
        }
        return count;
    }
}
