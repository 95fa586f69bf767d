package org.dragoman.petrarch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A dictionary's lines, each read as UTF-8 or, where it is none, as Windows-1252: old files mix them. */
final class Dictionary {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String name;
    private final List<String> faults;

    Dictionary(String name, List<String> faults) {
        this.name = name;
        this.faults = faults;
    }

    String name() {
        return name;
    }

    /** Takes note of what cannot be read. */
    void fault(int line, String problem) {
        faults.add(name + ":" + line + ": " + problem);
    }

    static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length ? i > from : bytes[i] == '\n') {
                int to = i > from && bytes[i - 1] == '\r' ? i - 1 : i;
                lines.add(decoded(bytes, from, to - from));
                from = i + 1;
            }
        }
        return lines;
    }

    private static String decoded(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, length, WINDOWS);
        }
    }

    /** The line without its comment and remark. */
    static String bare(String line) {
        int end = line.length();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '#' || line.charAt(i) == ';') {
                end = i;
                break;
            }
        }
        return line.substring(line.startsWith("\uFEFF") ? 1 : 0, end).stripTrailing();
    }

    /** What keeps a phrase from ever being met, or an empty string. */
    static String unreadable(String phrase) {
        if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "no letter in the phrase";
        }
        boolean broken = phrase.codePoints().anyMatch(c -> c == 0xFFFD || c != '\t' && Character.isISOControl(c));
        return broken ? "a broken character in \"" + phrase.replaceAll("[\\p{Cntrl}\uFFFD]", "?") + "\"" : "";
    }
}
