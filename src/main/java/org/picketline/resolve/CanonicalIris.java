// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.rdf.model.Resource;

/**
 * Names what only the canonical layer has. (A merged thing keeps one of its article-layer names.) Each name is a
 * function of what the node stands for, so it survives new articles that say the same.
 */
record CanonicalIris(String base) {

    String role(String key) {
        return base + "role/" + digest(key);
    }

    String statement(String key) {
        return base + "statement/" + digest(key);
    }

    /** For example {@code …/strike-vote/0123456789abcdef}. */
    String event(Resource type, String key) {
        String kind = type.getLocalName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return base + kind + "/" + digest(key);
    }

    String dispute(String key) {
        return base + "dispute/" + digest(key);
    }

    static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
