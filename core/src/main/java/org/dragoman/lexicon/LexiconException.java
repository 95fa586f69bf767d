package org.dragoman.lexicon;

/**
 * A fault in the lexicon, told so that it can be mended: {@code actors/offices.tsv:41: "1994-13" is no date; write
 * 1994-11-16, 1994-11 or 1994}.
 */
public final class LexiconException extends RuntimeException {
    /**
     * @param file the file's name under the lexicon directory
     * @param line from 1; 0 where the whole file is meant
     * @param problem the bad value and what to do about it
     */
    public LexiconException(String file, int line, String problem) {
        super(file + (line > 0 ? ":" + line : "") + ": " + problem);
    }
}
