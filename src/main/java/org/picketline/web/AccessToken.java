// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What writing needs: {@code Authorization: Bearer TOKEN}. The store keeps only the token's hash, in a file that its
 * owner alone may read; whoever loses the token deletes the file, and the next start makes a new one.
 */
final class AccessToken {

    /** The file of the hash in the store's folder. */
    static final String FILE = "token.sha256";

    private static final String SCHEME = "Bearer ";
    private static final int BYTES = 32;

    private final byte[] hash;
    private final String fresh;

    private AccessToken(byte[] hash, String fresh) {
        this.hash = hash;
        this.fresh = fresh;
    }

    /** The store's token, made now if there is none. */
    static AccessToken of(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file) ? new AccessToken(HexFormat.of().parseHex(Files.readString(file).strip()), null) : make(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the token's file " + file + " can't be used", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the token's file " + file + " holds no hash; delete it, and the next start makes a new token", e);
        }
    }

    private static AccessToken make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Files.createFile(file, ownerOnly());
        Files.writeString(file, HexFormat.of().formatHex(sha256(token)) + "\n");
        return new AccessToken(sha256(token), token);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
    }

    /** The token itself, only where it was made just now: to be shown once. */
    Optional<String> fresh() {
        return Optional.ofNullable(fresh);
    }

    /** Refuses a request without the token. */
    void demand(String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME)
            || !MessageDigest.isEqual(hash, sha256(authorization.substring(SCHEME.length()).strip()))) {
            throw new HttpProblem(401, "Writing needs the token that the first start of this server showed, as a header: Authorization: "
                + "Bearer TOKEN. If it is lost, delete " + FILE + " in the store's folder and start the server anew.");
        }
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
