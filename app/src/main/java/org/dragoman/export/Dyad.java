package org.dragoman.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.text.CleanText;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/**
 * An event seen from one actor to one recipient, for formats that know no more.
 *
 * @param event the whole event
 * @param text its document
 * @param source the actor, or null where none is named
 * @param target the recipient, or null
 * @param number from 0, among the dyads of its event
 */
record Dyad(
        EventRecord event,
        CleanText text,
        @Nullable ActorRecord source,
        @Nullable ActorRecord target,
        int number) {

    /** The first actor with the first recipient; of a mutual event the first two parties. */
    static Dyad first(EventRecord event, CleanText text) {
        return all(event, text).get(0);
    }

    /** Every actor with every recipient; of a mutual event every ordered pair, as dyadic coders write it. */
    static List<Dyad> all(EventRecord event, CleanText text) {
        List<Dyad> dyads = new ArrayList<>();
        boolean mutual = event.mutual() != null && event.mutual();
        List<@Nullable ActorRecord> sources = orNull(event.actor());
        List<@Nullable ActorRecord> targets = mutual ? sources : orNull(event.recipient());
        for (int i = 0; i < sources.size(); i++) {
            for (int j = 0; j < targets.size(); j++) {
                if (!mutual || i != j) {
                    dyads.add(new Dyad(event, text, sources.get(i), targets.get(j), dyads.size()));
                }
            }
        }
        return dyads.isEmpty()
                ? List.of(new Dyad(event, text, sources.get(0), null, 0))
                : Collections.unmodifiableList(dyads);
    }

    private static List<@Nullable ActorRecord> orNull(List<ActorRecord> parties) {
        return parties.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(parties);
    }

    /**
     * A positive number that is the dyad's own, for formats whose ids are numbers: the first thirteen hexadecimal
     * digits of the event's id, then ten bits for the dyad's number.
     */
    long id() {
        return (Long.parseLong(event.id().substring(0, 13), 16) << 10) + number;
    }

    /** The first day on which the event may have been; else the day of publication; null where neither is known. */
    @Nullable
    LocalDate day() {
        LocalDate day = event.date() == null ? null : new When(event.date().edtf(), TimeKind.EXACT).earliest();
        return day == null ? text.published() : day;
    }
}
