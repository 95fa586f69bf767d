package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J's tokenizer for any text: the offsets are checked, and what it cannot digest is split at blanks.
 *
 * <p>It splits at hyphens ({@code China - Tajikistan}), clitics ({@code did n't}, {@code Xi 's}) and currency
 * ({@code $ 5}).
 */
final class LineTokenizer {
    /** NLP4J's searches take time that grows with the square of a word's length. */
    private static final int LONGEST_WORD = 100;

    /** Its lists are slow if very long. */
    private static final int LONGEST_CHUNK = 4000;

    private static final int LONGEST_PIECE = 400;

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /** The tokens of a line, in order, none empty. */
    List<Piece> tokens(String line) {
        String plain = blanked(line);
        List<Piece> pieces = new ArrayList<>();
        int chunk = 0;
        int place = 0;
        while (place < plain.length()) {
            int word = afterBlanks(plain, place);
            int end = plain.indexOf(' ', word);
            end = end < 0 ? plain.length() : end;
            boolean tooLong = end - word > LONGEST_WORD;
            if (tooLong || end - chunk > LONGEST_CHUNK) {
                addTokens(plain.substring(chunk, word), chunk, pieces);
                chunk = word;
            }
            if (tooLong) {
                addLongWord(plain, word, end, pieces);
                chunk = end;
            }
            place = end;
        }
        addTokens(plain.substring(chunk), chunk, pieces);
        return pieces;
    }

    private static int afterBlanks(String plain, int place) {
        int word = place;
        while (word < plain.length() && plain.charAt(word) == ' ') {
            word++;
        }
        return word;
    }

    /** Blanks for all kinds of space and control characters, of which NLP4J knows only a few. */
    private static String blanked(String line) {
        StringBuilder plain = new StringBuilder(line);
        for (int i = 0; i < plain.length(); i++) {
            char unit = plain.charAt(i);
            if (Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit)) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** An address stays whole; other monsters are split between letters or digits and signs. */
    private static void addLongWord(String plain, int start, int end, List<Piece> pieces) {
        boolean address = plain.substring(start, start + LONGEST_WORD).contains("://");
        int place = start;
        while (place < end) {
            int stop = place + Character.charCount(plain.codePointAt(place));
            boolean grows = address || Character.isLetterOrDigit(plain.codePointAt(place));
            while (grows && stop < end && stop - place < LONGEST_PIECE) {
                int next = plain.codePointAt(stop);
                grows = address || Character.isLetterOrDigit(next);
                stop += grows ? Character.charCount(next) : 0;
            }
            pieces.add(new Piece(plain.substring(place, stop), place, stop));
            place = stop;
        }
    }

    private void addTokens(String chunk, int offset, List<Piece> pieces) {
        int cursor = 0;
        for (Token token : tokenize(chunk)) {
            Piece piece = placed(chunk, token, cursor);
            if (piece.end() > piece.start()) {
                add(new Piece(piece.form(), piece.start() + offset, piece.end() + offset), pieces);
                cursor = piece.end();
            }
        }
    }

    /** "lets" is one word, which NLP4J takes for "let us". */
    private static void add(Piece piece, List<Piece> pieces) {
        Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean lets = before != null
                && piece.form().equals("s")
                && before.form().equalsIgnoreCase("let")
                && before.touches(piece);
        if (lets && before != null) {
            pieces.set(pieces.size() - 1, new Piece(before.form() + piece.form(), before.start(), piece.end()));
        } else {
            pieces.add(piece);
        }
    }

    private List<Token> tokenize(String chunk) {
        try {
            return tokenizer.tokenize(chunk);
        } catch (RuntimeException | StackOverflowError e) {
            List<Token> words = new ArrayList<>();
            for (int start = 0, end; start < chunk.length(); start = end + 1) {
                end = chunk.indexOf(' ', start);
                end = end < 0 ? chunk.length() : end;
                if (end > start) {
                    words.add(new Token(chunk.substring(start, end), start, end));
                }
            }
            return words;
        }
    }

    /** Where a token stands, if NLP4J's offsets are wrong: where its form is next found, else the next word. */
    private static Piece placed(String chunk, Token token, int cursor) {
        String form = token.getWordForm();
        int start = token.getStartOffset();
        int end = token.getEndOffset();
        if (start >= cursor && end > start && end <= chunk.length()) {
            String there = chunk.substring(start, end);
            if (there.equals(form) || there.replace(" ", "").equals(form)) {
                return new Piece(form, start, end);
            }
        }
        int found = form.isEmpty() ? -1 : chunk.indexOf(form, cursor);
        if (found >= 0 && chunk.substring(cursor, found).isBlank()) {
            return new Piece(form, found, found + form.length());
        }
        int word = afterBlanks(chunk, cursor);
        return new Piece(form, word, Math.min(chunk.length(), word + form.length()));
    }
}
