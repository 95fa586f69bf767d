package org.dragoman.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding as written; fields without a value are left out. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "kind",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(value = FindingRecord.EventRecord.class, name = "event"),
    @JsonSubTypes.Type(value = FindingRecord.CommitmentRecord.class, name = "commitment")
})
public sealed interface FindingRecord {
    /** {@code event} or {@code commitment}. */
    String kind();

    /** The finding's id. */
    String id();

    /** The id of its document. */
    String document();

    /** The document's day; null where it has none. */
    @Nullable
    String published();

    /** The sentence's number, -1 for the title. */
    int sentence();

    /** Whether it happened, or is to happen, or only might: {@code actual}, {@code future} … */
    List<String> status();

    /** Who says so, the one nearest to the reader first. */
    List<ActorRecord> speakers();

    /** The words it rests on. */
    EvidenceRecord evidence();

    /** Further words that say the same. */
    List<EvidenceRecord> also();

    /** The frame that gave it. */
    String frame();

    /** The share of such findings that were right. */
    double confidence();

    /** What coded it: version and lexicon. */
    String run();

    /** An event as written. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record EventRecord(
            String kind,
            String id,
            String document,
            @Nullable String published,
            int sentence,
            @Nullable String event,
            @Nullable String mode,
            List<String> contexts,
            @JsonProperty("context_words") List<ContextRecord> contextWords,
            @Nullable Integer quad,
            @Nullable Double score,
            String cameo,
            List<String> status,
            @JsonProperty("self_inclusive") @Nullable Boolean selfInclusive,
            @Nullable Boolean mutual,
            List<ActorRecord> actor,
            List<ActorRecord> recipient,
            List<ActorRecord> speakers,
            @Nullable DateRecord date,
            @Nullable PlaceRecord place,
            Map<String, CountRecord> numbers,
            EvidenceRecord evidence,
            List<EvidenceRecord> also,
            String frame,
            double confidence,
            String run)
            implements FindingRecord {}

    /** A commitment as written. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CommitmentRecord(
            String kind,
            String id,
            String document,
            @Nullable String published,
            int sentence,
            String force,
            @Nullable String relation,
            @Nullable Integer strength,
            @Nullable String direction,
            @Nullable Boolean negated,
            String action,
            String object,
            List<String> areas,
            String bindingness,
            boolean standing,
            List<DebtorRecord> debtors,
            List<ActorRecord> beneficiaries,
            List<ActorRecord> speakers,
            List<String> status,
            @Nullable DateRecord date,
            @Nullable DeadlineRecord deadline,
            @Nullable QuantityRecord quantity,
            List<String> conditions,
            @Nullable String programme,
            @Nullable String mechanism,
            @Nullable String institution,
            @Nullable String instrument,
            @Nullable String place,
            String level,
            int specificity,
            boolean testable,
            @Nullable String event,
            EvidenceRecord evidence,
            List<EvidenceRecord> also,
            String frame,
            double confidence,
            String run)
            implements FindingRecord {}

    /** An actor, recipient, beneficiary or speaker. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ActorRecord(
            @Nullable String text,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String in,
            String name,
            @Nullable String country,
            List<String> sectors,
            @Nullable String office,
            @Nullable String rule,
            @Nullable Boolean inferred,
            @Nullable WordsRecord attribution) {}

    /** A debtor with its consent. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record DebtorRecord(
            String name,
            @Nullable String country,
            String consent,
            @Nullable Boolean inferred) {}

    /** Words with where they stand. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record WordsRecord(String text, int start, int end) {}

    /** A date; without words it is the document's own. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record DateRecord(
            String edtf,
            @Nullable String text,
            @Nullable Integer start,
            @Nullable Integer end) {}

    /** A deadline. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record DeadlineRecord(@Nullable String edtf, String kind, String text, int start, int end) {}

    /** A quantity. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record QuantityRecord(
            double value,
            String unit,
            @Nullable String comparator,
            @Nullable String baseline) {}

    /** A context with the words that give it; {@code source} is deed, party, clause, states or sentence. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ContextRecord(String context, String text, int start, int end, String source) {}

    /** A number with bounds. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CountRecord(@Nullable Integer min, @Nullable Integer max) {}

    /** A place. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PlaceRecord(
            String text,
            int start,
            int end,
            @Nullable String name,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer geonameid,
            String rule) {
        /** The gazetteer's name; the words of the text where it has none. */
        public String shown() {
            return name == null ? text : name;
        }
    }

    /** The words a finding rests on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record EvidenceRecord(
            int start, int end, String quote, @Nullable String in, WordsRecord trigger) {
        /** The quote on one line: a blank for each run of blanks and line ends. */
        public String line() {
            return quote.strip().replaceAll("\\s+", " ");
        }
    }
}
