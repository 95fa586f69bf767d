package org.dragoman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.text.Span;

/**
 * Some words of a text with what they are to its findings.
 *
 * @param text the words as they came
 * @param marks {@code actor}, {@code trigger}, {@code promise}; several where they overlap, none for plain text
 */
public record Stretch(String text, List<String> marks) {
    public Stretch {
        marks = List.copyOf(marks);
    }

    /** The marks as a page's classes. */
    public String classes() {
        return String.join(" ", marks);
    }

    private record Marked(int start, int end, String mark) {}

    /**
     * A sentence cut where marks begin and end.
     *
     * @param original the whole text that spans point into
     * @param sentence where the sentence stands
     * @param title whether it is the title
     * @param findings what was found in it
     */
    static List<Stretch> of(String original, Span sentence, boolean title, List<FindingRecord> findings) {
        List<Marked> marked = new ArrayList<>();
        for (FindingRecord finding : findings) {
            EvidenceRecord evidence = finding.evidence();
            add(marked, evidence.trigger().start(), evidence.trigger().end(), "trigger");
            if (finding instanceof EventRecord event) {
                addActors(marked, event.actor(), title);
                addActors(marked, event.recipient(), title);
            } else if (finding instanceof CommitmentRecord) {
                add(marked, evidence.start(), evidence.end(), "promise");
            }
        }
        SortedSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        for (Marked mark : marked) {
            cuts.add(Math.min(Math.max(mark.start(), sentence.start()), sentence.end()));
            cuts.add(Math.min(Math.max(mark.end(), sentence.start()), sentence.end()));
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = sentence.start();
        for (int to : cuts) {
            if (to > from) {
                int start = from;
                List<String> marks = marked.stream()
                        .filter(mark -> mark.start() <= start && mark.end() >= to)
                        .map(Marked::mark)
                        .distinct()
                        .sorted()
                        .toList();
                stretches.add(new Stretch(original.substring(from, to), marks));
                from = to;
            }
        }
        return stretches;
    }

    private static void addActors(List<Marked> marked, List<ActorRecord> actors, boolean title) {
        for (ActorRecord actor : actors) {
            Integer start = actor.start();
            Integer end = actor.end();
            if (start != null && end != null && title == "title".equals(actor.in())) {
                add(marked, start, end, "actor");
            }
        }
    }

    private static void add(List<Marked> marked, int start, int end, String mark) {
        marked.add(new Marked(start, end, mark));
    }
}
