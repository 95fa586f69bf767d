package org.dragoman.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** The columns, in order. */
    public static final List<Column> COLUMNS = List.of(
            text("kind"),
            text("id"),
            text("document"),
            day("published"),
            number("sentence"),
            text("event"),
            text("mode"),
            text("cameo"),
            number("quad"),
            decimal("score"),
            texts("status"),
            truth("mutual"),
            texts("actor"),
            texts("actor_countries"),
            texts("actor_cow"),
            texts("actor_sectors"),
            texts("recipient"),
            texts("recipient_countries"),
            texts("recipient_cow"),
            texts("recipient_sectors"),
            texts("speakers"),
            text("date"),
            text("place"),
            text("place_country"),
            decimal("latitude"),
            decimal("longitude"),
            texts("contexts"),
            text("dead"),
            text("injured"),
            text("arrested"),
            text("participants"),
            text("quote"),
            number("start"),
            number("end"),
            text("trigger"),
            text("force"),
            number("strength"),
            text("direction"),
            text("action"),
            text("object"),
            texts("debtors"),
            texts("debtor_countries"),
            texts("debtor_cow"),
            texts("areas"),
            text("deadline"),
            decimal("confidence"),
            text("frame"),
            text("run"));

    private final UnaryOperator<String> cow;

    /** @param cow the COW number of a country's code; empty where it has none */
    public FlatRow(UnaryOperator<String> cow) {
        this.cow = cow;
    }

    /** The finding's cells, one a column: null where it has nothing to say. */
    public List<@Nullable Object> cells(FindingRecord finding) {
        return finding instanceof EventRecord event ? row(event) : row((CommitmentRecord) finding);
    }

    private List<@Nullable Object> row(EventRecord e) {
        PlaceRecord place = e.place();
        String named = place == null ? null : place.name();
        return Arrays.asList(
                e.kind(),
                e.id(),
                e.document(),
                e.published(),
                e.sentence(),
                e.event(),
                e.mode(),
                e.cameo(),
                e.quad(),
                e.score(),
                e.status(),
                e.mutual(),
                actors(e.actor(), ActorRecord::name),
                countries(e.actor()),
                actors(e.actor(), actor -> cow(actor.country())),
                actors(e.actor(), FlatRow::sectors),
                actors(e.recipient(), ActorRecord::name),
                countries(e.recipient()),
                actors(e.recipient(), actor -> cow(actor.country())),
                actors(e.recipient(), FlatRow::sectors),
                actors(e.speakers(), ActorRecord::name),
                e.date() == null ? null : e.date().edtf(),
                place == null || named != null ? named : place.text(),
                place == null ? null : place.country(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                e.contexts(),
                number(e, "dead"),
                number(e, "injured"),
                number(e, "arrested"),
                number(e, "participants"),
                e.evidence().quote(),
                e.evidence().start(),
                e.evidence().end(),
                e.evidence().trigger().text(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                e.confidence(),
                e.frame(),
                e.run());
    }

    private List<@Nullable Object> row(CommitmentRecord c) {
        return Arrays.asList(
                c.kind(),
                c.id(),
                c.document(),
                c.published(),
                c.sentence(),
                null,
                null,
                null,
                null,
                null,
                c.status(),
                null,
                null,
                null,
                null,
                null,
                actors(c.beneficiaries(), ActorRecord::name),
                countries(c.beneficiaries()),
                actors(c.beneficiaries(), actor -> cow(actor.country())),
                actors(c.beneficiaries(), FlatRow::sectors),
                actors(c.speakers(), ActorRecord::name),
                null,
                c.place(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                c.evidence().quote(),
                c.evidence().start(),
                c.evidence().end(),
                c.evidence().trigger().text(),
                c.force(),
                c.strength(),
                c.direction(),
                c.action(),
                c.object(),
                c.debtors().stream().map(FlatRow::debtor).toList(),
                c.debtors().stream().map(debtor -> orEmpty(debtor.country())).toList(),
                c.debtors().stream().map(debtor -> cow(debtor.country())).toList(),
                c.areas(),
                deadline(c.deadline()),
                c.confidence(),
                c.frame(),
                c.run());
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

    private static List<String> actors(List<ActorRecord> actors, Function<ActorRecord, @Nullable String> part) {
        List<String> parts = new ArrayList<>(actors.size());
        for (ActorRecord actor : actors) {
            parts.add(orEmpty(part.apply(actor)));
        }
        return parts;
    }

    private static List<String> countries(List<ActorRecord> actors) {
        return actors(actors, ActorRecord::country);
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

    private static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    private static Column number(String name) {
        return new Column(name, Kind.NUMBER);
    }

    private static Column decimal(String name) {
        return new Column(name, Kind.DECIMAL);
    }

    private static Column truth(String name) {
        return new Column(name, Kind.TRUTH);
    }

    private static Column day(String name) {
        return new Column(name, Kind.DAY);
    }

    private static Column texts(String name) {
        return new Column(name, Kind.TEXTS);
    }
}
