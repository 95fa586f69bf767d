package org.dragoman.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.text.Document;

/**
 * Sentences of our own with what they must give, one a line: the text, a tab, the events. Events are separated by "; ",
 * alternatives by " or "; a "?" stands before an event that may be missing; "none" is none. Any other event is a fault.
 */
final class Sentences {
    static final Coder CODER = new Coder(Models.PARSER, Lexicon.load(LexiconFiles.bundled()));

    private Sentences() {}

    /** The lines of a table, without remarks. */
    static List<String> of(String table) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream(table), table), UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    /** The PLOVER events of a text that was published on 17 June 2025; in it, " || " ends a line. */
    static List<Event> events(String text) {
        List<Event> events = new ArrayList<>();
        Document document = Document.of("d", text.replace(" || ", "\n\n")).withPublished(LocalDate.of(2025, 6, 17));
        for (Finding finding : CODER.code(document)) {
            if (finding instanceof Event event && event.code().event() != null) {
                events.add(event);
            }
        }
        return events;
    }

    /** What is wrong with the given events, nothing if they are as expected. */
    static List<String> faults(String expected, List<String> given) {
        List<String> left = new ArrayList<>(given);
        List<String> faults = new ArrayList<>();
        for (String item : expected.equals("none") ? List.<String>of() : Arrays.asList(expected.split("; ", -1))) {
            boolean optional = item.startsWith("?");
            List<String> alternatives = Arrays.asList((optional ? item.substring(1) : item).split(" or ", -1));
            boolean met = left.removeIf(alternatives::contains);
            if (!met && !optional) {
                faults.add("missing " + item);
            }
        }
        left.forEach(event -> faults.add("not expected " + event));
        return faults;
    }
}
