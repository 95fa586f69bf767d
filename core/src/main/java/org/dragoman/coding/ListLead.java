package org.dragoman.coding;

import java.util.List;
import java.util.function.Predicate;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence before a list says of all its lines: that they were signed ("the documents signed are:"), or whose
 * word they are ("the two sides agreed to:").
 *
 * @param report what is reported of all lines; null where their lead gives a word
 * @param act the word that is given by them; null where their lead is a report
 * @param giver who gives it
 */
record ListLead(@Nullable Report report, @Nullable Act act, List<Party> giver) {
    /**
     * What is reported of each line.
     *
     * @param frame the frame that reads it
     */
    record Report(String frame, String relation) {}

    ListLead {
        giver = List.copyOf(giver);
    }

    /** Of lines of which something is reported. */
    static ListLead of(String frame, String relation) {
        return new ListLead(new Report(frame, relation), null, List.of());
    }

    /** Of lines of which the last such report holds; null without any. */
    static @Nullable ListLead reported(List<Finding> findings, Predicate<String> relation) {
        ListLead last = null;
        for (Finding finding : findings) {
            String told = finding instanceof Commitment report ? report.relation() : null;
            last = told != null && relation.test(told) ? of(((Commitment) finding).frame(), told) : last;
        }
        return last;
    }
}
