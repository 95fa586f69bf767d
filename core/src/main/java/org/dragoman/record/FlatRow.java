package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.CountRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a row of one flat table, events and commitments together: what CSV, Parquet and DuckDB files hold.
 *
 * <p>Lists stay aligned: for Xi Jinping and an agent of no known country {@code actor} is {@code [Xi Jinping, gunmen]},
 * {@code actor_countries} {@code [CHN, ""]}, {@code actor_cow} {@code [710, ""]} and {@code actor_sectors} {@code [GOV,
 * UAF]}; an actor's own sectors are joined by a blank. {@code cameo} and COW numbers are texts: 010 is not 10.
 */
public final class FlatRow {
    /** What the cells of a column are. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A number with a point. */
        DECIMAL,
        /** True or false. */
        TRUTH,
        /** A day, as the text 2025-06-17. */
        DAY,
        /** A list of texts. */
        TEXTS
    }

    /** A column. */
    public record Column(String name, Kind kind) {}

    /** A column and what stands in it of either kind of finding; null where that kind has nothing to say. */
    private record Field(
            Column column,
            @Nullable BiFunction<FlatRow, EventRecord, @Nullable Object> event,
            @Nullable BiFunction<FlatRow, CommitmentRecord, @Nullable Object> commitment) {}

    private static final List<Field> FIELDS = List.of(
            both("kind", Kind.TEXT, FindingRecord::kind),
            both("id", Kind.TEXT, FindingRecord::id),
            both("document", Kind.TEXT, FindingRecord::document),
            both("published", Kind.DAY, FindingRecord::published),
            both("sentence", Kind.NUMBER, FindingRecord::sentence),
            event("event", Kind.TEXT, EventRecord::event),
            event("mode", Kind.TEXT, EventRecord::mode),
            event("cameo", Kind.TEXT, EventRecord::cameo),
            event("quad", Kind.NUMBER, EventRecord::quad),
            event("score", Kind.DECIMAL, EventRecord::score),
            both("status", Kind.TEXTS, FindingRecord::status),
            event("mutual", Kind.TRUTH, EventRecord::mutual),
            actor("actor", (row, actors) -> each(actors, ActorRecord::name)),
            actor("actor_countries", (row, actors) -> each(actors, ActorRecord::country)),
            actor("actor_cow", FlatRow::numbers),
            actor("actor_sectors", (row, actors) -> each(actors, FlatRow::sectors)),
            recipient("recipient", (row, actors) -> each(actors, ActorRecord::name)),
            recipient("recipient_countries", (row, actors) -> each(actors, ActorRecord::country)),
            recipient("recipient_cow", FlatRow::numbers),
            recipient("recipient_sectors", (row, actors) -> each(actors, FlatRow::sectors)),
            both("speakers", Kind.TEXTS, finding -> each(finding.speakers(), ActorRecord::name)),
            event("date", Kind.TEXT, e -> e.date() == null ? null : e.date().edtf()),
            new Field(
                    new Column("place", Kind.TEXT),
                    (row, e) -> e.place() == null ? null : e.place().shown(),
                    (row, c) -> c.place()),
            place("place_country", Kind.TEXT, PlaceRecord::country),
            place("latitude", Kind.DECIMAL, PlaceRecord::latitude),
            place("longitude", Kind.DECIMAL, PlaceRecord::longitude),
            event("contexts", Kind.TEXTS, EventRecord::contexts),
            number("dead"),
            number("injured"),
            number("arrested"),
            number("participants"),
            both("quote", Kind.TEXT, finding -> finding.evidence().quote()),
            both("start", Kind.NUMBER, finding -> finding.evidence().start()),
            both("end", Kind.NUMBER, finding -> finding.evidence().end()),
            both("trigger", Kind.TEXT, finding -> finding.evidence().trigger().text()),
            commitment("force", Kind.TEXT, CommitmentRecord::force),
            commitment("strength", Kind.NUMBER, CommitmentRecord::strength),
            commitment("direction", Kind.TEXT, CommitmentRecord::direction),
            commitment("action", Kind.TEXT, CommitmentRecord::action),
            commitment("object", Kind.TEXT, CommitmentRecord::object),
            debtors("debtors", (row, debtor) -> debtor(debtor)),
            debtors("debtor_countries", (row, debtor) -> orEmpty(debtor.country())),
            debtors("debtor_cow", (row, debtor) -> row.cow(debtor.country())),
            commitment("areas", Kind.TEXTS, CommitmentRecord::areas),
            commitment("deadline", Kind.TEXT, c -> deadline(c.deadline())),
            both("confidence", Kind.DECIMAL, FindingRecord::confidence),
            both("frame", Kind.TEXT, FindingRecord::frame),
            both("run", Kind.TEXT, FindingRecord::run));

    /** The columns, in order. */
    public static final List<Column> COLUMNS =
            FIELDS.stream().map(Field::column).toList();

    private final UnaryOperator<String> cow;

    /** @param cow the COW number of a country's code; empty where it has none */
    public FlatRow(UnaryOperator<String> cow) {
        this.cow = cow;
    }

    /** The finding's cells, one a column: null where it has nothing to say. */
    public List<@Nullable Object> cells(FindingRecord finding) {
        List<@Nullable Object> cells = new ArrayList<>(FIELDS.size());
        for (Field field : FIELDS) {
            cells.add(cell(field, finding));
        }
        return cells;
    }

    private @Nullable Object cell(Field field, FindingRecord finding) {
        if (finding instanceof EventRecord event) {
            return field.event == null ? null : field.event.apply(this, event);
        }
        return field.commitment == null ? null : field.commitment.apply(this, (CommitmentRecord) finding);
    }

    private static Field both(String name, Kind kind, Function<FindingRecord, @Nullable Object> part) {
        return new Field(
                new Column(name, kind), (row, event) -> part.apply(event), (row, commitment) -> part.apply(commitment));
    }

    private static Field event(String name, Kind kind, Function<EventRecord, @Nullable Object> part) {
        return new Field(new Column(name, kind), (row, event) -> part.apply(event), null);
    }

    private static Field commitment(String name, Kind kind, Function<CommitmentRecord, @Nullable Object> part) {
        return new Field(new Column(name, kind), null, (row, commitment) -> part.apply(commitment));
    }

    private static Field actor(String name, BiFunction<FlatRow, List<ActorRecord>, List<String>> parts) {
        return new Field(new Column(name, Kind.TEXTS), (row, event) -> parts.apply(row, event.actor()), null);
    }

    private static Field recipient(String name, BiFunction<FlatRow, List<ActorRecord>, List<String>> parts) {
        return new Field(
                new Column(name, Kind.TEXTS),
                (row, event) -> parts.apply(row, event.recipient()),
                (row, commitment) -> parts.apply(row, commitment.beneficiaries()));
    }

    private static Field debtors(String name, BiFunction<FlatRow, DebtorRecord, String> part) {
        return new Field(
                new Column(name, Kind.TEXTS),
                null,
                (row, commitment) -> commitment.debtors().stream()
                        .map(debtor -> part.apply(row, debtor))
                        .toList());
    }

    private static Field place(String name, Kind kind, Function<PlaceRecord, @Nullable Object> part) {
        return event(name, kind, event -> event.place() == null ? null : part.apply(event.place()));
    }

    private static Field number(String what) {
        return event(what, Kind.TEXT, event -> number(event, what));
    }

    /** {@code "12"}, {@code "12+"} for at least 12, {@code "-60"} for up to 60, {@code "10-20"}. */
    private static @Nullable String number(EventRecord event, String what) {
        CountRecord count = event.numbers().get(what);
        if (count == null) {
            return null;
        }
        Integer min = count.min();
        Integer max = count.max();
        if (min == null || max == null) {
            return min == null ? "-" + max : min + "+";
        }
        return min.equals(max) ? min.toString() : min + "-" + max;
    }

    private static List<String> each(List<ActorRecord> actors, Function<ActorRecord, @Nullable String> part) {
        List<String> parts = new ArrayList<>(actors.size());
        for (ActorRecord actor : actors) {
            parts.add(orEmpty(part.apply(actor)));
        }
        return parts;
    }

    private List<String> numbers(List<ActorRecord> actors) {
        return each(actors, actor -> cow(actor.country()));
    }

    private String cow(@Nullable String country) {
        return country == null ? "" : cow.apply(country);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String sectors(ActorRecord actor) {
        return String.join(" ", actor.sectors());
    }

    private static String debtor(DebtorRecord debtor) {
        String who = debtor.country() == null ? debtor.name() : debtor.country();
        return who + " (" + debtor.consent() + ")";
    }

    private static @Nullable String deadline(@Nullable DeadlineRecord deadline) {
        if (deadline == null) {
            return null;
        }
        return deadline.edtf() == null ? deadline.kind() : deadline.edtf();
    }
}
