package org.dragoman.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.dragoman.text.Span;

/** Ids of one document's findings: hashes of document, kind, trigger and ordinal, never of what was coded. */
final class Ids {
    private final String document;
    private final Map<String, Integer> given = new HashMap<>();

    Ids(String document) {
        this.document = document;
    }

    String next(String kind, Span trigger, boolean title) {
        String key = document + "\t" + kind + "\t" + (title ? "title " : "") + trigger.start() + "-" + trigger.end();
        int ordinal = given.merge(key, 1, Integer::sum) - 1;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((key + "\t" + ordinal).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
