package org.dragoman.place;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** From a name's key to the rows of the places called so: an open-addressing table with a chain for each key. */
final class NameIndex {
    private static final int[] NONE = {};

    private String[] keys = new String[1 << 17];
    private int[] heads = new int[1 << 17];
    private int used;
    private int[] rows = new int[1 << 16];
    private int[] next = new int[1 << 16];
    private int size;

    void add(String key, int row) {
        int slot = slot(key);
        if (keys[slot] == null) {
            if (2 * used > keys.length) {
                widen();
                slot = slot(key);
            }
            keys[slot] = key;
            heads[slot] = -1;
            used++;
        }
        for (int entry = heads[slot]; entry >= 0; entry = next[entry]) {
            if (rows[entry] == row) {
                return;
            }
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        rows[size] = row;
        next[size] = heads[slot];
        heads[slot] = size++;
    }

    int[] rows(String key) {
        int slot = slot(key);
        if (keys[slot] == null) {
            return NONE;
        }
        int count = 0;
        for (int entry = heads[slot]; entry >= 0; entry = next[entry]) {
            count++;
        }
        int[] found = new int[count];
        for (int entry = heads[slot]; entry >= 0; entry = next[entry]) {
            found[--count] = rows[entry];
        }
        return found;
    }

    Set<String> keys() {
        Set<String> all = new HashSet<>(used * 2);
        for (String key : keys) {
            if (key != null) {
                all.add(key);
            }
        }
        return all;
    }

    private int slot(String key) {
        int hash = key.hashCode();
        int slot = (hash ^ (hash >>> 15)) & (keys.length - 1);
        while (keys[slot] != null && !keys[slot].equals(key)) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void widen() {
        String[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new String[2 * oldKeys.length];
        heads = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
            }
        }
    }
}
