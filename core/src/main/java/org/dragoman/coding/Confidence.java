package org.dragoman.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/**
 * How sure an event is: the share of such events that were right on development data, {@code lexicon/confidence.tsv}.
 *
 * <p>"Such" gets narrower step by step: all events, those found along the same path, those of the category found so, those
 * of the frame. Each share is drawn towards the wider one as by {@value #WEIGHT} events more, so that few observations
 * change little. Example: where 80 of 100 events were right, and of the 10 of a frame 10, an event of that frame has (10 +
 * {@value #WEIGHT} × 0.8) / (10 + {@value #WEIGHT}) = 0.9.
 *
 * <p>It decides nothing: what is written does not depend on it.
 */
public final class Confidence {
    /** What was never measured: commitments, statements, a lexicon without counts. */
    static final double UNMEASURED = 0.5;

    private static final int WEIGHT = 10;

    private record Counts(int right, int of) {}

    private final Map<String, Counts> counts = new HashMap<>();

    private Confidence() {}

    /**
     * The kinds that an event belongs to, from the widest to the narrowest, each a kind and its name.
     *
     * @param kind {@code all}, {@code path}, {@code category} or {@code frame}
     * @param name which; empty for {@code all}
     */
    public record Kind(String kind, String name) {}

    /**
     * Reads the counts.
     *
     * @throws org.dragoman.lexicon.LexiconException if a count is none
     */
    static Confidence load(LexiconFiles files) {
        Confidence confidence = new Confidence();
        for (Row row : files.table("confidence.tsv", "kind", "name")) {
            Counts counts = new Counts(number(row, "right"), number(row, "of"));
            if (counts.right > counts.of) {
                throw row.fault(counts.right + " of " + counts.of + " were right; write at most " + counts.of);
            }
            confidence.counts.put(row.get("kind") + " " + row.get("name"), counts);
        }
        return confidence;
    }

    private static int number(Row row, String column) {
        try {
            return Integer.parseUnsignedInt(row.get(column));
        } catch (NumberFormatException e) {
            throw row.fault("\"" + row.get(column) + "\" is no count; write a whole number");
        }
    }

    /** The findings with their confidence. */
    List<Finding> rated(List<Finding> findings, List<SentenceReading> sentences) {
        Map<Integer, ParsedSentence> byNumber = new HashMap<>();
        sentences.forEach(s -> byNumber.put(s.sentence().number(), s.sentence()));
        List<Finding> rated = new ArrayList<>();
        for (Finding finding : findings) {
            ParsedSentence sentence = byNumber.get(finding.sentence());
            rated.add(
                    finding instanceof Event event && sentence != null
                            ? event.withConfidence(of(kinds(event, sentence)))
                            : finding);
        }
        return rated;
    }

    private double of(List<Kind> kinds) {
        double share = UNMEASURED;
        boolean widest = true;
        for (Kind kind : kinds) {
            Counts observed = counts.getOrDefault(kind.kind + " " + kind.name, new Counts(0, 0));
            double drawn = widest ? 0 : WEIGHT;
            share = observed.of + drawn == 0 ? share : (observed.right + drawn * share) / (observed.of + drawn);
            widest = false;
        }
        return Math.round(share * 1000) / 1000.0;
    }

    /** The kinds of an event, from the widest to the narrowest. */
    public static List<Kind> kinds(Event event, ParsedSentence sentence) {
        String path = parties(event) + ", " + depth(event, sentence);
        return List.of(
                new Kind("all", ""),
                new Kind("path", path),
                new Kind("category", event.code().event() + ", " + path),
                new Kind("frame", event.frame()));
    }

    /** Who is named: both sides, one, or a side that only the circumstances tell. */
    private static String parties(Event event) {
        boolean inferred = event.actor().stream().anyMatch(Confidence::inferred)
                || event.recipient().stream().anyMatch(Confidence::inferred);
        boolean both =
                event.mutual() || !event.actor().isEmpty() && !event.recipient().isEmpty();
        return inferred ? "inferred" : both ? "both named" : "one named";
    }

    private static boolean inferred(Party party) {
        return party.actor().inferred();
    }

    /** How many verbs stand above the trigger. */
    private static String depth(Event event, ParsedSentence sentence) {
        int verbs = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().equals(event.evidence().trigger())) {
                for (Token above = sentence.head(token); above != null; above = sentence.head(above)) {
                    verbs += above.verb() ? 1 : 0;
                }
                break;
            }
        }
        return verbs == 0 ? "above all" : verbs == 1 ? "below one" : "deep";
    }
}
