// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;
import org.picketline.article.ArticleSource.Problem.Kind;

/**
 * Bytes to text: the byte order mark, then UTF-8, then what the page declares, then detection. Every step decodes
 * strictly; when none fits, the file is refused rather than filled with wrong characters.
 */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 4_096;
    private static final Pattern DECLARED = Pattern.compile(
        "<(?:meta|\\?xml)\\b[^>]{0,400}?\\b(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    /** An accented capital after a small letter, or a control character: no windows-1252 text looks like that. */
    private static final Pattern MISREAD = Pattern.compile("[a-z][\u00C0-\u00DE]|[\u0080-\u009F]");

    private TextDecoder() { }

    static String decode(byte[] bytes) throws BadInput {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        BinaryContent.refuse(bytes);
        Optional<String> text = wide(bytes).or(() -> strictly(bytes, StandardCharsets.UTF_8))
            .or(() -> cutUtf8(bytes)).or(() -> declared(bytes));
        if (text.isPresent()) {
            return text.get();
        }
        Utf8Damage.refuse(bytes);
        return western(bytes).or(() -> detected(bytes)).orElseThrow(() -> unknown(bytes));
    }

    private static BadInput unknown(byte[] bytes) {
        long offset = Utf8Damage.firstFault(bytes);
        return new BadInput(Kind.BAD_FORMAT, OptionalLong.of(offset), "the encoding can't be told: byte %02X at offset %d is not UTF-8,"
            .formatted(bytes[(int) offset], offset) + " and no other encoding fits; save the file as UTF-8", null);
    }

    // ---- byte order mark

    private static Optional<String> byMark(byte[] bytes) throws BadInput {
        for (Map.Entry<String, Charset> mark : marks().entrySet()) {
            byte[] sign = mark.getKey().getBytes(StandardCharsets.ISO_8859_1);
            if (startsWith(bytes, sign)) {
                byte[] rest = Arrays.copyOfRange(bytes, sign.length, bytes.length);
                return Optional.of(strictly(whole(rest, mark.getValue()), mark.getValue()).or(() -> cutUtf8(rest))
                    .orElseThrow(() -> misMarked(mark.getValue())));
            }
        }
        return Optional.empty();
    }

    /** A file cut in the middle of a unit loses that unit. */
    private static byte[] whole(byte[] bytes, Charset charset) {
        int unit = charset.name().startsWith("UTF-32") ? 4 : charset.name().startsWith("UTF-16") ? 2 : 1;
        int length = bytes.length - bytes.length % unit;
        if (unit == 2 && length > 1 && Character.isHighSurrogate(lastUnit(bytes, length, charset))) {
            length -= unit;
        }
        return Arrays.copyOf(bytes, length);
    }

    private static char lastUnit(byte[] bytes, int length, Charset charset) {
        int a = bytes[length - 2] & 0xFF;
        int b = bytes[length - 1] & 0xFF;
        return (char) (charset.equals(StandardCharsets.UTF_16BE) ? a << 8 | b : b << 8 | a);
    }

    private static BadInput misMarked(Charset charset) {
        return new BadInput(Kind.BAD_FORMAT, "the file starts with the byte order mark of " + charset + " but is not " + charset
            + "; save it as UTF-8");
    }

    private static Map<String, Charset> marks() {
        Map<String, Charset> marks = new LinkedHashMap<>();
        marks.put("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8);
        marks.put("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE"));
        marks.put("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE"));
        marks.put("\u00FF\u00FE", StandardCharsets.UTF_16LE);
        marks.put("\u00FE\u00FF", StandardCharsets.UTF_16BE);
        return marks;
    }

    private static boolean startsWith(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    // ---- the other ways

    /** UTF-16 without a mark: every second byte of English text is zero. */
    private static Optional<String> wide(byte[] bytes) {
        int[] zeros = BinaryContent.zerosByParity(bytes);
        int half = Math.max(1, bytes.length / 2);
        if (zeros[1] > half * 0.7 && zeros[0] < half * 0.1) {
            return strictly(whole(bytes, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
        }
        return zeros[0] > half * 0.7 && zeros[1] < half * 0.1
            ? strictly(whole(bytes, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-8 whose only fault is that the file ends inside a character. */
    private static Optional<String> cutUtf8(byte[] bytes) {
        int tail = Utf8Damage.cutTail(bytes);
        return tail == 0 ? Optional.empty() : strictly(Arrays.copyOf(bytes, bytes.length - tail), StandardCharsets.UTF_8);
    }

    private static Optional<String> declared(byte[] bytes) {
        Matcher m = DECLARED.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        return m.find() ? named(m.group(1)).filter(c -> !c.equals(StandardCharsets.UTF_8)).flatMap(c -> tolerantOfCut(bytes, c))
            .filter(text -> !MISREAD.matcher(text).find()) : Optional.empty();
    }

    /** Browsers read the Latin-1 and ASCII labels as windows-1252, so pages are written for that. */
    private static Optional<Charset> named(String label) {
        try {
            String name = label.toLowerCase(Locale.ROOT);
            return Optional.of(switch (name) {
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> WINDOWS;
                case "shift_jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
                default -> Charset.forName(name);
            });
        } catch (IllegalArgumentException unknownLabel) {
            return Optional.empty();
        }
    }

    /** A few high bytes among plain English letters: almost always windows-1252, however little there is to detect by. */
    private static Optional<String> western(byte[] bytes) {
        long high = BinaryContent.count(bytes, b -> b < 0);
        return high * 20 > bytes.length ? Optional.empty()
            : strictly(bytes, WINDOWS).filter(text -> !MISREAD.matcher(text).find());
    }

    private static Optional<String> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(TextDecoder::named).flatMap(c -> tolerantOfCut(bytes, c))
            .filter(text -> !MISREAD.matcher(text).find());
    }

    private static Optional<String> tolerantOfCut(byte[] bytes, Charset charset) {
        for (int cut = 0; cut < Math.min(4, bytes.length); cut++) {
            Optional<String> text = strictly(Arrays.copyOf(bytes, bytes.length - cut), charset);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException unfit) {
            return Optional.empty();
        }
    }
}
