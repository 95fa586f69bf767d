package org.dragoman.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a document fit to be parsed: plain quotes and dashes, one blank between words, one line feed between
 * paragraphs, no control characters, no date line, no dateline.
 *
 * <p>Example: {@code "date 2025-06-17\nASTANA, June 17 (Xinhua) -- Xi’s\nvisit"} gives the body {@code "Xi's visit"},
 * the day 2025-06-17 and the dateline of {@code ASTANA}. The document's text is never changed; {@link OffsetMap} leads
 * each cleaned unit back to it. The time taken grows with the text's length and nothing else.
 */
public final class Cleaner {
    private Cleaner() {}

    /** The cleaned title, if there is one, and body, unless it is empty. Any text will do, broken Unicode too. */
    public static CleanText clean(Document document) {
        List<Passage> passages = new ArrayList<>(2);
        String title = document.title();
        if (title != null) {
            Scribe scribe = new Scribe(title, false);
            scribe.write(0, title.length());
            addUnlessEmpty(passages, scribe.finish(true));
        }
        String text = document.text();
        Preamble preamble = Preamble.of(text);
        Scribe scribe = new Scribe(text, true);
        new Lines(text).read(preamble.end(), scribe);
        addUnlessEmpty(passages, scribe.finish(false));
        LocalDate own = document.published();
        return new CleanText(document, passages, own != null ? own : preamble.published(), scribe.dateline());
    }

    private static void addUnlessEmpty(List<Passage> passages, Passage passage) {
        if (!passage.text().isEmpty()) {
            passages.add(passage);
        }
    }
}
