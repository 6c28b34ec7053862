// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Cuts a text into the pieces of words that a BERT model knows, by their numbers: "picketers" may be "picket" and "##ers". The
 * longest piece wins; a word of which a part is in no piece is unknown as a whole. Immutable.
 */
final class WordPieces {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\p{M}\\s\\p{Cntrl}]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final String WITHIN = "##";
    /** In letters. The model was never shown longer words. */
    private static final int LONGEST = 100;

    private final Map<String, Long> numbers = new HashMap<>();
    private final long unknown;
    private final long start;
    private final long end;

    /** @param tokenizer a Hugging Face {@code tokenizer.json} with a WordPiece model */
    WordPieces(InputStream tokenizer) throws IOException {
        JsonNode vocabulary = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
        vocabulary.fields().forEachRemaining(entry -> numbers.put(entry.getKey(), entry.getValue().longValue()));
        unknown = special("[UNK]");
        start = special("[CLS]");
        end = special("[SEP]");
    }

    private long special(String piece) {
        Long number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("the model's vocabulary of " + numbers.size() + " pieces lacks " + piece);
        }
        return number;
    }

    /** @param most how many numbers there may be, the text is cut there */
    long[] of(String text, int most) {
        List<Long> pieces = new ArrayList<>(List.of(start));
        Matcher words = WORD.matcher(plain(text));
        while (pieces.size() < most && words.find()) {
            add(words.group(), pieces);
        }
        return LongStream.concat(pieces.stream().limit(most - 1L).mapToLong(Long::longValue), LongStream.of(end)).toArray();
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
    }

    private void add(String word, List<Long> pieces) {
        List<Long> own = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST) {
            int to = longest(word, from);
            if (to == from) {
                break;
            }
            own.add(numbers.get(piece(word, from, to)));
            from = to;
        }
        pieces.addAll(from == word.length() ? own : List.of(unknown));
    }

    private int longest(String word, int from) {
        int to = word.length();
        while (to > from && !numbers.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : WITHIN + word.substring(from, to);
    }
}
