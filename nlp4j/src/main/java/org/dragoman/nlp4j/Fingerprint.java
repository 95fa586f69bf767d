package org.dragoman.nlp4j;

/**
 * A 64-bit hash of a string and its type, built character by character, so that joined features need not be joined.
 *
 * <p>Example: {@code end(add(add(add(start(7), "NNP"), '_'), "VBD"))} equals {@code of(7, "NNP_VBD")}.
 */
final class Fingerprint {
    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    /** The fingerprint of a whole string. */
    static long of(int type, String value) {
        return end(add(start(type), value));
    }

    /** Nothing yet, of a type. */
    static long start(int type) {
        return OFFSET ^ (type * GOLDEN);
    }

    /** One more character. */
    static long add(long hash, char unit) {
        return (hash ^ unit) * PRIME;
    }

    /** More characters. */
    static long add(long hash, String value) {
        long sum = hash;
        for (int i = 0; i < value.length(); i++) {
            sum = (sum ^ value.charAt(i)) * PRIME;
        }
        return sum;
    }

    /** Mixes the bits, after the last character. */
    static long end(long hash) {
        long mixed = hash;
        mixed ^= mixed >>> 33;
        mixed *= 0xFF51AFD7ED558CCDL;
        mixed ^= mixed >>> 33;
        mixed *= 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
