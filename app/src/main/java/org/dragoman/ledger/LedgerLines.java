package org.dragoman.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries and links as they are written, field by field: {@code docs/ledger.md} tells what each means. */
public final class LedgerLines {
    private LedgerLines() {}

    /** An entry as it stands on the day {@code as_of}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryRecord(
            String kind,
            String id,
            String text,
            List<String> debtors,
            List<String> pair,
            List<String> areas,
            @Nullable String programme,
            String stage,
            String fulfilment,
            String freshness,
            List<String> flags,
            int strength,
            @Nullable String due,
            @Nullable String since,
            @Nullable String last,
            boolean standing,
            boolean testable,
            @JsonProperty("as_of") String asOf,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> aliases) {}

    /** A link of an entry; {@code source} is "party" where only a party's own word stands behind it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkRecord(
            String kind,
            String entry,
            String finding,
            String document,
            @Nullable String published,
            String relation,
            @JsonProperty("fact_date") @Nullable String factDate,
            @Nullable String due,
            Words evidence,
            double confidence,
            String by,
            @Nullable String source,
            List<String> reasons) {}

    /** The words of a document that a link rests on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Words(
            int start, int end, String quote, @Nullable String in) {}

    /** An entry as it stands on a day. */
    public static EntryRecord of(Entry entry, LocalDate day) {
        Standing standing = entry.on(day);
        return new EntryRecord(
                "entry",
                entry.id(),
                entry.text(),
                entry.debtors(),
                entry.pair(),
                entry.areas(),
                entry.programme(),
                standing.stage(),
                standing.fulfilment(),
                standing.freshness(),
                standing.flags(),
                standing.strength(),
                standing.due(),
                text(standing.since()),
                text(standing.last()),
                entry.standing(),
                entry.testable(),
                day.toString(),
                entry.notes(),
                entry.aliases());
    }

    /** A link of an entry. */
    public static LinkRecord of(Entry entry, Link link) {
        var words = link.evidence();
        return new LinkRecord(
                "link",
                entry.id(),
                link.finding(),
                link.document(),
                text(link.published()),
                link.relation(),
                link.factDate(),
                link.due(),
                new Words(words.start(), words.end(), words.quote(), words.in()),
                Math.round(link.confidence() * 100) / 100.0,
                link.by(),
                link.party() ? "party" : null,
                link.reasons());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
