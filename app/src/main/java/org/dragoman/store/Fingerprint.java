package org.dragoman.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dragoman.text.Document;

/** Tells whether a document is the one that the store has: a SHA-256 of all that decides its findings. */
final class Fingerprint {
    private Fingerprint() {}

    /** Of text, title and stated day, as 64 hexadecimal digits. */
    static String of(Document document) {
        MessageDigest digest = sha256();
        for (Object part : new Object[] {
            document.text(),
            document.title() == null ? "" : document.title(),
            document.published() == null ? "" : document.published()
        }) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
