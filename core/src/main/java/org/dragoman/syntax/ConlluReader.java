package org.dragoman.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Document;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;

/**
 * Takes one document after the other from a CoNLL-U file.
 *
 * <p>A document begins with {@code # newdoc id = x}; a file without such lines is one. Comments {@code # date = …},
 * {@code # title}, {@code # url}, {@code # publisher} and {@code # language} before its first word describe it. The
 * sentences' texts are joined by a blank, or by a line feed where {@code # newpar} begins a paragraph.
 */
public final class ConlluReader {
    private static final Pattern COMMENT = Pattern.compile("#\\s*([\\p{L}_ ]+?)\\s*(?:=\\s*(.*))?");

    private final String name;
    private final BufferedReader lines;
    private final List<ParsedSentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> about = new HashMap<>();
    private @Nullable String ahead;
    private int line;
    private int begun;
    private boolean started;

    /**
     * @param name stands for the file in faults: {@code "day.conllu"}
     * @param lines its lines; the caller closes them
     */
    public ConlluReader(String name, BufferedReader lines) throws IOException {
        this.name = name;
        this.lines = lines;
        advance();
        if (ahead != null && ahead.startsWith("\uFEFF")) {
            ahead = ahead.substring(1);
        }
        skipBlank();
    }

    /** Whether a further document begins. */
    public boolean more() {
        return ahead != null;
    }

    /** File and line where the last document began: {@code "day.conllu:1"}. */
    public String place() {
        return place(begun);
    }

    private String place(int number) {
        return name + ":" + number;
    }

    /**
     * The next document.
     *
     * @throws SyntaxInputException if it cannot be used; the one after it then comes next
     */
    public ParsedDocument next() throws IOException {
        if (ahead == null) {
            throw new NoSuchElementException(name + " has no further document");
        }
        sentences.clear();
        text.setLength(0);
        about.clear();
        begun = line;
        started = false;
        try {
            while (ahead != null && !(started && newDocument())) {
                readSentence();
                skipBlank();
            }
        } catch (SyntaxInputException e) {
            while (ahead != null && !(line > begun && newDocument())) {
                advance();
            }
            throw e;
        }
        if (sentences.isEmpty()) {
            throw new SyntaxInputException(place(), "a document without sentences", "leave it out");
        }
        return new ParsedDocument(document(), sentences);
    }

    private Document document() {
        String stated = about.get("newdoc id");
        int dot = name.lastIndexOf('.');
        String file = dot > 0 ? name.substring(0, dot) : name;
        String unnamed = about.containsKey("newdoc") ? place() : file;
        String date = about.getOrDefault("date", about.getOrDefault("published", ""));
        return new Document(
                stated == null || stated.isEmpty() ? unnamed : stated,
                text.toString(),
                PublicationDay.parse(date),
                about.get("title"),
                about.get("url"),
                about.get("publisher"),
                about.get("language"));
    }

    private boolean newDocument() {
        return ahead != null
                && ahead.startsWith("#")
                && ahead.substring(1).stripLeading().startsWith("newdoc");
    }

    private void advance() throws IOException {
        ahead = lines.readLine();
        line++;
    }

    private void skipBlank() throws IOException {
        while (ahead != null && ahead.isBlank()) {
            advance();
        }
    }

    /** Reads comments and words up to a blank line. */
    private void readSentence() throws IOException {
        List<ConlluRow> rows = new ArrayList<>();
        String stated = null;
        boolean paragraph = false;
        while (ahead != null && !ahead.isBlank() && !(started && newDocument())) {
            if (ahead.startsWith("#")) {
                Matcher comment = COMMENT.matcher(ahead);
                if (comment.matches()) {
                    String key = comment.group(1).toLowerCase(Locale.ROOT);
                    String value =
                            comment.group(2) == null ? "" : comment.group(2).strip();
                    if (key.equals("text")) {
                        stated = value;
                    } else if (sentences.isEmpty()) {
                        about.putIfAbsent(key, value);
                    }
                    paragraph |= key.startsWith("newpar");
                }
            } else {
                rows.add(ConlluRow.of(ahead, place(line)));
            }
            // What a program says of itself before the first "# newdoc" is no document.
            started |= !ahead.startsWith("#") || newDocument();
            advance();
        }
        if (!rows.isEmpty()) {
            add(rows, stated, paragraph);
        }
    }

    private void add(List<ConlluRow> rows, @Nullable String stated, boolean paragraph) {
        if (rows.stream().noneMatch(ConlluRow::word)) {
            throw new SyntaxInputException(rows.get(0).place(), "a sentence without words", "leave it out");
        }
        String words = ConlluSentence.text(rows, stated);
        if (!text.isEmpty()) {
            text.append(paragraph ? '\n' : ' ');
        }
        int start = text.length();
        text.append(words);
        try {
            sentences.add(new ParsedSentence(sentences.size(), ConlluSentence.tokens(rows, words, start)));
        } catch (IllegalArgumentException e) {
            throw new SyntaxInputException(
                    rows.get(0).place(),
                    String.valueOf(e.getMessage()),
                    "give each sentence one word with head 0, above all others");
        }
    }
}
