package org.dragoman.nlp4j;

import java.io.IOException;
import java.util.Arrays;

/**
 * A set of strings that are no longer there: each is known by its {@link Fingerprint} alone and by its rank among
 * them, which serves as its number.
 *
 * <p>The top bits of a fingerprint choose a bucket of about two; its low 32 bits are compared. That no two members look
 * alike is checked when the table is built. A stranger passes for a member once in two thousand million questions.
 */
final class FingerprintTable {
    private final int shift;
    private final int[] buckets;
    private final int[] marks;

    private FingerprintTable(int shift, int[] buckets, int[] marks) {
        this.shift = shift;
        this.buckets = buckets;
        this.marks = marks;
    }

    /** @throws IllegalArgumentException if two fingerprints cannot be told apart */
    static FingerprintTable of(long[] fingerprints) {
        long[] sorted = fingerprints.clone();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(sorted);
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(sorted.length / 2));
        int shift = Long.SIZE - bits;
        int[] buckets = new int[(1 << bits) + 1];
        int[] marks = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            long fingerprint = sorted[i] ^ Long.MIN_VALUE;
            buckets[(int) (fingerprint >>> shift) + 1]++;
            marks[i] = (int) fingerprint;
        }
        for (int i = 1; i < buckets.length; i++) {
            buckets[i] += buckets[i - 1];
            checkDistinct(marks, buckets[i - 1], buckets[i]);
        }
        return new FingerprintTable(shift, buckets, marks);
    }

    private static void checkDistinct(int[] marks, int start, int end) {
        for (int i = start; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                if (marks[i] == marks[j]) {
                    throw new IllegalArgumentException("two strings share a fingerprint; change Fingerprint.OFFSET");
                }
            }
        }
    }

    static FingerprintTable read(BlockReader in) {
        return new FingerprintTable(in.number(), in.ints(), in.ints());
    }

    void write(BlockWriter out) throws IOException {
        out.number(shift);
        out.ints(buckets);
        out.ints(marks);
    }

    /** The rank of a member, from 0; -1 for a stranger. */
    int rank(long fingerprint) {
        int mark = (int) fingerprint;
        int bucket = (int) (fingerprint >>> shift);
        for (int i = buckets[bucket], end = buckets[bucket + 1]; i < end; i++) {
            if (marks[i] == mark) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The ranks of many at once: done in two rounds, so that the processor need not wait for one before it asks for the
     * next.
     */
    void ranks(long[] fingerprints, int count, int[] ranks) {
        for (int i = 0; i < count; i++) {
            ranks[i] = buckets[(int) (fingerprints[i] >>> shift)];
        }
        for (int i = 0; i < count; i++) {
            int mark = (int) fingerprints[i];
            int end = buckets[(int) (fingerprints[i] >>> shift) + 1];
            int rank = ranks[i];
            while (rank < end && marks[rank] != mark) {
                rank++;
            }
            ranks[i] = rank < end ? rank : -1;
        }
    }

    /** How many members it has. */
    int size() {
        return marks.length;
    }
}
