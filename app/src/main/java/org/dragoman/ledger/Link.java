package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.QuantityRecord;
import org.jspecify.annotations.Nullable;

/**
 * What one document says of an entry.
 *
 * @param finding the finding it rests on
 * @param document the document's id
 * @param published the document's day, or null
 * @param relation {@code called}, {@code repeated}, {@code started}, {@code completed} …
 * @param factDate when what is said happened, EDTF; null where it is not known
 * @param due by when it is to happen, EDTF; null where nothing is said
 * @param evidence the words
 * @param confidence 0 to 1: how sure it is that the document speaks of this entry
 * @param by {@code machine}, {@code confirmed} or {@code rejected}
 * @param party whether only a party to the matter says so
 * @param strength how firmly the word was given, 0 to 5
 * @param quantity how much, or null
 * @param reasons why it belongs here
 */
public record Link(
        String finding,
        String document,
        @Nullable LocalDate published,
        String relation,
        @Nullable String factDate,
        @Nullable String due,
        EvidenceRecord evidence,
        double confidence,
        String by,
        boolean party,
        int strength,
        @Nullable QuantityRecord quantity,
        List<String> reasons) {
    public Link {
        reasons = List.copyOf(reasons);
    }

    Link with(String other, List<String> more) {
        java.util.ArrayList<String> all = new java.util.ArrayList<>(reasons);
        all.addAll(more);
        return new Link(
                finding,
                document,
                published,
                other,
                factDate,
                due,
                evidence,
                confidence,
                by,
                party,
                strength,
                quantity,
                all);
    }
}
