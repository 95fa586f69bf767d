package org.dragoman.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.ontology.Cameo;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which of CAMEO's codes the lexicon can give, each with a sentence that gives it: {@code ontology/cameo-examples.tsv},
 * run through the real engine.
 *
 * <p>Example of a fault: {@code "ontology/cameo-examples.tsv:12: 0243: gave REQUEST 023; …"}, followed by the derivation.
 *
 * @param shown code by code, in the table's order, the sentence and the event that it gave
 * @param faults sentences that do not give their code, one line each
 */
public record CodeExamples(Map<String, Shown> shown, List<String> faults) {
    /**
     * A sentence that gives a code.
     *
     * @param text the sentence
     * @param event what it gave
     */
    public record Shown(String text, Event event) {}

    public CodeExamples {
        faults = List.copyOf(faults);
    }

    /**
     * Codes all sentences.
     *
     * @param coder a coder that uses the lexicon whose table it is
     * @throws org.dragoman.lexicon.LexiconException if a row names no code of CAMEO
     */
    public static CodeExamples run(Coder coder, LexiconFiles files) {
        Cameo cameo = Cameo.load(files);
        Map<String, Shown> shown = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (Row row : files.table("ontology/cameo-examples.tsv", "text")) {
            String code = row.get("cameo");
            if (cameo.name(code) == null) {
                throw row.fault("\"" + code + "\" is no CAMEO code; ontology/cameo.tsv lists them");
            }
            Marked marked = Marked.of(row.get("text"));
            List<Event> events = events(coder, marked.text());
            Event event = events.stream()
                    .filter(e -> e.code().cameo().equals(code))
                    .findFirst()
                    .orElse(null);
            String problem = event == null ? instead(events) : marked.missing(event);
            if (problem != null) {
                faults.add(row.where() + ": " + code + ": " + problem);
            } else if (event != null) {
                shown.putIfAbsent(code, new Shown(marked.text(), event));
            }
        }
        return new CodeExamples(shown, faults);
    }

    private static List<Event> events(Coder coder, String text) {
        List<Event> events = new ArrayList<>();
        for (Finding finding : coder.read(Document.of("example", text)).withStatements()) {
            if (finding instanceof Event event) {
                events.add(event);
            }
        }
        return events;
    }

    private static @Nullable String instead(List<Event> events) {
        if (events.isEmpty()) {
            return "gave nothing";
        }
        Event first = events.get(0);
        return "gave " + (first.code().event() == null ? "" : first.code().event() + " ")
                + first.code().cameo() + "; " + String.join(" > ", first.derivation());
    }
}
