package org.dragoman.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ontology.Code;
import org.dragoman.place.Place;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event in PLOVER and CAMEO.
 *
 * @param code its event type, mode and CAMEO code
 * @param contexts PLOVER contexts, the firmest first, each with the words that give it
 * @param actor who did it; in a mutual event all parties
 * @param recipient to whom; empty in a mutual event
 * @param mutual whether all parties stand on both sides
 * @param selfInclusive whether a call includes the caller's own side
 * @param date when it happened, or null
 * @param place where it happened, or null
 * @param numbers dead, injured, arrested, participants, where said
 * @param frame the frame that matched
 * @param confidence the share of such findings that were right on development data
 */
public record Event(
        String id,
        int sentence,
        Code code,
        List<ContextMark> contexts,
        List<Party> actor,
        List<Party> recipient,
        boolean mutual,
        boolean selfInclusive,
        Set<Status> status,
        List<Speaker> speakers,
        @Nullable Dated date,
        @Nullable Placed place,
        Map<String, Count> numbers,
        Evidence evidence,
        List<Evidence> also,
        String frame,
        double confidence,
        List<String> derivation)
        implements Finding {
    public Event {
        contexts = List.copyOf(contexts);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        speakers = List.copyOf(speakers);
        also = List.copyOf(also);
        derivation = List.copyOf(derivation);
    }

    /** The same event, so sure. */
    public Event withConfidence(double share) {
        return new Event(
                id,
                sentence,
                code,
                contexts,
                actor,
                recipient,
                mutual,
                selfInclusive,
                status,
                speakers,
                date,
                place,
                numbers,
                evidence,
                also,
                frame,
                share,
                derivation);
    }

    /** A date with the words that gave it; without words it is the document's own. */
    public record Dated(
            String edtf, @Nullable String text, @Nullable Span span) {}

    /** A place with the words that gave it and the rule that chose them. */
    public record Placed(@Nullable Place place, @Nullable String country, String text, Span span, String rule) {}

    /** A number said exactly or with bounds; a bound that is not said is null. */
    public record Count(@Nullable Integer min, @Nullable Integer max) {}
}
