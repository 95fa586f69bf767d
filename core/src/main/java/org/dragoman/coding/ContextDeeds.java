package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.ontology.Algebra;
import org.dragoman.ontology.Plover;

/**
 * The contexts that what is done, or who does it, has in itself, {@code ontology/context-deeds.tsv}: a curfew is repression,
 * a soldier is military.
 */
public final class ContextDeeds {
    private static final List<String> CASES = List.of("", "states", "else");

    private final List<Deed> deeds = new ArrayList<>();

    private record Deed(String context, List<String> contents, List<String> sectors, String only) {
        /** Whether a content is one of its own or a kind of one: "aid.food" of "aid". */
        private boolean covers(String content) {
            for (String wider : contents) {
                boolean begins = content.startsWith(wider);
                if (begins && (content.length() == wider.length() || content.charAt(wider.length()) == '.')) {
                    return true;
                }
            }
            return false;
        }
    }

    private ContextDeeds() {}

    /**
     * Reads the table.
     *
     * @throws org.dragoman.lexicon.LexiconException if a context is not PLOVER's, or a case or a content is unknown
     */
    static ContextDeeds load(LexiconFiles files, Plover plover, Algebra algebra) {
        ContextDeeds book = new ContextDeeds();
        for (Row row : files.table("ontology/context-deeds.tsv", "context", "case")) {
            if (!plover.hasContext(row.get("context"))) {
                throw row.fault("\"" + row.get("context") + "\" is no context of ontology/contexts.tsv");
            }
            if (!CASES.contains(row.get("case"))) {
                throw row.fault("case is \"" + row.get("case") + "\"; write states, else or nothing");
            }
            for (String content : row.list("contents")) {
                if (!algebra.knows(content)) {
                    throw row.fault("algebra.tsv has no content \"" + content + "\"");
                }
            }
            book.deeds.add(new Deed(row.get("context"), row.list("contents"), row.list("sectors"), row.get("case")));
        }
        return book;
    }

    /** The contexts of a content in a case: {@code ""} always, {@code states} between two countries, {@code else} there too. */
    List<String> ofContent(String content, String only) {
        List<String> contexts = new ArrayList<>(2);
        for (Deed deed : deeds) {
            if (deed.only.equals(only) && deed.covers(content)) {
                contexts.add(deed.context);
            }
        }
        return contexts;
    }

    /** The contexts of a party's sector. */
    List<String> ofSector(String sector) {
        List<String> contexts = new ArrayList<>(2);
        for (Deed deed : deeds) {
            if (deed.sectors.contains(sector)) {
                contexts.add(deed.context);
            }
        }
        return contexts;
    }
}
